import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../../platform/ids.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { changeVoice, eraseVoice, exportVoices, moderate } from '../../../../voices/index.ts'
import { type Definition, questionsOf, type SurveyQuestion } from '../definition.ts'
import { answer, openSurvey, taken } from '../open-survey.test-support.ts'
import { ask, said, surveyOf } from '../survey.test-support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const every = surveyOf(
  [
    ask.single('q1', ['shop', 'meet'], { other: true }),
    ask.multiple('q2', ['bus', 'bike', 'walk'], { other: true }),
    ask.scale('q3'),
    ask.matrix('q4', ['clean', 'safe'], ['yes', 'no', 'unsure']),
  ],
  [
    ask.ranking('q5', ['trees', 'benches', 'lights']),
    ask.points('q6', ['trees', 'benches']),
    ask.number('q7'),
    ask.date('q8'),
    ask.words('answer-9'),
    ask.line('answer-10'),
  ],
)

/** The same results, counted anew in another way from everything that was said and still counts. */
async function recount(activityId: string, definition: Definition): Promise<Record<string, number>> {
  const { db } = await house.council()
  const counted: Record<string, number> = {}
  for (const voice of await exportVoices(db, activityId, { limit: 1000 })) {
    if (voice.standing === 'refused' || voice.standing === 'erased') continue
    const data = voice.data as Record<string, string>
    const pairs = questionsOf(definition).flatMap((question) => pairsOf(question, data))
    if (pairs.length) pairs.push(' ')
    for (const slice of ['', `channel:${voice.channel}`, ...(voice.wardId ? [`ward:${voice.wardId}`] : [])])
      for (const pair of pairs) counted[`${slice}|${pair}`] = (counted[`${slice}|${pair}`] ?? 0) + 1
  }
  return counted
}

function pairsOf({ key, type }: SurveyQuestion, data: Record<string, string>): string[] {
  const mine = Object.entries(data).filter(([name]) => name === key || name.startsWith(`${key}-`))
  if (!mine.length) return []
  const pairs = ((): string[] => {
    switch (type) {
      case 'single':
      case 'scale':
      case 'number':
        return mine.filter(([name]) => name === key).map(([, value]) => `${key} ${value}`)
      case 'multiple':
        return mine.map(([name]) => `${key} ${name.slice(key.length + 1)}`)
      case 'matrix':
      case 'ranking':
      case 'points':
        return mine.map(([name, value]) => `${name} ${value}`)
      case 'date':
        return [`${key} ${data[`${key}-year`]}-${data[`${key}-month`]!.padStart(2, '0')}`]
      default:
        return []
    }
  })()
  return [`${key} *`, ...pairs]
}

async function stored(activityId: string): Promise<Record<string, number>> {
  const { db } = await house.council()
  const { rows } = await sql<{ slice: string; name: string; value: string; n: number }>`
    select slice, name, value, sum(n)::int as n from survey_tallies where activity_id = ${activityId}
    group by 1, 2, 3 having sum(n) <> 0`.execute(db)
  return Object.fromEntries(rows.map(({ slice, name, value, n }) => [`${slice}|${name} ${value}`, n]))
}

test('results equal a recount after voices by every channel, changes, refusals, restorings and erasures', async () => {
  const survey = await openSurvey(house, every)
  const at = await house.acting()
  const officer = await house.acting(undefined, { account: await house.account('project-officer'), role: 'staff' })
  const people = await Promise.all(
    Array.from({ length: 24 }, (_, n) =>
      taken(
        house,
        survey,
        {
          q1: n % 3 ? 'shop' : 'other',
          ...(n % 3 ? {} : { 'q1-other': `Something ${n}` }),
          'q2-bus': 'yes',
          ...(n % 2 ? { 'q2-walk': 'yes' } : { 'q2-other': 'By horse' }),
          q3: String(1 + (n % 5)),
          'q4-clean': n % 4 ? 'yes' : 'no',
          ...(n % 2 ? { 'q4-safe': 'unsure' } : {}),
          'q5-trees': '1',
          'q5-lights': '2',
          'q6-trees': String(n % 10),
          'q6-benches': String(10 - (n % 10)),
          q7: String(n * 3),
          'q8-day': '4',
          'q8-month': String(1 + (n % 3)),
          'q8-year': '2026',
          'answer-9': `What person ${n} says`,
          ...(n % 5 ? { 'answer-10': 'a word' } : {}),
        },
        { ward: n % 4, channel: n % 6 ? 'online' : 'paper', ...(n % 6 ? {} : { enteredFor: `sheet ${n}` }) },
      ),
    ),
  )
  await taken(house, survey, { 'answer-10': 'Only this' })
  expect(await stored(survey.id)).toEqual(await recount(survey.id, every))
  const changed = await changeVoice(at, {
    receipt: people[1]!.receipt,
    words: null,
    data: { q1: 'meet', 'q5-benches': '1', 'answer-9': 'Changed' },
    by: 'author',
  })
  expect(changed).toHaveProperty('changed')
  const refused = people.slice(2, 6).map(({ voiceId }) => voiceId)
  const refusal = { deed: 'refuse', reason: 'private-details', sentence: 'It names a neighbour.' } as const
  await moderate(officer, { voiceIds: refused, decision: refusal })
  expect(await stored(survey.id)).toEqual(await recount(survey.id, every))
  await moderate(officer, { voiceIds: refused.slice(0, 2), decision: { deed: 'publish' } })
  await eraseVoice(at, people[8]!.voiceId, 'They asked')
  await eraseVoice(at, refused[3]!, 'They asked')
  await changeVoice(at, { voiceId: refused[2]!, words: null, data: { q3: '5' }, by: 'staff' })
  const end = await recount(survey.id, every)
  expect(await stored(survey.id)).toEqual(end)
  expect(end['|q3 *']).toBeGreaterThan(15)
  expect(Object.keys(end).some((key) => key.startsWith('ward:'))).toBe(true)
  expect(end['channel:paper|q1 *']).toBeGreaterThan(0)
})

