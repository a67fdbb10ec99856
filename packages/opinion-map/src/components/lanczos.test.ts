import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectVotes, type Votes } from '../index.ts'
import { columnsOf } from './columns.ts'
import { componentsOf } from './components.ts'
import { tridiagonalEigen } from './tridiagonal.ts'

/** Slow and plain: the whole matrix, and rotations until nothing is left beside the diagonal (Jacobi, 1846). */
function slowly(votes: Votes): { values: number[]; vectors: number[][] } {
  const S = votes.statementIds.length
  const rows = votes.participantIds.map((_, p) => {
    const row = new Array<number | undefined>(S).fill(undefined)
    for (const code of votes.codes.subarray(votes.start[p], votes.start[p + 1]))
      row[Math.floor(code / 3)] = (code % 3) - 1
    return row
  })
  const means = Array.from({ length: S }, (_, s) => {
    const given = rows.flatMap((row) => row[s] ?? [])
    return given.reduce((a, b) => a + b, 0) / given.length
  })
  const C = rows.map((row) => row.map((vote, s) => (vote === undefined ? 0 : vote - means[s]!)))
  const A = means.map((_, i) => means.map((_, j) => C.reduce((sum, row) => sum + row[i]! * row[j]!, 0)))
  const V = means.map((_, i) => means.map((_, j) => (i === j ? 1 : 0)))
  for (let round = 0; round < 60; round++)
    for (let i = 0; i < S; i++)
      for (let j = i + 1; j < S; j++) {
        if (Math.abs(A[i]![j]!) < 1e-14) continue
        const turn = 0.5 * Math.atan2(2 * A[i]![j]!, A[i]![i]! - A[j]![j]!)
        const [c, s] = [Math.cos(turn), Math.sin(turn)]
        for (const M of [A, V])
          for (const row of M) [row[i], row[j]] = [c * row[i]! + s * row[j]!, c * row[j]! - s * row[i]!]
        const [ri, rj] = [A[i]!, A[j]!]
        A[i] = ri.map((x, k) => c * x + s * rj[k]!)
        A[j] = rj.map((x, k) => c * x - s * ri[k]!)
      }
  const order = means.map((_, i) => i).sort((a, b) => A[b]![b]! - A[a]![a]!)
  return { values: order.map((i) => A[i]![i]!), vectors: order.map((i) => V.map((row) => row[i]!)) }
}

const log = fc.array(
  fc.record({
    participant: fc.nat(11).map(String),
    statement: fc.nat(6).map(String),
    vote: fc.constantFrom<-1 | 0 | 1>(-1, 0, 1),
  }),
  { minLength: 5, maxLength: 70 },
)

test('both components are those of the whole matrix, by lanczos and from a start nearby', () => {
  fc.assert(
    fc.property(log, (rows) => {
      const votes = collectVotes(rows)
      const columns = columnsOf(votes, new Uint8Array(votes.statementIds.length).fill(1))
      const { values, vectors } = slowly(votes)
      const cold = componentsOf(votes, columns, 'lanczos', 'test')
      const warm = componentsOf(votes, columns, 'lanczos', 'test', cold.loadings)
      for (const { loadings, explained } of [cold, warm])
        for (const i of [0, 1] as const) {
          const value = Math.max(0, values[i] ?? 0)
          expect(explained[i] * columns.variation).toBeCloseTo(value, 6)
          const near = [values[i - 1], values[i + 1]].some((other) => Math.abs((other ?? -1) - value) < 0.05)
          if (near || value < 0.05) continue
          const cosine = loadings[i].reduce((sum, x, s) => sum + x * vectors[i]![s]!, 0)
          expect(1 - Math.abs(cosine)).toBeLessThan(1e-9)
        }
    }),
    { numRuns: 300 },
  )
})

test('a direction that occurs twice is found twice', () => {
  const rows = ['a', 'b'].flatMap((statement) =>
    [1, -1].map((vote) => ({ participant: `${statement}${vote}`, statement, vote: vote as 1 | -1 })),
  )
  const votes = collectVotes(rows)
  const { explained } = componentsOf(votes, columnsOf(votes, Uint8Array.of(1, 1)), 'lanczos', 'test')
  expect(explained).toEqual([0.5, 0.5])
})

test('eigenvalues of the second difference, known in closed form', () => {
  const n = 40
  const { values, vectors } = tridiagonalEigen(new Array(n).fill(2), new Array(n - 1).fill(-1))
  for (const [i, value] of values.entries()) {
    expect(value).toBeCloseTo(2 + 2 * Math.cos((Math.PI * (i + 1)) / (n + 1)), 12)
    expect(vectors[i]!.reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(1, 12)
  }
})
