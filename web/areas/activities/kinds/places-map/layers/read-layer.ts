import type { Box } from '../../../questions/grid.ts'

export const largestLayer = 2_000_000
export const mostFeatures = 500
const mostPoints = 20_000
const longestName = 80

export type LayerGeometry = { type: keyof typeof depths; coordinates: unknown }
export type LayerFeature = { name: string; geometry: LayerGeometry }
export type Read = { features: LayerFeature[]; points: number }
export type LayerProblem =
  | 'too-large'
  | 'not-geojson'
  | 'not-a-collection'
  | 'no-features'
  | 'too-many-features'
  | 'too-many-points'
  | 'not-a-shape'
  | 'not-coordinates'
  | 'swapped'
  | 'in-metres'
  | 'outside'
  | 'name-too-long'
export type LayerFault = { problem: LayerProblem; feature?: number; detail?: string }

class Wrong extends Error {
  readonly fault: LayerFault
  constructor(fault: LayerFault) {
    super(fault.problem)
    this.fault = fault
  }
}
const wrong = (problem: LayerProblem, feature?: number, detail?: string): never => {
  throw new Wrong({ problem, ...(feature ? { feature } : {}), ...(detail ? { detail } : {}) })
}

/** How many lists lie around a point, by type. */
const depths = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const
/** The fewest points that the innermost list can have. */
const fewest = { Point: 1, MultiPoint: 1, LineString: 2, MultiLineString: 2, Polygon: 4, MultiPolygon: 4 } as const

/** Reads a layer: each feature keeps its shape and its name, and nothing else that the file holds. */
export function readLayer(bytes: Uint8Array, box: Box): Read | LayerFault {
  try {
    if (bytes.byteLength > largestLayer) wrong('too-large')
    return readAll(bytes, box)
  } catch (error) {
    if (error instanceof Wrong) return error.fault
    throw error
  }
}

function readAll(bytes: Uint8Array, box: Box): Read {
  const { type, features } = parse(bytes) as { type?: unknown; features?: unknown }
  if (type !== 'FeatureCollection' || !Array.isArray(features)) return wrong('not-a-collection')
  if (!features.length) wrong('no-features')
  if (features.length > mostFeatures) wrong('too-many-features')
  let points = 0
  const read = features.map((value, index): LayerFeature => {
    const number = index + 1
    const { properties, geometry } = (value ?? {}) as { properties?: { name?: unknown }; geometry?: unknown }
    const kept = shapeOf(geometry, number)
    points += check(kept, number, widened(box))
    if (points > mostPoints) wrong('too-many-points', number)
    return { name: nameOf(properties?.name, number), geometry: kept }
  })
  return { features: read, points }
}

function parse(bytes: Uint8Array): object {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return value && typeof value === 'object' ? value : {}
  } catch {
    return wrong('not-geojson')
  }
}

function nameOf(value: unknown, feature: number): string {
  if (typeof value !== 'string') return ''
  const name = value.replace(/\s+/g, ' ').trim()
  return name.length > longestName ? wrong('name-too-long', feature, `${name.slice(0, 40)}…`) : name
}

function shapeOf(value: unknown, feature: number): LayerGeometry {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown }
  return typeof type === 'string' && Object.hasOwn(depths, type) && Array.isArray(coordinates)
    ? { type: type as keyof typeof depths, coordinates }
    : wrong('not-a-shape', feature, typeof type === 'string' ? type.slice(0, 40) : undefined)
}

/** Half as much again on each side: a bus line may begin just outside. */
const widened = ([west, south, east, north]: Box): Box => {
  const [wide, high] = [(east - west) / 2, (north - south) / 2]
  return [west - wide, south - high, east + wide, north + high]
}

/** Checks each point, leaves heights away, and returns how many points there are. */
function check({ type, coordinates }: LayerGeometry, feature: number, box: Box): number {
  let points = 0
  const walk = (value: unknown, depth: number): void => {
    if (!Array.isArray(value)) wrong('not-a-shape', feature)
    const list = value as unknown[]
    if (depth === 0) {
      checkPoint(list, feature, box)
      list.length = 2
      points++
      return
    }
    if (list.length < (depth === 1 ? fewest[type] : 1)) wrong('not-a-shape', feature)
    for (const one of list) walk(one, depth - 1)
  }
  walk(coordinates, depths[type])
  return points
}

function checkPoint(point: unknown[], feature: number, [west, south, east, north]: Box): void {
  if (!point.slice(0, 2).every(Number.isFinite) || point.length < 2) wrong('not-coordinates', feature)
  const [lon, lat] = point as [number, number]
  const inside = (x: number, y: number) => x >= west && x <= east && y >= south && y <= north
  if (inside(lon, lat)) return
  const detail = `${lon}, ${lat}`
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) wrong('in-metres', feature, detail)
  wrong(inside(lat, lon) ? 'swapped' : 'outside', feature, detail)
}

/** The first point of a shape: where a named place stands in the list. */
export function firstPoint({ type, coordinates }: LayerGeometry): readonly [number, number] {
  let at = coordinates
  for (let depth = depths[type]; depth > 0; depth--) {
    const list = at as unknown[]
    at = depth === 1 && type !== 'MultiPoint' ? list[Math.floor((list.length - 1) / 2)] : list[0]
  }
  return at as [number, number]
}
