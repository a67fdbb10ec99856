import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { type OpenEvent, openEvent } from '../open-event.test-support.ts'

let house: TestHouse
let officer: Browser
beforeAll(async () => {
  house = await openHouse()
  officer = await house.browser('project-officer')
})
afterAll(() => house.close())

const letters = async (template: string) =>
  (await house.letters()).filter((letter) => letter.template === template).map(({ to }) => to)

/** An event with two roles of one shift each. */
async function withShifts(title: string, freely: boolean): Promise<OpenEvent & { shifts: string[] }> {
  const event = await openEvent(house, { title, fields: { kind: 'development' } })
  const desk = `${event.desk}/rota`
  for (const name of ['Setting up', 'Tea']) await officer.submit(desk, { name, about: '', freely: freely ? 'yes' : '' })
  const { db } = await house.council()
  const roles = await db
    .selectFrom('event_roles')
    .select('id')
    .where('activity_id', '=', event.activity.id)
    .orderBy('at')
    .orderBy('id')
    .execute()
  for (const [n, { id }] of roles.entries())
    await officer.submit(`${desk}/shifts`, { roleId: id, from: `${4 + n}pm`, until: `${6 + n}pm`, needed: '1' })
  const shifts = await db
    .selectFrom('event_shifts')
    .select('id')
    .where('activity_id', '=', event.activity.id)
    .orderBy('starts_at')
    .execute()
  return { ...event, shifts: shifts.map(({ id }) => id) }
}

async function volunteer(event: OpenEvent, shiftId: string, name: string, more: Record<string, string> = {}) {
  const browser = await house.browser()
  const page = await browser.submit(`${event.path}/rota`, {
    shiftId,
    name,
    email: `${name.toLowerCase()}@test.example`,
    ...more,
  })
  return { browser, own: page.url, page }
}
const otherShift = (html: string) => /<option value="([\w-]{10,})"/.exec(html)![1]!
const swapIn = (html: string) => /swaps\/([0-9a-f-]{36})"/.exec(html)![1]!

test('R82: volunteers swap without the organiser where that is allowed, and a swap notifies both people', async () => {
  const event = await withShifts('Open day', true)
  const full = await volunteer(event, event.shifts[0]!, 'Ama')
  expect(full.page.text).toContain('You help with: Setting up, 4pm to 6pm')
  const bo = await volunteer(event, event.shifts[1]!, 'Bo')
  const late = await house.browser()
  const none = await late.send(`${event.path}/rota`, { shiftId: '', name: '', email: '' })
  for (const sentence of ['Choose a shift', 'Enter your name']) expect(none.text).toContain(sentence)
  expect(
    (await late.send(`${event.path}/rota`, { shiftId: event.shifts[0]!, name: 'Late', email: 'l@test.example' })).text,
  ).toContain('Others were quicker')
  const page = await full.browser.visit(full.own)
  expect(page.text).toContain('You can swap without asking the organiser.')
  expect(page.html).not.toContain('Bo')
  const asked = await full.browser.submit(`${full.own}/swaps`, { with: otherShift(page.html) })
  expect(asked.text).toContain('You asked to swap for: Tea, 5pm to 7pm. No answer yet.')
  expect(await letters('event-swap-asked')).toEqual(['bo@test.example'])
  const again = await full.browser.send(`${full.own}/swaps`, { with: otherShift(asked.html) })
  expect(again.text).toContain('You asked them already')

  const asks = await bo.browser.visit(bo.own)
  expect(asks.text).toContain('They have: Setting up, 4pm to 6pm. They would take yours.')
  expect(asks.html).not.toContain('Ama')
  const swapped = await bo.browser.submit(`${bo.own}/swaps/${swapIn(asks.html)}`, { answer: 'yes' })
  expect(swapped.text).toContain('You help with: Setting up, 4pm to 6pm')
  expect((await full.browser.visit(full.own)).text).toContain('You help with: Tea, 5pm to 7pm')
  expect((await letters('event-swap-done')).sort()).toEqual(['ama@test.example', 'bo@test.example'])
  const desk = await officer.visit(`${event.desk}/rota`)
  expect(desk.text).toMatch(/Tea 5pm to 7pm 1 of 1 Ama/)
})

test('R82: elsewhere the organiser has the last word; whoever has no email is on the list to be rung', async () => {
  const event = await withShifts('First aid', false)
  const ama = await volunteer(event, event.shifts[0]!, 'Una')
  const bo = await volunteer(event, event.shifts[1]!, 'Val', { email: '', telephone: '020 8000 0001' })
  const page = await ama.browser.visit(ama.own)
  expect(page.text).toContain('The organiser says yes or no after you both agreed.')
  await ama.browser.submit(`${ama.own}/swaps`, { with: otherShift(page.html) })
  expect((await officer.visit(`${event.desk}/places`)).text).toContain(
    'Val , 020 8000 0001: Another volunteer asks them to swap',
  )
  const asks = await bo.browser.visit(bo.own)
  const stranger = await house.browser()
  expect((await stranger.send(`${ama.own}/swaps/${swapIn(asks.html)}`, { answer: 'yes' })).status).toBe(404)
  const agreed = await bo.browser.submit(`${bo.own}/swaps/${swapIn(asks.html)}`, { answer: 'yes' })
  expect(agreed.text).toContain('The organiser decides now.')
  expect(agreed.text).toContain('You help with: Tea')
  const desk = await officer.visit(`${event.desk}/rota`)
  expect(desk.text).toContain('Swaps that need your word')
  await officer.submit(`${event.desk}/rota/swaps/${swapIn(desk.html)}`, { answer: 'yes' })
  expect((await bo.browser.visit(bo.own)).text).toContain('You help with: Setting up')
  expect(await letters('event-swap-done')).toContain('una@test.example')
  expect((await officer.visit(`${event.desk}/places`)).text).toContain('Val , 020 8000 0001: Their shift was swapped')
  expect((await officer.send(`${event.desk}/rota/swaps/${swapIn(desk.html)}`, { answer: 'no' })).status).toBe(404)
})

test('a shift is given up by its code; a no is told; what an officer types is checked', async () => {
  const event = await withShifts('Tidying', true)
  const one = await volunteer(event, event.shifts[0]!, 'Wim')
  const two = await volunteer(event, event.shifts[1]!, 'Xia')
  const page = await one.browser.visit(one.own)
  const unknown = await one.browser.send(`${one.own}/swaps`, { with: 'somebody-else' })
  expect(unknown.text).toContain('This shift is not there any more')
  await one.browser.submit(`${one.own}/swaps`, { with: otherShift(page.html) })
  const asks = await two.browser.visit(two.own)
  await two.browser.submit(`${two.own}/swaps/${swapIn(asks.html)}`, { answer: 'no' })
  expect(await letters('event-swap-refused')).toEqual(['wim@test.example'])
  const left = await two.browser.submit(`${two.own}/leaving`)
  expect(left.text).toContain('You gave this up')
  expect((await (await house.browser()).visit(`${event.path}/rota`)).text).toMatch(/Tea 5pm to 7pm 1/)
  const desk = `${event.desk}/rota`
  expect((await officer.send(desk, { name: '' })).text).toContain('Say what there is to do')
  const wrong = await officer.send(`${desk}/shifts`, { roleId: 'x', from: '9am', until: '8am', needed: 'some' })
  for (const sentence of [
    'Choose what there is to do',
    'It must end after it begins',
    'Enter a whole number from 1 to 50',
  ])
    expect(wrong.text).toContain(sentence)
})
