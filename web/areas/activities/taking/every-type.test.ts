import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { type OpenSurvey, openSurvey } from '../kinds/survey/open-survey.test-support.ts'
import { answerAll, hidden } from './answer-all.test-support.ts'
import { answers, everyType, onlyTypes } from './every-type.test-support.ts'

let house: TestHouse
let survey: OpenSurvey
beforeAll(async () => {
  house = await openHouse()
  survey = await openSurvey(house, everyType)
})
afterAll(() => house.close())

const voiceOf = async ({ location }: { location: string | null }) =>
  (await house.council()).db
    .selectFrom('voices')
    .selectAll()
    .where('receipt', '=', location!.split('/')[2]!)
    .executeTakeFirstOrThrow()

test('every type of question, one a page, to a receipt; a postcode becomes a ward and is kept nowhere', async () => {
  const browser = await house.browser()
  const first = await browser.visit(`${survey.path}/answer`)
  for (const words of ['Part 1', 'Buses run every ten minutes.', 'Question 1 of']) expect(first.text).toContain(words)
  const check = await answerAll(browser, survey.path, answers)
  const page = await browser.visit(check)
  for (const line of ['Dirty seats', 'seats: poor', '1. lamps', 'trees: 7 points', '41 years', '9 June 2025'])
    expect(page.text).toContain(line)
  expect(page.html).toContain('&lt;b>Lamps')
  const drafts = await (await house.council()).db.selectFrom('drafts').select('content').execute()
  const { keys } = await house.council()
  expect(drafts.map(({ content }) => keys.open(content)).join(' ')).not.toMatch(/kt2/i)
  const sent = await browser.send(check, hidden(page.html))
  const voice = await voiceOf(sent)
  expect(voice.data).toMatchObject(onlyTypes)
  const ward = (voice.data as Record<string, string>)['q9-ward']
  expect(page.text).toContain(
    (
      await (
        await house.council()
      ).db
        .selectFrom('areas')
        .select('name')
        .where('id', '=', ward!)
        .executeTakeFirstOrThrow()
    ).name,
  )
  expect(JSON.stringify(voice)).not.toMatch(/kt2/i)
})

describe('what cannot be taken is said beside its field, linked from the top, with everything kept', () => {
  const cases: [string, string, Record<string, string>, string, string, string][] = [
    ['nothing chosen', 'q1', {}, 'Choose one answer', '#q1', ''],
    [
      'something else, not said',
      'q1',
      { q1: 'other' },
      'Write what the something else is',
      '#q1-other',
      'value="other"',
    ],
    [
      'too many',
      'q2',
      { 'q2-price': 'yes', 'q2-time': 'yes', 'q2-other': 'Noise' },
      'Choose 2 answers at most',
      '#q2',
      'value="Noise"',
    ],
    ['none of these and more', 'q2', { 'q2-price': 'yes', 'q2-nothing': 'yes' }, 'on its own', '#q2', 'checked'],
    ['no number on the scale', 'q3', {}, 'Choose one answer', '#q3', ''],
    ['a row left out', 'q4', { 'q4-stops': 'good' }, 'Choose one answer for “seats”', '#q4-seats', 'checked'],
    [
      'the same place twice',
      'q5',
      { 'q5-lamps': '1', 'q5-trees': '1' },
      'Place 1 is given twice',
      '#q5-lamps',
      'selected',
    ],
    ['nothing in first place', 'q5', { 'q5-lamps': '2' }, 'Nothing has place 1', '#q5-trees', 'selected'],
    ['too many points', 'q6', { 'q6-trees': '9', 'q6-lamps': '3' }, 'Take 2 away', '#q6-trees', 'value="9"'],
    ['not a number', 'q7', { q7: 'old' }, 'Enter a number in figures', '#q7', 'value="old"'],
    [
      'not a day',
      'q8',
      { 'q8-day': '31', 'q8-month': '2', 'q8-year': '2025' },
      'Enter a real date',
      '#q8-day',
      'value="31"',
    ],
    ['not a postcode', 'q9', { 'q9-postcode': 'KT' }, 'Enter a full postcode', '#q9-postcode', 'value="KT"'],
    ['an unknown one', 'q9', { 'q9-postcode': 'KT2 9ZZ' }, 'We do not know this postcode', '#q9-postcode', 'KT2 9ZZ'],
    ['no line', 'answer-1', {}, 'Write your answer', '#answer-1', ''],
  ]
  test.each(cases)('%s', async (_, question, fields, sentence, link, kept) => {
    const browser = await house.browser()
    const at = question === 'q1' ? `${survey.path}/answer` : `${survey.path}/answer/${question}`
    const page = await browser.send(at, { question, ...fields })
    expect(page.status).toBe(422)
    expect(page.title).toMatch(/^Error: /)
    expect(page.text).toContain(sentence)
    expect(page.html).toContain(`href="${link}"`)
    expect(page.html).toMatch(new RegExp(`id="${link.slice(1)}"`))
    expect(page.html).toContain(kept)
  })
})

test('in Welsh every type is asked and refused in Welsh', async () => {
  const browser = await house.browser()
  const page = await browser.send(`${survey.path}/answer/q8`, {
    question: 'q8',
    'q8-day': '40',
    'switch-language': 'cy',
  })
  expect(page.status).toBe(200)
  for (const words of ['Diwrnod', 'Mis', 'Blwyddyn']) expect(page.text).toContain(words)
  expect(page.html).toContain('value="40"')
  const refused = await browser.send(`${survey.path}/answer/q5`, { question: 'q5' })
  expect(refused.text).toContain('Rhowch le 1 i’r hyn sydd bwysicaf i chi')
})

test('an officer writes down what somebody said to every type; what they left is left, what cannot be is told', async () => {
  const officer = await house.browser('link-officer')
  const path = `/desk/activities/${survey.id}/notes/new`
  expect((await officer.visit(path)).text).toContain('Points q6')
  const [year, month, day] = house.clock.now.toISOString().slice(0, 10).split('-') as [string, string, string]
  const note = {
    channel: 'telephone',
    consent: 'said',
    language: 'en',
    'given-day': day,
    'given-month': month,
    'given-year': year,
    publish: 'no',
    contact: 'no',
    _once: newId(),
  }
  const refused = await officer.send(path, { ...note, q1: 'bus', 'q5-trees': '2', q7: 'old' })
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('href="#q5-trees"')
  expect(refused.text).toContain('Enter a number in figures')
  const taken = await officer.send(path, { ...note, q1: 'none', q3: '4', 'q5-trees': '1', 'q9-postcode': 'KT2 6AA' })
  expect(taken.status, taken.text.slice(0, 300)).toBe(303)
  const { data } = await voiceOf({ location: `/receipts/${taken.location!.split('/').at(-1)!.replaceAll('-', '')}` })
  expect(data).toEqual({ q1: 'none', 'q5-trees': '1', 'q9-ward': expect.any(String) })
})
