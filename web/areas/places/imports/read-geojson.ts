import { isDay } from '../../../platform/typed-time.ts'
import type { Geometry, Position } from '../geometry.ts'
import { type Reason, refuse } from './problems.ts'
import { isCode } from './read-csv.ts'

export type BoundaryRow = {
  feature: number
  code: string
  name: string
  nameCy: string | null
  kind: 'ward' | 'small-area'
  startsOn: string
  endsOn: string | null
  centre: [number, number] | null
  wardCode: string | null
  geometry: Geometry
}

type Properties = Record<string, unknown>

/** Points of one file: more would make every map slow, and a coarser edition of the same boundaries exists. */
const mostPoints = 2_000_000

export type ReadOptions = {
  /** First day for features that do not say theirs. */
  startsOn?: string | undefined
  /** The council's own code: features of other councils, which national files hold, are left out. */
  ladCode?: string | null
}

/** Reads boundaries as GeoJSON: our own properties, or those of the Office for National Statistics (WD24CD, LSOA21NM and so on). */
export function readBoundaries(text: string, { startsOn, ladCode }: ReadOptions): BoundaryRow[] {
  const features = featuresOf(text)
  const rows: BoundaryRow[] = []
  const seen = new Map<string, number>()
  let points = 0
  for (const [at, value] of features.entries()) {
    const feature = at + 1
    const { properties, geometry } = (value ?? {}) as { properties?: Properties | null; geometry?: unknown }
    const its = properties ?? {}
    if (ladCode && isElsewhere(its, ladCode)) continue
    const row = { feature, ...namesOf(its, feature), ...datesOf(its, feature, startsOn), ...placeOf(its, feature) }
    if (seen.has(row.code)) refuse('duplicate', { feature, detail: row.code })
    seen.set(row.code, feature)
    points += checkShape(geometry, feature)
    if (points > mostPoints) refuse('too-many-points', { feature })
    rows.push({ ...row, geometry: geometry as Geometry })
  }
  return rows.length > 0 ? rows : refuse('other-place')
}

function featuresOf(text: string): unknown[] {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (error) {
    return refuse('not-geojson', lineOf(text, error as Error))
  }
  const { type, features } = (file ?? {}) as { type?: unknown; features?: unknown }
  if (type !== 'FeatureCollection' || !Array.isArray(features)) return refuse('not-a-collection')
  return features.length > 0 ? features : refuse('no-features')
}

function lineOf(text: string, { message }: Error): { line?: number } {
  const at = /position (\d+)/.exec(message)?.[1]
  return at ? { line: text.slice(0, Number(at)).split('\n').length } : { line: text.split('\n').length }
}

const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The value of a property called so, or named as the statistics office names it: a thing, two digits of a year, an ending. */
function property(its: Properties, name: string, official: RegExp): string {
  const own = words(its[name])
  if (own) return own
  const key = Object.keys(its).find((key) => official.test(key))
  return key ? words(its[key]) : ''
}

const isElsewhere = (its: Properties, ladCode: string): boolean => {
  const lad = property(its, 'lad_code', /^LAD\d\dCD$/i)
  return lad !== '' && lad !== ladCode
}

function namesOf(its: Properties, feature: number) {
  const code = property(its, 'code', /^(WD|LSOA)\d\dCD$/i)
  if (!code) return refuse('no-code', { feature })
  if (!isCode(code)) return refuse('bad-code', { feature, detail: code.slice(0, 40) })
  const name = property(its, 'name', /^(WD|LSOA)\d\dNM$/i)
  if (!name) return refuse('no-name', { feature, detail: code })
  if (name.length > 120) return refuse('too-long', { feature, detail: 'name' })
  const nameCy = property(its, 'name_cy', /^(WD|LSOA)\d\dNMW$/i)
  return { code, name, nameCy: nameCy || null, kind: kindOf(its, code, feature) }
}

function kindOf(its: Properties, code: string, feature: number): 'ward' | 'small-area' {
  const said = words(its['kind']).toLowerCase()
  if (said === 'ward' || /^(E05|W05|S13|N08)/.test(code)) return 'ward'
  if (['lsoa', 'small-area'].includes(said) || /^(E01|W01|S01|N20|N21)/.test(code)) return 'small-area'
  return refuse('bad-kind', { feature, detail: said || code })
}

function datesOf(its: Properties, feature: number, fallback: string | undefined) {
  const startsOn = words(its['starts_on']) || fallback || ''
  const endsOn = words(its['ends_on']) || null
  if (!startsOn) return refuse('no-dates', { feature })
  for (const day of [startsOn, endsOn])
    if (day && !isDay(day)) refuse('bad-date', { feature, detail: day.slice(0, 40) })
  if (endsOn && endsOn < startsOn) refuse('ends-before-start', { feature })
  return { startsOn, endsOn }
}

function placeOf(its: Properties, feature: number): { centre: [number, number] | null; wardCode: string | null } {
  const wardCode = words(its['ward_code']) || null
  if (wardCode && !isCode(wardCode)) refuse('bad-code', { feature, detail: wardCode.slice(0, 40) })
  const given = its['centre']
  if (!Array.isArray(given)) return { centre: null, wardCode }
  checkPoint(given, feature)
  return { centre: [Number(given[0]), Number(given[1])], wardCode }
}

/** Checks a polygon or several; returns how many points it has. */
function checkShape(geometry: unknown, feature: number): number {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown }
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined
  if (!Array.isArray(polygons) || polygons.length === 0) return refuse('not-a-shape', { feature })
  let points = 0
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || polygon.length === 0) return refuse('not-a-shape', { feature })
    for (const ring of polygon) points += checkRing(ring, feature)
  }
  return points
}

function checkRing(ring: unknown, feature: number): number {
  if (!Array.isArray(ring)) return refuse('not-a-shape', { feature })
  for (const point of ring) checkPoint(point, feature)
  if (ring.length < 4) return refuse('ring-too-short', { feature })
  const [first, last] = [ring[0] as Position, ring.at(-1) as Position]
  return first[0] === last[0] && first[1] === last[1] ? ring.length : refuse('ring-not-closed', { feature })
}

function checkPoint(point: unknown, feature: number): void {
  const [lon, lat] = Array.isArray(point) ? (point as unknown[]) : []
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) refuse('not-coordinates', { feature })
  const reason = misplaced(lon as number, lat as number)
  if (reason) refuse(reason, { feature, detail: `${lon}, ${lat}` })
}

/** Why a point cannot be in the United Kingdom, or undefined where it can. */
export function misplaced(lon: number, lat: number): Reason | undefined {
  if (lon > -9 && lon < 2.2 && lat > 49.5 && lat < 61.2) return undefined
  if (lat > -9 && lat < 2.2 && lon > 49.5 && lon < 61.2) return 'swapped'
  return Math.abs(lon) > 180 || Math.abs(lat) > 90 ? 'in-metres' : 'outside-uk'
}
