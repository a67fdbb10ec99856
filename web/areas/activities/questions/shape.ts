/** Longitude, then latitude, as GeoJSON has it. */
export type Corner = readonly [number, number]
/** What somebody marked on a map. An area is closed by its first corner, which is not said twice. */
export type Shape = { kind: 'point' | 'line' | 'area'; corners: readonly Corner[] }

export const mostCorners = 100
export const longestLine = 10_000
export const largestArea = 4_000_000

const number = String.raw`-?\d{1,3}(?:\.\d{1,15})?`
const pair = new RegExp(String.raw`^\s*(${number})\s+(${number})\s*$`)
const forms = {
  point: /^POINT\s*\(([^()]+)\)$/,
  line: /^LINESTRING\s*\(([^()]+)\)$/,
  area: /^POLYGON\s*\(\(([^()]+)\)\)$/,
} as const
const kinds = ['point', 'line', 'area'] as const

/** Reads a shape as well-known text; undefined where it is none. */
export function readShape(text: string | undefined): Shape | undefined {
  if (!text || text.length > 8000) return undefined
  for (const kind of kinds) {
    const inside = forms[kind].exec(text.trim().toUpperCase())?.[1]
    if (inside === undefined) continue
    const corners = inside.split(',').map((one) => pair.exec(one))
    if (corners.some((one) => !one)) return undefined
    const read = corners.map((one): Corner => [rounded(Number(one![1])), rounded(Number(one![2]))])
    return shapeOf(kind, read)
  }
  return undefined
}

function shapeOf(kind: Shape['kind'], read: readonly Corner[]): Shape | undefined {
  const corners = read.filter((corner, at) => at === 0 || !same(corner, read[at - 1]!))
  if (kind === 'area' && corners.length > 1 && same(corners[0]!, corners.at(-1)!)) corners.pop()
  if (kind === 'point') return corners.length === 1 ? { kind, corners } : undefined
  return corners.length >= (kind === 'line' ? 2 : 3) ? { kind, corners } : undefined
}

const same = (a: Corner, b: Corner) => a[0] === b[0] && a[1] === b[1]
/** Five decimals are about a metre. */
const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5

/** The shape as well-known text, for keeping and for files. */
export function writeShape({ kind, corners }: Shape): string {
  const list = (kind === 'area' ? [...corners, corners[0]!] : corners).map(([lon, lat]) => `${lon} ${lat}`).join(', ')
  return kind === 'point' ? `POINT (${list})` : kind === 'line' ? `LINESTRING (${list})` : `POLYGON ((${list}))`
}

/** The same as GeoJSON. */
export const geometryOf = ({ kind, corners }: Shape) =>
  kind === 'point'
    ? { type: 'Point' as const, coordinates: corners[0]! }
    : kind === 'line'
      ? { type: 'LineString' as const, coordinates: corners }
      : { type: 'Polygon' as const, coordinates: [[...corners, corners[0]!]] }

/** Metres east and north of the first corner: true enough for a few kilometres. */
function inMetres(corners: readonly Corner[]): [number, number][] {
  const [lon0, lat0] = corners[0]!
  const squeeze = Math.cos((lat0 * Math.PI) / 180)
  return corners.map(([lon, lat]) => [(lon - lon0) * 111_320 * squeeze, (lat - lat0) * 111_320])
}

/** Length of a line in metres. */
export function lengthOfLine({ corners }: Shape): number {
  const at = inMetres(corners)
  return at.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - at[i]![0], y - at[i]![1]), 0)
}

/** Size of an area in square metres. */
export function sizeOfArea({ corners }: Shape): number {
  const at = inMetres(corners)
  return Math.abs(at.reduce((sum, [x, y], i) => sum + x * next(at, i)[1] - next(at, i)[0] * y, 0)) / 2
}

const next = <T>(list: readonly T[], at: number): T => list[(at + 1) % list.length]!

/** Whether the outline of an area crosses itself, like a bow tie. */
export function crossesItself({ kind, corners }: Shape): boolean {
  if (kind !== 'area') return false
  const n = corners.length
  for (let i = 0; i < n; i++)
    for (let j = i + 2; j < n; j++) {
      if (i === 0 && j === n - 1) continue
      if (cross(corners[i]!, next(corners, i), corners[j]!, next(corners, j))) return true
    }
  return false
}

const turn = (a: Corner, b: Corner, c: Corner) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
const between = (a: Corner, b: Corner, c: Corner) =>
  Math.min(a[0], b[0]) <= c[0] &&
  c[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= c[1] &&
  c[1] <= Math.max(a[1], b[1])

function cross(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)]
  if (abc * abd < 0 && cda * cdb < 0) return true
  return (
    (abc === 0 && between(a, b, c)) ||
    (abd === 0 && between(a, b, d)) ||
    (cda === 0 && between(c, d, a)) ||
    (cdb === 0 && between(c, d, b))
  )
}

/** The point that stands for a shape: itself, the middle corner of a line, the middle of an area's corners. */
export function middleOfShape({ kind, corners }: Shape): Corner {
  if (kind === 'line') return corners[Math.floor(corners.length / 2)]!
  const sum = corners.reduce(([x, y], [lon, lat]): [number, number] => [x + lon, y + lat], [0, 0])
  return [rounded(sum[0] / corners.length), rounded(sum[1] / corners.length)]
}
