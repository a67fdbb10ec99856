import { createHash } from 'node:crypto'
import type { Brand } from '../layout/view.ts'
import { contrast, lightnessOf, mix, parseHex, type Rgb, toHex, withLightness } from './colour.ts'

/** The grounds that words and pictures stand on; the same values as in tokens.scss, which a test compares. */
export const grounds = {
  light: { paper: '#fdfcf9', surface: '#f4f1ea', ink: '#1f1c18' },
  dark: { paper: '#1a1815', surface: '#26231f', ink: '#efeae2' },
} as const

const TEXT = 4.5
const GRAPHICS = 3
/** By night a colour that only just passes glares less than it reads; a little more is kinder. */
const NIGHT_TEXT = 6

export type BrandRefusal = 'not-a-colour' | 'too-light'

/** One colour of the council; everything else follows from it, or it is refused. */
export function deriveBrand(hex: string): Derived {
  const known = derived.get(hex)
  if (known) return known
  const made = derive(hex)
  if (made.ok) derived.set(hex, made)
  return made
}

type Derived = { ok: true; brand: Brand } | { ok: false; reason: BrandRefusal }
const derived = new Map<string, Derived>()

function derive(hex: string): Derived {
  const colour = parseHex(hex)
  if (!colour) return { ok: false, reason: 'not-a-colour' }
  if (contrast(colour, rgb(grounds.light.surface)) < GRAPHICS) return { ok: false, reason: 'too-light' }
  return {
    ok: true,
    brand: {
      colour: toHex(colour),
      colourText: toHex(wordsOn(colour)),
      colourDark: toHex(stepUntil(colour, rgb(grounds.dark.surface), NIGHT_TEXT, 0.02)),
    },
  }
}

/** The custom properties of a council, as a stylesheet that holds nothing else. */
export function brandCss(brand: Brand): string {
  const colour = rgb(brand.colour)
  const dark = rgb(brand.colourDark)
  const light = properties({
    brand: toHex(colour),
    'brand-on': toHex(rgb(brand.colourText)),
    'brand-words': toHex(stepUntil(colour, rgb(grounds.light.surface), TEXT, -0.02)),
    'brand-deep': toHex(withLightness(colour, Math.max(0, lightnessOf(colour) - 0.1))),
    'brand-tint': toHex(mix(rgb(grounds.light.paper), colour, 0.08)),
    'brand-soft': toHex(mix(rgb(grounds.light.paper), colour, 0.3)),
  })
  const night = properties({
    brand: toHex(dark),
    'brand-on': toHex(wordsOn(dark)),
    'brand-words': toHex(stepUntil(dark, rgb(grounds.dark.surface), NIGHT_TEXT, 0.02)),
    'brand-deep': toHex(withLightness(dark, Math.min(1, lightnessOf(dark) + 0.08))),
    'brand-tint': toHex(mix(rgb(grounds.dark.paper), dark, 0.12)),
    'brand-soft': toHex(mix(rgb(grounds.dark.paper), dark, 0.35)),
  })
  const face = brand.typeface === 'system' ? '--face:system-ui,sans-serif;' : ''
  return `:root{${face}${light}}@media screen and (prefers-color-scheme:dark){:root{${night}}}`
}

/** Where the platform serves brandCss; the address changes when the brand does. */
export function brandAddress(brand: Brand): string {
  const key = `${brand.colour} ${brand.colourText} ${brand.colourDark} ${brand.typeface}`
  let address = addresses.get(key)
  if (!address) {
    address = `/brand.css?v=${createHash('sha256').update(brandCss(brand)).digest('hex').slice(0, 10)}`
    addresses.set(key, address)
  }
  return address
}

const addresses = new Map<string, string>()

function rgb(hex: string): Rgb {
  const found = parseHex(hex)
  if (!found) throw new RangeError(`${hex} is not a colour`)
  return found
}

function wordsOn(ground: Rgb): Rgb {
  const choices: Rgb[] = [[1, 1, 1], rgb(grounds.light.ink), [0, 0, 0]]
  // White or black always passes: the worse of the two best ratios is 4.58.
  return choices.find((words) => contrast(words, ground) >= TEXT)!
}

/** Lighter (or darker) step by step until it can be read on its ground. */
function stepUntil(colour: Rgb, ground: Rgb, ratio: number, step: number): Rgb {
  let tried = colour
  for (let lightness = lightnessOf(colour); contrast(tried, ground) < ratio && lightness > 0 && lightness < 1; ) {
    lightness += step
    tried = rgb(toHex(withLightness(colour, lightness)))
  }
  return tried
}

const properties = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `--${name}:${value};`)
    .join('')
