import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import type { SurveyQuestion } from '../kinds/survey/definition.ts'
import { type OpenSurvey, openSurvey } from '../kinds/survey/open-survey.test-support.ts'
import { ask, said, skip, surveyOf } from '../kinds/survey/survey.test-support.ts'
import { answerAll, hidden } from './answer-all.test-support.ts'

const place: SurveyQuestion = {
  type: 'postcode',
  key: 'q9',
  title: said('Where do you work?'),
  hint: said(''),
  reading: said(''),
  required: false,
  rules: [],
}

let house: TestHouse
let survey: OpenSurvey
beforeAll(async () => {
  house = await openHouse()
  survey = await openSurvey(
    house,
    surveyOf(
      [
        ask.single('q1', ['bus', 'bike', 'none'], {
          required: true,
          other: true,
          reading: said('Buses run every ten minutes.\n\nBikes can be hired.', 'Mae bysiau bob deng munud.'),
          rules: [skip('q1', 'is', 'none', 'section-2')],
        }),
        ask.multiple('q2', ['price', 'time', 'nothing'], { required: true, most: 2, none: 'nothing', other: true }),
        ask.scale('q3', { required: true }),
        ask.matrix('q4', ['stops', 'seats'], ['good', 'poor'], { required: true }),
      ],
      [
        ask.ranking('q5', ['trees', 'lamps', 'benches'], { required: true }),
        ask.points('q6', ['trees', 'lamps'], { required: true }),
        ask.number('q7', { required: true, least: 1, most: 120 }),
        ask.date('q8', { required: true }),
        place,
        ask.line('answer-1', { required: true, hint: said('You said {{q1}}.') }),
      ],
    ),
  )
})
afterAll(() => house.close())

const voiceOf = async ({ location }: { location: string | null }) =>
  (await house.council()).db
    .selectFrom('voices')
    .selectAll()
    .where('receipt', '=', location!.split('/')[2]!)
    .executeTakeFirstOrThrow()

const answers: Record<string, Record<string, string>> = {
  q1: { q1: 'bus' },
  q2: { 'q2-price': 'yes', 'q2-other': 'Dirty seats' },
  q3: { q3: '4' },
  q4: { 'q4-stops': 'good', 'q4-seats': 'poor' },
  q5: { 'q5-lamps': '1', 'q5-trees': '2' },
  q6: { 'q6-trees': '7', 'q6-lamps': '3' },
  q7: { q7: '41' },
  q8: { 'q8-day': '09', 'q8-month': '6', 'q8-year': '2025' },
  q9: { 'q9-postcode': 'kt2 6aa' },
  'answer-1': { 'answer-1': '<b>Lamps</b> by the park' },
  show: { publish: 'yes' },
  hear: { contact: 'no' },
}
const onlyTypes = {
  q1: 'bus',
  'q2-price': 'yes',
  'q2-other': 'Dirty seats',
  q3: '4',
  'q4-stops': 'good',
  'q4-seats': 'poor',
  'q5-lamps': '1',
  'q5-trees': '2',
  'q6-trees': '7',
  'q6-lamps': '3',
  q7: '41',
  'q8-day': '9',
  'q8-month': '6',
  'q8-year': '2025',
  'answer-1': '<b>Lamps</b> by the park',
}

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

