import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CoverageRequest, keyGroups, loadSolver, provedKeyGroups } from './index.ts'

const solver = await loadSolver()

/** Every choice of so many groups, one after another. */
function* choices(of: number, number: number, from = 0): Generator<number[]> {
  if (number === 0) yield []
  else for (let g = from; g <= of - number; g++) for (const rest of choices(of, number - 1, g + 1)) yield [g, ...rest]
}

/** The best by trying all. */
function best({ groups, segments, number, floors = {} }: CoverageRequest): number | undefined {
  let most: number | undefined
  for (const choice of choices(groups.length, number)) {
    const chosen = choice.map((g) => groups[g]!)
    const kept = Object.entries(floors).every(
      ([community, least]) => chosen.filter(({ communities }) => communities?.includes(community)).length >= least,
    )
    if (!kept) continue
    const ids = new Set(chosen.map(({ id }) => id))
    const value = segments.reduce((sum, { weight, groups }) => sum + (groups.some((id) => ids.has(id)) ? weight : 0), 0)
    most = Math.max(most ?? 0, value)
  }
  return most
}

const request = fc.integer({ min: 1, max: 7 }).chain((size) => {
  const ids = Array.from({ length: size }, (_, g) => `g${g}`)
  return fc.record({
    groups: fc.tuple(...ids.map((id) => fc.subarray(['north', 'south']).map((communities) => ({ id, communities })))),
    segments: fc
      .array(fc.record({ weight: fc.integer({ min: 0, max: 50 }), groups: fc.subarray(ids) }), { maxLength: 12 })
      .map((list) => list.map((segment, j) => ({ id: `s${j}`, ...segment }))),
    number: fc.integer({ min: 1, max: size }),
    floors: fc.record({ north: fc.integer({ min: 0, max: 2 }), south: fc.integer({ min: 0, max: 2 }) }),
  })
})

describe('any request', () => {
  test('is proved to the best that trying all finds, floors kept', () => {
    fc.assert(
      fc.property(request, (given) => {
        const most = best(given)
        const answer = provedKeyGroups(given, solver)
        if (most === undefined) {
          expect(answer.kind).toBe('impossible')
          return
        }
        if (answer.kind !== 'chosen') throw new Error(answer.sentence)
        expect(answer.covered).toBe(most)
        expect([answer.bound, answer.proved]).toEqual([most, true])
        expect(answer.groups).toHaveLength(given.number)
        expect(answer.groups.reduce((sum, { adds }) => sum + adds, 0)).toBe(answer.covered)
        for (const [community, least] of Object.entries(given.floors)) {
          const serving = given.groups.filter(({ communities }) => communities.includes(community as 'north'))
          const chosen = answer.groups.filter(({ id }) => serving.some((group) => group.id === id))
          expect(chosen.length).toBeGreaterThanOrEqual(least)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('at once reaches 63 % of the best where there are no floors, and its bound holds', () => {
    fc.assert(
      fc.property(request, ({ floors: _, ...given }) => {
        const answer = keyGroups(given)
        const most = best(given)!
        if (answer.kind !== 'chosen') throw new Error(answer.sentence)
        expect(answer.covered).toBeGreaterThanOrEqual((1 - 1 / Math.E) * most - 1e-9)
        expect(answer.covered).toBeLessThanOrEqual(most)
        expect(answer.bound).toBeGreaterThanOrEqual(most)
      }),
    )
  })
})

// Two pairs beat what greedy takes first; an exchange finds them.
test('exchanges mend what greedy chose wrongly', () => {
  const answer = keyGroups({
    groups: [{ id: 'middle' }, { id: 'left' }, { id: 'right' }],
    segments: [
      { id: 'a', weight: 30, groups: ['left'] },
      { id: 'b', weight: 30, groups: ['left', 'middle'] },
      { id: 'c', weight: 31, groups: ['right', 'middle'] },
      { id: 'd', weight: 29, groups: ['right'] },
      { id: 'e', weight: 5, groups: [] },
    ],
    number: 2,
  })
  expect(answer).toMatchObject({ covered: 120, total: 125, proved: true, missed: ['e'] })
})

test('what is impossible says for whom', () => {
  const groups = [{ id: 'a', communities: ['north'] }, { id: 'b' }]
  const answer = keyGroups({ groups, segments: [], number: 1, floors: { south: 1 } })
  expect(answer).toEqual({
    kind: 'impossible',
    communities: ['south'],
    sentence: 'south needs 1 groups, but only 0 of the 2 serve it.',
  })
})

test('work that is stopped gives the best so far and a bound that holds', () => {
  const ids = Array.from({ length: 60 }, (_, g) => `g${g}`)
  const segments = Array.from({ length: 300 }, (_, j) => ({
    id: `s${j}`,
    weight: 1 + ((j * 7919) % 97),
    groups: ids.filter((_, g) => (j * 31 + g * 17 + ((j * g) % 13)) % 11 === 0),
  }))
  const given = { groups: ids.map((id) => ({ id })), segments, number: 12 }
  const quick = keyGroups(given)
  const stopped = provedKeyGroups(given, solver, { cancelled: () => true })
  if (quick.kind !== 'chosen' || stopped.kind !== 'chosen') throw new Error('there are groups')
  expect(stopped.covered).toBeGreaterThanOrEqual(quick.covered)
  expect(stopped.bound).toBeGreaterThanOrEqual(stopped.covered)
  expect(stopped.bound).toBeLessThanOrEqual(quick.bound)
})

test.each([
  [{ number: 3 }, /3 groups.*1 to the 2/],
  [{ segments: [{ id: 's', weight: -1, groups: [] }] }, /weight of s is -1/],
  [{ segments: [{ id: 's', weight: 1, groups: ['c'] }] }, /"c", which is no group/],
  [{ groups: [{ id: 'a' }, { id: 'a' }] }, /ids must differ/],
  [{ floors: { north: 0.5 } }, /floor of north is 0.5/],
])('refuses %j', (wrong, message) => {
  const right = { groups: [{ id: 'a' }, { id: 'b' }], segments: [], number: 1 }
  expect(() => keyGroups({ ...right, ...wrong })).toThrow(message)
})
