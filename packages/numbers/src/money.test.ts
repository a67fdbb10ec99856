import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPence, parsePence } from './index.ts'

describe('what a person types', () => {
  const read: [string, number][] = [
    ['£1,234.50', 123450],
    ['1234.50', 123450],
    ['  £ 1234 ', 123400],
    ['0', 0],
    ['£0.07', 7],
    ['007.00', 700],
    ['1,234,567', 123456700],
    ['50p', 50],
    ['150 p', 150],
    ['-£5', -500],
    ['£-5', -500],
    ['−£5.05', -505],
    ['-20p', -20],
    ['-0', 0],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ]
  test.each(read)('%s', (text, pence) => {
    expect(parsePence(text)).toStrictEqual({ ok: true, pence })
  })

  const refused: [string, string][] = [
    ['', 'empty'],
    [' \t', 'empty'],
    ['about £20', 'not-money'],
    ['£', 'not-money'],
    ['.50', 'not-money'],
    ['£.50', 'not-money'],
    ['-£-5', 'not-money'],
    ['12 34', 'not-money'],
    ['£2m', 'not-money'],
    ['1e3', 'not-money'],
    ['$5', 'not-money'],
    ['€5', 'not-money'],
    ['1.5p', 'not-money'],
    ['£5p', 'not-money'],
    ['１２', 'not-money'],
    ['1.234,50', 'not-money'],
    ['5.00.00', 'not-money'],
    ['1,23', 'misplaced-comma'],
    ['1,2345', 'misplaced-comma'],
    ['1234,567', 'misplaced-comma'],
    ['1,,234', 'misplaced-comma'],
    ['1,', 'misplaced-comma'],
    ['4.5', 'pence-digits'],
    ['4.', 'pence-digits'],
    ['4.505', 'pence-digits'],
    ['90071992547409.92', 'too-large'],
    ['9'.repeat(10_000), 'too-large'],
  ]
  test.each(refused)('%s: %s', (text, reason) => {
    expect(parsePence(text)).toEqual({ ok: false, reason })
  })

  test('a long hostile text is answered at once', () => {
    const before = performance.now()
    for (const text of [`${'1,'.repeat(5e5)}x`, `-${' '.repeat(1e6)}x`, `${'1'.repeat(1e6)}x`]) parsePence(text)
    expect(performance.now() - before).toBeLessThan(1000)
  })
})

describe('what we write', () => {
  const written: [number, string, string][] = [
    [0, '£0', '£0.00'],
    [5, '£0.05', '£0.05'],
    [99999, '£999.99', '£999.99'],
    [100000, '£1,000', '£1,000.00'],
    [123456789, '£1,234,567.89', '£1,234,567.89'],
    [-123450, '−£1,234.50', '−£1,234.50'],
    [-0, '£0', '£0.00'],
  ]
  test.each(written)('%i', (pence, needed, always) => {
    expect(formatPence(pence)).toBe(needed)
    expect(formatPence(pence, 'always')).toBe(always)
  })

  test.each([0.5, Number.NaN, Infinity, 2 ** 53])('refuses %d', (pence) => {
    expect(() => formatPence(pence)).toThrow(RangeError)
    expect(() => formatPence(pence)).toThrow(String(pence))
  })
})

test('what we write reads back as it was', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom('when-needed', 'always'), (pence, show) => {
      expect(parsePence(formatPence(pence, show))).toEqual({ ok: true, pence })
    }),
  )
})
