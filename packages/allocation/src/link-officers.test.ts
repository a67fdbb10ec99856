import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkOfficers, loadSolver, type OfficerRequest } from './index.ts'

const solver = await loadSolver()

const request = fc
  .record({ groups: fc.integer({ min: 1, max: 5 }), officers: fc.integer({ min: 1, max: 3 }) })
  .chain(({ groups, officers }) =>
    fc.record({
      groups: fc.constant(Array.from({ length: groups }, (_, g) => `g${g}`)),
      officers: fc.tuple(
        ...Array.from({ length: officers }, (_, o) =>
          fc.integer({ min: 0, max: 3 }).map((capacity) => ({ id: `o${o}`, capacity })),
        ),
      ),
      relevance: fc.array(
        fc.array(fc.option(fc.integer({ min: -2, max: 4 })), { minLength: officers, maxLength: officers }),
        { minLength: groups, maxLength: groups },
      ),
      fairness: fc.constantFrom('groups' as const, 'capacity' as const),
    }),
  )

/** The first of the best by trying all, in the order of the tie-break. */
function best({ groups, officers, relevance, fairness }: OfficerRequest): number[] {
  let found: { key: number[]; assigned: number[] } | undefined
  const later = (a: number[], b: number[]) => {
    const at = a.findIndex((value, i) => Math.abs(value - b[i]!) > 1e-9)
    return at >= 0 && a[at]! > b[at]!
  }
  const place = (assigned: number[]) => {
    if (assigned.length === groups.length) {
      const load = officers.map((_, o) => assigned.filter((officer) => officer === o).length)
      if (load.some((number, o) => number > officers[o]!.capacity)) return
      const total = assigned.reduce((sum, o, g) => sum + (o < officers.length ? relevance[g]![o]! : 0), 0)
      const largest = Math.max(
        ...load.map((number, o) =>
          number === 0 ? 0 : fairness === 'groups' ? number : number / officers[o]!.capacity,
        ),
      )
      const key = [load.reduce((sum, n) => sum - n, 0), largest, -total, ...assigned]
      if (!found || later(found.key, key)) found = { key, assigned: [...assigned] }
      return
    }
    officers.forEach((_, o) => {
      if (relevance[assigned.length]![o] !== null) place([...assigned, o])
    })
    place([...assigned, officers.length])
  }
  place([])
  return found!.assigned
}

test('most groups, then the smallest load, then the most relevance, then the earliest: as trying all finds', () => {
  fc.assert(
    fc.property(request, (given) => {
      const answer = linkOfficers(given, solver)
      const expected = best(given).map((o) => given.officers[o]?.id ?? null)
      expect(answer.officers).toEqual(expected)
      expect(answer.unassigned.map(({ group }) => group)).toEqual(given.groups.filter((_, g) => expected[g] === null))
    }),
    { numRuns: 150 },
  )
})

test('a group without an officer is told why', () => {
  const answer = linkOfficers(
    { groups: ['Choir', 'Mosque', 'Football'], officers: [{ id: 'Ama', capacity: 1 }], relevance: [[1], [2], [null]] },
    solver,
  )
  expect(answer.officers).toEqual([null, 'Ama', null])
  expect(answer.unassigned).toEqual([
    {
      group: 'Choir',
      full: ['Ama'],
      sentence:
        'Choir has no officer: Ama together has 1 place, and more groups than that can be served by nobody else.',
    },
    { group: 'Football', full: [], sentence: 'No officer may serve Football.' },
  ])
})

test.each([
  [{ officers: [{ id: 'Ama', capacity: 1.5 }] }, /capacity of Ama is 1.5/],
  [{ relevance: [] }, /0 rows; there are 1 groups/],
  [{ relevance: [[1, 2]] }, /has 2 values; there are 1 officers/],
  [{ relevance: [[Number.NaN]] }, /is NaN/],
  [{ groups: ['a', 'a'] }, /ids must differ/],
])('refuses %j', (wrong, message) => {
  const right = { groups: ['Choir'], officers: [{ id: 'Ama', capacity: 1 }], relevance: [[1]] }
  expect(() => linkOfficers({ ...right, ...wrong }, solver)).toThrow(message)
})

test('as many pairs as a large council has', () => {
  const [groups, officers] = [500, 300]
  const { officers: given, loads } = linkOfficers(
    {
      groups: Array.from({ length: groups }, (_, g) => `g${g}`),
      officers: Array.from({ length: officers }, (_, o) => ({ id: `o${o}`, capacity: 3 })),
      relevance: Array.from({ length: groups }, (_, g) =>
        Array.from({ length: officers }, (_, o) => (g * 31 + o * 17) % 6),
      ),
    },
    solver,
  )
  expect(given.every(Boolean)).toBe(true)
  expect(Math.max(...loads.map((load) => load.groups))).toBe(2)
})
