/** A small symmetric positive matrix, by rows. */
export type Square = number[][]

export const zeros = (n: number): Square => Array.from({ length: n }, () => new Array<number>(n).fill(0))

/** Adds `times` the outer product of a vector with itself. */
export function addOuter(to: Square, vector: readonly number[], times: number): void {
  vector.forEach((a, i) => {
    if (a !== 0) for (const [j, b] of vector.entries()) to[i]![j] = to[i]![j]! + times * a * b
  })
}

export const product = (a: Square, b: Square): Square =>
  a.map((row) => b[0]!.map((_, j) => row.reduce((sum, value, k) => sum + value * b[k]![j]!, 0)))

export const apply = (a: Square, vector: readonly number[]): number[] =>
  a.map((row) => row.reduce((sum, value, i) => sum + value * vector[i]!, 0))

export const inner = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0)

export const trace = (a: Square): number => a.reduce((sum, row, i) => sum + row[i]!, 0)

/** The inverse, by Gauss and Jordan with the largest pivot; undefined where the matrix has none. */
export function inverse(a: Square): Square | undefined {
  const n = a.length
  const work = a.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))])
  const scale = Math.max(...a.flat().map(Math.abs))
  for (let c = 0; c < n; c++) {
    let best = c
    for (let r = c + 1; r < n; r++) if (Math.abs(work[r]![c]!) > Math.abs(work[best]![c]!)) best = r
    const pivot = work[best]![c]!
    if (!(Math.abs(pivot) > scale * 1e-12)) return undefined
    ;[work[c], work[best]] = [work[best]!, work[c]!]
    const own = work[c]!.map((value) => value / pivot)
    work[c] = own
    for (let r = 0; r < n; r++) {
      const factor = work[r]![c]!
      if (r !== c && factor !== 0) work[r] = work[r]!.map((value, i) => value - factor * own[i]!)
    }
  }
  return work.map((row) => row.slice(n))
}
