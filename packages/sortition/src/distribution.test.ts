import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import expected from '../cases/expected.json' with { type: 'json' }
import { readCase } from '../cases/read.ts'
import { allPanels, slowLeximin } from '../cases/second.ts'
import {
  checkQuotas,
  createPool,
  type Distribution,
  findDistribution,
  loadSolver,
  type Method,
  type Pool,
} from './index.ts'
import { categoriesOf } from './pool.ts'

const solver = await loadSolver()

function drawn(pool: Pool, method: Method = 'leximin'): Distribution {
  const answer = findDistribution(pool, solver, { method })
  if (answer.kind !== 'drawn') throw new Error(JSON.stringify(answer))
  return answer
}

/** Probabilities add up to the seats, panels to 1, and each panel keeps every quota with people whom its types have. */
function holds({ size, quotas, people }: Pool, { probabilities, panels, types }: Distribution): void {
  expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(size, 6)
  expect(panels.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
  const categories = categoriesOf(quotas)
  const chance = people.map(() => 0)
  for (const { weight, seats } of panels) {
    expect(weight).toBeGreaterThan(0)
    expect(seats).toHaveLength(size)
    const held = new Map<number, number>()
    for (const type of seats) held.set(type, (held.get(type) ?? 0) + 1)
    for (const [type, number] of held) {
      expect(number).toBeLessThanOrEqual(types[type]!.length)
      for (const person of types[type]!) chance[person]! += (weight * number) / types[type]!.length
    }
    for (const { category, value, min, max } of quotas) {
      const c = categories.indexOf(category)
      const number = seats.filter((type) => people[types[type]![0]!]!.values[c] === value).length
      expect(number >= min && number <= max).toBe(true)
    }
  }
  chance.forEach((p, i) => {
    expect(p).toBeCloseTo(probabilities[i]!, 8)
  })
}

describe.each(Object.entries(expected))('%s', (name, reference) => {
  const pool = readCase(name, reference.size)
  test('LEXIMIN is equal to two other implementations to 6 digits, and certified', () => {
    const answer = drawn(pool)
    holds(pool, answer)
    for (const measure of ['minimum', 'maximum', 'gini', 'geometricMean'] as const)
      expect(answer[measure]).toBeCloseTo(reference.leximin[measure], 6)
    expect(answer.certified).toBeCloseTo(answer.minimum, 7)
    expect(answer.excluded).toEqual([])
  })
  test('MAXIMIN has the same minimum, NASH and GOLDILOCKS their best value', () => {
    const maximin = drawn(pool, 'maximin')
    holds(pool, maximin)
    expect(maximin.minimum).toBeCloseTo(reference.leximin.minimum, 6)
    expect(maximin.maximum).toBeLessThanOrEqual(reference.leximin.maximum + 1e-7)
    const nash = drawn(pool, 'nash')
    holds(pool, nash)
    const gold = drawn(pool, 'goldilocks')
    holds(pool, gold)
    const mean = pool.size / pool.people.length
    if (!('nash' in reference)) return
    expect(pool.people.length * Math.log(nash.geometricMean)).toBeGreaterThan(reference.nash - 1e-6)
    expect(gold.maximum / mean + mean / gold.minimum).toBeCloseTo(reference.goldilocks, 5)
  })
})

// Flanigan et al. 2021, supplementary: one woman of 100 is conservative, all men are; every quota 9 of 20.
test('the pool on which LEGACY is unfair: LEXIMIN gives everybody 1 in 10', () => {
  const quotas = ['female', 'male'].map((value) => ({ category: 'gender', value, min: 9, max: 20 }))
  const more = ['liberal', 'conservative'].map((value) => ({ category: 'leaning', value, min: 9, max: 20 }))
  const people = Array.from({ length: 200 }, (_, i) => ({
    id: `p${i}`,
    values: i === 0 ? ['female', 'conservative'] : i < 100 ? ['female', 'liberal'] : ['male', 'conservative'],
  }))
  const pool = createPool(20, [...quotas, ...more], people)
  for (const p of drawn(pool).probabilities) expect(p).toBeCloseTo(0.1, 9)
})

const category = (name: string, values: number) =>
  fc
    .tuple(
      ...Array.from({ length: values }, (_, v) =>
        fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 1, max: 2 })).map(([min, more]) => ({
          category: name,
          value: `${name}${v}`,
          min,
          max: min + more,
        })),
      ),
    )
    .map((quotas) => [...quotas])

