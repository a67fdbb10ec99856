/**
 * What decides which panels there are, without names: types of people (equal in everything that counts), how many of
 * each there are, and rows (a value of a category, or a household) with the least and most of it a panel may hold.
 */
export type Shape = {
  /** Seats on the panel. */
  size: number
  /** People of each type. */
  counts: Int32Array
  /** Every type touches this many rows, one a category: `rows[type * width + category]`. */
  width: number
  rows: Int32Array
  /** Least and most of each row on a panel. */
  lo: Int32Array
  hi: Int32Array
}

/** A panel: the type of each seat, smallest first. */
export type Panel = Int32Array

/** A linear law that every panel obeys beyond the quotas: the weights of its members add up to at most `most`. */
export type Cut = { weights: Float64Array; most: number }
