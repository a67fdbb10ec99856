import type { Pool } from './pool.ts'
import { changeInWords, smallestChange } from './relax.ts'
import { nothing } from './rise.ts'
import type { Shape } from './shape.ts'
import type { Solver } from './solver.ts'
import type { Watch } from './watch.ts'

/** Somebody whom no panel can hold, and why. */
export type Excluded = { id: string; reason: string }

/** Everybody without a chance, in the order of the pool, each with the quota that would have to give way. */
export function excludedFrom(
  pool: Pool,
  solver: Solver,
  shape: Shape,
  members: readonly (readonly number[])[],
  shares: Float64Array,
  watch: Watch,
): Excluded[] {
  const none = [...shares.keys()].filter((t) => shares[t]! < nothing)
  const found = none.flatMap((t, i) => {
    watch.step(i, none.length, 'Explaining who cannot be drawn')
    const reason = reasonOf(pool, solver, shape, t, watch)
    return members[t]!.map((person) => ({ person, reason }))
  })
  return found
    .sort((a, b) => a.person - b.person)
    .map(({ person, reason }) => ({ id: pool.people[person]!.id, reason }))
}

function reasonOf(pool: Pool, solver: Solver, shape: Shape, type: number, watch: Watch): string {
  const own = Array.from(shape.rows.slice(type * shape.width, (type + 1) * shape.width))
  const closed = own.filter((r) => shape.hi[r] === 0).map((r) => pool.quotas[r]!)
  if (closed.length > 0)
    return `The quota has no place for ${closed.map(({ category, value }) => `${category}: ${value}`).join(' or ')}.`
  const change = smallestChange(solver, pool, shape, watch, type)
  if (!change)
    return 'No panel that keeps the quotas has a place for this person, nor would one within their flexible limits.'
  return `No panel that keeps the quotas has a place for this person. One would with ${change.map(changeInWords).join(' and ')}.`
}
