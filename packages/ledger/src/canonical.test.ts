import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import numbers from '../cases/rfc8785-numbers.json' with { type: 'json' }
import { canonical, type Json } from './index.ts'

function double(bits: string): number {
  return Buffer.from(bits, 'hex').readDoubleBE()
}

describe('RFC 8785', () => {
  test.each(numbers.cases)('appendix B: %s is written %s', (bits, text) => {
    if (text === null) expect(() => canonical(double(bits!))).toThrow(RangeError)
    else expect(canonical(double(bits!))).toBe(text)
  })

  test('section 3.2.2: literals, numbers and strings', () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    const expected =
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    expect(canonical(value)).toBe(expected)
  })

  test('section 3.2.3: members by the UTF-16 code units of their names', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect([...canonical(value).matchAll(/:"([^"]*)"/g)].map(([, text]) => text)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  test('names that look like numbers sort as text: 10 before 2', () => {
    expect(canonical({ 2: 'b', 10: 'a' })).toBe('{"10":"a","2":"b"}')
  })
})

const json = fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 }).map((value) => value as Json)

test('says the same as JSON does, and is its own canonical form', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonical(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonical(JSON.parse(text))).toBe(text)
    }),
  )
})

test('text is written as ECMAScript writes it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => canonical(text) === JSON.stringify(text)))
  for (let unit = 0; unit < 0x3000; unit++) {
    const text = String.fromCharCode(unit)
    expect(canonical(text)).toBe(JSON.stringify(text))
  }
})

test('the order in which members were written does not matter', () => {
  const members = fc.uniqueArray(fc.tuple(fc.string({ unit: 'binary' }), json), { selector: ([name]) => name })
  fc.assert(
    fc.property(members, (entries) => {
      expect(canonical(Object.fromEntries(entries.toReversed()))).toBe(canonical(Object.fromEntries(entries)))
    }),
  )
})

test('a member named __proto__ is a member like any other', () => {
  const text = '{"__proto__":{"a":1}}'
  expect(canonical(JSON.parse(text))).toBe(text)
})

const impossible: [string, unknown, RegExp][] = [
  ['not a number', [Number.NaN], /NaN.*finite/],
  ['infinity', -Infinity, /-Infinity.*finite/],
  ['a lone surrogate', ['\ud800x'], /\\ud800x.*lone surrogate/],
  ['a lone surrogate in a name', { '\udc00': 1 }, /lone surrogate/],
  ['undefined', { a: undefined }, /undefined.*not JSON/],
  ['a hole', Array(1), /undefined.*not JSON/],
  ['a big number', [1n], /bigint 1.*not JSON/],
  ['a date', { at: new Date(0) }, /Date.*not JSON/],
  ['a map', new Map([['a', 1]]), /Map.*not JSON/],
  ['a function', () => 1, /function.*not JSON/],
  ['a circle', circle(), /deeper than 500/],
]

test.each(impossible)('refuses %s', (_, value, message) => {
  expect(() => canonical(value as Json)).toThrow(RangeError)
  expect(() => canonical(value as Json)).toThrow(message)
})

test('takes 500 levels and no more', () => {
  const nested = (levels: number): Json => JSON.parse('['.repeat(levels) + ']'.repeat(levels))
  expect(canonical(nested(500))).toHaveLength(1000)
  expect(() => canonical(nested(501))).toThrow(/500/)
})

function circle(): unknown {
  const ring: { self?: unknown } = {}
  ring.self = ring
  return ring
}