test('a number that is no number or a date that is none costs nobody their answer', async () => {
  const survey = await openSurvey(house, every)
  await taken(house, survey, { q7: '12,5 or so', 'q8-day': '1', q3: '4' })
  await taken(house, survey, { q7: '-0.000012345', 'q6-trees': '0' })
  await taken(house, survey, { q7: '123456' })
  const kept = await stored(survey.id)
  expect(kept['| ']).toBe(3)
  expect(kept['|q7 *']).toBe(3)
  expect(kept['|q7 123000']).toBe(1)
  expect(kept['|q7 -0.0000123']).toBe(1)
})

describe('a limit on an answer', () => {
  const limited = {
    ...surveyOf([ask.single('q1', ['young', 'old']), ask.words('answer-2')]),
    quotas: [{ question: 'q1', option: 'young', most: 3, words: said('We have heard from enough young people.') }],
  }
  test('holds to the last place when twenty come at once; who gives another answer is taken', async () => {
    const survey = await openSurvey(house, limited)
    const answers = await Promise.all(Array.from({ length: 20 }, () => answer(house, survey, { q1: 'young' })))
    expect(answers.filter((one) => 'taken' in one)).toHaveLength(3)
    expect(new Set(answers.flatMap((one) => ('refused' in one ? [one.refused] : [])))).toEqual(new Set(['quota-full']))
    expect((await stored(survey.id))['|q1 young']).toBe(3)
    expect(await answer(house, survey, { q1: 'old' })).toHaveProperty('taken')
  })
  test('is said as soon as the answer is given, in its own words; another answer goes on', async () => {
    const survey = await openSurvey(house, limited)
    for (let n = 0; n < 3; n++) await taken(house, survey, { q1: 'young' })
    const resident = await house.browser()
    await resident.visit(`${survey.path}/answer`)
    const told = await resident.send(`${survey.path}/answer`, { question: 'q1', q1: 'young' })
    expect(told.status).toBe(422)
    expect(told.text).toContain('We have heard from enough young people.')
    expect((await resident.send(`${survey.path}/answer`, { question: 'q1', q1: 'old' })).status).toBe(303)
  })
  test('turns nobody away who wrote on paper already', async () => {
    const survey = await openSurvey(house, limited)
    for (let n = 0; n < 4; n++)
      await taken(house, survey, { q1: 'young' }, { channel: 'paper', enteredFor: `sheet ${n}`, once: newId() })
    expect((await stored(survey.id))['|q1 young']).toBe(4)
    expect(await answer(house, survey, { q1: 'young' })).toEqual({ refused: 'quota-full' })
  })
})

test('officers see results at once; others only after they are published, and not from fewer than ten people', async () => {
  const survey = await openSurvey(house, every)
  const officer = await house.browser('project-officer')
  const anybody = await house.browser()
  const desk = `/desk/activities/${survey.id}/results`
  expect((await officer.visit(desk)).text).toContain('No answers yet')
  for (let n = 0; n < 9; n++) await taken(house, survey, { q1: n < 6 ? 'shop' : 'meet', q3: '4' })
  const page = await officer.visit(desk)
  expect(page.text).toContain('9 people have answered')
  expect(page.text).toContain('Most people chose “shop”: 67%')
  expect(page.text).toContain('On average people said 4 of 5')
  expect((await anybody.visit(`${survey.path}/results`)).status).toBe(404)
  const few = await officer.send(`${desk}/publication`)
  expect(few.status).toBe(422)
  expect(few.text).toContain('Fewer than 10 people have answered')
  for (let n = 0; n < 3; n++)
    await taken(house, survey, {
      'q2-bus': 'yes',
      'q2-other': 'By horse',
      'q4-clean': 'yes',
      'q5-trees': '1',
      'q5-lights': '2',
      'q6-trees': '7',
      'q6-benches': '3',
      q7: String(10 + n),
      'q8-day': '1',
      'q8-month': '6',
      'q8-year': '2026',
      'answer-9': 'A secret between us',
    })
  const shown = await officer.submit(`${desk}/publication`)
  expect(shown.text).toContain('Everybody can see the results now.')
  expect((await anybody.visit(survey.path)).text).toContain('See the results')
  const results = await anybody.visit(`${survey.path}/results`)
  for (const finding of [
    'As many people chose “bus” and “Something else”: 100% each',
    'People agree most about “clean”: 100% said “yes”',
    '“trees” comes first, with a mean place of 1',
    '“trees” was given most: 70% of all points',
    'Half of the people said 11 or less; half are between 10 and 12',
    'June 2026 was named most often: 100%',
    '3 people wrote an answer in their own words',
  ])
    expect(results.text).toContain(finding)
  expect(results.text).not.toContain('A secret between us')
  expect(results.text).not.toContain('By horse')
  expect((await anybody.visit(`${survey.path}/results?page=2`)).status).toBe(200)
  expect((await officer.send(`${desk}/publication`)).text).toContain('Everybody can see the results already')
  await officer.submit(`${desk}/withdrawal`)
  expect((await anybody.visit(`${survey.path}/results`)).status).toBe(404)
  expect((await officer.send(`${desk}/withdrawal`)).text).toContain('The results are not public')
})
