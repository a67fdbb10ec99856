import type { Shape } from './shape.ts'

/** How near a limit counts as on it. */
const near = 1e-8

/**
 * Where the shares stand on a limit, every panel behind them must stand on it too: no average reaches a limit that one
 * of its parts stays away from. So the search for those panels may be narrowed to that face.
 */
export function faceOf(shape: Shape, shares: Float64Array): { shape: Shape; least: Int32Array; most: Int32Array } {
  const { counts, width, rows } = shape
  const level = new Float64Array(shape.lo.length)
  rows.forEach((r, i) => {
    level[r]! += shares[Math.floor(i / width)]!
  })
  return {
    shape: {
      ...shape,
      lo: shape.lo.map((lo, r) => (level[r]! > shape.hi[r]! - near ? Math.max(lo, shape.hi[r]!) : lo)),
      hi: shape.hi.map((hi, r) => (level[r]! < shape.lo[r]! + near ? Math.min(hi, shape.lo[r]!) : hi)),
    },
    least: counts.map((count, t) => (shares[t]! > count - near ? count : 0)),
    most: counts.map((count, t) => (shares[t]! < near ? 0 : Math.min(count, Math.ceil(shares[t]!) + 1))),
  }
}
