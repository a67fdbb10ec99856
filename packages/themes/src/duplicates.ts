import { createRandom } from '@folkmoot/numbers'
import { forms } from './text/tokens.ts'

/** One comment that stands for all that say the same. */
export type Repeated = {
  /** The place of the comment that came first. */
  first: number
  /** The places of all that say the same, the first among them, in order. */
  places: number[]
  /** How alike the least alike of them is to the first: 1 the same words. */
  least: number
}

const hashes = 130
const bands = 26

/**
 * Groups comments that say the same, or nearly: those whose runs of five letters are shared to at least `alike`
 * (Jaccard's share of all runs of the two). Case, marks and spaces do not count. A comment joins the earlier comment
 * to which it is most alike; so each is at least `alike` to the first of its group, and no chain leads astray.
 *
 * Pairs are found by MinHash in 26 bands of 5 and then checked one by one: of pairs at 0.8 some three in 100,000 are
 * missed, of pairs at 0.7 some eight in 1,000.
 *
 * Source: Broder, "On the resemblance and containment of documents", SEQUENCES 1997; Leskovec, Rajaraman and Ullman,
 * Mining of Massive Datasets, 3rd edition, 2020, section 3.4.
 *
 * @param alike from 0.7 to 1; default 0.8
 * @returns a group for each comment that is the first of its kind, in order of the comments
 * @throws {RangeError} where `alike` is outside its limits
 * @example
 * const texts = ['More benches in the park, please.', 'more benches in the park please!', 'Fewer cars']
 * findRepeats(texts).map(({ places }) => places) // => [[0, 1], [2]]
 */
export function findRepeats(texts: readonly string[], { alike = 0.8 }: { alike?: number } = {}): Repeated[] {
  if (!(alike >= 0.7 && alike <= 1)) throw new RangeError(`alike is ${alike}: it must be from 0.7 to 1`)
  const factors = factorsOf()
  const groups: Repeated[] = []
  const same = new Map<string, Repeated>()
  const buckets = new Map<number, number[]>()
  const runs: Int32Array[] = []
  for (const [place, text] of texts.entries()) {
    const plain = forms(text).join(' ') || text.trim()
    const known = same.get(plain)
    if (known) {
      known.places.push(place)
      continue
    }
    const own = runsOf(plain)
    const keys = bandsOf(own, factors)
    const best = nearest(own, keys, buckets, runs, alike)
    if (best) {
      const group = groups[best.group]!
      group.places.push(place)
      group.least = Math.min(group.least, best.share)
      same.set(plain, group)
      continue
    }
    const group = { first: place, places: [place], least: 1 }
    for (const key of keys) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(groups.length)
      else buckets.set(key, [groups.length])
    }
    same.set(plain, group)
    groups.push(group)
    runs.push(own)
  }
  return groups
}

function nearest(
  own: Int32Array,
  keys: readonly number[],
  buckets: ReadonlyMap<number, readonly number[]>,
  runs: readonly Int32Array[],
  alike: number,
): { group: number; share: number } | undefined {
  let best: { group: number; share: number } | undefined
  for (const group of new Set(keys.flatMap((key) => buckets.get(key) ?? []))) {
    const share = jaccard(own, runs[group]!)
    if (share >= alike && (!best || share > best.share || (share === best.share && group < best.group)))
      best = { group, share }
  }
  return best
}

/** The runs of five letters as sorted numbers, each once; a shorter text is one run. */
function runsOf(text: string): Int32Array {
  const found = new Set<number>()
  for (let i = 0; i === 0 || i + 5 <= text.length; i++) {
    let hash = 0x811c9dc5
    for (const code of [0, 1, 2, 3, 4]) hash = Math.imul(hash ^ (text.charCodeAt(i + code) || 0), 0x01000193)
    found.add(hash)
  }
  return Int32Array.from(found).sort()
}

function jaccard(a: Int32Array, b: Int32Array): number {
  let [i, j, both] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!]
    if (x === y) both++
    if (x <= y) i++
    if (y <= x) j++
  }
  return both / (a.length + b.length - both)
}

function factorsOf(): { times: Int32Array; plus: Int32Array } {
  const random = createRandom('folkmoot/near-duplicates')
  const draw = () => Int32Array.from({ length: hashes }, () => random.below(2 ** 32) | 0)
  return { times: draw().map((value) => value | 1), plus: draw() }
}

function bandsOf(runs: Int32Array, { times, plus }: { times: Int32Array; plus: Int32Array }): number[] {
  const least = new Uint32Array(hashes).fill(0xffffffff)
  for (const run of runs) {
    // Multiplying keeps the low bits apart badly, so the high half is folded in first.
    const mixed = Math.imul(run ^ (run >>> 15), 0x2c1b3c6d)
    const spread = mixed ^ (mixed >>> 12)
    for (let h = 0; h < hashes; h++) {
      const value = (Math.imul(spread, times[h]!) + plus[h]!) >>> 0
      if (value < least[h]!) least[h] = value
    }
  }
  const rows = hashes / bands
  return Array.from({ length: bands }, (_, band) => {
    let key = band
    for (let r = 0; r < rows; r++) key = Math.imul(key ^ least[band * rows + r]!, 0x01000193) ^ (key >>> 13)
    return (key >>> 0) + band * 2 ** 32
  })
}
