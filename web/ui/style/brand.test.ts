import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brandAddress, brandCss, deriveBrand, grounds } from './brand.ts'
import { contrast, lightnessOf, mix, parseHex, toHex, withLightness } from './colour.ts'

const rgb = (hex: string) => parseHex(hex)!
const ratio = (a: string, b: string) => contrast(rgb(a), rgb(b))

function propertiesOf(css: string) {
  const [light, dark] = css.split('@media') as [string, string]
  const read = (part: string) =>
    Object.fromEntries([...part.matchAll(/--([a-z-]+):([^;]+);/g)].map((m) => [m[1], m[2]]))
  return { light: read(light), dark: read(dark) } as Record<'light' | 'dark', Record<string, string>>
}

describe('colours', () => {
  test('contrast is that of WCAG', () => {
    expect(ratio('#000', '#fff')).toBeCloseTo(21, 5)
    expect(ratio('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(ratio('#fff', '#767676')).toBeCloseTo(4.54, 2)
  })
  test('a colour goes to OKLab and back', () => {
    for (const hex of ['#1d3f72', '#005f73', '#6b2d5c', '#2f5d3a', '#ff0000', '#ffffff', '#000000']) {
      expect(toHex(withLightness(rgb(hex), lightnessOf(rgb(hex))))).toBe(hex)
      expect(toHex(mix(rgb(hex), rgb('#808080'), 0))).toBe(hex)
    }
  })
})

describe('a brand', () => {
  test.each(['#1d3f72', '#005f73', '#6b2d5c', '#2f5d3a'])('%s of the example councils is accepted', (hex) => {
    const derived = deriveBrand(hex)
    expect(derived.ok && derived.brand.colour).toBe(hex)
    expect(derived.ok && derived.brand.colourText).toBe('#ffffff')
  })
  test.each([
    ['blue', 'not-a-colour'],
    ['#12345', 'not-a-colour'],
    ['#1d3f72;}body{display:none', 'not-a-colour'],
    ['', 'not-a-colour'],
    ['#ffdd00', 'too-light'],
    ['#ffffff', 'too-light'],
  ])('%s is refused: %s', (hex, reason) => {
    expect(deriveBrand(hex)).toEqual({ ok: false, reason })
  })

  test('whatever is accepted can be read and seen, by day and by night', () => {
    fc.assert(
      fc.property(fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 0, max: 255 }))), (channels) => {
        const derived = deriveBrand(toHex(channels.map((c) => c / 255) as [number, number, number]))
        if (!derived.ok) return
        const { light, dark } = propertiesOf(brandCss(derived.brand))
        for (const [now, ground] of [
          [light, grounds.light],
          [dark, grounds.dark],
        ] as const) {
          expect(ratio(now['brand']!, ground.surface)).toBeGreaterThanOrEqual(3)
          expect(ratio(now['brand']!, ground.paper)).toBeGreaterThanOrEqual(3)
          expect(ratio(now['brand-on']!, now['brand']!)).toBeGreaterThanOrEqual(4.5)
          expect(ratio(now['brand-words']!, ground.surface)).toBeGreaterThanOrEqual(4.5)
          expect(ratio(now['brand-words']!, ground.paper)).toBeGreaterThanOrEqual(4.5)
          expect(ratio(ground.ink, now['brand-tint']!)).toBeGreaterThanOrEqual(4.5)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('the stylesheet can hold nothing but colours', () => {
    expect(() => brandCss({ colour: 'red;}', colourText: '#fff', colourDark: '#fff' })).toThrow(RangeError)
    expect(() => brandCss({ colour: '#123456', colourText: '#fff}', colourDark: '#fff' })).toThrow(RangeError)
  })
  test('its address changes with it', () => {
    const brand = { colour: '#1d3f72', colourText: '#ffffff', colourDark: '#8fb3ea' }
    expect(brandAddress(brand)).toBe(brandAddress({ ...brand }))
    expect(brandAddress(brand)).not.toBe(brandAddress({ ...brand, typeface: 'system' }))
    expect(brandAddress(brand)).toMatch(/^\/brand\.css\?v=[0-9a-f]{10}$/)
  })
})
