import { createHash } from 'node:crypto'
import { type Words, xoshiro } from './xoshiro.ts'

/** Numbers by lot from a seed: the same seed gives the same numbers on every machine, for ever. */
export type Random = {
  /** The next 64 bits of the generator, as a whole number from 0 to 2^64 - 1. */
  next(): bigint
  /**
   * A whole number from 0 to n - 1, each equally likely.
   * Takes as many of the top bits of a draw as n - 1 has, and draws again while they make n or more.
   * For n = 1 nothing is drawn.
   *
   * @param n a whole number from 1 to 2^53
   * @throws RangeError for any other n
   */
  below(n: number): number
  /** A number from 0 up to, but never, 1: the top 53 bits of a draw, divided by 2^53. */
  fraction(): number
  /** One of the items, each equally likely: the one at `below(length)`. @throws RangeError where there are none */
  pick<T>(items: readonly T[]): T
  /**
   * The items in a new order, each order equally likely; the list given stays as it was.
   * From the last place to the second, each is exchanged with the one at `below(place)`, places counting from 1.
   *
   * Source: R. Durstenfeld, "Algorithm 235: Random permutation", Communications of the ACM 7(7), 1964.
   */
  shuffle<T>(items: readonly T[]): T[]
}

/**
 * Begins a stream of numbers by lot. The generator is xoshiro256**; its state is SHA-256 of the seed in UTF-8,
 * read as four big-endian words of 64 bits. Where one seed serves several draws, add the purpose to each:
 * `createRandom(seed + '/reserves')`.
 *
 * @param seed any text that is not empty, published with whatever was drawn
 * @throws RangeError for an empty seed or one with a lone surrogate (it would share its numbers with another)
 * @example
 * const random = createRandom('Norbiton, 19 June 2026')
 * random.shuffle(['Ama', 'Ben', 'Cerys', 'Dev']) // => ['Dev', 'Ama', 'Cerys', 'Ben']
 * random.below(6) // => 4
 */
export function createRandom(seed: string): Random {
  if (seed === '') throw new RangeError('The seed is empty: it needs at least one character')
  if (!seed.isWellFormed()) throw new RangeError(`The seed ${JSON.stringify(seed)} holds a lone surrogate`)
  const digest = createHash('sha256').update(seed, 'utf8').digest()
  return draw(xoshiro([0, 8, 16, 24].map((offset) => digest.readBigUInt64BE(offset))))
}

function draw(words: Words): Random {
  const below = (n: number): number => {
    if (!Number.isInteger(n) || n < 1 || n > 2 ** 53) {
      throw new RangeError(`below(${n}): n must be a whole number from 1 to 2^53`)
    }
    if (n === 1) return 0
    const bits = bitsOf(n - 1)
    for (;;) {
      words.step()
      const value =
        bits <= 32 ? words.high >>> (32 - bits) : words.high * 2 ** (bits - 32) + (words.low >>> (64 - bits))
      if (value < n) return value
    }
  }

  return {
    below,
    next() {
      words.step()
      return (BigInt(words.high) << 32n) | BigInt(words.low)
    },
    fraction() {
      words.step()
      return (words.high * 2 ** 21 + (words.low >>> 11)) / 2 ** 53
    },
    pick(items) {
      if (items.length === 0) throw new RangeError('pick: the list is empty, at least one item is needed')
      return items[below(items.length)]!
    },
    shuffle(items) {
      const order = [...items]
      for (let place = order.length; place > 1; place--) {
        const other = below(place)
        const kept = order[place - 1]!
        order[place - 1] = order[other]!
        order[other] = kept
      }
      return order
    },
  }
}

function bitsOf(value: number): number {
  const high = Math.floor(value / 2 ** 32)
  return high > 0 ? 64 - Math.clz32(high) : 32 - Math.clz32(value)
}
