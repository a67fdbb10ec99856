const figures = /^\d{1,15}$/

/** The order of ids: whole numbers first, by size, then other text by UTF-16 code units. */
export function byId(a: string, b: string): number {
  const x = figures.test(a)
  const y = figures.test(b)
  if (x !== y) return x ? -1 : 1
  if (x && Number(a) !== Number(b)) return Number(a) - Number(b)
  return a < b ? -1 : a > b ? 1 : 0
}

/** Two lists in the order of ids as one, and where each item of either stands in it. */
export type Union = { ids: readonly string[]; left: Uint32Array; right: Uint32Array; leftStays: boolean }

/** Joins two ordered lists of ids. `leftStays` says that no item of the left list moved. */
export function union(left: readonly string[], right: readonly string[]): Union {
  const ids: string[] = []
  const atLeft = new Uint32Array(left.length)
  const atRight = new Uint32Array(right.length)
  let l = 0
  let r = 0
  while (l < left.length || r < right.length) {
    const order = l === left.length ? 1 : r === right.length ? -1 : byId(left[l]!, right[r]!)
    if (order <= 0) atLeft[l++] = ids.length
    if (order >= 0) atRight[r++] = ids.length
    ids.push(order <= 0 ? left[l - 1]! : right[r - 1]!)
  }
  const leftStays = left.length === 0 || atLeft[left.length - 1] === left.length - 1
  return { ids: ids.length === left.length ? left : ids, left: atLeft, right: atRight, leftStays }
}

/** For each id of `now`, its place in `before`, or -1. Both in the order of ids. */
export function placesIn(now: readonly string[], before: readonly string[]): Int32Array | undefined {
  if (now === before) return undefined
  const places = new Int32Array(now.length).fill(-1)
  for (let i = 0, j = 0; i < now.length && j < before.length; ) {
    const order = now[i] === before[j] ? 0 : byId(now[i]!, before[j]!)
    if (order === 0) places[i++] = j++
    else if (order < 0) i++
    else j++
  }
  return places
}
