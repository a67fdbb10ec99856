import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import published from '../cases/rfc6962-trees.json' with { type: 'json' }
import { createTree, provesConsistency, provesInclusion } from './index.ts'

const sha = (...parts: (string | Uint8Array)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const leafOf = (data: Uint8Array) => hex(sha(Buffer.of(0), data))
const grown = (leaves: readonly string[]) => {
  const tree = createTree()
  for (const leaf of leaves) tree.append(leaf)
  return tree
}

describe('the trees that Certificate Transparency is tested with', () => {
  const data = published.leaves.map((leaf) => Buffer.from(leaf, 'hex'))
  const tree = grown(data.map(leafOf))

  test('leaves, and the root of each size', () => {
    expect(data.map(leafOf)).toEqual(published.leafHashes)
    expect(published.roots.map((_, size) => tree.root(size))).toEqual(published.roots)
    expect(published.roots.map((_, size) => grown(published.leafHashes.slice(0, size)).root())).toEqual(published.roots)
  })
  test.each(published.inclusion)('leaf $index is in the tree of $size', ({ index, size, proof }) => {
    expect(tree.inclusion(index, size)).toEqual(proof)
    expect(
      provesInclusion({ leaf: published.leafHashes[index]!, index, size, root: published.roots[size]!, proof }),
    ).toBe(true)
  })
  test.each(published.consistency)('the tree of $size begins with that of $from', ({ from, size, proof }) => {
    expect(tree.consistency(from, size)).toEqual(proof)
    expect(
      provesConsistency({ from, fromRoot: published.roots[from]!, size, root: published.roots[size]!, proof }),
    ).toBe(true)
  })
})

/** The definitions of the standard, word for word and slowly (RFC 9162, sections 2.1.1, 2.1.3.1 and 2.1.4.1). */
const split = (n: number) => {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}
function slowRoot(d: readonly Uint8Array[]): Uint8Array {
  if (d.length === 0) return sha('')
  if (d.length === 1) return sha(Buffer.of(0), d[0]!)
  const k = split(d.length)
  return sha(Buffer.of(1), slowRoot(d.slice(0, k)), slowRoot(d.slice(k)))
}
function slowPath(m: number, d: readonly Uint8Array[]): string[] {
  if (d.length === 1) return []
  const k = split(d.length)
  return m < k
    ? [...slowPath(m, d.slice(0, k)), hex(slowRoot(d.slice(k)))]
    : [...slowPath(m - k, d.slice(k)), hex(slowRoot(d.slice(0, k)))]
}
function slowSub(m: number, d: readonly Uint8Array[], whole: boolean): string[] {
  if (m === d.length) return whole ? [] : [hex(slowRoot(d))]
  const k = split(d.length)
  return m <= k
    ? [...slowSub(m, d.slice(0, k), whole), hex(slowRoot(d.slice(k)))]
    : [...slowSub(m - k, d.slice(k), false), hex(slowRoot(d.slice(0, k)))]
}

const many = Array.from({ length: 70 }, (_, i) => Buffer.from(`line ${i}`))
const tree = grown(many.map(leafOf))

test('every root and proof up to 70 leaves equals the definitions', () => {
  for (let n = 0; n <= 70; n++) {
    const first = many.slice(0, n)
    expect(tree.root(n)).toBe(hex(slowRoot(first)))
    for (let m = n % 7; m < n; m += 7) expect(tree.inclusion(m, n)).toEqual(slowPath(m, first))
    for (let m = 1 + (n % 5); m < n; m += 5) expect(tree.consistency(m, n)).toEqual(slowSub(m, first, true))
  }
})

test('every proof holds, and none of another leaf, place, size, root or hash', () => {
  const size = fc.integer({ min: 1, max: 70 })
  const claim = size.chain((n) => fc.record({ n: fc.constant(n), m: fc.nat(n - 1), change: fc.nat(5), at: fc.nat(20) }))
  fc.assert(
    fc.property(claim, ({ n, m, change, at }) => {
      const right = { leaf: leafOf(many[m]!), index: m, size: n, root: tree.root(n), proof: tree.inclusion(m, n) }
      expect(provesInclusion(right)).toBe(true)
      const wrong = [
        { ...right, leaf: leafOf(Buffer.from('another')) },
        { ...right, index: m + 1 },
        { ...right, size: m },
        { ...right, root: tree.root(n - 1) },
        { ...right, proof: [...right.proof, right.root] },
        { ...right, proof: right.proof.map((hash, i) => (i === at % right.proof.length ? 'ab'.repeat(32) : hash)) },
      ][right.proof.length === 0 && change === 5 ? 0 : change]!
      expect(provesInclusion(wrong)).toBe(false)
    }),
    { numRuns: 500 },
  )
  fc.assert(
    fc.property(claim, ({ n, m, change, at }) => {
      const right = { from: m, fromRoot: tree.root(m), size: n, root: tree.root(n), proof: tree.consistency(m, n) }
      expect(provesConsistency(right)).toBe(true)
      fc.pre(m > 0)
      const wrong = [
        { ...right, fromRoot: leafOf(Buffer.from('another')) },
        { ...right, root: leafOf(Buffer.from('another')) },
        { ...right, from: n + 1 },
        { ...right, proof: right.proof.slice(1) },
        { ...right, proof: [...right.proof, right.root] },
        { ...right, proof: right.proof.with(at % right.proof.length, 'ab'.repeat(32)) },
      ][change]!
      expect(provesConsistency(wrong)).toBe(false)
    }),
    { numRuns: 500 },
  )
})

test('a leaf cannot pass for a node', () => {
  const two = grown([leafOf(many[0]!), leafOf(many[1]!)])
  const inside = Buffer.concat([
    Buffer.of(1),
    Buffer.from(leafOf(many[0]!), 'hex'),
    Buffer.from(leafOf(many[1]!), 'hex'),
  ])
  expect(leafOf(inside)).not.toBe(two.root())
})

test.each([null, undefined, 'x', 7, [7], ['AB'.repeat(32)], [`${'ab'.repeat(31)}a`], { length: 1 }])(
  'a proof that is %o proves nothing',
  (proof) => {
    const root = tree.root(2)
    expect(provesInclusion({ leaf: leafOf(many[0]!), index: 0, size: 2, root, proof: proof as string[] })).toBe(false)
    expect(provesConsistency({ from: 1, fromRoot: tree.root(1), size: 2, root, proof: proof as string[] })).toBe(false)
  },
)
test('numbers that are no sizes prove nothing', () => {
  for (const odd of [-1, 0.5, Number.NaN, 2 ** 53]) {
    expect(
      provesInclusion({ leaf: leafOf(many[0]!), index: odd, size: 2, root: tree.root(2), proof: tree.inclusion(0, 2) }),
    ).toBe(false)
    expect(provesConsistency({ from: odd, fromRoot: tree.root(1), size: 2, root: tree.root(2), proof: [] })).toBe(false)
  }
})
test('what the tree does not have is refused', () => {
  expect(() => tree.append('AB'.repeat(32))).toThrow(RangeError)
  expect(() => tree.root(71)).toThrow('size is 71: expected a whole number from 0 to 70')
  expect(() => tree.inclusion(5, 5)).toThrow('index is 5: expected a whole number from 0 to 4')
  expect(() => tree.consistency(6, 5)).toThrow('from is 6: expected a whole number from 0 to 5')
  expect(() => createTree().inclusion(0)).toThrow(RangeError)
})
