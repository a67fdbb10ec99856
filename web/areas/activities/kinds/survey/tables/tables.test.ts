import { publishTable } from '@folkmoot/weighting'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { listWardShapes } from '../../../../places/index.ts'
import { openSurvey, taken } from '../open-survey.test-support.ts'
import { fewest } from '../results/rules.ts'
import { ask, surveyOf } from '../survey.test-support.ts'
import { crossed, sharesOf } from './cross.ts'
import { findTable } from './queries.ts'
import { wardMargins } from './weights.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const definition = surveyOf([
  ask.single('q1', ['yes', 'no']),
  ask.multiple('q2', ['bus', 'bike']),
  ask.words('answer-3'),
])

describe('a table counts people where they stand', () => {
  const people = [
    { data: { q1: 'yes', 'q2-bus': 'yes', 'q2-bike': 'yes' }, channel: 'online', wardId: 'w1' },
    { data: { q1: 'no', 'q2-bus': 'yes' }, channel: 'paper', wardId: null },
    { data: { 'answer-3': 'Nothing chosen' }, channel: 'online', wardId: 'w1' },
  ]
  test('by another question, the channel or the ward, with weights beside', () => {
    const sides = { rowBy: 'q1', columnBy: 'q2', rows: ['yes', 'no'], columns: ['bus', 'bike'] }
    expect(crossed(definition, sides, people, [2, 0.5, 1])).toMatchObject({
      counts: [
        [1, 1],
        [1, 0],
      ],
      weights: [
        [2, 2],
        [0.5, 0],
      ],
    })
    const byWard = { rowBy: 'ward', columnBy: 'q1', rows: ['w1', 'w2'], columns: ['yes', 'no'] }
    expect(crossed(definition, byWard, people).counts).toEqual([
      [1, 0],
      [0, 0],
    ])
  })
})

/** What follows for each hidden number from all that is shown: whether the equations leave it one value alone. */
function determined(shown: ReturnType<typeof publishTable> & { kind: 'published' }): number {
  const [height, width] = [shown.rows.length, shown.rows[0]!.length]
  const names: string[] = []
  const at = (name: string) => (names.includes(name) ? names.indexOf(name) : names.push(name) - 1)
  const equations: { of: Map<number, number>; is: number }[] = []
  const line = (parts: [string, number | 'hidden', number][]) => {
    const of = new Map<number, number>()
    let is = 0
    for (const [name, value, sign] of parts)
      if (value === 'hidden') of.set(at(name), (of.get(at(name)) ?? 0) + sign)
      else is -= sign * value
    equations.push({ of, is })
  }
  const cell = (r: number, c: number): [string, number | 'hidden', number] => [`${r} ${c}`, shown.rows[r]![c]!, 1]
  const columns = Array.from({ length: width }, (_, c) => c)
  const rows = Array.from({ length: height }, (_, r) => r)
  for (const r of rows) line([...columns.map((c) => cell(r, c)), [`row ${r}`, shown.rowTotals![r]!, -1]])
  for (const c of columns) line([...rows.map((r) => cell(r, c)), [`column ${c}`, shown.columnTotals![c]!, -1]])
  line([
    ...rows.map((r): [string, number | 'hidden', number] => [`row ${r}`, shown.rowTotals![r]!, 1]),
    ['all', shown.total!, -1],
  ])
  line([
    ...columns.map((c): [string, number | 'hidden', number] => [`column ${c}`, shown.columnTotals![c]!, 1]),
    ['all', shown.total!, -1],
  ])
  const matrix = equations.map(({ of }) => names.map((_, n) => of.get(n) ?? 0))
  let rank = 0
  for (let column = 0; column < names.length; column++) {
    const pivot = matrix.findIndex((row, n) => n >= rank && Math.abs(row[column]!) > 1e-9)
    if (pivot < 0) continue
    ;[matrix[rank], matrix[pivot]] = [matrix[pivot]!, matrix[rank]!]
    const head = matrix[rank]![column]!
    matrix[rank] = matrix[rank]!.map((n) => n / head)
    matrix.forEach((row, n) => {
      if (n !== rank) matrix[n] = row.map((value, m) => value - row[column]! * matrix[rank]![m]!)
    })
    rank++
  }
  return matrix.filter((row) => row.filter((n) => Math.abs(n) > 1e-9).length === 1).length
}

