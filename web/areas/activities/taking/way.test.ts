import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../platform/ids.ts'
import type { Browser } from '../../../town/browser.ts'
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
