/** A place on the earth: longitude, then latitude. */
export type Position = readonly number[]
export type Ring = readonly Position[]
export type Geometry =
  | { type: 'Polygon'; coordinates: readonly Ring[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly Ring[])[] }

export const polygonsOf = (geometry: Geometry): readonly (readonly Ring[])[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

/** West, south, east, north. */
export function boxOf(geometry: Geometry): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [outer] of polygonsOf(geometry))
    for (const [lon = 0, lat = 0] of outer!) {
      box[0] = Math.min(box[0], lon)
      box[1] = Math.min(box[1], lat)
      box[2] = Math.max(box[2], lon)
      box[3] = Math.max(box[3], lat)
    }
  return box
}

/** Whether a point lies in the shape: inside an outer ring and in none of its holes. */
export function contains(geometry: Geometry, lon: number, lat: number): boolean {
  return polygonsOf(geometry).some(
    ([outer, ...holes]) => inRing(outer!, lon, lat) && !holes.some((hole) => inRing(hole, lon, lat)),
  )
}

function inRing(ring: Ring, lon: number, lat: number): boolean {
  let inside = false
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [ax = 0, ay = 0] = ring[at]!
    const [bx = 0, by = 0] = ring[before]!
    if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

/** A point inside the largest polygon: the middle of the longest stretch of a line across it. */
export function centreOf(geometry: Geometry): [number, number] {
  const largest = polygonsOf(geometry).toSorted((a, b) => areaOf(b[0]!) - areaOf(a[0]!))[0]!
  const [, south, , north] = boxOf({ type: 'Polygon', coordinates: largest })
  let best: { width: number; at: [number, number] } = { width: -1, at: [0, 0] }
  for (const part of [0.5, 0.4, 0.6, 0.3, 0.7]) {
    const lat = south + (north - south) * part
    const crossings = largest.flatMap((ring) => crossingsOf(ring, lat)).toSorted((a, b) => a - b)
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const [from, to] = [crossings[at]!, crossings[at + 1]!]
      if (to - from > best.width) best = { width: to - from, at: [round((from + to) / 2, 5), round(lat, 5)] }
    }
  }
  return best.at
}

function crossingsOf(ring: Ring, lat: number): number[] {
  return ring.flatMap(([ax = 0, ay = 0], at) => {
    const [bx = 0, by = 0] = ring[(at + 1) % ring.length]!
    return ay > lat !== by > lat ? [((bx - ax) * (lat - ay)) / (by - ay) + ax] : []
  })
}

function areaOf(ring: Ring): number {
  let sum = 0
  ring.forEach(([ax = 0, ay = 0], at) => {
    const [bx = 0, by = 0] = ring[(at + 1) % ring.length]!
    sum += ax * by - bx * ay
  })
  return Math.abs(sum / 2)
}

/** The shape on a grid of so many decimals (four are about ten metres). The same point always lands on the same place, so neighbours still meet. */
export function onGrid(geometry: Geometry, decimals: number): Geometry {
  const thin = (ring: Ring): Position[] => {
    const kept: [number, number][] = []
    for (const [lon = 0, lat = 0] of ring) {
      const point: [number, number] = [round(lon, decimals), round(lat, decimals)]
      const last = kept.at(-1)
      if (!last || last[0] !== point[0] || last[1] !== point[1]) kept.push(point)
    }
    return kept
  }
  const left = polygonsOf(geometry).flatMap((polygon) => {
    const [outer, ...holes] = polygon.map(thin)
    return outer!.length >= 4 ? [[outer!, ...holes.filter((hole) => hole.length >= 4)]] : []
  })
  if (left.length === 0) return geometry
  return left.length === 1 ? { type: 'Polygon', coordinates: left[0]! } : { type: 'MultiPolygon', coordinates: left }
}

// Adding nothing turns -0 into 0.
const round = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0
