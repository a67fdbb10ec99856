import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { grounds } from './brand.ts'
import { contrast, parseHex } from './colour.ts'
import { cutFonts, type Font, unicodeRange } from './fonts.ts'
import { buildSheet, withoutFallbacks } from './styles.ts'

const root = resolve(import.meta.dirname, '../../..')
const source = readFileSync(resolve(import.meta.dirname, '_tokens.scss'), 'utf8')

/** The colours by day and by night, as written in the tokens. */
function tokens() {
  const [day = '', night = ''] = source.split('@media screen and (prefers-color-scheme: dark)')
  const read = (part: string) =>
    Object.fromEntries([...part.matchAll(/--([a-z0-9-]+): (#[0-9a-f]+);/g)].map((m) => [m[1]!, m[2]!]))
  return { light: read(day), dark: { ...read(day), ...read(night.split('// What govuk-frontend')[0]!) } }
}

describe.each(['light', 'dark'] as const)('colours, %s', (scheme) => {
  const now = tokens()[scheme]
  const ratio = (a: string, b: string) => contrast(parseHex(now[a]!)!, parseHex(now[b]!)!)

  test('the grounds are those that brands are checked against', () => {
    for (const [name, value] of Object.entries(grounds[scheme])) expect(now[name]).toBe(value)
  })
  test.each(['ink', 'soft', 'error', 'good', 'warn', 'visited', 'brand-words'])('%s can be read', (words) => {
    for (const ground of ['paper', 'surface', 'raised']) expect(ratio(words, ground)).toBeGreaterThanOrEqual(4.5)
  })
  test.each([
    ['error', 'error-tint'],
    ['ink', 'error-tint'],
    ['good', 'good-tint'],
    ['ink', 'good-tint'],
    ['warn', 'warn-tint'],
    ['ink', 'warn-tint'],
    ['ink', 'line'],
    ['ink', 'brand-tint'],
    ['brand-words', 'brand-tint'],
    ['brand-on', 'brand'],
    ['focus-ink', 'focus'],
    ['paper', 'error'],
    ['paper', 'good'],
  ])('%s can be read on %s', (words, ground) => {
    expect(ratio(words, ground)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(['edge', 'brand', 'c1', 'c2', 'c3', 'c5', 'c-rest', 's1', 's2'])('%s can be seen', (mark) => {
    for (const ground of ['paper', 'raised']) expect(ratio(mark, ground)).toBeGreaterThanOrEqual(3)
  })
  test('the orange of the second series can be told from the paper by its mark', () => {
    // The Government Analysis Function's own orange has 2.9 on white; it is drawn beside its number, never alone.
    expect(ratio('c4', 'paper')).toBeGreaterThanOrEqual(2.8)
  })
})

describe('letters', () => {
  let fonts: Font[]
  beforeAll(async () => {
    fonts = await cutFonts()
  })
  test('the one that every page loads is small', () => {
    expect(fonts[0]!.name).toBe('atkinson')
    expect(fonts[0]!.file.length).toBeLessThanOrEqual(16 * 1024)
  })
  test('no letter is in two files, and every letter of Welsh is in one', () => {
    const codes = fonts.flatMap(({ range }) =>
      range.split(',').flatMap((part) => {
        const [from = 0, to = from] = part
          .slice(2)
          .split('-')
          .map((hex) => Number.parseInt(hex, 16))
        return Array.from({ length: to - from + 1 }, (_, at) => from + at)
      }),
    )
    expect(new Set(codes).size).toBe(codes.length)
    for (const letter of 'âêîôûŵŷÂÊÎÔÛŴŶ£’“”–…') expect(codes).toContain(letter.codePointAt(0))
  })
  test('ranges are written as CSS has them', () => {
    expect(unicodeRange('abcz')).toBe('U+61-63,U+7A')
  })
})

describe('stylesheets', () => {
  let site: string
  const named = new Map(
    ['atkinson', 'atkinson-welsh', 'atkinson-letters', 'atkinson-more'].map((name) => [
      name,
      { file: `${name}.woff2`, range: 'U+20' },
    ]),
  )
  beforeAll(async () => {
    site = await buildSheet(root, 'site', named)
  })
  test('the site’s is at most 20 kB', () => {
    expect(gzipSync(site, { level: 9 }).length).toBeLessThanOrEqual(20 * 1024)
  })
  test('asks no other site and keeps the marks of gov.uk out', () => {
    const asked = [...site.matchAll(/url\(([^)]*)\)/g)].map((found) => found[1])
    expect(new Set(asked)).toEqual(new Set([...named.values()].map(({ file }) => file)))
    expect(site.includes('@import')).toBe(false)
    expect(site.includes('GDS Transport')).toBe(false)
    expect(/FONT\(|RANGE\(/.test(site)).toBe(false)
  })
  test('a letter file that was not cut is an error', async () => {
    await expect(buildSheet(root, 'site', new Map())).rejects.toThrow(RangeError)
  })
  test('fallbacks behind custom properties go, the properties stay', () => {
    expect(withoutFallbacks('a{color:var(--govuk-link-colour, #1a65a6)}')).toBe('a{color:var(--govuk-link-colour)}')
    expect(/var\(--govuk-[a-z-]+-colour,/.test(site)).toBe(false)
  })
  test('every custom property that is used is defined', () => {
    const given = new Set(['brand-on'])
    for (const [, name] of site.matchAll(/[{;](--[a-z0-9-]+):/g)) given.add(name!.slice(2))
    const used = new Set([...site.matchAll(/var\(--([a-z0-9-]+)\)/g)].map((found) => found[1]!))
    expect([...used].filter((name) => !given.has(name))).toEqual([])
  })
})