/** Small pools, with people who share homes. */
const pools = fc
  .record({
    size: fc.integer({ min: 1, max: 4 }),
    quotas: fc.tuple(category('a', 2), category('b', 3), category('c', 2)).map((all) => all.flat()),
    people: fc.array(
      fc.record({
        a: fc.integer({ min: 0, max: 1 }),
        b: fc.integer({ min: 0, max: 2 }),
        c: fc.integer({ min: 0, max: 1 }),
        home: fc.option(fc.constantFrom('h1', 'h2'), { freq: 2 }),
      }),
      { minLength: 4, maxLength: 8 },
    ),
  })
  .map(({ size, quotas, people }) =>
    createPool(
      size,
      quotas,
      people.map(({ a, b, c, home }, i) => ({
        id: `p${i}`,
        values: [`a${a}`, `b${b}`, `c${c}`],
        ...(home !== null && { household: home }),
      })),
    ),
  )

test('LEXIMIN is what trying all panels gives, person by person', () => {
  let feasible = 0
  fc.assert(
    fc.property(pools, (pool) => {
      const panels = allPanels(pool)
      const answer = findDistribution(pool, solver)
      if (panels.length === 0) {
        expect(answer.kind).toBe('infeasible')
        return
      }
      feasible++
      if (answer.kind !== 'drawn') throw new Error(JSON.stringify(answer))
      const slow = slowLeximin(pool, solver)
      slow.forEach((p, i) => {
        expect(answer.probabilities[i]).toBeCloseTo(p, 5)
      })
      expect(answer.excluded.map(({ id }) => id)).toEqual(
        pool.people.filter((_, i) => !panels.some((panel) => panel.includes(i))).map(({ id }) => id),
      )
    }),
    { numRuns: 150 },
  )
  expect(feasible).toBeGreaterThan(20)
})

test('every method keeps quotas and homes in every panel, and finds its best over all panels', () => {
  fc.assert(
    fc.property(pools, fc.constantFrom<Method>('maximin', 'nash', 'goldilocks'), (pool, method) => {
      const answer = findDistribution(pool, solver, { method })
      if (answer.kind !== 'drawn') return
      holds(pool, answer)
      for (const { seats } of answer.panels) {
        // Who shares a home is a type of their own.
        const alone = seats.filter((type) => answer.types[type]!.length === 1)
        const homes = alone.flatMap((type) => pool.people[answer.types[type]![0]!]!.household ?? [])
        expect(new Set(homes).size).toBe(homes.length)
      }
      const least = slowLeximin(pool, solver).filter((p) => p > 0)
      if (method === 'maximin') expect(answer.minimum).toBeCloseTo(Math.min(...least), 5)
      // The condition for the best: no panel is worth more than the people there are (Flanigan et al. 2021).
      if (method === 'nash')
        for (const panel of allPanels(pool))
          expect(panel.reduce((sum, i) => sum + 1 / answer.probabilities[i]!, 0)).toBeLessThan(
            least.length * (1 + 1e-4),
          )
    }),
    { numRuns: 100 },
  )
})

