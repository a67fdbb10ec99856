import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Check, canonical, check, createChecker, genesis, type Json, type Line, seal } from './index.ts'

function chain(publics: (Json | undefined)[]): Line[] {
  const lines: Line[] = []
  for (const [index, text] of publics.entries()) {
    const entry = { place: index + 1, at: '2026-06-19T16:30:00.000Z', deed: 'voice.shown', commitment: '0f'.repeat(32) }
    lines.push(seal(lines.at(-1)?.hash ?? genesis, text === undefined ? entry : { ...entry, public: text }))
  }
  return lines
}

const texts = (lines: Line[]): string[] => lines.map((line) => canonical(line))
const five = chain([undefined, { name: 'Norbiton' }, ['é', '\u2028', '\ufffd'], 1e21, null])
const head = five.at(-1)!.hash

function failure(result: Check): { line: number; place: number | null; reason: string; message: string } {
  if (result.ok) throw new Error('the chain was found whole')
  const { ok, ...rest } = result
  return rest
}

describe('a chain that holds', () => {
  test('says how many lines it has and its head, with or without a blank last line', () => {
    expect(check(texts(five))).toEqual({ ok: true, count: 5, head })
    expect(check([...texts(five), ''], { head })).toEqual({ ok: true, count: 5, head })
    expect(check([])).toEqual({ ok: true, count: 0, head: genesis })
    expect(check([''], { head: genesis })).toEqual({ ok: true, count: 0, head: genesis })
  })

  test('whatever its public parts say', () => {
    const anything = fc.option(fc.jsonValue({ stringUnit: 'binary' }), { nil: undefined })
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 8 }), (publics) => {
        const lines = chain(publics as (Json | undefined)[])
        expect(check(texts(lines), { head: lines.at(-1)?.hash ?? genesis }).ok).toBe(true)
      }),
    )
  })
})

test('words that look like a hash are only words', () => {
  const decoy = `,"hash":"${'a'.repeat(64)}"`
  const entry = { place: 1, at: '2026-06-19T16:30:00Z', deed: decoy, commitment: '0f'.repeat(32) }
  const line = seal(genesis, { ...entry, public: { a: decoy, b: { hash: 'a'.repeat(64), z: 1 } } })
  expect(check([canonical(line)]).ok).toBe(true)
  expect(failure(check([canonical({ ...line, hash: 'a"b' })]))).toMatchObject({ reason: 'wrong-hash' })
})

describe('each reason', () => {
  const swap = (index: number, text: string): string[] => texts(five).with(index, text)
  const change = (index: number, fields: object): string[] =>
    swap(index, canonical({ ...five[index]!, ...fields } as Line))
  const cases: [string, string[], object][] = [
    ['text', swap(1, 'hello'), { line: 2, place: null, reason: 'not-json' }],
    ['a blank line inside', swap(1, ''), { line: 2, place: null, reason: 'not-json' }],
    ['two blank lines at the end', [...texts(five), '', ''], { line: 6, place: null, reason: 'not-json' }],
    ['a list', swap(2, '[]'), { line: 3, place: null, reason: 'not-a-line' }],
    ['a member too many', change(2, { by: 'Ama' }), { line: 3, place: 3, reason: 'not-a-line' }],
    ['no hash', change(2, { hash: 7 }), { line: 3, place: 3, reason: 'not-a-line' }],
    ['a place in words', change(2, { place: '3' }), { line: 3, place: null, reason: 'not-a-line' }],
    ['spaces', swap(2, ` ${canonical(five[2]!)}`), { line: 3, place: 3, reason: 'not-a-line' }],
    ['members in another order', swap(0, JSON.stringify(five[0])), { line: 1, place: 1, reason: 'not-a-line' }],
    ['a number past doubles', swap(3, canonical(five[3]!).replace('1e+21', '1e999')), { reason: 'not-a-line' }],
    [
      'depth',
      swap(3, canonical(five[3]!).replace('1e+21', '['.repeat(1e5) + ']'.repeat(1e5))),
      { reason: 'not-a-line' },
    ],
    ['another place', change(3, { place: 9 }), { line: 4, place: 9, reason: 'wrong-place' }],
    ['another hash before', change(3, { previous: head }), { line: 4, place: 4, reason: 'wrong-previous' }],
    ['another word', change(1, { public: { name: 'Surbiton' } }), { line: 2, place: 2, reason: 'wrong-hash' }],
  ]

  test.each(cases)('%s', (_, lines, expected) => {
    expect(failure(check(lines, { head }))).toMatchObject(expected)
    expect(failure(check(lines)).message).toMatch(/^Line \d: .{10,}\.$/)
  })

  test('a head that is not the last', () => {
    const cut = check(texts(five.slice(0, 4)), { head })
    expect(failure(cut)).toMatchObject({ line: 4, place: 4, reason: 'wrong-head' })
    expect(failure(cut).message).toContain(head)
    expect(failure(check([], { head }))).toMatchObject({ line: 0, place: null, reason: 'wrong-head' })
  })

  test('a change sealed anew is found at the next line', () => {
    const forged = seal(five[0]!.hash, { ...five[1]!, public: { name: 'Surbiton' } })
    expect(failure(check(texts(five.with(1, forged))))).toMatchObject({ line: 3, reason: 'wrong-previous' })
  })
})

