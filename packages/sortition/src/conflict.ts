import type { Pool } from './pool.ts'
import { quotaRows } from './quota-rows.ts'
import type { Shape } from './shape.ts'
import { createModel, type Row, type Solver, solved } from './solver.ts'
import type { Watch } from './watch.ts'

/** One side of a quota that takes part in a clash, and how many people the pool has of it. */
export type Conflict = { category: string; value: string; bound: 'min' | 'max'; quota: number; inPool: number }

/**
 * Quotas that clash: together they leave no panel, and without any one of them they would (a deletion filter, as in
 * Chinneck and Dravnieks, ORSA Journal on Computing 3(2), 1991). Empty where the size or households alone forbid it.
 */
export function clash(solver: Solver, { quotas }: Pool, shape: Shape, watch: Watch): Conflict[] {
  const members: number[][] = quotas.map(() => [])
  shape.rows.forEach((r, i) => {
    if (r < quotas.length) members[r]!.push(Math.floor(i / shape.width))
  })
  const free: Shape = {
    ...shape,
    lo: shape.lo.map((lo, r) => (r < quotas.length ? 0 : lo)),
    hi: shape.hi.map((hi, r) => (r < quotas.length ? shape.size : hi)),
  }
  const base = quotaRows(free)
  const rows: Row[] = [
    ...base,
    ...quotas.map(({ min, max }, q) => ({ lower: min, upper: max, at: members[q]!, by: members[q]!.map(() => 1) })),
  ]
  const program = {
    cost: new Float64Array(shape.counts.length),
    lower: new Float64Array(shape.counts.length),
    upper: shape.counts,
    rows,
  }
  // Whole seats matter only where the quotas would leave room for parts of people.
  const loose = createModel(solver, program)
  const whole = solved(solver, loose, watch) !== undefined
  loose.dispose()
  const model = createModel(solver, whole ? { ...program, whole: () => true } : program)
  const kept = quotas.map(({ min, max }) => ({ min, max: Math.max(min, Math.min(max, shape.size)) }))
  try {
    for (const q of quotas.keys())
      for (const bound of ['min', 'max'] as const) {
        const before = kept[q]![bound]
        kept[q]![bound] = bound === 'min' ? 0 : shape.size
        if (before === kept[q]![bound]) continue
        model.changeRowBounds(base.length + q, kept[q]!.min, kept[q]!.max)
        if (solved(solver, model, watch) === undefined) continue
        kept[q]![bound] = before
        model.changeRowBounds(base.length + q, kept[q]!.min, kept[q]!.max)
      }
  } finally {
    model.dispose()
  }
  return quotas.flatMap(({ category, value, min, max }, q) => {
    const inPool = members[q]!.reduce((sum, t) => sum + shape.counts[t]!, 0)
    const about = { category, value, inPool }
    return [
      ...(min > 0 && kept[q]!.min === min ? [{ ...about, bound: 'min' as const, quota: min }] : []),
      ...(max < shape.size && kept[q]!.max === Math.max(min, max)
        ? [{ ...about, bound: 'max' as const, quota: max }]
        : []),
    ]
  })
}

/** A clash as a sentence. */
export function clashInWords(conflicts: readonly Conflict[], size: number): string {
  const [first] = conflicts
  if (!first) return `No ${size} people of the pool may sit together: too many share a household.`
  const named = conflicts.map(
    ({ category, value, bound, quota }) => `${category}: ${value} ${bound === 'min' ? 'at least' : 'at most'} ${quota}`,
  )
  if (conflicts.length === 1 && first.bound === 'min' && first.inPool < first.quota)
    return `${named[0]}, but the pool has ${first.inPool}.`
  const sum = conflicts.reduce((total, { quota }) => total + quota, 0)
  const alike = conflicts.every(({ category, bound }) => category === first.category && bound === first.bound)
  if (alike && first.bound === 'max' && sum < size)
    return `${named.join(', ')}: together at most ${sum}, but the panel has ${size} seats.`
  if (alike && first.bound === 'min' && sum > size)
    return `${named.join(', ')}: together at least ${sum}, but the panel has ${size} seats.`
  return `These quotas cannot all be kept with the people in the pool: ${named.join(', ')}.`
}
