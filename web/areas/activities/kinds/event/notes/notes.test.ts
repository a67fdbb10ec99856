import { afterAll, beforeAll, expect, test } from 'vitest'
import { addWorkingDays, dayOf } from '../../../../../platform/clock.ts'
import { newId } from '../../../../../platform/ids.ts'
import { openSession } from '../../../../../platform/session.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { formatDate } from '../../../../../ui/layout/format.ts'
import { later, openEvent } from '../open-event.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('R14: a note becomes a voice with a receipt and a reply promised in 20 working days; unanswered past its date it shows on the host’s list; it ends answered, actioned or out of scope with a reason', async () => {
  const host = await house.account('councillor')
  const event = await openEvent(house, { title: 'At the tables', inDays: 1, fields: { hostAccount: host } })
  const officer = await house.browser('project-officer')
  const room = `${event.desk}/table-notes`
  const early = await officer.send(room, { words: 'Too soon', service: 'Parks' })
  expect(early.text).toContain('The event has not begun')
  later(house, 2)
  const bare = await officer.send(room, {
    words: '',
    service: '',
    'due-day': '31',
    'due-month': '2',
    'due-year': '2027',
  })
  expect(bare.status).toBe(422)
  for (const sentence of ['Write what they said', 'Say which service should reply', 'Enter a real day'])
    expect(bare.text).toContain(sentence)

  const due = addWorkingDays(dayOf(house.clock.now), 20)
  const once = newId(house.clock.now)
  const said = { words: 'The park gate is too heavy for me', service: 'Parks', table: '4', show: 'yes', _once: once }
  const kept = await officer.submit(room, said)
  expect(kept.text).toContain(`with a reply promised by ${formatDate(due)}`)
  expect(kept.html).toContain('value="Parks"')
  const receipt = /<strong>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2})<\/strong>/.exec(kept.html)![1]!
  await officer.submit(room, said)
  for (const [words, service] of [
    ['Nobody answers the telephone', 'Housing repairs'],
    ['The trains are too dear', 'Transport'],
  ] as const)
    await officer.submit(room, { words, service })
  const { db } = await house.council()
  const voices = await db.selectFrom('voices').selectAll().where('activity_id', '=', event.activity.id).execute()
  expect(voices).toHaveLength(3)
  expect(voices.every(({ channel, kind }) => channel === 'event' && kind === 'event')).toBe(true)
  const resident = await house.browser()
  expect((await resident.visit(`/receipts/${receipt}`)).text).toContain('The park gate is too heavy for me')

  const browser = await house.browser({ account: host })
  const councillor = await signedIn(browser)
  const list = await councillor.visit('/desk/hosting')
  expect(list.text).toContain('The park gate is too heavy for me')
  expect(list.text).not.toContain('Overdue')
  expect((await (await house.browser('councillor')).visit('/desk/hosting')).text).toContain('No note waits for a reply')

  later(house, 45)
  const late = await (await signedIn(browser)).visit('/desk/hosting')
  expect(late.text.match(/Overdue/g)).toHaveLength(3)
  expect((await councillor.visit('/desk')).text).toContain('The park gate is too heavy for me')

  const replyTo = (words: string) =>
    new RegExp(`${words}[\\s\\S]*?href="(/desk/hosting/[0-9a-f-]{36})"`).exec(late.html)![1]!
  const [gate, phone, trains] = [replyTo('The park gate'), replyTo('Nobody answers'), replyTo('The trains')]
  const nothing = await councillor.send(gate, { outcome: '', words: '' })
  expect(nothing.text).toContain('Choose how it ends')
  const reasonless = await councillor.send(trains, { outcome: 'out-of-scope', words: ' ' })
  expect(reasonless.status).toBe(422)
  expect(reasonless.text).toContain('For “out of scope” that is the reason')

  await councillor.submit(gate, {
    outcome: 'actioned',
    words: 'We put in a lighter gate.',
    open: 'yes',
    'due-day': '1',
    'due-month': '9',
    'due-year': String(house.clock.now.getFullYear() + 1),
  })
  await councillor.submit(phone, { outcome: 'answered', words: 'The line is open from 8am now.' })
  await councillor.submit(trains, { outcome: 'out-of-scope', words: 'Fares are set by the train company.' })
  expect((await councillor.visit('/desk/hosting')).text).toContain('No note waits for a reply')
  expect((await councillor.visit(gate)).text).toContain('We put in a lighter gate.')
  expect((await councillor.send(gate, { outcome: 'answered', words: 'Again' })).text).toContain(
    'Somebody answered this meanwhile',
  )
  const answered = (await resident.visit(`/receipts/${receipt}`)).text
  expect(answered).toContain('We put in a lighter gate.')
  expect(answered).toContain('We will do this by 1 September')

  const results = await (await signedIn(officer)).visit(`${event.desk}/event/results`)
  expect(results.text).toMatch(/Parks 0 0 0 1 0 1/)
  expect(results.text).toMatch(/Housing repairs 0 0 1 0 0 1/)
  expect(results.text).toMatch(/Transport 0 0 0 0 1 1/)
  const stranger = await house.browser('councillor')
  expect((await stranger.visit(gate)).status).toBe(404)
  expect((await stranger.send(gate, { outcome: 'answered', words: 'Mine' })).status).toBe(404)
})

/** Time has gone on, so they sign in anew, with their second factor. */
async function signedIn(browser: Awaited<ReturnType<TestHouse['browser']>>) {
  const { db } = await house.council()
  browser.cookies.set(
    'folkmoot_session',
    await openSession(db, { accountId: browser.account!, now: house.clock.now, secondFactor: true }),
  )
  return browser
}
