import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../../../platform/clock.ts'
import { newId } from '../../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../../town/house.ts'
import { sendDigests } from '../../../publishing/follows/digest.ts'
import { confirmFollow, followSubject } from '../../../publishing/index.ts'
import { moderate, repliesTo } from '../../../voices/index.ts'
import { closeActivity } from '../../desk/publication-commands.ts'
import { questionNeeds } from './needs.ts'
import { forgetWants, wantedBy } from './personal.ts'
import { ask as askOn, type Board, openAsked } from './questions-answers.test-support.ts'
import { readSources } from './rules.ts'

let house: TestHouse
let board: Board
beforeAll(async () => {
  house = await openHouse()
  board = await openBoard()
})
afterAll(() => house.close())

const openBoard = (change?: Parameters<typeof openAsked>[1]) => openAsked(house, change)
const ask = (on: Board, ...asked: Parameters<typeof askOn> extends [unknown, unknown, ...infer Rest] ? Rest : never) =>
  askOn(house, on, ...asked)

const rowOf = async (id: string) => {
  const { db } = await house.council()
  const { rows } = await sql<{ wants: number; counted: number; answered: Date | null; due: string }>`
    select wants, (select count(*)::int from question_wants w where w.question_id = q.voice_id) as counted, answered_at as answered, due_on as due
    from asked_questions q where voice_id = ${id}`.execute(db)
  expect(rows[0]!.wants).toBe(rows[0]!.counted)
  return rows[0]!
}

const lastOn = async (officer: Awaited<ReturnType<TestHouse['browser']>>, path: string) =>
  /name="last" value="([^"]*)"/.exec((await officer.visit(path)).html)![1]!

describe('asking', () => {
  test('a question is a voice with an answer promised by a day, and is shown once somebody has read it', async () => {
    const browser = await house.browser()
    const start = await browser.visit(board.path)
    expect(start.text).toContain('within 10 working days')
    expect((await browser.visit(`${board.path}/asked/ask`)).text).toContain('What do you want to know?')
    const empty = await browser.send(`${board.path}/asked/ask`, { publish: 'yes', contact: 'no' })
    expect([empty.status, empty.title.startsWith('Error: ')]).toEqual([422, true])
    const sent = await browser.send(`${board.path}/asked/ask`, {
      answer: 'When does the <b>last</b> bus leave the depot?',
      'the-topic': 't1',
      publish: 'yes',
      contact: 'no',
      wants: '900',
      due_on: '2030-01-01',
    })
    expect(sent.status, sent.text.slice(0, 300)).toBe(303)
    const receipt = sent.location!.split('/')[2]!
    const voice = await (await house.council()).db
      .selectFrom('voices')
      .selectAll()
      .where('receipt', '=', receipt)
      .executeTakeFirstOrThrow()
    expect(voice.data).toEqual({ 'the-topic': 't1' })
    expect(await rowOf(voice.id)).toMatchObject({ wants: 0, answered: null })
    expect((await browser.visit(`/receipts/${receipt}`)).text).toContain('Streets promised you a reply')
    expect((await browser.visit(`${board.path}/asked/${voice.id}`)).status).toBe(404)
    expect((await browser.visit(`${board.path}/asked`)).text).not.toContain('depot')
    await moderate(await house.acting(), { voiceIds: [voice.id], decision: { deed: 'publish' } })
    const page = await browser.visit(`${board.path}/asked/${voice.id}`)
    expect(page.html).toContain('&lt;b>last')
    expect(page.text).toContain('We promised an answer by')
    expect((await browser.visit(`/receipts/${receipt}/answered`)).text).toContain('We have not answered yet')
    expect((await browser.visit('/receipts/0000000000/answered')).status).toBe(404)
    expect((await (await house.browser(undefined, 'barnet')).visit(`/receipts/${receipt}/answered`)).status).toBe(404)
  })

  test('questions like it are shown before it is sent, on the page or on one of their own', async () => {
    const own = await openBoard()
    const { id } = await ask(own, { answer: 'Will the swimming pool open on Sunday mornings?' })
    const browser = await house.browser()
    const like = { answer: 'Does the swimming pool open on a Sunday?', publish: 'yes', contact: 'no' }
    const told = await browser.send(`${own.path}/asked/similar`, like, { nothingDone: true })
    expect(JSON.parse(told.html)).toMatchObject([{ href: `${own.path}/asked/${id}` }])
    const page = await browser.send(`${own.path}/asked/ask`, like, { nothingDone: true })
    expect(page.text).toContain('Is one of these your question too?')
    expect(page.html).toContain(`${own.path}/asked/${id}/want`)
    const once = newId()
    const twice = await Promise.all(
      [1, 2].map(() => browser.send(`${own.path}/asked/ask`, { ...like, seen: 'yes', _once: once })),
    )
    expect(new Set(twice.map(({ location }) => location)).size).toBe(1)
    const welsh = await browser.send(
      `${own.path}/asked/ask`,
      { ...like, 'switch-language': 'cy' },
      { nothingDone: true },
    )
    expect(welsh.text).toContain('Beth hoffech chi ei wybod?')
    expect(welsh.html).toContain(like.answer)
  })

  test('one person wants to know once: twenty at once count once; what is closed or not shown is refused', async () => {
    const own = await openBoard()
    const { id } = await ask(own, { answer: 'Who mends the gate?' })
    const hidden = await ask(own, { answer: 'Is this hidden?' }, { shown: false })
    const browser = await house.browser()
    expect((await browser.visit(`${own.path}/asked/${id}/want`)).text).toContain('Each person counts once')
    const all = await Promise.all(Array.from({ length: 20 }, () => browser.send(`${own.path}/asked/${id}/want`)))
    expect(all.map(({ status }) => status)).toEqual(Array(20).fill(303))
    expect((await rowOf(id)).wants).toBe(1)
    expect((await browser.visit(`${own.path}/asked/${id}`)).text).toContain('1 other person wants to know this too')
    await browser.send(`${own.path}/asked/${id}/want/end`)
    expect((await rowOf(id)).wants).toBe(0)
    expect((await browser.send(`${own.path}/asked/${hidden.id}/want`)).status).toBe(404)
    expect((await browser.visit(`/follow/question:${hidden.id}`)).status).toBe(404)
    expect((await browser.send(`${board.path}/asked/${id}/want`)).status).toBe(404)
    expect((await browser.send(`${own.path}/asked/${id}/want`, {}, { token: 'made-up' })).status).not.toBe(303)
    const account = await openBoard({ identityLevel: 'account' })
    const asked = await ask(account, { answer: 'Only with an account?' })
    const holder = await house.account('resident')
    for (const one of [await house.browser({ account: holder }), await house.browser({ account: holder })])
      await one.send(`${account.path}/asked/${asked.id}/want`)
    expect((await rowOf(asked.id)).wants).toBe(1)
    const at = await house.acting()
    expect(await wantedBy(at.db, at.council.keys, holder)).toMatchObject([{ question: 'Only with an account?' }])
    expect(await forgetWants(at, holder)).toBe(1)
    expect((await rowOf(asked.id)).wants).toBe(0)
    await closeActivity(at, { activityId: own.id, reason: 'Enough.' })
    expect((await browser.send(`${own.path}/asked/${id}/want`)).status).not.toBe(303)
    expect((await rowOf(id)).wants).toBe(0)
  })
})

