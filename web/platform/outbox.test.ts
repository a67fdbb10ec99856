import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freePort } from '../faults/app.test-support.ts'
import { openHouse, type TestHouse } from '../town/house.ts'
import type { Acting } from './acting.ts'
import { deed } from './db.ts'
import { openMail } from './mail.ts'
import { mostTries, queueLetter, type Sender, sendDue } from './outbox.ts'

/** A real mail server that does as it is told. */
let house: TestHouse
let at: Acting
let server: SMTPServer
let send: Sender
let mood: 'takes' | 'not now' | 'never this one' | 'knows nobody' | 'hangs up' = 'takes'
let received: { to: string[]; text: string }[] = []

beforeAll(async () => {
  house = await openHouse()
  const refuse = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onConnect: (session, done) => done(mood === 'not now' ? refuse(421, `busy with ${session.remoteAddress}`) : null),
    onRcptTo: ({ address }, _session, done) =>
      done(
        mood === 'knows nobody' || (mood === 'never this one' && address.startsWith('bad'))
          ? refuse(550, `no such person ${address}`)
          : null,
      ),
    onData(stream, session, done) {
      let text = ''
      stream.on('data', (chunk) => {
        text += chunk
      })
      stream.on('end', () => {
        if (mood === 'hangs up') return done(refuse(451, 'try later'))
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text })
        done()
      })
    },
  })
  const port = await freePort()
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  const mail = { from: 'no-reply@folkmoot.example', smtpUrl: `smtp://127.0.0.1:${port}` }
  send = openMail(
    {
      mail: { ...mail, notifyKey: undefined, notifyTemplate: undefined, notifyUrl: undefined },
      data: house.server.data,
    },
    'kingston',
  )
})
afterAll(async () => {
  await new Promise<void>((done) => server.close(() => done()))
  await house.close()
})
beforeEach(async () => {
  mood = 'takes'
  received = []
  at = await house.acting()
  await at.db.deleteFrom('outbox').execute()
})

const letter = (to = 'ann@resident.example', more = {}) =>
  queueLetter(at.db, at, { template: 'test', to, subject: 'A letter', text: 'Hello', ...more })
const rows = () => at.db.selectFrom('outbox').selectAll().orderBy('created_at').execute()
const later = (seconds: number) => ({ ...at, now: new Date(at.now.getTime() + seconds * 1000) })

describe('the outbox', () => {
  test('sends what is due, once, and nothing that is not', async () => {
    await letter()
    await letter('later@resident.example', { dueAt: new Date(at.now.getTime() + 60_000) })
    expect(await sendDue(at, send)).toBe(1)
    expect(await sendDue(at, send)).toBe(0)
    expect(received.map(({ to }) => to)).toEqual([['ann@resident.example']])
    expect(await sendDue(later(61), send)).toBe(1)
    expect(received).toHaveLength(2)
  })
  test('takes a letter of one key once, also from twenty deeds at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => letter('ann@resident.example', { uniqueKey: 'receipt:1' })))
    expect(await sendDue(at, send)).toBe(1)
    await letter('ann@resident.example', { uniqueKey: 'receipt:1' })
    expect(await sendDue(at, send)).toBe(0)
  })
  test('sends nothing of a deed that was undone', async () => {
    await deed(at.db, async (tx) => {
      await queueLetter(tx, at, { template: 'test', to: 'ann@resident.example', subject: 'Undone', text: '' })
      throw new Error('undone')
    }).catch(() => {})
    expect(await sendDue(at, send)).toBe(0)
  })
  test('keeps neither addresses nor words where the database could read them', async () => {
    await letter('ann@resident.example', { text: 'secret words' })
    expect(
      JSON.stringify((await rows()).map((row) => ({ ...row, message: row.message.toString('latin1') }))),
    ).not.toMatch(/resident|secret/)
  })
  test('emptied by four at once sends each letter once', async () => {
    for (let i = 0; i < 40; i++) await letter(`person-${i}@resident.example`)
    const sent = await Promise.all([1, 2, 3, 4].map(() => sendDue(at, send)))
    expect(sent.reduce((a, b) => a + b)).toBe(40)
    expect(new Set(received.map(({ to }) => to[0])).size).toBe(40)
    expect(received).toHaveLength(40)
  })
})

describe('a mail server that fails', () => {
  test('delays the letter, and then it goes once', async () => {
    await letter()
    mood = 'not now'
    expect(await sendDue(at, send)).toBe(0)
    expect(await sendDue(later(60), send)).toBe(0)
    mood = 'takes'
    expect(await sendDue(later(119), send)).toBe(0)
    expect(await sendDue(later(121), send)).toBe(1)
    expect(received).toHaveLength(1)
    expect(await sendDue(later(100_000), send)).toBe(0)
    expect((await rows())[0]).toMatchObject({ attempts: 2, sent_at: later(121).now, failed_at: null })
  })
  test('is asked ever less often, and given up after six times, with the letter kept', async () => {
    await letter()
    mood = 'hangs up'
    const waits: number[] = []
    let now = at.now
    for (let tries = 0; tries < 8; tries++) {
      await sendDue({ ...at, now }, send)
      const [row] = await rows()
      if (row!.failed_at) break
      waits.push((row!.due_at.getTime() - now.getTime()) / 1000)
      now = row!.due_at
    }
    expect(waits).toEqual([120, 480, 1920, 7680, 30720])
    const [kept] = await rows()
    expect(kept).toMatchObject({ attempts: mostTries, sent_at: null, failed_at: now })
    expect(JSON.parse(at.council.keys.open(kept!.message))).toMatchObject({ to: 'ann@resident.example' })
    mood = 'takes'
    expect(await sendDue(later(10_000_000), send)).toBe(0)
  })
  test('is not asked again for each of a thousand letters', async () => {
    for (let i = 0; i < 10; i++) await letter(`person-${i}@resident.example`)
    mood = 'not now'
    await sendDue(at, send)
    expect((await rows()).filter(({ attempts }) => attempts > 0)).toHaveLength(1)
  })
  test('that refuses one person takes the letters of the others', async () => {
    for (const to of ['bad@resident.example', 'good@resident.example', 'fine@resident.example']) await letter(to)
    mood = 'never this one'
    expect(await sendDue(at, send)).toBe(2)
    expect(received.map(({ to }) => to[0]).sort()).toEqual(['fine@resident.example', 'good@resident.example'])
  })
  test('and repeats an address does not put it where it can be read', async () => {
    await letter('ann@resident.example')
    mood = 'knows nobody'
    await sendDue(at, send)
    const [row] = await rows()
    expect(row!.last_error).toBe('EENVELOPE 550')
  })
  test('or a process that dies while it sends: the letter is due again after two minutes', async () => {
    await letter()
    const died = sendDue(at, () => new Promise(() => {}))
    await new Promise((r) => setTimeout(r, 100))
    expect(await sendDue(later(60), send)).toBe(0)
    expect(await sendDue(later(121), send)).toBe(1)
    expect(received).toHaveLength(1)
    void died.catch(() => {})
  })
})
