import fc from 'fast-check'
import { expect, test } from 'vitest'
import published from '../cases/xoshiro256starstar.json' with { type: 'json' }
import { type Words, xoshiro } from './index.ts'

const mask = 2n ** 64n - 1n

function next(words: Words): bigint {
  words.step()
  return BigInt(words.high) * 2n ** 32n + BigInt(words.low)
}

/** The same generator on whole 64-bit words: slow, and plain to compare with the paper. */
function slowly(state: readonly bigint[]): () => bigint {
  let [a, b, c, d] = state as [bigint, bigint, bigint, bigint]
  const turn = (word: bigint, by: bigint): bigint => ((word << by) | (word >> (64n - by))) & mask
  return () => {
    const result = (turn((b * 5n) & mask, 7n) * 9n) & mask
    const shifted = (b << 17n) & mask
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = turn(d, 45n)
    return result
  }
}

test('gives the published outputs', () => {
  const words = xoshiro(published.state.map(BigInt))
  expect(published.outputs.map(() => next(words))).toEqual(published.outputs.map(BigInt))
})

test('the thousandth output is that of the reference program', () => {
  const words = xoshiro([1n, 2n, 3n, 4n])
  for (let i = 1; i < 1000; i++) words.step()
  expect(next(words)).toBe(3475037357188383021n)
})

test('equals whole words from any state', () => {
  const word = fc.bigInt({ min: 0n, max: mask })
  fc.assert(
    fc.property(fc.tuple(word, word, word, word), (state) => {
      fc.pre(state.some((value) => value > 0n))
      const words = xoshiro(state)
      const slow = slowly(state)
      for (let i = 0; i < 50; i++) expect(next(words)).toBe(slow())
    }),
  )
})

test.each([
  [[1n, 2n, 3n], /3 words/],
  [[0n, 0n, 0n, 0n], /all zeros/],
  [[1n, 2n, 3n, 2n ** 64n], /18446744073709551616/],
  [[1n, -2n, 3n, 4n], /-2/],
])('refuses the state %o', (state, message) => {
  expect(() => xoshiro(state)).toThrow(RangeError)
  expect(() => xoshiro(state)).toThrow(message)
})