describe('answering', () => {
  test('the council answers in public with its sources; the asker is told and says no, and is promised another', async () => {
    const own = await openBoard()
    const { id, receipt } = await ask(own, {
      answer: 'How deep is the pond?',
      'the-topic': 't2',
      contact: 'email',
      email: 'pond@resident.example',
    })
    const officer = await house.browser('project-officer')
    const room = `/desk/activities/${own.id}/asked`
    expect((await officer.visit(room)).text).toContain('How deep is the pond?')
    expect((await officer.visit(`${room}/${id}`)).text).toContain('Answer this question')
    const bad = await officer.send(`${room}/${id}`, { answer: 'Deep.', sources: 'A page javascript:alert(1)' })
    expect(bad.status).toBe(422)
    expect(bad.html).toContain('javascript:alert(1)</textarea>')
    expect((await officer.send(`${room}/${id}`, { sources: '' })).text).toContain('Write the answer')
    const first = { answer: 'One metre.', sources: 'The survey https://ponds.example/survey' }
    await officer.send(`${room}/${id}`, first)
    expect((await rowOf(id)).answered).not.toBeNull()
    const resident = await house.browser()
    const page = await resident.visit(`${own.path}/asked/${id}`)
    expect(page.text).toContain('One metre.')
    expect(page.html).toContain('href="https://ponds.example/survey"')
    expect((await house.letters()).some(({ text }) => text.includes('One metre.'))).toBe(true)
    const list = await resident.visit(`${own.path}/asked?show=answered&topic=t2&order=newest&words=pond`)
    expect(list.text).toContain('How deep is the pond?')
    expect((await resident.visit(`${own.path}/asked?show=waiting`)).text).not.toContain('How deep')
    expect((await resident.visit(own.path)).text).toContain('1 answered')
    expect((await resident.visit(`/receipts/${receipt}`)).html).toContain(`/receipts/${receipt}/answered`)
    expect((await resident.visit(`/receipts/${receipt}/answered`)).text).toContain('Did this answer your question?')
    expect((await resident.send(`/receipts/${receipt}/answered`, {})).text).toContain('Choose yes or no')
    expect((await resident.send(`/receipts/${receipt}/answered`, { did: 'no' })).text).toContain(
      'Write what is missing',
    )
    await resident.send(`/receipts/${receipt}/answered`, { did: 'no', words: 'At the edge or in the middle?' })
    expect((await rowOf(id)).answered).toBeNull()
    expect((await resident.visit(`${own.path}/asked/${id}`)).text).toContain('does not answer the question')
    expect((await resident.visit(`${own.path}/asked/${id}`)).text).not.toContain('At the edge')
    expect((await officer.visit(`${room}/${id}`)).text).toContain('At the edge or in the middle?')
    const last = await lastOn(officer, `${room}/${id}`)
    await officer.send(`${room}/${id}`, { answer: 'One metre in the middle.', sources: '', last })
    const yes = await resident.submit(`/receipts/${receipt}/answered`, { did: 'yes' })
    expect(yes.text).toContain('this answers your question')
    expect((await resident.visit(`${own.path}/asked/${id}`)).text).toContain('One metre in the middle.')
  })

  test('an answer that is sent twice is given once, and of two officers at once one answers', async () => {
    const own = await openBoard()
    const { id } = await ask(own, { answer: 'Who cuts the hedge?', contact: 'email', email: 'hedge@resident.example' })
    const officer = await house.browser('project-officer')
    const one = `/desk/activities/${own.id}/asked/${id}`
    const send = (answer: string, last: string) => officer.send(one, { answer, sources: '', last })
    const at = await house.acting()
    const replies = async () => (await repliesTo(at.db, id)).map(({ answer }) => answer)
    const twice = await Promise.all([1, 2].map(() => send('The gardeners do.', '')))
    expect(twice.map(({ status }) => status).toSorted()).toEqual([303, 422])
    expect(twice.find(({ status }) => status === 422)!.text).toContain('This answer stands already')
    expect(await replies()).toEqual(['The gardeners do.'])
    const other = await send('The council does.', '')
    expect([other.status, other.html.includes('The council does.</textarea>')]).toEqual([422, true])
    for (const words of ['Somebody answered this meanwhile', 'The gardeners do.'])
      expect(other.text, words).toContain(words)
    expect(await replies()).toEqual(['The gardeners do.'])
    const told = (await house.letters()).filter(({ to }) => to === 'hedge@resident.example')
    expect(told.filter(({ text }) => text.includes('The gardeners do.'))).toHaveLength(1)
    await send('The council does.', await lastOn(officer, one))
    expect(await replies()).toEqual(['The gardeners do.', 'The council does.'])
  })

  test('two that ask the same have one answer: both askers are told, whoever wanted both counts once, and it can be undone', async () => {
    const own = await openBoard()
    const contact = (email: string) => ({ contact: 'email', email })
    const one = await ask(own, { answer: 'Will the library stay open in winter?', ...contact('one@resident.example') })
    const two = await ask(own, { answer: 'Is the library open in the winter?', ...contact('two@resident.example') })
    const browser = await house.browser()
    for (const { id } of [one, two]) await browser.send(`${own.path}/asked/${id}/want`)
    const officer = await house.browser('project-officer')
    const room = `/desk/activities/${own.id}/asked`
    expect((await officer.visit(`${room}/${two.id}/join`)).text).toContain('Will the library stay open in winter?')
    expect((await officer.visit(`${room}/${two.id}/join?words=library`)).text).toContain('Will the library stay')
    expect((await officer.send(`${room}/${two.id}/join`, { into: '' })).status).toBe(422)
    const elsewhere = await ask(board, { answer: 'A question of another board?' })
    expect((await officer.send(`${room}/${two.id}/join`, { into: elsewhere.id })).status).toBe(422)
    expect((await officer.send(`${room}/${elsewhere.id}/join`, { into: one.id })).status).toBe(404)
    await officer.send(`${room}/${two.id}/join`, { into: one.id })
    expect((await rowOf(one.id)).wants).toBe(1)
    expect((await officer.visit(`${room}/${one.id}`)).text).toContain('apart again')
    expect((await browser.visit(`${own.path}/asked/${two.id}`)).text).toContain('one answer with another')
    expect((await browser.visit(`${own.path}/asked/${two.id}/want`)).text).toContain('put together')
    // Whoever follows either hears of the answer, by a letter of their own.
    const at = await house.acting()
    const subject = `question:${two.id}`
    expect((await browser.visit(`${own.path}/asked/${one.id}`)).html).toContain(`/follow/question:${one.id}`)
    expect((await browser.visit(`/follow/${subject}`)).text).toContain('Is the library open in the winter?')
    await followSubject(at, { subject, email: 'fan@resident.example', frequency: 'at-once', language: 'en' })
    const follow = await at.db
      .selectFrom('follows')
      .select('id')
      .where('subject', '=', subject)
      .executeTakeFirstOrThrow()
    await confirmFollow({ ...at, now: new Date(at.now.getTime() - 1_000) }, follow.id)
    await officer.send(`${room}/${one.id}`, { answer: 'Yes, all winter.', sources: '' })
    const later = await house.acting()
    await sendDigests({ ...later, now: new Date(later.now.getTime() + 1_000) }, 'at-once')
    const news = (await house.letters()).filter(({ to }) => to === 'fan@resident.example').at(-1)!
    expect(news.subject).toBe('The council answered a question')
    expect(news.text).toContain(`${own.path}/asked/${one.id}`)
    expect((await browser.visit(`${own.path}/asked/${one.id}`)).html).not.toContain('/follow/question:')
    expect((await rowOf(two.id)).answered).not.toBeNull()
    const told = (await house.letters()).filter(({ text }) => text.includes('Yes, all winter.'))
    expect(new Set(told.map(({ to }) => to).filter((to) => to !== 'fan@resident.example'))).toEqual(
      new Set(['one@resident.example', 'two@resident.example']),
    )
    const { db } = await house.council()
    const join = await db
      .selectFrom('question_joins')
      .select('id')
      .where('from_question', '=', two.id)
      .executeTakeFirstOrThrow()
    const third = await ask(own, { answer: 'Which days is the library open?' })
    await officer.send(`${room}/${one.id}/join`, { into: third.id })
    const early = await officer.send(`${room}/joins/${join.id}/end`)
    expect([early.status, early.text.includes('Take that apart first')]).toEqual([422, true])
    const joinedOn = await db
      .selectFrom('question_joins')
      .select('id')
      .where('from_question', '=', one.id)
      .executeTakeFirstOrThrow()
    await officer.send(`${room}/joins/${joinedOn.id}/end`)
    expect((await rowOf(third.id)).wants).toBe(0)
    await officer.send(`${room}/joins/${join.id}/end`)
    expect((await officer.send(`${room}/joins/${join.id}/end`)).status).toBe(404)
    expect((await browser.visit(`${own.path}/asked/${two.id}`)).text).toContain('Answered on')
    expect((await rowOf(two.id)).wants).toBe(1)
  })

  test('a question past its promised day stands on the desk until it is answered; an officer of nothing sees no room', async () => {
    const own = await openBoard()
    const { id } = await ask(own, { answer: 'Is anybody there?' })
    const person = { id: newId(), grants: [{ role: 'project-officer', scope: 'council' }] } as never
    const at = await house.acting()
    const mine = async (now: Date) =>
      (await questionNeeds({ db: at.db, now }, person)).filter(({ href }) => href.includes(own.id))
    expect(await mine(at.now)).toEqual([])
    const late = new Date(`${addDays(String((await rowOf(id)).due).slice(0, 10), 3)}T09:00:00Z`)
    expect(
      await mine(Number.isNaN(late.getTime()) ? new Date(at.now.getTime() + 40 * 86_400_000) : late),
    ).toMatchObject([{ key: 'overdue', words: '1 question waits for an answer past the promised day' }])
    const stranger = await house.browser()
    for (const path of ['', `/${id}`, `/${id}/join`])
      expect((await stranger.visit(`/desk/activities/${own.id}/asked${path}`)).status).not.toBe(200)
    expect(
      (await (await house.browser('project-officer', 'barnet')).visit(`/desk/activities/${own.id}/asked`)).status,
    ).toBe(404)
  })

  test('sources are names with addresses that nothing runs', () => {
    const limits = { sources: 2, label: 20, href: 100 }
    expect(readSources('Minutes https://a.example/x\n\nOur page /projects/x', limits)).toEqual([
      { label: 'Minutes', href: 'https://a.example/x' },
      { label: 'Our page', href: '/projects/x' },
    ])
    expect(readSources('Evil javascript:alert(1)', limits)).toBe('source-address')
    expect(readSources('Evil //evil.example', limits)).toBe('source-address')
    expect(readSources('Evil https://user@evil.example', limits)).toBe('source-address')
    expect(readSources('https://a.example', limits)).toBe('source-label')
    expect(readSources('a /a\nb /b\nc /c', limits)).toBe('too-many-sources')
  })
})
