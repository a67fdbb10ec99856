/** A place on the earth as GeoJSON has it: longitude, then latitude. */
export type Position = readonly number[]
export type Geometry =
  | { type: 'Polygon'; coordinates: readonly (readonly Position[])[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly (readonly Position[])[])[] }

export type Point = readonly [number, number]

export type Projection = { width: number; height: number; place: (position: Position) => Point }

/** Rings of a geometry, holes and islands alike. */
export function ringsOf(geometry: Geometry): readonly (readonly Position[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

/**
 * Fits the areas into a box. Equirectangular, with degrees of longitude shortened by the cosine of the middle
 * latitude: true enough for a council.
 */
export function project(geometries: readonly Geometry[], box: readonly [number, number], margin = 4): Projection {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const geometry of geometries) {
    for (const ring of ringsOf(geometry)) {
      for (const [lon = 0, lat = 0] of ring) {
        west = Math.min(west, lon)
        east = Math.max(east, lon)
        south = Math.min(south, lat)
        north = Math.max(north, lat)
      }
    }
  }
  if (!(east > west && north > south)) throw new RangeError('a map needs at least one area')
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = Math.min((box[0] - 2 * margin) / ((east - west) * squeeze), (box[1] - 2 * margin) / (north - south))
  return {
    width: Math.ceil((east - west) * squeeze * scale + 2 * margin),
    height: Math.ceil((north - south) * scale + 2 * margin),
    place: ([lon = 0, lat = 0]) => [margin + (lon - west) * squeeze * scale, margin + (north - lat) * scale],
  }
}

const NEAR = 0.7

/** The outline as an SVG path: whole tenths of a pixel, steps relative, points that nobody could tell apart dropped. */
export function pathOf(geometry: Geometry, { place }: Projection): string {
  return ringsOf(geometry)
    .map((ring) => thin(ring.map(place)))
    .filter((ring) => ring.length >= 3)
    .map(ringPath)
    .join('')
}

function thin(ring: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of ring) {
    const last = kept.at(-1)
    if (!last || apart(point, last)) kept.push(point)
  }
  while (kept.length > 1 && !apart(kept[0]!, kept.at(-1)!)) kept.pop()
  return kept
}

const apart = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]) >= NEAR

// Tenths are counted as whole numbers, so that rounding does not wander along the outline.
function ringPath(ring: readonly Point[]): string {
  const tenths = ring.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)])
  let [atX, atY] = tenths[0]!
  let path = `M${atX / 10} ${atY / 10}l`
  for (const [x, y] of tenths.slice(1)) {
    const [dx, dy] = [x - atX, y - atY]
    if (dx === 0 && dy === 0) continue
    path += `${path.endsWith('l') || dx < 0 ? '' : ' '}${short(dx)}${dy < 0 ? '' : ' '}${short(dy)}`
    atX = x
    atY = y
  }
  return `${path}z`
}

/** Tenths as ".3" or "-1.2". */
const short = (tenths: number) => String(tenths / 10).replace(/^(-?)0\./, '$1.')

/** The middle of the largest ring, weighted by area: where a label or a count stands. */
export function middleOf(geometry: Geometry, { place }: Projection): Point {
  let [best, x, y] = [0, 0, 0]
  for (const ring of ringsOf(geometry)) {
    const points = ring.map(place)
    let [area, sumX, sumY] = [0, 0, 0]
    points.forEach(([x1, y1], at) => {
      const [x2, y2] = points[(at + 1) % points.length]!
      const cross = x1 * y2 - x2 * y1
      area += cross / 2
      sumX += ((x1 + x2) * cross) / 6
      sumY += ((y1 + y2) * cross) / 6
    })
    if (Math.abs(area) > Math.abs(best)) {
      best = area
      x = sumX / area
      y = sumY / area
    }
  }
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
}

/** The lowest point of an area: a name stands below it. */
export const lowestOf = (geometry: Geometry, { place }: Projection): number =>
  Math.max(...ringsOf(geometry).flatMap((ring) => ring.map((position) => place(position)[1])))
