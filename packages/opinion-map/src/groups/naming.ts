import type { Memory } from '../memory.ts'
import type { Found, Mode } from './find.ts'
import { keepIdentity } from './matching.ts'

/** The groups in the order in which they are shown, and the group of every participant, as a place in `ids` and as an id. */
export type Named = {
  readonly ids: readonly number[]
  readonly of: Int32Array
  readonly idOf: Int32Array
  readonly fresh: number
}

/** The letter of a group: A for 0, B for 1, after Z comes AA. */
export function letter(id: number): string {
  return (id >= 26 ? letter(Math.floor(id / 26) - 1) : '') + String.fromCharCode(65 + (id % 26))
}

/**
 * Numbers the groups: as k-means did in the mode of Polis; else the largest first, then as they were before, by who is in them.
 * Of two as large, the one with the earliest participant comes first.
 */
export function nameGroups(
  mode: Mode,
  found: Found,
  people: Int32Array,
  participants: number,
  before: Memory | undefined,
): Named {
  const k = found.ids.length
  const order = mode === 'polis' ? found.ids.map((_, g) => g) : bySize(found.of, k)
  const now = new Int32Array(participants).fill(-1)
  const place = new Int32Array(k)
  for (const [i, g] of order.entries()) place[g] = i
  for (let i = 0; i < people.length; i++) now[people[i]!] = place[found.of[i]!]!
  if (mode === 'polis') {
    const idOf = now.map((g) => (g < 0 ? -1 : found.ids[g]!))
    return { ids: found.ids, of: now, idOf, fresh: Math.max(before?.fresh ?? 0, ...found.ids.map((id) => id + 1)) }
  }
  const { ids, fresh } = before
    ? keepIdentity(now, k, before.groupOf, before.fresh)
    : { ids: order.map((_, i) => i), fresh: k }
  const shown = ids.map((_, g) => g).sort((a, b) => ids[a]! - ids[b]!)
  const at = new Int32Array(k)
  for (const [i, g] of shown.entries()) at[g] = i
  const idOf = new Int32Array(participants).fill(-1)
  const of = new Int32Array(participants).fill(-1)
  for (let i = 0; i < people.length; i++) {
    const g = now[people[i]!]!
    idOf[people[i]!] = ids[g]!
    of[people[i]!] = at[g]!
  }
  return { ids: shown.map((g) => ids[g]!), of, idOf, fresh }
}

function bySize(of: Int32Array, k: number): number[] {
  const size = new Float64Array(k)
  const first = new Float64Array(k).fill(Infinity)
  for (let i = 0; i < of.length; i++) {
    size[of[i]!]!++
    if (i < first[of[i]!]!) first[of[i]!] = i
  }
  return [...size.keys()].sort((a, b) => size[b]! - size[a]! || first[a]! - first[b]!)
}
