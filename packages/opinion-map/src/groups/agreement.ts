const pairs = (n: number): number => (n * (n - 1)) / 2

/**
 * How alike two ways of grouping are, corrected for chance: 1 the same, about 0 no more than by chance.
 *
 * Source: L. Hubert and P. Arabie, "Comparing partitions", Journal of Classification 2, 1985 (adjusted Rand index).
 *
 * @param one the group of each point, from 0
 * @param weight how many people each point stands for
 */
export function adjustedRand(one: ArrayLike<number>, other: ArrayLike<number>, weight: ArrayLike<number>): number {
  const cells = new Map<string, number>()
  const rows = new Map<number, number>()
  const columns = new Map<number, number>()
  let total = 0
  for (let i = 0; i < one.length; i++) {
    const w = weight[i]!
    const cell = `${one[i]} ${other[i]}`
    cells.set(cell, (cells.get(cell) ?? 0) + w)
    rows.set(one[i]!, (rows.get(one[i]!) ?? 0) + w)
    columns.set(other[i]!, (columns.get(other[i]!) ?? 0) + w)
    total += w
  }
  const sum = (counts: Map<unknown, number>) => [...counts.values()].reduce((all, n) => all + pairs(n), 0)
  const [both, a, b] = [sum(cells), sum(rows), sum(columns)]
  const expected = total > 1 ? (a * b) / pairs(total) : 0
  const most = (a + b) / 2
  return most === expected ? 1 : (both - expected) / (most - expected)
}
