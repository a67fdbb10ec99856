import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareRationals,
  difference,
  floor,
  formatDecimal,
  greatestCommonDivisor,
  parseRational,
  product,
  quotient,
  type Rational,
  rational,
  sum,
  toNumber,
} from './index.ts'

const size = 10n ** 40n
const fraction = fc
  .tuple(fc.bigInt({ min: -size, max: size }), fc.bigInt({ min: 1n, max: size }))
  .map(([num, den]) => rational(num, den))
const zero = rational(0n)

test('the laws of fractions hold, and every answer is in lowest terms', () => {
  const lowest = ({ num, den }: Rational) => den > 0n && greatestCommonDivisor(num, den) === 1n
  fc.assert(
    fc.property(fraction, fraction, fraction, (a, b, c) => {
      expect(sum(a, b)).toEqual(sum(b, a))
      expect(sum(sum(a, b), c)).toEqual(sum(a, sum(b, c)))
      expect(product(a, sum(b, c))).toEqual(sum(product(a, b), product(a, c)))
      expect(difference(sum(a, b), b)).toEqual(a)
      if (b.num !== 0n) expect(quotient(product(a, b), b)).toEqual(a)
      expect([sum(a, b), product(a, b), difference(a, c)].every(lowest)).toBe(true)
      expect(compareRationals(a, b)).toBe(Math.sign(Number(difference(a, b).num)))
    }),
  )
})

test('floor is at most the fraction and more than it less one', () => {
  fc.assert(
    fc.property(fraction, (a) => {
      const under = difference(a, rational(floor(a)))
      expect(compareRationals(under, zero) >= 0 && compareRationals(under, rational(1n)) < 0).toBe(true)
    }),
  )
})

test('a decimal reads back as it was written, and rounding is off by half a unit at most', () => {
  fc.assert(
    fc.property(fraction, fc.integer({ min: 0, max: 30 }), (a, places) => {
      const text = formatDecimal(a, places)
      const read = parseRational(text)!
      expect(formatDecimal(read, places)).toBe(text)
      const off = difference(a, read)
      const half = rational(1n, 2n * 10n ** BigInt(places))
      expect(compareRationals({ ...off, num: off.num < 0n ? -off.num : off.num }, half) <= 0).toBe(true)
    }),
  )
})

test('the nearest number, however long the fraction', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-12, max: 1e12 }),
      fc.nat(2000),
      (x, digits) => {
        const exact = product(
          rational(BigInt(Math.round(x * 2 ** 40)), 1n << 40n),
          rational(10n ** BigInt(digits) + 1n),
        )
        const back = toNumber(quotient(exact, rational(10n ** BigInt(digits) + 1n)))
        const long = toNumber({ num: exact.num, den: exact.den * (10n ** BigInt(digits) + 1n) })
        expect(long / back).toBeCloseTo(1, 14)
      },
    ),
  )
  expect(toNumber(rational(-1n, 3n))).toBe(-1 / 3)
})

describe('numbers as text', () => {
  const read: [string, Rational][] = [
    ['0', zero],
    ['-0', zero],
    [' 12 ', rational(12n)],
    ['007.10', rational(71n, 10n)],
    ['−3,5', rational(-7n, 2n)],
    ['+7/3', rational(7n, 3n)],
    ['1.5/3', rational(1n, 2n)],
  ]
  test.each(read)('%s', (text, value) => expect(parseRational(text)).toEqual(value))

  const refused = [
    '',
    '.5',
    '5.',
    '1,000.00',
    '1e3',
    '1/0',
    '1/-2',
    '0x10',
    'NaN',
    '--1',
    '1 000',
    '١',
    '9'.repeat(1001),
  ]
  test.each(refused)('not %s', (text) => expect(parseRational(text)).toBe(null))
})

test('what has no answer is refused with the value', () => {
  expect(() => rational(5n, 0n)).toThrow('5/0')
  expect(() => quotient(rational(5n), zero)).toThrow(RangeError)
  for (const places of [-1, 0.5, 1001]) expect(() => formatDecimal(zero, places)).toThrow(String(places))
})
