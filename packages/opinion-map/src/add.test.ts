import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addVotes, collectVotes, packVotes, type VoteRow } from './index.ts'
import { byId } from './votes/order.ts'

const id = fc.oneof(fc.nat(40).map(String), fc.constantFrom('a', 'b', 'Ama', '007', 'é'))
const row = fc.record({ participant: id, statement: id, vote: fc.constantFrom<-1 | 0 | 1>(-1, 0, 1) })

/** The last vote of each person on each statement, found the plain way. */
function plainly(rows: readonly VoteRow[]): Map<string, number> {
  return new Map(rows.map(({ participant, statement, vote }) => [JSON.stringify([participant, statement]), vote]))
}
function unpacked(votes: ReturnType<typeof collectVotes>): Map<string, number> {
  const all = new Map<string, number>()
  for (const [p, person] of votes.participantIds.entries())
    for (const code of votes.codes.subarray(votes.start[p], votes.start[p + 1]))
      all.set(JSON.stringify([person, votes.statementIds[Math.floor(code / 3)]]), (code % 3) - 1)
  return all
}

test('packing keeps the last vote of each person on each statement, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 80 }), (rows) => {
      const votes = collectVotes(rows)
      expect(unpacked(votes)).toEqual(plainly(rows))
      expect([...votes.participantIds]).toEqual([...votes.participantIds].sort(byId))
      const counts = new Uint32Array(votes.statementIds.length * 3)
      for (const code of votes.codes) counts[code]!++
      expect(votes.counts).toEqual(counts)
    }),
  )
})

test('the order in which different votes arrive changes nothing', () => {
  const log = fc.uniqueArray(row, { selector: ({ participant, statement }) => `${participant} ${statement}` })
  fc.assert(
    fc.property(
      log.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, mixed]) => {
        expect(collectVotes(mixed)).toEqual(collectVotes(rows))
      },
    ),
  )
})

test('adding newer votes gives what collecting them all would', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), fc.array(row, { maxLength: 30 }), (old, newer) => {
      const before = collectVotes(old)
      const kept = structuredClone(before)
      expect(addVotes(before, newer)).toEqual(collectVotes([...old, ...newer]))
      expect(before).toEqual(kept)
    }),
    { numRuns: 500 },
  )
})

test('more than 21,845 statements take wider codes', () => {
  const rows = Array.from({ length: 22_000 }, (_, s) => ({
    participant: `${s % 7}`,
    statement: `${s}`,
    vote: 1 as const,
  }))
  const votes = collectVotes(rows)
  expect(votes.codes).toBeInstanceOf(Uint32Array)
  expect(unpacked(votes)).toEqual(plainly(rows))
  const few = collectVotes(rows.slice(0, 21_800))
  expect(few.codes).toBeInstanceOf(Uint16Array)
  expect(addVotes(few, rows.slice(21_800))).toEqual(votes)
})

const log = { participantIds: ['a'], statementIds: ['b'], participant: [0], statement: [0], vote: [1] }
test.each([
  [{ ...log, participant: [1] }, 'Row 0: the participant is 1'],
  [{ ...log, participant: [0.5] }, 'Row 0: the participant is 0.5'],
  [{ ...log, statement: [-1] }, 'Row 0: the statement is -1'],
  [{ ...log, vote: [2] }, 'Row 0: the vote is 2'],
  [{ ...log, vote: [Number.NaN] }, 'Row 0: the vote is NaN'],
  [{ ...log, vote: [1, 1] }, 'The columns have 1, 1 and 2 rows'],
  [
    { ...log, participantIds: ['a', 'a'], participant: [0, 1], statement: [0, 0], vote: [1, 1] },
    'Two participants have the id "a"',
  ],
  [{ ...log, statementIds: Array.from({ length: 100_001 }, () => 'x') }, '100001 statements; at most 100000'],
])('refuses a log that is wrong', (wrong, message) => {
  expect(() => packVotes(wrong)).toThrow(RangeError)
  expect(() => packVotes(wrong)).toThrow(message)
})
