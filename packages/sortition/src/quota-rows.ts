import type { Cut, Shape } from './shape.ts'
import type { Row } from './solver.ts'

/** The quotas, the size and the cuts as rows of a program with one column a type. */
export function quotaRows({ size, counts, width, rows, lo, hi }: Shape, cuts: readonly Cut[] = []): Row[] {
  const members: number[][] = Array.from(lo, () => [])
  for (let t = 0; t < counts.length; t++) for (let c = 0; c < width; c++) members[rows[t * width + c]!]!.push(t)
  const all = Array.from(counts, (_, t) => t)
  return [
    { lower: size, upper: size, at: all, by: all.map(() => 1) },
    ...members.flatMap((at, r) =>
      (at.length === 0 && lo[r]! <= 0) || (lo[r]! <= 0 && hi[r]! >= size)
        ? []
        : [{ lower: lo[r]!, upper: hi[r]!, at, by: at.map(() => 1) }],
    ),
    ...cuts.map(({ weights, most }) => {
      const at = all.filter((t) => weights[t] !== 0)
      return { lower: -Infinity, upper: most, at, by: at.map((t) => weights[t]!) }
    }),
  ]
}
