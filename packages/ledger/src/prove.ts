import { emptyRoot, hashesOf, nodeHash, toHex } from './digest.ts'

/** What is claimed: this leaf stands at this index (from 0) of the tree of this size and root. */
export type Inclusion = {
  readonly leaf: string
  readonly index: number
  readonly size: number
  readonly root: string
  readonly proof: readonly string[]
}

/** What is claimed: the tree of the later size and root begins with the tree of the earlier. */
export type Consistency = {
  readonly from: number
  readonly fromRoot: string
  readonly size: number
  readonly root: string
  readonly proof: readonly string[]
}

/**
 * Whether a proof shows that a leaf is in a tree. Nothing of what is given is trusted, and nothing throws.
 *
 * Source: RFC 9162, section 2.1.3.2.
 *
 * @example
 * const tree = createTree()
 * const [one, other] = ['ab'.repeat(32), 'cd'.repeat(32)]
 * tree.append(one)
 * tree.append(other)
 * const inside = { leaf: one, index: 0, size: 2, root: tree.root(), proof: [other] }
 * provesInclusion(inside) // => true
 * provesInclusion({ ...inside, index: 1 }) // => false
 */
export function provesInclusion({ leaf, index, size, root, proof }: Inclusion): boolean {
  const [hash, ...path] = hashesOf([leaf, ...asList(proof)]) ?? []
  if (!hash || !areSizes(index, size) || index >= size) return false
  let [fn, sn, r] = [index, size - 1, hash]
  for (const p of path) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      r = nodeHash(p, r)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else r = nodeHash(r, p)
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && toHex(r) === root
}

/**
 * Whether a proof shows that nothing was changed between two states of a tree, only added.
 * Nothing of what is given is trusted, and nothing throws.
 *
 * Source: RFC 9162, section 2.1.4.2; an empty tree is the beginning of every tree.
 *
 * @example
 * const tree = createTree()
 * tree.append('ab'.repeat(32))
 * const [from, fromRoot] = [tree.size, tree.root()]
 * tree.append('cd'.repeat(32))
 * provesConsistency({ from, fromRoot, size: 2, root: tree.root(), proof: tree.consistency(from) }) // => true
 */
export function provesConsistency({ from, fromRoot, size, root, proof }: Consistency): boolean {
  const path = hashesOf(asList(proof))
  if (!path || !hashesOf([fromRoot, root]) || !areSizes(from, size) || from > size) return false
  if (from === 0) return path.length === 0 && fromRoot === emptyRoot && (size > 0 || root === emptyRoot)
  if (from === size) return path.length === 0 && fromRoot === root
  if (Number.isInteger(Math.log2(from))) path.unshift(Buffer.from(fromRoot, 'hex'))
  const [first, ...rest] = path
  if (!first) return false
  let [fn, sn] = [from - 1, size - 1]
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)]
  let [fr, sr] = [first, first]
  for (const c of rest) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(c, fr)
      sr = nodeHash(c, sr)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else sr = nodeHash(sr, c)
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && toHex(fr) === fromRoot && toHex(sr) === root
}

const half = (n: number) => Math.floor(n / 2)
const asList = (proof: readonly string[]) => (Array.isArray(proof) ? proof : [''])
const areSizes = (a: number, b: number) => Number.isSafeInteger(a) && Number.isSafeInteger(b) && a >= 0 && b >= 0