test('no count under ten is shown, and no hidden one can be worked out from totals or shares', () => {
  const tables = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 5 })).chain(([height, width]) =>
    fc.array(fc.array(fc.oneof(fc.nat(14), fc.nat(120)), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  fc.assert(
    fc.property(tables, (counts) => {
      const shown = publishTable(counts, { limit: fewest })
      if (shown.kind !== 'published') return
      for (const n of [...shown.rows.flat(), ...shown.rowTotals!, ...shown.columnTotals!, shown.total!])
        if (n !== 'hidden') expect(n).toBeGreaterThanOrEqual(fewest)
      expect(determined(shown)).toBe(0)
      sharesOf(counts, shown.rows).forEach((shares, r) => {
        if (shown.rows[r]!.includes('hidden')) expect(shares.every((share) => share === null)).toBe(true)
      })
    }),
    { numRuns: 60 },
  )
})

test('wards with few answers are weighed together', () => {
  const wards = ['a', 'b', 'c', 'd'].map((id, n) => ({ id, residents: 1000 * (n + 1) }))
  const people = [...Array(20).fill('a'), ...Array(12).fill('b'), ...Array(3).fill('c'), null, 'gone'].map(
    (wardId) => ({ wardId }),
  )
  const known = wardMargins(wards, people)!
  expect(known.margins).toEqual({ ward: { rest: 9000, a: 1000 } })
  expect(known.joined).toBe(3)
  expect(known.people.at(-1)).toEqual({})
  expect(known.people[25]).toEqual({ ward: 'rest' })
  expect(wardMargins(wards, [{ wardId: 'a' }])).toBeUndefined()
})

test('an analyst asks for a table, a job works it out, and it is kept with what is hidden and how much the weights cost', async () => {
  const survey = await openSurvey(house, definition)
  const analyst = await house.browser('analyst')
  const desk = `/desk/activities/${survey.id}/results/tables`
  const { db } = await house.council()
  const wards = await listWardShapes(db)
  expect(wards.length).toBeGreaterThan(3)
  for (let n = 0; n < 80; n++)
    await taken(
      house,
      survey,
      { q1: n < 60 ? 'yes' : 'no', ...(n < 75 ? { 'q2-bus': 'yes' } : { 'q2-bike': 'yes' }) },
      { ward: n % 3 },
    )
  expect((await analyst.visit(desk)).text).toContain('Make a table')
  const missing = await analyst.send(desk, { rows: '', columns: 'q1' })
  expect(missing.status).toBe(422)
  expect((await analyst.send(desk, { rows: 'q1', columns: 'q1' })).text).toContain('Choose two different things')
  expect((await analyst.send(desk, { rows: 'answer-3', columns: 'q1' })).status).toBe(422)
  const asked = await analyst.send(desk, { rows: 'q1', columns: 'q2' })
  expect((await analyst.visit(asked.location!)).text).toContain('This table is being worked out')
  await house.runJobs()
  const made = await analyst.visit(asked.location!)
  expect(made.text).toContain('From 80 people')
  expect(made.text).toContain('hidden')
  const weighted = await analyst.send(desk, { rows: 'ward', columns: 'q1', weighted: 'yes' })
  await house.runJobs()
  const page = await analyst.visit(weighted.location!)
  expect(page.text).toMatch(/80 answers say as much as \d+ from a sample/)
  const kept = (await findTable(db, weighted.location!.split('/').at(-1)!))!.result!
  expect(kept.weighting).toMatchObject({ kind: 'weighted' })
  expect(
    kept.counts
      .flat()
      .filter((n) => n !== 'hidden')
      .every((n) => n >= fewest),
  ).toBe(true)
  expect((await analyst.visit(desk)).text).toContain('weighted')
  expect((await (await house.browser('councillor')).visit(desk)).status).toBe(404)
})
