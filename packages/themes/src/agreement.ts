/** How two ways of grouping the same things agree. */
export type Agreement = {
  /** Normalised mutual information, 0 to 1, by the mean of the two entropies. */
  nmi: number
  /** Adjusted Rand index: 1 the same groups, about 0 by chance, below 0 worse than chance. */
  ari: number
  /** The share of things that are in the commonest second group of their first group. */
  purity: number
}

/**
 * Compares two groupings of the same things; what the groups are called does not matter.
 *
 * Source: Hubert and Arabie, "Comparing partitions", Journal of Classification 2, 1985; Strehl and Ghosh, "Cluster
 * ensembles", Journal of Machine Learning Research 3, 2002 (with the arithmetic mean of the entropies); Manning,
 * Raghavan and Schütze, Introduction to Information Retrieval, 2008, section 16.3.
 *
 * @returns 1 on all where both put everything into one group
 * @throws {RangeError} where the lengths differ or nothing is compared
 * @example
 * compareGroupings(['a', 'a', 'b', 'b'], [1, 1, 2, 2]) // => { nmi: 1, ari: 1, purity: 1 }
 * compareGroupings([1, 1, 2, 2], [1, 2, 1, 2]).ari.toFixed(3) // => '-0.500'
 */
export function compareGroupings(first: ArrayLike<string | number>, second: ArrayLike<string | number>): Agreement {
  const n = first.length
  if (n !== second.length || n === 0)
    throw new RangeError(`The groupings have ${n} and ${second.length} things: they need the same number, at least 1`)
  const [rows, columns] = [new Map<string | number, number>(), new Map<string | number, number>()]
  const cells = new Map<string | number, Map<string | number, number>>()
  for (let i = 0; i < n; i++) {
    const [a, b] = [first[i]!, second[i]!]
    rows.set(a, (rows.get(a) ?? 0) + 1)
    columns.set(b, (columns.get(b) ?? 0) + 1)
    const row = cells.get(a) ?? new Map<string | number, number>()
    cells.set(a, row.set(b, (row.get(b) ?? 0) + 1))
  }
  let [together, shared, pure] = [0, 0, 0]
  for (const [a, row] of cells) {
    pure += Math.max(...row.values())
    for (const [b, count] of row) {
      together += pairs(count)
      shared += (count / n) * Math.log((count * n) / (rows.get(a)! * columns.get(b)!))
    }
  }
  const [inRows, inColumns] = [sum([...rows.values()].map(pairs)), sum([...columns.values()].map(pairs))]
  const expected = n > 1 ? (inRows * inColumns) / pairs(n) : 0
  const most = (inRows + inColumns) / 2
  const entropies = entropy([...rows.values()], n) + entropy([...columns.values()], n)
  return {
    nmi: entropies === 0 ? 1 : Math.min(1, Math.max(0, (2 * shared) / entropies)),
    ari: most === expected ? 1 : (together - expected) / (most - expected),
    purity: pure / n,
  }
}

const pairs = (count: number) => (count * (count - 1)) / 2
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
const entropy = (counts: readonly number[], n: number) => -sum(counts.map((count) => (count / n) * Math.log(count / n)))
