import { emptyRoot, fromHex, nodeHash, toHex } from './digest.ts'
import { Hashes } from './hashes.ts'

/** A Merkle tree to which leaves are added, and which proves what it holds. Indices count from 0. */
export type Tree = {
  readonly size: number
  /** Adds a leaf, given as its hash: for a line of the chain, its `hash`. Returns its index. */
  append(leaf: string): number
  /** The root of the first `size` leaves; of all without a size. */
  root(size?: number): string
  /** The hashes beside the way from a leaf up to the root of the first `size` leaves, the lowest first. */
  inclusion(index: number, size?: number): string[]
  /** The hashes that show that the first `size` leaves begin with the first `from`. */
  consistency(from: number, size?: number): string[]
}

/**
 * Begins a Merkle tree. The leaf of a line is the line's `hash`: SHA-256(0x00 || the line without its hash) is exactly
 * the leaf hash of the standard, so the chain and the tree stand on the same hashes.
 *
 * Keeps the hash of every full subtree, 64 bytes a leaf; a root or a proof takes time in proportion to the logarithm of the size.
 *
 * Source: RFC 6962 and RFC 9162, sections 2.1.1 (tree), 2.1.3.1 (inclusion) and 2.1.4.1 (consistency).
 *
 * @throws RangeError for a leaf that is no hash, or an index or size that the tree does not have
 * @example
 * const tree = createTree()
 * tree.root() // => 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 * tree.append('ab'.repeat(32))
 * tree.append('cd'.repeat(32))
 * tree.inclusion(0) // => ['cd'.repeat(32)]
 */
export function createTree(): Tree {
  /** `levels[h]` holds the hashes of the full subtrees of 2^h leaves, in order. */
  const levels: Hashes[] = [new Hashes()]
  const leaves = levels[0]!

  /** The hash over leaves `start` to `end`, where start is a multiple of the power of two that covers them. */
  function over(start: number, end: number): Uint8Array {
    const count = end - start
    const level = Math.log2(count)
    if (Number.isInteger(level)) return levels[level]!.at(start / count)
    const middle = start + splitOf(count)
    return nodeHash(over(start, middle), over(middle, end))
  }

  const sized = (size: number | undefined) => within('size', size ?? leaves.length, 0, leaves.length)

  return {
    get size() {
      return leaves.length
    },
    append(leaf) {
      leaves.push(fromHex(leaf, 'The leaf'))
      for (let h = 0; levels[h]!.length % 2 === 0; h++) {
        const level = levels[h]!
        levels[h + 1] ??= new Hashes()
        levels[h + 1]!.push(nodeHash(level.at(level.length - 2), level.at(level.length - 1)))
      }
      return leaves.length - 1
    },
    root(size) {
      const n = sized(size)
      return n === 0 ? emptyRoot : toHex(over(0, n))
    },
    inclusion(index, size) {
      const n = sized(size)
      within('index', index, 0, n - 1)
      const path: string[] = []
      for (let start = 0, end = n; end - start > 1; ) {
        const middle = start + splitOf(end - start)
        path.push(toHex(index < middle ? over(middle, end) : over(start, middle)))
        if (index < middle) end = middle
        else start = middle
      }
      return path.reverse()
    },
    consistency(from, size) {
      const n = sized(size)
      within('from', from, 0, n)
      if (from === 0 || from === n) return []
      const path: string[] = []
      let [start, end] = [0, n]
      // Down to where the old tree ends: at the edge of a full subtree of the new.
      while (end !== from) {
        const middle = start + splitOf(end - start)
        path.push(toHex(from > middle ? over(start, middle) : over(middle, end)))
        if (from > middle) start = middle
        else end = middle
      }
      if (start > 0) path.push(toHex(over(start, end)))
      return path.reverse()
    },
  }
}

/** The largest power of two below n. */
export function splitOf(n: number): number {
  return 2 ** Math.ceil(Math.log2(n) - 1)
}

function within(name: string, value: number, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new RangeError(`${name} is ${value}: expected a whole number from ${least} to ${most}`)
  return value
}
