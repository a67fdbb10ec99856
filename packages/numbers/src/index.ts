export { formatPence, type Money, type MoneyRefusal, parsePence } from './money.ts'
export { ascending, type Compare, descending, type Key, ordered } from './order.ts'
export { createRandom, type Random } from './random.ts'
export { type Words, xoshiro } from './xoshiro.ts'
