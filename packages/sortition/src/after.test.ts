import { describe, expect, test } from 'vitest'
import { readCase } from '../cases/read.ts'
import {
  chooseAlternates,
  createPool,
  type Distribution,
  drawChances,
  drawLegacy,
  estimateLegacy,
  findDistribution,
  loadSolver,
  makeLottery,
  replaceMembers,
  seatTables,
} from './index.ts'
import { categoriesOf } from './pool.ts'

const solver = await loadSolver()
const pool = readCase('synthetic_300_45', 45)
const first = findDistribution(pool, solver) as Distribution
const panel = makeLottery(pool, first, 10, 'seed').panels[3]!
const categories = categoriesOf(pool.quotas)

function keepsQuotas(ids: readonly string[]): boolean {
  const values = new Map(pool.people.map((person) => [person.id, person.values]))
  return pool.quotas.every(({ category, value, min, max }) => {
    const held = ids.filter((id) => values.get(id)![categories.indexOf(category)] === value).length
    return held >= min && held <= max
  })
}

describe('replacement', () => {
  test('fills the seats within the quotas, and shows chance before and now', () => {
    const gone = panel.slice(0, 3)
    const declined = pool.people.filter(({ id }) => !panel.includes(id)).slice(0, 5)
    const no = declined.map(({ id }) => id)
    const answer = replaceMembers(pool, solver, first, panel, gone, no, 'seed 2')
    if (answer.kind !== 'replaced') throw new Error(answer.kind)
    expect(answer.panel).toHaveLength(45)
    expect(answer.joined).toHaveLength(3)
    expect(keepsQuotas(answer.panel)).toBe(true)
    for (const id of [...gone, ...no]) expect(answer.panel).not.toContain(id)
    expect(answer.changed).toHaveLength(300 - 45 - 5)
    expect(answer.changed.reduce((sum, { now }) => sum + now, 0)).toBeCloseTo(3, 6)
    for (const { id, before } of answer.changed)
      expect(before).toBe(first.probabilities[pool.people.findIndex((person) => person.id === id)])
    expect(replaceMembers(pool, solver, first, panel, gone, no, 'seed 2')).toEqual(answer)
  })

  test('never takes a housemate of somebody who stays, and says where nobody is left', () => {
    const quotas = [{ category: 'Age', value: 'Any', min: 0, max: 2 }]
    const people = ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      values: ['Any'],
      household: id === 'd' ? 'y' : id < 'c' ? 'x' : id,
    }))
    const small = createPool(2, quotas, people)
    const chances = findDistribution(small, solver) as Distribution
    const answer = replaceMembers(small, solver, chances, ['a', 'c'], ['c'], [], 's')
    expect(answer).toMatchObject({ kind: 'replaced', joined: ['d'] })
    expect(replaceMembers(small, solver, chances, ['a', 'c'], ['c'], ['d'], 's')).toMatchObject({
      kind: 'infeasible',
      sentence: '1 seats are open, but only 0 people are left.',
    })
    expect(() => replaceMembers(small, solver, chances, ['a', 'c'], ['d'], [], 's')).toThrow('"d" is not on the panel')
    expect(() => replaceMembers(small, solver, chances, ['a', 'z'], ['a'], [], 's')).toThrow('"z" is not in the pool')
    expect(() => replaceMembers(small, solver, chances, ['a'], ['a'], [], 's')).toThrow('1 people; there are 2 seats')
  })
})

