/** Colours as sRGB channels between 0 and 1. */
export type Rgb = [number, number, number]

/** #abc, #aabbcc, with or without the hash; undefined where it is not a colour. */
export function parseHex(text: string): Rgb | undefined {
  const found = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())
  if (!found) return undefined
  const digits = found[1]!.length === 3 ? [...found[1]!].map((d) => d + d).join('') : found[1]!
  const channel = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16) / 255
  return [channel(0), channel(2), channel(4)]
}

export function toHex(rgb: Rgb): string {
  const pair = (value: number) =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${rgb.map(pair).join('')}`
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const gamma = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [lighter, darker] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map(linear) as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Lightness in OKLab (0 to 1) replaced; hue kept, and as much of the chroma as the screen can show. */
export function withLightness(rgb: Rgb, lightness: number): Rgb {
  const [, a, b] = toOklab(rgb)
  for (let chroma = 1; chroma > 0; chroma -= 0.05) {
    const tried = fromOklab([lightness, a * chroma, b * chroma])
    if (tried.every((value) => value >= -0.0005 && value <= 1.0005)) return tried
  }
  return fromOklab([lightness, 0, 0])
}

export const lightnessOf = (rgb: Rgb) => toOklab(rgb)[0]

/** Part of the way from one colour to another, as the eye sees it. */
export function mix(from: Rgb, to: Rgb, part: number): Rgb {
  const [start, end] = [toOklab(from), toOklab(to)]
  return fromOklab(start.map((value, at) => value + (end[at]! - value) * part) as Rgb)
}

// The matrices of OKLab: Björn Ottosson, "A perceptual color space for image processing", 2020.
function toOklab(rgb: Rgb): Rgb {
  const [r, g, b] = rgb.map(linear) as Rgb
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function fromOklab([lightness, a, b]: Rgb): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}
