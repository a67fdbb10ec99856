import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { kindNamed } from '../kinds/list.ts'
import { type OpenSurvey, openSurvey } from '../kinds/survey/open-survey.test-support.ts'
import { ask, skip, surveyOf } from '../kinds/survey/survey.test-support.ts'

let house: TestHouse
let asked: OpenSurvey
let first: Browser
let second: Browser
beforeAll(async () => {
  house = await openHouse()
  asked = await openSurvey(
    house,
    surveyOf(
      [
        ask.single('q1', ['yes', 'no'], { other: true, required: true, rules: [skip('q1', 'is', 'no', 'section-2')] }),
        ask.multiple('q2', ['bus', 'bike', 'foot'], { most: 2 }),
        ask.scale('q3'),
        ask.matrix('q4', ['stops', 'seats'], ['good', 'poor']),
      ],
      [
        ask.ranking('q5', ['lamps', 'trees', 'seats']),
        ask.points('q6', ['lamps', 'trees']),
        ask.number('q7', { least: 0, most: 90 }),
        ask.date('q8'),
        ask.line('answer-1'),
        ask.words('answer-2', { required: true }),
      ],
    ),
  )
  first = await house.browser('link-officer')
  second = await house.browser('project-officer')
})
afterAll(() => house.close())

const begin = async (total: number): Promise<string> => {
  const [year = '', month = '', day = ''] = house.clock.now.toISOString().slice(0, 10).split('-')
  const begun = await first.send('/keying', {
    activity: asked.id,
    name: 'Hall box',
    total: String(total),
    'collected-day': day,
    'collected-month': month,
    'collected-year': year,
  })
  return begun.location!.replace(/\/sheet$/, '')
}
const sheetIds = async (at: string) =>
  (
    await (
      await house.council()
    ).db
      .selectFrom('keying_sheets')
      .select('id')
      .where('batch_id', '=', at.split('/')[2]!)
      .orderBy('position')
      .execute()
  ).map(({ id }) => id)

const whole = {
  q1: '1',
  q2: '1 3',
  q3: '4',
  'q4-stops': '2',
  'q4-seats': 'a',
  'q5-trees': '1',
  'q5-lamps': '2',
  'q6-lamps': '7',
  'q6-trees': '3',
  q7: '41',
  q8: '3/9/2025',
  'answer-1': 'At the mill',
  'answer-2': 'More lamps',
  publish: 'y',
}

test('R140: the same questions in the same order on screen, on large print, by telephone and at the keys', async () => {
  const questions = kindNamed('survey').questions(asked)
  const sheets = await first.submit(`/desk/activities/${asked.id}/print`, {
    sheets: '1',
    kind: 'form-large',
    language: 'en',
  })
  expect(sheets.html).toContain('fm-paper--large')
  const script = await first.visit(`/desk/activities/${asked.id}/telephone`)
  const at = await begin(1)
  const keys = await first.visit(`${at}/sheet`)
  const resident = await house.browser()
  let screen = ''
  for (let href = `${asked.path}/answer`; href.includes('/answer'); ) {
    const page = await resident.visit(href)
    screen += ` ${page.text}`
    const sent = await resident.send(href, { q1: 'yes', 'answer-2': 'Lamps', publish: 'no', contact: 'no' })
    expect(sent.status, `${href}: ${sent.text.slice(0, 200)}`).toBe(303)
    href = sent.location!
  }
  for (const [where, { text }] of Object.entries({ sheets, script, keys, screen: { text: screen } })) {
    const own = where === 'keys' ? questions.slice(0, -3) : questions
    let last = -1
    for (const { title, short } of own) {
      const here = Math.max(text.indexOf(title.en, last + 1), short ? text.indexOf(short.en, last + 1) : -1)
      expect(here, `${title.en} on ${where}`).toBeGreaterThan(last)
      last = here
    }
  }
  expect(sheets.text).toContain('If you ticked “no”, go to question 5.')
  expect(script.text).toContain('If they say “no”, go to question 5.')
})

