import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('')

const WELSH = 'ŵŷŴŶẁẃẅẀẂẄỳỲ'
/** What English and nearly all Welsh pages are written with. */
const MAIN =
  span(0x20, 0x7e) +
  'ÂÊÎÔÛâêîôûÁÉÍÓÚáéíóúÀÈÌÒÙàèìòùÄËÏÖÜäëïöüÝýÿçñ£€©°·½¼¾²«»' +
  '\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2022\u2191\u2193\u2212\u00d7'
const LETTERS = [...span(0xa1, 0xff)].filter((letter) => !MAIN.includes(letter)).join('')
const MORE = [...span(0x100, 0x2ba), ...span(0x1e00, 0x1eff), ...span(0x20a0, 0x20c0)]
  .filter((letter) => !WELSH.includes(letter) && !MAIN.includes(letter))
  .join('')

const CUTS = [
  { name: 'atkinson', from: 'latin', letters: MAIN },
  { name: 'atkinson-welsh', from: 'latin-ext', letters: WELSH },
  { name: 'atkinson-letters', from: 'latin', letters: LETTERS },
  { name: 'atkinson-more', from: 'latin-ext', letters: MORE },
] as const

export type Font = { name: string; file: Uint8Array; range: string }

/** Atkinson Hyperlegible Next in four files, of which a browser loads only those whose letters a page uses. */
export async function cutFonts(): Promise<Font[]> {
  const require = createRequire(import.meta.url)
  return Promise.all(
    CUTS.map(async ({ name, from, letters }) => {
      const path = `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${from}-wght-normal.woff2`
      const file = await subsetFont(await readFile(require.resolve(path)), letters, {
        targetFormat: 'woff2',
        variationAxes: { wght: { min: 400, max: 700 } },
        keepFeatures: ['kern', 'mark', 'ccmp', 'locl', 'tnum'],
        noLayoutClosure: true,
        noHinting: true,
      })
      return { name, file, range: unicodeRange(letters) }
    }),
  )
}

/** "U+20-7E,U+A0": the letters as CSS names them. */
export function unicodeRange(letters: string): string {
  const codes = [...new Set(letters)].map((letter) => letter.codePointAt(0)!).toSorted((a, b) => a - b)
  const runs: [number, number][] = []
  for (const code of codes) {
    const last = runs.at(-1)
    if (last && code === last[1] + 1) last[1] = code
    else runs.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',')
}
