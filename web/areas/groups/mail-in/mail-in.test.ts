import { connect } from 'node:net'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openLog } from '../../../platform/log.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { type Entry, listEntries } from '../dialogue/queries.ts'
import { linkedGroup } from '../two-sides.test-support.ts'
import { mostLettersADay, renewAddress } from './commands.ts'
import { localPart } from './rules.ts'
import { type MailIn, openMailIn } from './server.ts'
import { type LetterRefusal, letterRefusals, words } from './words.ts'

const domain = 'record.folkmoot.example'
let house: TestHouse
let mailIn: MailIn
let group: Awaited<ReturnType<typeof linkedGroup>>
let to: string
beforeAll(async () => {
  house = await openHouse({ mailDomain: domain })
  mailIn = await open(0)
  group = await linkedGroup(house, 'Letter Writers')
  await vi.waitUntil(() => mailIn.port())
  to = await addressFor(group)
})
afterAll(async () => {
  await mailIn.stop()
  await house.close()
})

async function open(port: number): Promise<MailIn> {
  const at = await house.acting()
  return openMailIn({
    councils: house.councils,
    house: at.house,
    clock: () => house.clock.now,
    log: openLog('silent'),
    host: '127.0.0.1',
    again: 50,
    config: { domain, port },
  })
}
async function addressFor({ at, id }: Pick<typeof group, 'at' | 'id'>): Promise<string> {
  const made = await renewAddress(at, { groupId: id })
  if ('refused' in made) throw new RangeError(made.refused)
  return `${localPart(at.council.slug, made.token)}@${domain}`
}
const mailOf = (role: 'link-officer' | 'group-member', account: string) => `${role}-${account.slice(-6)}@test.example`
const memberMail = () => mailOf('group-member', group.member.account)
const officerMail = () => mailOf('link-officer', group.link.account)
const entries = async (): Promise<Entry[]> => (await listEntries(group.at.db, group.id)).entries

/** Sends over a real socket; returns how the server answered. */
async function send(letter: Parameters<ReturnType<typeof createTransport>['sendMail']>[0]): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port: mailIn.port()!, secure: false, ignoreTLS: true })
  try {
    return (await transport.sendMail({ to, ...letter })).response
  } catch (error) {
    return (error as { response?: string }).response ?? String(error)
  } finally {
    transport.close()
  }
}
const answer = (why: LetterRefusal) => `${letterRefusals[why][0]} ${letterRefusals[why][1]}`

/** Speaks SMTP line by line, for what no mail program would send. */
async function speak(lines: readonly string[]): Promise<string> {
  const socket = connect(mailIn.port()!, '127.0.0.1')
  let heard = ''
  socket.on('data', (data) => {
    heard += data
  })
  const more = async (before: number) => vi.waitUntil(() => heard.length > before, { timeout: 5_000, interval: 10 })
  await more(0)
  for (const line of ['EHLO attacker.example', ...lines]) {
    const before = heard.length
    socket.write(`${line}\r\n`)
    await more(before)
  }
  socket.end()
  return heard
}