describe('quotas that clash', () => {
  test('the clash and the smallest change, as the reference gives it', () => {
    const answer = checkQuotas(readCase('synthetic_342_170', 170, 'synthetic_342_170_infeasible'), solver)
    expect(answer).toEqual({
      kind: 'infeasible',
      conflicts: [
        { category: 'Gender', value: 'Female', bound: 'max', quota: 88, inPool: 170 },
        { category: 'Gender', value: 'Male', bound: 'max', quota: 81, inPool: 172 },
      ],
      relaxation: [{ category: 'Gender', value: 'Male', bound: 'max', from: 81, to: 82 }],
      sentence:
        'Gender: Female at most 88, Gender: Male at most 81: together at most 169, but the panel has 170 seats.',
    })
  })

  test('any clash is one: with the change there is a panel, and none of the clash can be spared', () => {
    fc.assert(
      fc.property(pools, (pool) => {
        const answer = checkQuotas(pool, solver)
        expect(answer.kind === 'feasible').toBe(allPanels(pool).length > 0)
        if (answer.kind !== 'infeasible' || !answer.relaxation) return
        const quotas = pool.quotas.map((quota) => {
          const changed = { ...quota }
          for (const { category, value, bound, to } of answer.relaxation!)
            if (category === quota.category && value === quota.value) changed[bound] = to
          return changed
        })
        expect(allPanels({ ...pool, quotas }).length).toBeGreaterThan(0)
        const only = (conflicts: typeof answer.conflicts) =>
          pool.quotas.map((quota) => {
            const own = (bound: 'min' | 'max') =>
              conflicts.some(
                (one) => one.category === quota.category && one.value === quota.value && one.bound === bound,
              )
            return { ...quota, min: own('min') ? quota.min : 0, max: own('max') ? quota.max : pool.size }
          })
        expect(allPanels({ ...pool, quotas: only(answer.conflicts) })).toEqual([])
        for (const spared of answer.conflicts)
          expect(
            allPanels({ ...pool, quotas: only(answer.conflicts.filter((one) => one !== spared)) }).length,
          ).toBeGreaterThan(0)
      }),
      { numRuns: 150 },
    )
  })

  test('who cannot be drawn is told which quota stands against it', () => {
    const quotas = [
      { category: 'Age', value: 'Under 40', min: 1, max: 1 },
      { category: 'Age', value: '40 and over', min: 1, max: 1 },
      { category: 'Ward', value: 'Norbiton', min: 0, max: 1 },
      { category: 'Ward', value: 'Canbury', min: 1, max: 2 },
      { category: 'Ward', value: 'Elsewhere', min: 0, max: 0 },
    ]
    const people = [
      ['a', 'Under 40', 'Norbiton'],
      ['b', 'Under 40', 'Canbury'],
      ['c', '40 and over', 'Norbiton'],
      ['d', '40 and over', 'Elsewhere'],
    ].map(([id, ...values]) => ({ id: id!, values }))
    expect(drawn(createPool(2, quotas, people)).excluded).toEqual([
      {
        id: 'a',
        reason:
          'No panel that keeps the quotas has a place for this person. One would with Ward: Canbury at least 0 instead of 1 and Ward: Elsewhere at most 1 instead of 0.',
      },
      { id: 'd', reason: 'The quota has no place for Ward: Elsewhere.' },
    ])
  })
})

test('the order of people and quotas changes nothing', () => {
  const pool = readCase('synthetic_300_45', 45)
  const turned = createPool(45, pool.quotas, pool.people.toReversed())
  const there = drawn(pool).probabilities
  drawn(turned)
    .probabilities.toReversed()
    .forEach((p, i) => {
      expect(p).toBeCloseTo(there[i]!, 6)
    })
})

test('work reports and can be cancelled, and the same input gives the same output', () => {
  const pool = readCase('synthetic_300_45', 45)
  const said = new Set<string>()
  const answer = findDistribution(pool, solver, { progress: (_, __, sentence) => said.add(sentence) })
  expect(said).toContain('Finding panels')
  let asked = 0
  expect(findDistribution(pool, solver, { cancelled: () => ++asked > 50 })).toEqual({ kind: 'cancelled' })
  expect(findDistribution(pool, solver)).toEqual(answer)
})
