/** An exact fraction in lowest terms: `num` / `den`, with `den` above 0. Two that are equal have equal members. */
export type Rational = { readonly num: bigint; readonly den: bigint }

/**
 * The fraction `num` / `den` in lowest terms.
 *
 * @throws RangeError where `den` is 0
 * @example
 * rational(6n, -4n) // => { num: -3n, den: 2n }
 */
export function rational(num: bigint, den = 1n): Rational {
  if (den === 0n) throw new RangeError(`${num}/0: the denominator must not be 0`)
  const shared = greatestCommonDivisor(num, den) * (den < 0n ? -1n : 1n)
  return { num: num / shared, den: den / shared }
}

/**
 * The largest whole number that divides both; never below 0, and 0 only where both are.
 *
 * Euclid's algorithm; numbers below 2^53 are worked on as numbers, some ten times faster.
 *
 * @example
 * greatestCommonDivisor(-12n, 18n) // => 6n
 */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (smaller > safe || (larger > safe && smaller > 0n)) [larger, smaller] = [smaller, larger % smaller]
  if (smaller === 0n) return larger
  let [high, low] = [Number(larger), Number(smaller)]
  while (low > 0) [high, low] = [low, high % low]
  return BigInt(high)
}
const safe = BigInt(Number.MAX_SAFE_INTEGER)

/**
 * `a` and `b` together.
 *
 * @example
 * sum(rational(1n, 3n), rational(1n, 6n)) // => rational(1n, 2n)
 */
export function sum(a: Rational, b: Rational): Rational {
  return a.den === b.den ? rational(a.num + b.num, a.den) : rational(a.num * b.den + b.num * a.den, a.den * b.den)
}

/**
 * `a` less `b`.
 *
 * @example
 * difference(rational(1n, 2n), rational(1n, 3n)) // => rational(1n, 6n)
 */
export function difference(a: Rational, b: Rational): Rational {
  return sum(a, { num: -b.num, den: b.den })
}

/**
 * `a` times `b`.
 *
 * @example
 * product(rational(2n, 3n), rational(3n, 4n)) // => rational(1n, 2n)
 */
export function product(a: Rational, b: Rational): Rational {
  return rational(a.num * b.num, a.den * b.den)
}

/**
 * `a` divided by `b`.
 *
 * @throws RangeError where `b` is 0
 * @example
 * quotient(rational(1n), rational(3n)) // => rational(1n, 3n)
 */
export function quotient(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den, a.den * b.num)
}

/**
 * Below 0 where `a` is smaller, above 0 where it is larger, 0 where they are equal.
 *
 * @example
 * compareRationals(rational(1n, 3n), rational(333n, 1000n)) // => 1
 */
export function compareRationals(a: Rational, b: Rational): -1 | 0 | 1 {
  const [left, right] = [a.num * b.den, b.num * a.den]
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * The largest whole number that is not above it.
 *
 * @example
 * floor(rational(-7n, 2n)) // => -4n
 */
export function floor({ num, den }: Rational): bigint {
  return num >= 0n || num % den === 0n ? num / den : num / den - 1n
}

/**
 * The nearest number in floating point, to within one part in 2^52, however long the fraction is.
 *
 * @example
 * toNumber(rational(10n ** 400n, 3n * 10n ** 400n)) // => 1 / 3
 */
export function toNumber({ num, den }: Rational): number {
  if (num < 0n) return -toNumber({ num: -num, den })
  if (num <= safe && den <= safe) return Number(num) / Number(den)
  const shift = bits(den) - bits(num) + 64
  const scaled = shift >= 0 ? (num << BigInt(shift)) / den : num / (den << BigInt(-shift))
  return Number(scaled) / 2 ** Math.trunc(shift / 2) / 2 ** (shift - Math.trunc(shift / 2))
}
const bits = (n: bigint): number => n.toString(16).length * 4