describe('R95: letters to a shared record', () => {
  test('a letter of either side becomes an entry that says that it came by email; files are refused by name', async () => {
    const letters = (await house.letters()).length
    const text = `Could you look at the lights?\n\nOn Mon, 2 March 2026 at 10:15, Test link-officer\n<a@b.example> wrote:\n> Secret history`
    const files = [{ filename: '../plan <b>.pdf', content: 'x' }]
    expect(
      await send({ from: `"Somebody Else" <${memberMail()}>`, subject: 'Lights', text, attachments: files }),
    ).toContain('in the shared record')
    const [entry] = await entries()
    expect(entry).toMatchObject({ side: 'group', how: 'email', byEmail: true, words: 'Could you look at the lights?' })
    expect(entry!.attachments).toEqual(['plan <b>.pdf'])
    const page = await group.officer.visit(`/groups/${group.slug}/record`)
    expect(page.text).toContain('by email, from the address of Test group-member, Letter Writers')
    expect(page.text).toContain('Not taken: plan <b>.pdf')
    expect(page.text).toContain('It is your turn')
    expect(page.text).not.toMatch(/Secret history|Somebody Else/)
    const own = await group.officer.visit(`/groups/${group.slug}/record/dialogue/${entry!.id}`)
    expect(own.text).toContain('An email can pretend to come from somebody')
    await send({ from: officerMail(), html: '<p>We will look <b>on Friday</b>.</p><script>alert(1)</script>' })
    expect((await entries())[0]).toMatchObject({ side: 'officer', words: 'We will look on Friday.' })
    expect(await house.letters()).toHaveLength(letters)
  })

  test('delivered twice, and twice at once, it is one', async () => {
    const before = (await entries()).length
    const letter = { from: memberMail(), text: 'Only once', messageId: '<once@test.example>' }
    await Promise.all([send(letter), send(letter)])
    expect(await send(letter)).toContain('in the shared record')
    expect((await entries()).length).toBe(before + 1)
  })

  test('strangers, other groups’ people, officers of others, and unproved addresses add nothing', async () => {
    const before = (await entries()).length
    const other = await linkedGroup(house, 'Other Writers')
    const froms = ['stranger@elsewhere.example', mailOf('group-member', other.member.account)]
    froms.push(mailOf('link-officer', other.link.account))
    for (const from of froms) expect(await send({ from, text: 'Hello' })).toContain(answer('stranger'))
    await group.at.db
      .updateTable('accounts')
      .set({ email_proved_at: null })
      .where('id', '=', other.member.account)
      .execute()
    to = await addressFor(other)
    expect(await send({ from: mailOf('group-member', other.member.account), text: 'x' })).toContain(answer('stranger'))
    to = await addressFor(group)
    expect((await entries()).length).toBe(before)
  })

  test('only addresses of records are taken: no relay, no guessing, and an old address ends with a new one', async () => {
    const old = to
    const elsewhere = ['someone@elsewhere.example', `postmaster@${domain}`, `kingston.${'a'.repeat(20)}@${domain}`]
    elsewhere.push(old.replace('kingston.', 'barnet.'), old.replace(domain, 'elsewhere.example'))
    for (const address of elsewhere)
      expect(await send({ from: memberMail(), to: address, text: 'x' })).toContain(answer('unknown-address'))
    to = await addressFor(group)
    expect(await send({ from: memberMail(), to: old, text: 'x' })).toContain(answer('unknown-address'))
    expect(await send({ from: memberMail(), to: to.toUpperCase(), text: 'In capitals' })).toContain(
      'in the shared record',
    )
  })

  test('oversize, automatic, empty and unreadable letters are refused, each with a sentence', async () => {
    const before = (await entries()).length
    const from = memberMail()
    const large = [{ filename: 'film.mp4', content: Buffer.alloc(8_000_000) }]
    expect(await send({ from, text: 'x', attachments: large })).toMatch(/^552/)
    expect(await send({ from, text: 'Away', headers: { 'auto-submitted': 'auto-replied' } })).toContain(
      answer('automatic'),
    )
    expect(await send({ from, text: '> only what you said' })).toContain(answer('empty'))
    const raw = (lines: string) => send({ envelope: { from, to }, raw: lines })
    expect(await raw('not a letter at all')).toMatch(/^550/)
    expect(await raw(`From: ${from}\r\nFrom: x@y.example\r\n\r\nTwo senders`)).toContain(answer('unreadable'))
    expect(await raw(`From: ${from}, x@y.example\r\n\r\nTwo in one`)).toMatch(/^550|^250/)
    expect(await raw(`From: "${from}" <stranger@elsewhere.example>\r\n\r\nA name that looks mine`)).toContain(
      answer('stranger'),
    )
    const deep = Array.from(
      { length: 60 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    )
    expect(await raw(`From: ${from}\r\n${deep.join('')}`)).toMatch(/^550/)
    const broken = `From: ${from}\r\nContent-Type: multipart/mixed; boundary="never\r\n\r\n--other\r\n\u0000\u0001\r\n`
    expect(await raw(broken)).toMatch(/^550/)
    expect((await entries()).filter(({ words: said }) => said !== 'Two in one').length).toBe(before)
  })

  test('nothing is injected: not into the dialogue of SMTP, not by names in headers, not into the page', async () => {
    const from = memberMail()
    const heard = await speak([
      `MAIL FROM:<${from}>`,
      `RCPT TO:<${to}>`,
      `RCPT TO:<victim@elsewhere.example>`,
      'VRFY root',
      'AUTH LOGIN',
      'STARTTLS',
    ])
    expect(heard).toMatch(/452 4\.5\.3/)
    expect(heard).not.toMatch(/235 |334 /)
    await send({
      envelope: { from, to },
      raw: `From: ${from}\r\nSubject: x\r\n\r\n<img src=x onerror=alert(1)>\u0007 ‮said`,
    })
    const page = await group.officer.visit(`/groups/${group.slug}/record`)
    expect(page.html).toContain('&lt;img src=x')
    expect(page.html).not.toContain('<img src=x')
  })

  test('a record takes so many letters a day', async () => {
    const flooded = await linkedGroup(house, 'Flooded')
    to = await addressFor(flooded)
    const from = mailOf('group-member', flooded.member.account)
    for (let i = 0; i < mostLettersADay; i++) await send({ from, text: `Letter ${i}` })
    expect(await send({ from, text: 'One more' })).toContain(answer('too-many'))
    to = await addressFor(group)
  })

  test('the two sides see the address, make a new one, and nobody else does', async () => {
    const url = `/groups/${group.slug}/record/address`
    const page = await group.member.browser.visit(url)
    expect(page.text).toContain(to)
    expect((await group.officer.submit(url)).text).toContain(words.renewed)
    expect((await group.member.browser.visit(url)).text).not.toContain(to)
    for (const browser of await group.others()) {
      expect((await browser.visit(url)).status).toBe(404)
      expect((await browser.send(url)).status).toBe(404)
    }
    const fresh = await linkedGroup(house, 'No Address Yet')
    expect((await fresh.officer.visit(`/groups/${fresh.slug}/record/address`)).text).toContain(words.none)
    expect((await fresh.officer.submit(`/groups/${fresh.slug}/record/address`)).text).toContain(words.made)
  })

  test('a port that is taken leaves the process be, and is taken over when it is free', async () => {
    const port = mailIn.port()!
    const second = await open(port)
    await new Promise((r) => setTimeout(r, 100))
    expect(second.port()).toBeUndefined()
    await mailIn.stop()
    await vi.waitUntil(() => second.port() === port, { timeout: 10_000 })
    mailIn = second
    to = await addressFor(group)
    expect(await send({ from: memberMail(), text: 'To the one that follows' })).toContain('in the shared record')
  })
})

test('where no domain is set there is no address', async () => {
  const quiet = await openHouse()
  const made = await linkedGroup(quiet, 'By Hand Only')
  expect((await made.officer.visit(`/groups/${made.slug}/record`)).text).not.toContain('Write by email')
  expect((await made.officer.visit(`/groups/${made.slug}/record/address`)).status).toBe(404)
  await made.officer.visit(`/groups/${made.slug}/record/notes`)
  expect((await made.officer.send(`/groups/${made.slug}/record/address`)).status).toBe(404)
  await quiet.close()
})