test('the script leads to the form with the call chosen, in Welsh too, and only for those who enter voices', async () => {
  const path = `/desk/activities/${asked.id}/telephone`
  const welsh = await first.visit(`${path}?language=cy`)
  expect(welsh.html).toContain('lang="cy"')
  expect(welsh.text).toContain('A gaf i ysgrifennu’r hyn a ddywedwch?')
  const form = /href="([^"]+notes\/new\?[^"]+)"/.exec(welsh.html)![1]!.replaceAll('&amp;', '&')
  const note = await first.visit(form)
  expect(note.html).toMatch(/<input[^>]+value="telephone"[^>]+checked|<input[^>]+checked[^>]+value="telephone"/)
  expect(note.html).toMatch(/<option[^>]+value="cy"[^>]*selected|<option[^>]+selected[^>]*value="cy"/)
  expect((await (await house.browser('moderator')).visit(path)).status).toBe(404)
  expect((await first.visit(`${path.replace(asked.id, '01900000-0000-7000-8000-000000000000')}`)).status).toBe(404)
})

test('the Easy Read layout is one of the sizes, with room for pictures', async () => {
  const path = `/desk/activities/${asked.id}/print`
  const sheets = await first.submit(path, { sheets: '2', kind: 'form-easy', language: 'en' })
  expect(sheets.html).toContain('fm-paper--easy')
  expect(sheets.html).toContain('fm-paper__picture')
  expect((await first.visit(path)).text).toContain('Easy Read layout')
})