describe('the way', () => {
  test('a question that is skipped is not shown, not counted and not sent, and typed anew it leads back', async () => {
    const browser = await house.browser()
    await answerAll(browser, survey.path, answers)
    const longer = await browser.visit(`${survey.path}/answer/q5`)
    const changed = await browser.send(`${survey.path}/answer?from=check`, { question: 'q1', q1: 'none' })
    expect(changed.location).toBe(`${survey.path}/check`)
    const check = await browser.visit(`${survey.path}/check`)
    expect(check.text).not.toContain('Dirty seats')
    expect(Object.keys(hidden(check.html))).not.toContain('q3')
    expect((await browser.visit(`${survey.path}/answer/q3`)).location).toBe(`${survey.path}/check`)
    expect((await browser.visit(`${survey.path}/answer/no-such`)).status).toBe(404)
    const count = ({ text }: { text: string }) => /Question (\d+) of (\d+)/.exec(text)!.slice(1).map(Number)
    const [at, of] = count(longer)
    expect(count(await browser.visit(`${survey.path}/answer/q5`))).toEqual([at! - 3, of! - 3])
    const sent = await browser.send(`${survey.path}/check`, { ...hidden(check.html), q3: '5', 'q4-stops': 'good' })
    const { data } = await voiceOf(sent)
    expect(data).toMatchObject({ q1: 'none', q7: '41' })
    expect(Object.keys(data as object)).not.toEqual(expect.arrayContaining(['q3']))
  })

  test('an answer stands in a later question as plain text', async () => {
    const browser = await house.browser()
    await browser.send(`${survey.path}/answer`, {
      question: 'q1',
      q1: 'other',
      'q1-other': '<img src=x onerror=alert(1)>',
    })
    const page = await browser.visit(`${survey.path}/answer/answer-1`)
    expect(page.html).toContain('You said &lt;img src=x onerror=alert(1)>.')
    expect(page.html).not.toContain('<img src=x')
  })

  test('what goes past the pages is judged again: a question on the way that has no answer, a ward that is none', async () => {
    const browser = await house.browser()
    const all = Object.assign({}, ...Object.values(answers)) as Record<string, string>
    const { q7: _, ...without } = all
    const refused = await browser.send(`${survey.path}/check`, { ...without, _once: newId() })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Enter a number')
    expect(refused.html).toContain(`${survey.path}/answer/q7?from=check`)
    const { 'q9-postcode': __, ...whole } = all
    const sent = await browser.send(`${survey.path}/check`, { ...whole, 'q9-ward': newId(), _once: newId() })
    expect(Object.keys((await voiceOf(sent)).data as object)).not.toContain('q9-ward')
  })
})

describe('changing by receipt', () => {
  const whole = (page: { html: string }, change: Record<string, string>) => ({
    ...onlyTypes,
    publish: 'yes',
    asked: hidden(page.html)['asked']!,
    ...change,
  })
  const sendOne = async (browser: Browser) => {
    const check = await answerAll(browser, survey.path, answers)
    return browser.send(check, hidden((await browser.visit(check)).html))
  }
  test('every type stands there as it was and can be changed; what is wrong is kept and said', async () => {
    const browser = await house.browser()
    const path = `/receipts/${(await sendOne(browser)).location!.split('/')[2]}/change`
    const page = await browser.visit(path)
    for (const words of ['Single q1', 'Matrix q4', 'Ranking q5', 'Where do you work?'])
      expect(page.text).toContain(words)
    expect(page.html).toContain('value="Dirty seats"')
    const refused = await browser.send(path, whole(page, { q7: '500', 'q6-lamps': '9' }))
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Enter 120 or less')
    expect(refused.html).toContain('href="#q6-trees"')
    expect(refused.html).toContain('value="500"')
    const changed = await browser.send(path, whole(page, { q7: '42', 'q9-postcode': 'KT2 6AA' }))
    expect(changed.location).toBe(path.replace('/change', ''))
    const { data } = await voiceOf({ location: path })
    expect(data).toMatchObject({ q7: '42', 'q9-ward': expect.any(String) })
  })
  test('a change that leads another way leaves what is not asked any more; one that leads to more asks it first', async () => {
    const browser = await house.browser()
    const path = `/receipts/${(await sendOne(browser)).location!.split('/')[2]}/change`
    const page = await browser.visit(path)
    expect((await browser.send(path, whole(page, { q1: 'none' }))).status).toBe(303)
    expect(Object.keys((await voiceOf({ location: path })).data as object)).not.toContain('q3')
    const short = await browser.visit(path)
    expect(short.text).not.toContain('Scale q3')
    const { q3: _, 'q2-price': __, 'q2-other': ___, 'q4-stops': ____, 'q4-seats': _____, ...rest } = whole(short, {})
    const more = await browser.send(path, rest)
    expect(more.status).toBe(422)
    expect(more.text).toContain('Scale q3')
    expect((await browser.send(path, whole(more, {}))).status).toBe(303)
    expect((await voiceOf({ location: path })).data).toMatchObject({ q1: 'bus', q3: '4' })
  })
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
