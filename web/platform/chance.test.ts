import { expect, test } from 'vitest'
import { randomBytes } from './chance.ts'

test('bytes are given out once, whatever is asked for', () => {
  const seen = new Set(Array.from({ length: 3000 }, () => randomBytes(16).toString('hex')))
  expect(seen.size).toBe(3000)
  expect([0, 1, 9000].map((n) => randomBytes(n).length)).toEqual([0, 1, 9000])
  const [a, b] = [randomBytes(12), randomBytes(12)]
  a.fill(0)
  expect(b.every((byte) => byte === 0)).toBe(false)
})
test('each value comes about as often as every other', () => {
  const counts = new Array<number>(256).fill(0)
  for (let i = 0; i < 256 * 40; i++) for (const byte of randomBytes(10)) counts[byte]!++
  expect(Math.min(...counts)).toBeGreaterThan(300)
  expect(Math.max(...counts)).toBeLessThan(500)
})
