import { createRandom } from '@folkmoot/numbers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addVotes,
  collectVotes,
  type Mode,
  opinionMap,
  type VoteRow,
  type Votes,
  withoutParticipants,
} from './index.ts'

/** Three camps of people, each with statements it likes, and ten that everybody likes; half of the votes are given. */
function camps(people: number, seed = 'camps'): VoteRow[] {
  const random = createRandom(seed)
  const rows: VoteRow[] = []
  for (let p = 0; p < people; p++)
    for (let s = 0; s < 40; s++) {
      if (random.below(2) === 0) continue
      const likes = s >= 30 || Math.floor(s / 10) === p % 3
      rows.push({
        participant: `${p}`,
        statement: `${s}`,
        vote: random.below(10) === 0 ? 0 : likes === random.below(12) > 0 ? 1 : -1,
      })
    }
  return rows
}
const sets = (map: ReturnType<typeof opinionMap>) =>
  Object.fromEntries(map.participantIds.map((id, p) => [id, map.groups[map.groupOf[p]!]?.id]))
const modes: Mode[] = ['default', 'polis']

test('finds the camps, says that they are clear, and what all of them share', () => {
  const map = opinionMap(collectVotes(camps(120)))
  expect(map.groups.map(({ name }) => name)).toEqual(['A', 'B', 'C'])
  expect(map.certainty.clear).toBe(true)
  expect(map.certainty.stability).toBeGreaterThan(0.95)
  const camp = map.participantIds.map((id) => Number(id) % 3)
  const pairs = camp.flatMap((one, p) =>
    camp.map((other, q) => (one === other) === (map.groupOf[p] === map.groupOf[q])),
  )
  expect(pairs.filter((as) => as).length / pairs.length).toBeGreaterThan(0.98)
  for (const { statement } of map.consensus.agree)
    expect(Number(map.statementIds[statement])).toBeGreaterThanOrEqual(30)
  expect(map.consensus.agree).toHaveLength(5)
})

describe.each(modes)('mode %s', (mode) => {
  test('the order in which votes come changes nothing', () => {
    const rows = camps(60)
    const mixed = createRandom('mix').shuffle(rows)
    const { memory: one, ...map } = opinionMap(collectVotes(rows), { mode })
    const { memory: other, ...again } = opinionMap(collectVotes(mixed), { mode })
    expect(again).toEqual(map)
    expect(other).toEqual(one)
  })

  test('any votes at all give a map whose numbers add up', () => {
    const row = fc.record({
      participant: fc.nat(30).map(String),
      statement: fc.nat(9).map(String),
      vote: fc.constantFrom<-1 | 0 | 1>(-1, 0, 1),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 120 }), fc.nat(4), (rows, rejected) => {
        const votes = collectVotes(rows)
        const statements = Array.from({ length: rejected }, (_, s) => ({ id: `${s}`, moderation: -1 as const }))
        const map = opinionMap(votes, { mode, statements })
        expect(map.groups.reduce((sum, { size }) => sum + size, 0)).toBe(map.inConversation)
        expect(map.groupOf.filter((g) => g >= 0)).toHaveLength(map.inConversation)
        for (const list of [map.positions, map.places, map.priorities, map.groupInformed, ...map.components])
          expect(list.every(Number.isFinite)).toBe(true)
        for (const { value } of map.silhouettes) expect(Math.abs(value)).toBeLessThanOrEqual(1)
        const [one, two] = map.explainedVariance
        expect(one >= two && two >= 0 && one + two <= 1 + 1e-9).toBe(true)
        for (const { statement } of [
          ...map.consensus.agree,
          ...map.consensus.disagree,
          ...map.groups.flatMap((g) => g.representative),
        ])
          expect(map.taking[statement]).toBe(1)
      }),
      { numRuns: 150 },
    )
  })

  test('a map after the map before keeps everybody in, groups where they were, axes as they pointed', () => {
    const votes = collectVotes(camps(90))
    const first = opinionMap(votes, { mode })
    const second = opinionMap(addVotes(votes, camps(96, 'later').slice(-60)), { mode, previous: first })
    expect(second.products).toBeLessThanOrEqual(first.products)
    const [before, after] = [sets(first), sets(second)]
    const moved = Object.keys(before).filter((id) => before[id] !== undefined && before[id] !== after[id])
    expect(moved.length).toBeLessThanOrEqual(3)
    for (const i of [0, 1] as const) {
      const cosine = first.statementIds.reduce(
        (sum, id, s) => sum + first.components[i][s]! * second.components[i][second.statementIds.indexOf(id)]!,
        0,
      )
      expect(cosine).toBeGreaterThan(0.9)
    }
  })

  test('who is in stays in, though more votes are asked for later', () => {
    const few = collectVotes(
      Array.from({ length: 20 }, (_, p) => ({ participant: `${p}`, statement: `${p % 3}`, vote: 1 as const })),
    )
    const first = opinionMap(few, { mode })
    expect(first.inConversation).toBe(15)
    const more = addVotes(
      few,
      camps(90).map((row) => ({ ...row, participant: `x${row.participant}` })),
    )
    expect(opinionMap(more, { mode }).inConversation).toBe(90)
    expect(opinionMap(more, { mode, previous: first }).inConversation).toBe(105)
  })

  test.each<[string, VoteRow[]]>([
    ['no votes', []],
    ['one person', [{ participant: 'a', statement: 'x', vote: 1 }]],
    ['one statement', [1, -1, 0].map((vote, p) => ({ participant: `${p}`, statement: 'x', vote: vote as 1 }))],
    [
      'all alike',
      Array.from({ length: 60 }, (_, i) => ({ participant: `${i % 10}`, statement: `${i % 6}`, vote: 1 as const })),
    ],
    [
      'a single line',
      Array.from({ length: 400 }, (_, i) => ({
        participant: `${i % 20}`,
        statement: `${i % 19}`,
        vote: i % 20 < 10 ? 1 : -1,
      })),
    ],
  ])('%s: a map without clear groups, or with those there are', (what, rows) => {
    const map = opinionMap(collectVotes(rows), { mode })
    if (what !== 'a single line') expect(map.certainty).toMatchObject({ clear: false, reason: 'too-few-people' })
    else expect(map.groups.map(({ size }) => size)).toEqual([10, 10])
  })
})

