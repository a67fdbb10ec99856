import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { ballotsOf, hidden, keyAgain, openVote, type Vote, vote } from '../open-vote.test-support.ts'
import { makeLetters } from './commands.ts'

let house: TestHouse
let officer: Browser
let asked: Vote
beforeAll(async () => {
  house = await openHouse()
  officer = await house.browser('project-officer')
  asked = await openVote(house, {}, { identityLevel: 'code' })
})
afterAll(() => house.close())

const make = async (letters: number, at: Vote = asked, slug?: string): Promise<string[]> => {
  const made = await makeLetters(await house.acting(slug), { activityId: at.id, name: 'Quince Lane', letters })
  if ('refused' in made) throw new Error(made.refused)
  return made.codes
}

test('letters are made and shown once; what is kept of a code is no code', async () => {
  expect((await officer.visit(asked.desk)).html).toContain(`${asked.desk}/ballot/letters`)
  expect((await officer.visit(`${asked.desk}/ballot/letters`)).text).toContain('Each letter has a code that works once')
  for (const [letters, name, sentence] of [
    ['0', 'All', 'from 1 to 2,000'],
    ['2001', 'All', 'from 1 to 2,000'],
    ['3', '', 'Say who the letters are for'],
  ] as const) {
    const refused = await officer.send(`${asked.desk}/ballot/letters`, { name, letters })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(sentence)
  }
  const printed = await officer.send(`${asked.desk}/ballot/letters`, { name: 'Quince Lane', letters: '3' })
  expect(printed.status).toBe(200)
  const codes = [...printed.text.matchAll(/Your code is ([0-9A-Z-]{12})/g)].map(([, code]) => code!)
  expect(new Set(codes).size).toBe(3)
  expect((await officer.visit(`${asked.desk}/ballot/letters`)).text).not.toContain(codes[0]!)
  const { db } = await house.council()
  const kept = JSON.stringify(await db.selectFrom('ballot_codes').selectAll().execute())
  expect(kept).not.toContain(codes[0]!.replaceAll('-', ''))
})

test('a code works once, whoever sends it, twenty at a time too', async () => {
  const [code = '', second = ''] = await make(2)
  const first = await house.browser()
  const start = await first.visit(asked.path)
  expect(start.text).toContain('You need the code from your letter')
  expect((await first.visit(`${asked.path}/ballot`)).text).toContain('The code in your letter')
  const none = await vote(first, asked, { 'ballot-pond': '1' })
  expect(none.status).toBe(422)
  expect((await vote(first, asked, { 'ballot-pond': '1', letter: code.toLowerCase() })).status).toBe(303)
  const again = await vote(await house.browser(), asked, { 'ballot-path': '1', letter: code })
  expect(again.status).toBe(422)
  const browsers = await Promise.all(Array.from({ length: 20 }, () => house.browser()))
  const sent = await Promise.all(
    browsers.map((browser) => vote(browser, asked, { 'ballot-path': '1', letter: second })),
  )
  expect(sent.filter(({ status }) => status === 303)).toHaveLength(1)
  expect(sent.filter(({ status }) => status === 422)).toHaveLength(19)
  expect(await ballotsOf(house, asked)).toHaveLength(2)
  expect((await officer.visit(`${asked.desk}/ballot/letters`)).text).toMatch(/Quince Lane .* 2 2/)
})

test('a code of another vote or another council, a made up one and a mistyped one are refused', async () => {
  const other = await openVote(house, {}, { identityLevel: 'code' })
  const elsewhere = await openVote(house, {}, { identityLevel: 'code' }, 'barnet')
  const [ofOther = ''] = await make(1, other)
  const [ofBarnet = ''] = await make(1, elsewhere, 'barnet')
  const before = (await ballotsOf(house, asked)).length
  for (const letter of [ofOther, ofBarnet, '0000000000', 'ABC', '']) {
    const refused = await vote(await house.browser(), asked, { 'ballot-pond': '1', letter })
    expect(refused.status, letter).toBe(422)
  }
  const browser = await house.browser()
  const made = await browser.send(`${asked.path}/check`, { 'ballot-pond': '1', contact: 'no', letter: ofOther })
  expect(made.text).toContain('We do not know this code')
  expect((await ballotsOf(house, asked)).length).toBe(before)
  expect((await vote(await house.browser(), other, { 'ballot-pond': '1', letter: ofOther })).status).toBe(303)
})

test('a code that was used online makes the paper ballot with it a second one', async () => {
  const paper = await openVote(house, {}, { identityLevel: 'code' })
  const [code = '', fresh = ''] = await make(2, paper)
  expect((await vote(await house.browser(), paper, { 'ballot-pond': '1', letter: code })).status).toBe(303)
  const [year, month, day] = new Date(house.clock.now.getTime() - 24 * 3600_000).toISOString().slice(0, 10).split('-')
  const begun = (
    await officer.send('/keying', {
      activity: paper.id,
      name: 'Post',
      total: '3',
      'collected-day': day!,
      'collected-month': month!,
      'collected-year': year!,
      source: '',
    })
  ).location!.replace(/\/sheet$/, '')
  const keyer = await house.browser('link-officer')
  for (const letter of [code, fresh, '']) {
    const sheet = { language: 'en', given: '', 'ballot-path': '1', letter }
    expect((await officer.send(`${begun}/sheet`, { code: '', ...sheet })).status).toBe(303)
    expect((await keyAgain(keyer, begun, sheet)).status).toBe(303)
  }
  expect((await keyer.send(`${begun}/release`)).status).toBe(303)
  const reasons = (await ballotsOf(house, paper)).map(({ left_out }) => left_out)
  expect(reasons.filter((reason) => reason).toSorted()).toEqual(['no-code', 'twice'])
})

test('only a vote by code has letters, and only its officers make them', async () => {
  const open = await openVote(house)
  expect((await officer.visit(`${open.desk}/ballot/letters`)).status).toBe(404)
  expect(await makeLetters(await house.acting(), { activityId: open.id, name: 'x', letters: 1 })).toEqual({
    refused: 'no-codes',
  })
  expect((await (await house.browser('analyst')).visit(`${asked.desk}/ballot/letters`)).status).toBe(404)
  expect(hidden((await officer.visit(`${asked.desk}/ballot/letters`)).html)).not.toHaveProperty('codes')
})
