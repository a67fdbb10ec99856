const figures = /^\d{1,15}$/

/** The order of ids: whole numbers first, by size, then other text by UTF-16 code units. */
export function byId(a: string, b: string): number {
  const x = figures.test(a)
  const y = figures.test(b)
  if (x !== y) return x ? -1 : 1
  if (x && Number(a) !== Number(b)) return Number(a) - Number(b)
  return a < b ? -1 : a > b ? 1 : 0
}

/** The places of the ids that are wanted, in the order of ids. */
export function inOrder(ids: readonly string[], wanted: (place: number) => boolean): number[] {
  const places: number[] = []
  for (let i = 0; i < ids.length; i++) if (wanted(i)) places.push(i)
  const size = Float64Array.from(ids, (id) => (figures.test(id) ? Number(id) : Infinity))
  const before = (a: number, b: number) => (size[a] === size[b] ? byId(ids[a]!, ids[b]!) : size[a]! - size[b]!)
  return places.every((place, i) => i === 0 || before(places[i - 1]!, place) < 0) ? places : places.sort(before)
}

/** Two lists in the order of ids as one, and where each item of either stands in it. */
export type Union = { ids: readonly string[]; left: Uint32Array; right: Uint32Array; leftStays: boolean }

/** Joins two ordered lists of ids, the right one short. `leftStays` says that no item of the left list moved. */
export function union(left: readonly string[], right: readonly string[]): Union {
  const atLeft = new Uint32Array(left.length)
  for (let l = 0; l < left.length; l++) atLeft[l] = l
  const atRight = Uint32Array.from(right, (id) => placeOf(id, left))
  const fresh = [...right.keys()].filter((r) => left[atRight[r]!] !== right[r])
  if (fresh.length === 0) return { ids: left, left: atLeft, right: atRight, leftStays: true }
  const ids = [...left]
  const leftStays = atRight[fresh[0]!]! >= left.length
  if (leftStays) for (const r of fresh) ids.push(right[r]!)
  else {
    for (const r of fresh.toReversed()) ids.splice(atRight[r]!, 0, right[r]!)
    for (let l = 0, before = 0; l < left.length; l++) {
      while (before < fresh.length && atRight[fresh[before]!]! <= l) before++
      atLeft[l] = l + before
    }
  }
  for (let r = 0, before = 0; r < right.length; r++) {
    atRight[r]! += before
    if (fresh[before] === r) before++
  }
  return { ids, left: atLeft, right: atRight, leftStays }
}

/** Where an id stands in an ordered list, or would be put. */
function placeOf(id: string, ids: readonly string[]): number {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (byId(ids[middle]!, id) < 0) low = middle + 1
    else high = middle
  }
  return low
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