test('crowds that vote as one are groups, however few places they stand at', () => {
  for (const people of [30, 240]) {
    const rows = Array.from({ length: people * 12 }, (_, i) => {
      const [p, s] = [Math.floor(i / 12), i % 12]
      return {
        participant: `${p}`,
        statement: `${s}`,
        vote: Math.floor(s / 4) === p % 3 ? (1 as const) : (-1 as const),
      }
    })
    const map = opinionMap(collectVotes(rows))
    expect(map.groups.map(({ size }) => size)).toEqual([people / 3, people / 3, people / 3])
    expect(map.certainty.clear).toBe(true)
  }
})

test('a moderated statement is dropped: the map is that of the votes without it; in mode polis it weighs still', () => {
  const rows = camps(80)
  const without = (votes: Votes, mode: Mode, rejected: string[]) => {
    const map = opinionMap(votes, { mode, statements: rejected.map((id) => ({ id, moderation: -1 })) })
    return [
      map.groups.map(({ size }) => size),
      sets(map),
      [...map.positions].map((x) => x.toFixed(6)),
      map.explainedVariance.map((x) => x.toFixed(9)),
    ]
  }
  const whole = collectVotes(rows)
  const cut = collectVotes(rows.filter(({ statement }) => !['3', '35'].includes(statement)))
  expect(without(whole, 'default', ['3', '35'])).toEqual(without(cut, 'default', []))
  expect(without(whole, 'polis', ['3', '35'])[2]).not.toEqual(without(cut, 'polis', [])[2])
})

test('a statement about the person takes no part, but is still asked', () => {
  const map = opinionMap(collectVotes(camps(60)), {
    statements: [
      { id: '5', meta: true },
      { id: '6', moderation: -1 },
    ],
  })
  const at = (id: string) => map.statementIds.indexOf(id)
  expect([map.taking[at('5')], map.priorities[at('5')], map.priorities[at('6')]]).toEqual([0, 49, 0])
})

test('a banned participant is as if never there', () => {
  const rows = camps(60)
  const votes = withoutParticipants(collectVotes(rows), new Set(['7', 'nobody']))
  expect(votes).toEqual(collectVotes(rows.filter(({ participant }) => participant !== '7')))
})

test('refuses another mode than the map before had, and two statements with one id', () => {
  const votes = collectVotes(camps(20))
  const previous = opinionMap(votes)
  expect(() => opinionMap(votes, { mode: 'polis', previous })).toThrow(/mode default, this one is polis/)
  expect(() => opinionMap(votes, { statements: [{ id: '1' }, { id: '1' }] })).toThrow(RangeError)
})
