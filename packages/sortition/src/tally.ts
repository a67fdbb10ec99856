import type { Shape } from './shape.ts'

/** Who holds the seats of a panel in the making, and how each quota stands: kept up to date seat by seat. */
export function createTally({ size, counts, width, rows, lo, hi }: Shape) {
  const held = new Int32Array(counts.length)
  const filled = new Int32Array(lo.length)
  /** What one more would do to each row: -1 mends it, 1 breaks it. */
  const strain = new Int32Array(lo.length)
  const seats = new Int32Array(size)
  let taken = 0
  let broken = 0
  // What one more of each type would do to all its rows together, kept up to date row by row.
  const burden = new Int32Array(counts.length)
  const start = new Int32Array(lo.length + 1)
  for (const r of rows) start[r + 1]!++
  for (let r = 0; r < lo.length; r++) start[r + 1]! += start[r]!
  const ends = start.slice(0, -1)
  const within = new Int32Array(rows.length)
  rows.forEach((r, i) => {
    within[ends[r]!++] = Math.floor(i / width)
  })
  const strainAt = (r: number) => (filled[r]! < lo[r]! ? -1 : filled[r]! >= hi[r]! ? 1 : 0)

  const renew = (r: number) => {
    const by = strainAt(r) - strain[r]!
    if (by === 0) return
    strain[r]! += by
    for (let i = start[r]!, end = start[r + 1]!; i < end; i++) burden[within[i]!]! += by
  }

  return {
    held,
    burden,
    seats,
    strain,
    taken: () => taken,
    /** By how many seats, over all rows, the quotas are missed. */
    broken: () => broken,
    clear() {
      held.fill(0)
      filled.fill(0)
      taken = 0
      broken = lo.reduce((sum, least) => sum + least, 0)
      strain.fill(0)
      burden.fill(0)
      for (let r = 0; r < lo.length; r++) renew(r)
    },
    add(t: number) {
      held[t]!++
      seats[taken++] = t
      for (let i = t * width; i < (t + 1) * width; i++) {
        const r = rows[i]!
        broken += strain[r]!
        filled[r]!++
        renew(r)
      }
    },
    /** Empties a seat; the seats after it move up by one, so that they keep their order. */
    remove(seat: number) {
      const t = seats[seat]!
      seats.copyWithin(seat, seat + 1, taken)
      taken--
      held[t]!--
      for (let i = t * width; i < (t + 1) * width; i++) {
        const r = rows[i]!
        filled[r]!--
        renew(r)
        broken -= strain[r]!
      }
    },
    /** How much better the quotas would stand without one of a type. */
    ease(t: number) {
      let ease = 0
      for (let i = t * width; i < (t + 1) * width; i++) {
        const r = rows[i]!
        ease += filled[r]! > hi[r]! ? 1 : filled[r]! <= lo[r]! ? -1 : 0
      }
      return ease
    },
  }
}
