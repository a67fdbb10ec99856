import type { Box } from '../../questions/grid.ts'
import type { Corner } from '../../questions/shape.ts'

/** The grids that counts are kept for, as levels of the tiles that web maps are made of. */
export const levels = [12, 14, 16, 18] as const
export type Level = (typeof levels)[number]
export const finest: Level = 18
/** A view asks for this many cells across at most. */
const mostAcross = 40

/** The tile in which a point lies. */
export function tileAt([lon, lat]: Corner, level: number): { x: number; y: number } {
  const n = 2 ** level
  const rad = (lat * Math.PI) / 180
  const x = Math.floor(((lon + 180) / 360) * n)
  const y = Math.floor(((1 - Math.asinh(Math.tan(rad)) / Math.PI) / 2) * n)
  return { x: Math.min(n - 1, Math.max(0, x)), y: Math.min(n - 1, Math.max(0, y)) }
}

export type Span = { level: Level; from: { x: number; y: number }; to: { x: number; y: number } }

/** The cells that cover a box, in the coarsest grid with so many cells across. */
export function spanOf([west, south, east, north]: Box, across: number): Span {
  const of = (level: Level): Span => ({ level, from: tileAt([west, north], level), to: tileAt([east, south], level) })
  return levels.map(of).find(({ from, to }) => to.x - from.x + 1 >= across) ?? of(finest)
}

/** A span as the map asks for it: `level=16&from=32710,21790&to=32720,21800`; undefined where that is none. */
export function readSpan(asked: URLSearchParams): Span | undefined {
  const level = levels.find((one) => String(one) === asked.get('level'))
  const corner = (name: string) => {
    const [, x, y] = /^(\d{1,7}),(\d{1,7})$/.exec(asked.get(name) ?? '') ?? []
    return x && y ? { x: Number(x), y: Number(y) } : undefined
  }
  const [from, to] = [corner('from'), corner('to')]
  if (!level || !from || !to) return undefined
  const [wide, high] = [to.x - from.x, to.y - from.y]
  return wide >= 0 && high >= 0 && wide < mostAcross && high < mostAcross ? { level, from, to } : undefined
}
