type Point = readonly [number, number]

/** The corners of the smallest convex shape around some points. Source: A. Andrew, Information Processing Letters 9, 1979. */
export function hullOf(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  const turns = (a: Point, b: Point, c: Point) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
  const half = (list: readonly Point[]) => {
    const edge: Point[] = []
    for (const point of list) {
      while (edge.length > 1 && turns(edge.at(-2)!, edge.at(-1)!, point) <= 0) edge.pop()
      edge.push(point)
    }
    return edge.slice(0, -1)
  }
  return sorted.length < 3 ? sorted : [...half(sorted), ...half(sorted.toReversed())]
}
