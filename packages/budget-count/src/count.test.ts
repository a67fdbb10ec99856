import { compareRationals, parseRational, sum } from '@folkmoot/numbers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elections, rules } from '../random-elections.ts'
import { count, countAtWork, createElection, type PlainElection, type RuleOptions } from './index.ts'

const shuffled = <T>(items: readonly T[], keys: readonly number[]): T[] =>
  items
    .map((item, i) => ({ item, key: keys[i % keys.length]! + i / 1000 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
const orders = fc.array(fc.nat(99), { minLength: 3, maxLength: 20 })
const scaled = (text: string, by: bigint): string => {
  const { num, den } = parseRational(text)!
  return `${num * by}/${den * 7n}`
}
const number = (text: string) => parseRational(text)!

describe('what never changes the result', () => {
  test('the order of the ballots: not a letter of it (anonymity)', () => {
    fc.assert(
      fc.property(elections, rules, orders, (plain, rule, keys) => {
        const other = { ...plain, ballots: shuffled(plain.ballots, keys) }
        expect(count(createElection(other), rule)).toEqual(count(createElection(plain), rule))
      }),
      { numRuns: 500 },
    )
  })

  test('the order of the list of projects', () => {
    fc.assert(
      fc.property(elections, rules, orders, (plain, rule, keys) => {
        const other = { ...plain, projects: shuffled(plain.projects, keys) }
        expect(count(createElection(other), rule).winners).toEqual(count(createElection(plain), rule).winners)
      }),
      { numRuns: 500 },
    )
  })

  test('the unit of money: costs, budget and increment times anything', () => {
    fc.assert(
      fc.property(elections, rules, fc.bigInt({ min: 1n, max: 10n ** 12n }), (plain, given, by) => {
        const rule = { ...given, start: 'exact' as const }
        const other: PlainElection = {
          ...plain,
          budget: scaled(plain.budget, by),
          projects: plain.projects.map((project) => ({ ...project, cost: scaled(project.cost, by) })),
        }
        const counted = count(createElection(other), { ...rule, increment: scaled(rule.increment, by) })
        expect(counted.winners).toEqual(count(createElection(plain), rule).winners)
      }),
      { numRuns: 500 },
    )
  })

  test('every ballot cast twice, under equal shares', () => {
    fc.assert(
      fc.property(elections, rules, (plain, given) => {
        const rule: RuleOptions = { ...given, rule: 'equal-shares', completion: 'none' }
        const twice = { ...plain, ballots: [...plain.ballots, ...plain.ballots] }
        expect(count(createElection(twice), rule).winners).toEqual(count(createElection(plain), rule).winners)
      }),
      { numRuns: 500 },
    )
  })

  test('the names of the projects, where no two tie in score and cost (neutrality)', () => {
    let told = 0
    fc.assert(
      fc.property(elections, rules, (plain, given) => {
        const rule = { ...given, ties: 'score-cost-id' as const }
        const first = count(createElection(plain), rule)
        if (new Set(first.explanations.map(({ score, cost }) => `${score} ${cost}`)).size < plain.projects.length)
          return
        told++
        const named = (id: string): string => `${99 - Number(id)}`
        const other: PlainElection = {
          ...plain,
          projects: plain.projects.map((project) => ({ ...project, id: named(project.id) })),
          ballots: plain.ballots.map((ballot) =>
            ballot.map((choice) => (typeof choice === 'string' ? named(choice) : [named(choice[0]), choice[1]])),
          ),
        }
        expect(count(createElection(other), rule).winners).toEqual(first.winners.map(named))
      }),
      { numRuns: 2000 },
    )
    expect(told).toBeGreaterThan(200)
  })
})

test('the winners never cost more than the budget, and every explanation adds up', () => {
  fc.assert(
    fc.property(elections, rules, (plain, rule) => {
      const result = count(createElection(plain), rule)
      expect(compareRationals(number(result.cost), number(result.budget)) <= 0).toBe(true)
      const won = result.explanations.filter(({ place }) => place !== null).sort((a, b) => a.place! - b.place!)
      expect(won.map(({ project }) => project)).toEqual(result.winners)
      for (const told of result.explanations) {
        expect(told.words.startsWith(told.won ? `Chosen ${told.place}` : 'Not chosen.')).toBe(true)
        expect(told.words).not.toMatch(/NaN|undefined|null|Infinity/)
        if (told.payers) {
          const { full, last, none, paidFull, paidLast } = told.payers
          expect(full + last + none).toBe(told.votes)
          expect(Number(paidFull) + Number(paidLast)).toBeCloseTo(Number(told.cost), 5)
          expect(last === 0).toBe(Number(paidLast) === 0)
        }
        if (told.missed === null) continue
        expect(Number(told.missed)).toBeGreaterThan(0)
        expect(Number(told.had) + Number(told.missed)).toBeCloseTo(Number(told.needed), 5)
      }
    }),
    { numRuns: 1000 },
  )
})

test('long work tells how far it is and stops when asked', () => {
  const election = createElection({
    kind: 'approval',
    budget: '100',
    projects: [
      { id: 'a', cost: '60' },
      { id: 'b', cost: '39' },
    ],
    ballots: [['a'], ['b'], []],
  })
  const rule: RuleOptions = { rule: 'equal-shares', completion: 'add1' }
  const told: string[] = []
  const whole = countAtWork(election, rule, { progress: (_done, _of, sentence) => told.push(sentence) })
  expect(whole?.winners).toEqual(['b', 'a'])
  expect(told.at(0)).toBe('Raised 0 times: each voter has 33.33.')
  let asked = 0
  expect(countAtWork(election, rule, { cancelled: () => ++asked > 3 })).toBe(null)
  expect(asked).toBe(4)
})

test('raising by tiny steps leaps over those that are proved, and ends', () => {
  const election = createElection({
    kind: 'approval',
    budget: '1000',
    projects: ['400', '350', '390'].map((cost, i) => ({ id: `${i}`, cost })),
    ballots: [['0'], ['0', '1'], ['1'], ['2'], ['2', '0']],
  })
  const coarse = count(election, { rule: 'equal-shares', completion: 'add1', increment: '1' })
  const fine = count(election, { rule: 'equal-shares', completion: 'add1', increment: '0.000001' })
  expect(fine.winners).toEqual(coarse.winners)
  expect(fine.endowment!.runs).toBeLessThan(200)
})

describe('what is refused', () => {
  const plain: PlainElection = { kind: 'approval', budget: '10', projects: [{ id: 'a', cost: '1' }], ballots: [['a']] }
  const election = createElection(plain)
  const options: [object, RegExp][] = [
    [{ rule: 'best' }, /rule "best": expected greedy, /],
    [{}, /rule undefined/],
    [{ rule: 'equal-shares', utility: 'joy' }, /utility "joy"/],
    [{ rule: 'equal-shares', completion: 'toString' }, /completion "toString"/],
    [{ rule: 'equal-shares', completion: 'add1', increment: '0' }, /increment 0: expected a number above 0/],
    [{ rule: 'equal-shares', completion: 'add1', increment: '-1' }, /"-1" is not an amount/],
    [{ rule: 'equal-shares', completion: 'add1', increment: 'NaN' }, /"NaN" is not an amount/],
    [{ rule: 'greedy', ties: 'lot' }, /a seed is needed/],
    [{ rule: 'greedy', eligibility: '0' }, /eligibility 0/],
    [{ rule: 'greedy-threshold', threshold: 'many' }, /"many" is not an amount/],
  ]
  test.each(options)('%j', (rule, words) => {
    expect(() => count(election, rule as RuleOptions)).toThrow(RangeError)
    expect(() => count(election, rule as RuleOptions)).toThrow(words)
  })

  const elections: [Partial<PlainElection> & object, RegExp][] = [
    [{ kind: 'scoring' as 'approval' }, /kind "scoring"/],
    [{ budget: '1,000.00' }, /"1,000.00" is not an amount/],
    [{ projects: [{ id: 'a', cost: '-1' }] }, /"-1" is not an amount/],
    [{ projects: [plain.projects[0]!, plain.projects[0]!] }, /Two projects have the id "a"/],
    [{ ballots: [['b']] }, /A ballot names "b"/],
    [{ kind: 'cumulative', ballots: [[['a', -1]]] }, /-1 points/],
    [{ kind: 'cumulative', ballots: [[['a', 2 ** 31]]] }, /2147483648 points/],
    [
      { projects: Array.from({ length: 65_536 }, (_, i) => ({ id: `${i}`, cost: '1' })), ballots: [] },
      /limit is 65535/,
    ],
  ]
  test.each(elections.map(([change, words]) => [words.source, change, words] as const))('%s', (_, change, words) => {
    expect(() => createElection({ ...plain, ...change })).toThrow(RangeError)
    expect(() => createElection({ ...plain, ...change })).toThrow(words)
  })
})

test('ties by lot: one order from the seed, the same for the same seed', () => {
  const plain: PlainElection = {
    kind: 'approval',
    budget: '1',
    projects: [...'abcdef'].map((id) => ({ id, cost: '1' })),
    ballots: [[...'abcdef']],
  }
  const drawn = (seed: string) => count(createElection(plain), { rule: 'greedy', ties: 'lot', seed }).winners[0]!
  expect(drawn('19 June 2026')).toBe(drawn('19 June 2026'))
  expect(new Set(Array.from({ length: 60 }, (_, i) => drawn(`${i}`))).size).toBe(6)
})

test('more than a million million, and 2,000 projects', () => {
  const projects = Array.from({ length: 2000 }, (_, i) => ({ id: `${i}`, cost: `${10n ** 20n + BigInt(i)}` }))
  const ballots = Array.from({ length: 300 }, (_, v) =>
    projects.filter((_, i) => (i * 7 + v) % 40 === 0).map(({ id }) => id),
  )
  const result = count(createElection({ kind: 'approval', budget: `${10n ** 22n}`, projects, ballots }), {
    rule: 'equal-shares',
  })
  expect(number(result.cost)).toEqual(result.winners.map((id) => number(projects[Number(id)]!.cost)).reduce(sum))
})