describe('marks on paper', () => {
  test.each([
    ['a number that no box has', { q1: '9' }, 'Type a number from 1 to 2'],
    ['two ticks where one can be', { q1: '1 2' }, 'Only one can be chosen here'],
    ['three where two can be', { q2: '1 2 3' }, 'Choose 2 answers at most'],
    ['beyond the scale', { q3: '6' }, 'Type a number from 1 to 5'],
    ['no such column', { 'q4-stops': '3' }, 'Type a number from 1 to 2'],
    ['a place twice', { 'q5-trees': '1', 'q5-lamps': '1' }, 'Place 1 is given twice'],
    ['more points than there are', { 'q6-lamps': '9', 'q6-trees': '9' }, 'You have 10 points to give'],
    ['a number out of range', { q7: '91' }, 'Enter 90 or less'],
    ['no such day', { q8: '31/2/2025' }, 'Type the day like'],
  ])('%s is told with what to do about it, and everything stays', async (_, change, sentence) => {
    const page = await first.send(`${await begin(2)}/sheet`, { code: '', ...whole, ...change, 'answer-1': 'Kept line' })
    expect(page.status).toBe(422)
    expect(page.text).toContain(sentence)
    expect(page.text).toContain('type ? here')
    expect(page.html).toContain('value="Kept line"')
    for (const typed of Object.values(change)) expect(page.html).toContain(`value="${typed}"`)
  })

  test('keyed twice, one mark settled, one spoilt, one sheet that says nothing: answers, counts and files', async () => {
    const at = await begin(4)
    const key = (who: Browser, path: string, values: Record<string, string>) => who.send(`${at}/${path}`, values)
    const skipped = { q1: '2', q3: '5', q7: '30', publish: 'n' }
    const spoilt = { q1: '?', 'q4-stops': '?', 'q4-seats': '1', 'q6-lamps': '?', publish: 'y' }
    const nothing = { q1: '?' }
    for (const sheet of [whole, skipped, spoilt, nothing])
      expect((await key(first, 'sheet', { code: '', ...sheet })).status).toBe(303)
    const ids = await sheetIds(at)
    const [a, b, c, d] = ids
    const mended = await first.visit(`${at}/sheet?sheet=${a}`)
    expect(mended.html).toMatch(/name="q2"[^>]*value="1 3"|value="1 3"[^>]*name="q2"/)
    const differs = await key(second, 'second', { ...whole, q2: '1 2', sheet: a! })
    expect(differs.location).toBe(`${at}/sheets/${a}`)
    const side = await second.visit(differs.location!)
    expect(side.text).toContain('1 bus, 3 foot')
    expect(side.text).toContain('1 bus, 2 bike')
    expect((await second.send(differs.location!, { 'choose-q2': 'other', 'other-q2': '7' })).status).toBe(422)
    expect((await second.send(differs.location!, { 'choose-q2': 'other', 'other-q2': '3' })).status).toBe(303)
    for (const [id, sheet] of [
      [b, skipped],
      [c, spoilt],
      [d, nothing],
    ] as const)
      expect((await key(second, 'second', { ...sheet, sheet: id! })).status).toBe(303)
    const released = await second.submit(`${at}/release`)
    expect(released.text).toContain('3 sheets released')
    expect(released.text).toContain('1 sheet could not be read at all')
    expect(released.text).toMatch(/1\. Single q1 2/)
    expect(released.text).toMatch(/4\. Matrix q4: stops 1/)
    expect(released.text).toMatch(/6\. Points q6 1/)
    const { db } = await house.council()
    const voices = await db
      .selectFrom('voices')
      .innerJoin('keying_sheets', 'keying_sheets.voice_id', 'voices.id')
      .select(['voices.data', 'voices.id', 'keying_sheets.position'])
      .where('keying_sheets.batch_id', '=', at.split('/')[2]!)
      .orderBy('keying_sheets.position')
      .execute()
    expect(voices.map(({ data }) => data)).toEqual([
      {
        q1: 'yes',
        'q2-foot': 'yes',
        q3: '4',
        'q4-stops': 'poor',
        'q4-seats': 'good',
        'q5-trees': '1',
        'q5-lamps': '2',
        'q6-lamps': '7',
        'q6-trees': '3',
        q7: '41',
        'q8-day': '3',
        'q8-month': '9',
        'q8-year': '2025',
        'answer-1': 'At the mill',
        'answer-2': 'More lamps',
      },
      // Who ticked No is not asked the scale: what stands there on the paper is left, as on screen.
      { q1: 'no', q7: '30' },
      { 'q4-seats': 'good' },
    ])

    const analyst = await house.browser('analyst')
    const exports = `/desk/activities/${asked.id}/exports`
    for (const format of ['xlsx', 'csv']) expect((await analyst.send(exports, { format })).status).toBe(303)
    await house.runJobs()
    const page = await analyst.visit(exports)
    const links = [...page.html.matchAll(/href="(\/desk\/activities\/[^"]+\/exports\/[^"]+)"/g)].map(
      ([, href]) => href!,
    )
    expect(links).toHaveLength(3)
    const files = await Promise.all(links.map((href) => analyst.visit(href)))
    const called = (name: RegExp) => files.find(({ headers }) => name.test(headers.get('content-disposition') ?? ''))!
    expect(called(/dictionary-.*\.csv/).html).toContain(
      'Single q1,Single q1,Choice,1 yes; 2 no; Something else,No,2,0,1',
    )
    expect(called(/answers-.*\.csv/).html).toContain('(could not be read)')
    expect(called(/answers-.*\.xlsx/).headers.get('content-type')).toContain('spreadsheetml')
    const parts = await db
      .selectFrom('export_parts')
      .select(['content', 'position'])
      .innerJoin('exports', 'exports.id', 'export_parts.export_id')
      .where('exports.format', '=', 'xlsx')
      .orderBy('position')
      .execute()
    const keys = (await house.council()).keys
    const file = Buffer.concat(parts.map(({ content }) => Buffer.from(keys.open(content), 'base64')))
    const sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!)
    expect(sheet).toContain('<v>41</v>')
    expect(sheet).toContain('(could not be read)')
    const csv = links.find((href) => href.endsWith('/dictionary'))!
    const workbook = links.find((href) => !csv.startsWith(href))!
    expect((await analyst.visit(`${workbook}/dictionary`)).status).toBe(404)
    expect((await (await house.browser('analyst')).visit(csv)).status).toBe(404)
  })
})