describe('alternates', () => {
  test('come from outside the panel, miss fewer seats than none, and no fewer than the bound', () => {
    const answer = chooseAlternates(pool, panel, 6, solver, 'seed', { samples: 20 })
    if (answer.kind !== 'chosen') throw new Error(answer.kind)
    expect(new Set(answer.alternates).size).toBe(6)
    for (const id of answer.alternates) expect(panel).not.toContain(id)
    expect(answer.expected).toBeLessThan(answer.without / 4)
    expect(answer.bound).toBeLessThanOrEqual(answer.expected)
    expect(chooseAlternates(pool, panel, 6, solver, 'seed', { samples: 20 })).toEqual(answer)
  })
  test('are proved best in a small pool', () => {
    const quotas = ['x', 'y'].map((value) => ({ category: 'c', value, min: 2, max: 2 }))
    const people = Array.from({ length: 12 }, (_, i) => ({ id: `p${i}`, values: [i % 2 ? 'x' : 'y'] }))
    const small = createPool(4, quotas, people)
    const answer = chooseAlternates(small, ['p0', 'p1', 'p2', 'p3'], 2, solver, 's', { chance: 0.3 })
    expect(answer).toMatchObject({ kind: 'chosen' })
    if (answer.kind === 'chosen') expect(answer.bound).toBeCloseTo(answer.expected, 9)
  })
  test.each([
    [0, {}, /0 alternates/],
    [3, { samples: 0 }, /0 samples/],
    [3, { chance: 2 }, /drop out is 2/],
  ])('refuses %d %j', (number, options, message) => {
    expect(() => chooseAlternates(pool, panel, number, solver, 's', options)).toThrow(message)
  })
})

describe('mixed tables', () => {
  const people = pool.people.filter(({ id }) => panel.includes(id))
  test('seat everybody once a session, evenly, with few repeated meetings', () => {
    const answer = seatTables(people, 6, 3, 'seed')
    if (answer.kind !== 'seated') throw new Error(answer.kind)
    for (const tables of answer.sessions) {
      expect(tables.flat().sort()).toEqual([...panel].sort())
      for (const table of tables) expect([7, 8]).toContain(table.length)
    }
    const met = new Map<string, number>()
    for (const table of answer.sessions.flat())
      for (const a of table) for (const b of table) if (a < b) met.set(`${a} ${b}`, (met.get(`${a} ${b}`) ?? 0) + 1)
    expect(met.values().reduce((sum, times) => sum + times - 1, 0)).toBe(answer.repeats)
    // By lot alone some 50 meetings would repeat, and some 60 seats be uneven.
    expect(answer.repeats).toBeLessThan(35)
    expect(answer.uneven).toBeLessThan(5)
    expect(seatTables(people, 6, 3, 'seed')).toEqual(answer)
  })
  test('nine people at three tables meet everybody once in four sessions', () => {
    const nine = Array.from({ length: 9 }, (_, i) => ({ id: `p${i}`, values: ['all'] }))
    expect(seatTables(nine, 3, 4, 'seed')).toMatchObject({ repeats: 0, fewestRepeats: 0, uneven: 0 })
  })
  test.each([
    [0, 1],
    [46, 1],
    [2, 0],
  ])('refuses %d tables and %d sessions', (tables, sessions) => {
    expect(() => seatTables(people, tables, sessions, 's')).toThrow(RangeError)
  })
})

describe('LEGACY', () => {
  test('keeps the quotas, and its smallest chance is under LEXIMIN', () => {
    const members = drawLegacy(pool, 'seed')!.map((i) => pool.people[i]!.id)
    expect(keepsQuotas(members)).toBe(true)
    const { probabilities } = estimateLegacy(pool, 'seed', 400)
    expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(45, 9)
    expect(Math.min(...probabilities)).toBeLessThan(first.minimum)
  })
  test('gives up where no panel is found', () => {
    const quotas = ['x', 'y'].map((value) => ({ category: 'c', value, min: 1, max: 1 }))
    const people = ['a', 'b'].map((id) => ({ id, values: ['x'] }))
    expect(drawLegacy(createPool(2, quotas, people), 's')).toBeUndefined()
  })
})

test('the picture says in words what it shows, and escapes what it is given', () => {
  const svg = drawChances(first.probabilities, 45, 'a<b')
  expect(svg).toContain('<title id="chances-title">How likely each person is to be drawn (A&lt;B)</title>')
  expect(svg).toContain('The smallest chance is 12.6 %, the largest 53.2 %')
  expect(() => drawChances([], 1, 'x')).toThrow(RangeError)
  expect(() => drawChances([2], 1, 'x')).toThrow('2')
})