describe('no change goes unseen', () => {
  const bytes = Buffer.from(`${texts(five).join('\n')}\n`)
  const split = (file: Buffer): Buffer[] => {
    const lines: Buffer[] = []
    for (let start = 0; start <= file.length; ) {
      const feed = file.indexOf(10, start)
      lines.push(file.subarray(start, feed === -1 ? file.length : feed))
      start = feed === -1 ? file.length + 1 : feed + 1
    }
    return lines
  }

  test('any byte altered to any other is found, at its line or the next', () => {
    expect(check(split(bytes), { head }).ok).toBe(true)
    const byte = fc.integer({ min: 0, max: bytes.length - 1 })
    fc.assert(
      fc.property(byte, fc.integer({ min: 1, max: 255 }), (at, difference) => {
        const altered = Buffer.from(bytes)
        altered[at]! ^= difference
        const line = bytes.subarray(0, at).filter((value) => value === 10).length + 1
        const found = failure(check(split(altered)))
        expect([line, line + 1]).toContain(found.line)
      }),
      { numRuns: 2000 },
    )
  })

  test('every single bit of every line', () => {
    for (let at = 0; at < bytes.length; at++) {
      for (let bit = 1; bit < 256; bit <<= 1) {
        const altered = Buffer.from(bytes)
        altered[at]! ^= bit
        expect(check(split(altered)).ok).toBe(false)
      }
    }
  })

  test('broken UTF-8 that a lenient reader would repair is not JSON', () => {
    // EF BF BD is U+FFFD itself; F0 BF BD is broken, and lenient decoders read it as U+FFFD too.
    const altered = Buffer.from(bytes)
    altered[bytes.indexOf(Buffer.from('\ufffd'))] = 0xf0
    expect(altered.toString()).toBe(bytes.toString())
    expect(failure(check(split(altered)))).toMatchObject({ line: 3, reason: 'not-json' })
  })

  const shape = fc
    .integer({ min: 2, max: 9 })
    .chain((count) => fc.record({ count: fc.constant(count), one: fc.nat(count - 1), other: fc.nat(count - 1) }))
  const built = (count: number): string[] => texts(chain(Array.from({ length: count }, (_, index) => index)))

  test('two lines exchanged', () => {
    fc.assert(
      fc.property(shape, ({ count, one, other }) => {
        fc.pre(one !== other)
        const lines = built(count)
        const moved = lines.with(one, lines[other]!).with(other, lines[one]!)
        expect(failure(check(moved)).line).toBe(Math.min(one, other) + 1)
      }),
    )
  })

  test('a line dropped, unless it is the tail and no head was given', () => {
    fc.assert(
      fc.property(shape, ({ count, one }) => {
        const lines = built(count)
        const rest = lines.toSpliced(one, 1)
        expect(check(rest).ok).toBe(one === count - 1)
        expect(check(rest, { head: JSON.parse(lines.at(-1)!).hash }).ok).toBe(false)
      }),
    )
  })

  test('a line put in, be it a copy or one sealed for its place', () => {
    fc.assert(
      fc.property(shape, ({ count, one, other }) => {
        const lines = built(count)
        expect(failure(check(lines.toSpliced(one, 0, lines[other]!)))).toMatchObject({ reason: 'wrong-place' })
        const previous = one === 0 ? genesis : JSON.parse(lines[one - 1]!).hash
        const forged = seal(previous, { ...JSON.parse(lines[one]!), public: 'forged' })
        expect(failure(check(lines.toSpliced(one, 0, canonical(forged)))).line).toBe(one + 2)
      }),
    )
  })
})

test('the checker says no once and keeps saying it', () => {
  const checker = createChecker()
  expect(checker.push(canonical(five[0]!))).toBeNull()
  const found = checker.push('{}')
  expect(found).toMatchObject({ line: 2, reason: 'not-a-line' })
  expect(checker.push(canonical(five[1]!))).toBe(found)
  expect(checker.end()).toBe(found)
})

test('a check stops at the first thing wrong', () => {
  let read = 0
  function* lines(): Generator<string> {
    for (const line of ['{}', 'never', 'read']) {
      read++
      yield line
    }
  }
  check(lines())
  expect(read).toBe(1)
})
