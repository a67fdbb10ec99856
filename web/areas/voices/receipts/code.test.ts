import { describe, expect, test } from 'vitest'
import { codeOf, formatReceipt, parseReceipt } from './code.ts'
import { newReceiptCode } from './draw.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codes = Array.from({ length: 40 }, () => newReceiptCode())

describe('receipt codes', () => {
  test('are ten letters of 32 without look-alikes, shown in groups', () => {
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
    expect(formatReceipt('7QK4M2XD9R')).toBe('7QK4-M2XD-9R')
    expect(new Set(alphabet).size).toBe(32)
    expect(alphabet).not.toMatch(/[ILOU]/)
  })

  test('are read whatever the case, dashes and spaces, and look-alikes are understood', () => {
    for (const code of codes) {
      expect(parseReceipt(code)).toEqual({ code })
      expect(parseReceipt(` ${formatReceipt(code).toLowerCase().replaceAll('-', ' – ')} `)).toEqual({ code })
      expect(parseReceipt(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual({ code })
    }
  })

  test('any single wrong letter shows', () => {
    for (const code of codes)
      for (let place = 0; place < 10; place++)
        for (const letter of alphabet)
          if (letter !== code[place])
            expect(parseReceipt(code.slice(0, place) + letter + code.slice(place + 1))).toBe('mistyped')
  })

  test('any two neighbours that changed places show', () => {
    const all = [...codes, ...Array.from(alphabet, (_, i) => codeOf([0, i, 31 - i, 5, i, 7, 31, i, 1]))]
    let tried = 0
    for (const code of all)
      for (let place = 0; place < 9; place++) {
        const swapped = code.slice(0, place) + code[place + 1] + code[place] + code.slice(place + 2)
        if (swapped === code) continue
        tried++
        expect(parseReceipt(swapped)).toBe('mistyped')
      }
    expect(tried).toBeGreaterThan(500)
  })

  test('what is no code at all is mistyped', () => {
    for (const text of [
      '',
      '7QK4',
      '7QK4-M2XD-9RR',
      'U'.repeat(10),
      '😀'.repeat(10),
      "'; drop table voices",
      '../../etc/passwd',
      '<script>',
      'x'.repeat(100_000),
    ])
      expect(parseReceipt(text)).toBe('mistyped')
  })

  test('are drawn evenly: each sign turns up at each place', () => {
    const drawn = Array.from({ length: 4000 }, () => newReceiptCode())
    expect(new Set(drawn).size).toBe(4000)
    for (let place = 0; place < 10; place++) {
      const seen = new Map<string, number>()
      for (const code of drawn) seen.set(code[place]!, (seen.get(code[place]!) ?? 0) + 1)
      expect(seen.size).toBe(32)
      for (const n of seen.values()) expect(n).toBeGreaterThan(60)
    }
  })
})
