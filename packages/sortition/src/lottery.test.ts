import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCase } from '../cases/read.ts'
import {
  commitmentOf,
  type Distribution,
  findDistribution,
  loadSolver,
  lotteryText,
  makeLottery,
  replay,
} from './index.ts'
import { categoriesOf } from './pool.ts'

const solver = await loadSolver()
const pool = readCase('synthetic_300_45', 45)
const first = findDistribution(pool, solver) as Distribution
const lottery = makeLottery(pool, first, 1000, 'seed of the list')
const text = lotteryText(lottery)
const commitment = commitmentOf(text)

describe('a list of 1,000 panels', () => {
  test('holds panels of different people that keep every quota', () => {
    expect(lottery.panels).toHaveLength(1000)
    const values = new Map(pool.people.map((person) => [person.id, person.values]))
    const categories = categoriesOf(pool.quotas)
    for (const panel of lottery.panels) {
      expect(new Set(panel).size).toBe(45)
      for (const { category, value, min, max } of pool.quotas) {
        const held = panel.filter((id) => values.get(id)![categories.indexOf(category)] === value).length
        expect(held >= min && held <= max).toBe(true)
      }
    }
  })

  test("moves nobody's chance by more than the bound, and equals differ by one panel at most", () => {
    const times = new Map<string, number>()
    for (const id of lottery.panels.flat()) times.set(id, (times.get(id) ?? 0) + 1)
    // Flanigan, Kehne, Procaccia 2021, theorem 3.1: at most k/m; in practice far less.
    first.probabilities.forEach((p, i) => {
      expect(Math.abs((times.get(pool.people[i]!.id) ?? 0) / 1000 - p)).toBeLessThan(0.015)
    })
    for (const people of first.types) {
      const own = people.map((i) => times.get(pool.people[i]!.id) ?? 0)
      expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(1)
    }
  })

  test('rounding keeps every expectation: over many seeds the chances are those of the distribution', () => {
    const times = pool.people.map(() => 0)
    const place = new Map(pool.people.map(({ id }, i) => [id, i]))
    for (let seed = 0; seed < 200; seed++)
      for (const id of makeLottery(pool, first, 20, `seed ${seed}`).panels.flat()) times[place.get(id)!]!++
    times.forEach((number, i) => {
      const p = first.probabilities[i]!
      expect(Math.abs(number / 4000 - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / 4000))
    })
  })
})

describe('a replay', () => {
  test('gives the same panel from the same file and number, or the same public value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (number) => {
        const answer = replay(text, commitment, { number })
        expect(answer).toEqual({ ok: true, number, of: 1000, panel: lottery.panels[number], commitment })
      }),
    )
    const value = { beacon: 'balls of 19 June 2026: 4 8 15 16 23 42' }
    expect(replay(text, commitment, value)).toEqual(replay(text, commitment.toUpperCase(), value))
    expect(makeLottery(pool, findDistribution(pool, solver) as Distribution, 1000, 'seed of the list')).toEqual(lottery)
  })

  test('refuses a list that was changed by one sign, or is none, or a number past its end', () => {
    const changed = text.replace('"p1"', '"p2"')
    expect(replay(changed, commitment, { number: 0 })).toMatchObject({ ok: false, reason: 'other-commitment' })
    for (const none of ['{}', 'not JSON', '{"folkmoot":"lottery 1","size":2,"panels":[["a"]]}'])
      expect(replay(none, commitmentOf(none), { number: 0 })).toMatchObject({ ok: false, reason: 'not-a-lottery' })
    expect(replay(text, commitment, { number: 1000 })).toMatchObject({ ok: false, reason: 'number-too-large' })
  })
})

test.each([0, 1.5, 100_001])('refuses a list of %d panels', (number) => {
  expect(() => makeLottery(pool, first, number, 's')).toThrow(String(number).slice(0, 3))
})
