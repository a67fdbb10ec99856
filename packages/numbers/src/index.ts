export { formatDecimal, parseRational } from './decimal.ts'
export { formatPence, type Money, type MoneyRefusal, parsePence } from './money.ts'
export { ascending, type Compare, descending, type Key, ordered } from './order.ts'
export { createRandom, type Random } from './random.ts'
export {
  compareRationals,
  difference,
  floor,
  greatestCommonDivisor,
  product,
  quotient,
  type Rational,
  rational,
  sum,
  toNumber,
} from './rational.ts'
export { type Words, xoshiro } from './xoshiro.ts'
