import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { wakes } from '../../../../../platform/live.ts'
import { isRisky } from '../../../../voices/index.ts'
import { limits } from '../definition.ts'
import {
  type Asked,
  type Effect,
  type MoveKind,
  type MoveRefusal,
  type Named,
  nameRefusal,
  oppositeOf,
  seenBy,
  type View,
} from '../rules.ts'

/** On which board, as whom, and what they see of it. */
export type Mover = { activityId: string; member: string; view: Exclude<View, 'public'> }
export type Moved = { place: number; effects: readonly Effect[]; cluster?: string }
export type MoveAnswer = Moved | { refused: MoveRefusal }

export const boardTopic = (activityId: string): string => `board:${activityId}`

/** One move is one statement: what changed, its line of the log, and word to whoever looks. */
async function move(
  at: Acting,
  mover: Mover,
  what: MoveKind,
  asked: readonly Asked[],
  undoing: number | null = null,
): Promise<MoveAnswer> {
  try {
    const { rows } = await sql<{ answer: Moved | { refused: MoveRefusal } }>`
      select affinity_move(${mover.activityId}, ${mover.member}, ${what}, ${JSON.stringify(asked)}::jsonb, ${undoing === null ? seenBy[mover.view] : 1},
        ${undoing}, ${at.now}, ${wakes(at.council.slug, boardTopic(mover.activityId))}) as answer`.execute(at.db)
    return rows[0]!.answer
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'FM001') return { refused: 'cluster-gone' }
    if (code === '23505') return { refused: 'name-taken' }
    throw error
  }
}

const some = (items: readonly string[]) => [...new Set(items)].filter(isId).slice(0, limits.chosen)

/** Puts items into a cluster, or takes them out of it. What is so already stays so: nothing is counted twice. */
export async function placeItems(
  at: Acting,
  mover: Mover,
  what: 'put' | 'take',
  { cluster, items }: { cluster: string; items: readonly string[] },
): Promise<MoveAnswer> {
  const given = some(items)
  if (!given.length) return { refused: 'choose-items' }
  if (!isId(cluster)) return { refused: 'choose-cluster' }
  return move(at, mover, what, [{ do: what, cluster, items: given }])
}

/** Says of one item in which clusters it is: one move for all that changes. */
export function sortItem(
  at: Acting,
  mover: Mover,
  { item, put, take }: { item: string; put: readonly string[]; take: readonly string[] },
): Promise<MoveAnswer> {
  const effects = (what: 'put' | 'take', clusters: readonly string[]) =>
    clusters.filter(isId).map((cluster): Asked => ({ do: what, cluster, items: [item] }))
  return move(at, mover, 'sort', [...effects('take', take), ...effects('put', put)])
}

/** What is wrong with how a cluster is called. It is public at once: what a note would be held for, only the team may write. */
const wrongName = ({ view }: Mover, named: { name: string; about?: string }): MoveRefusal | undefined =>
  nameRefusal(named) ?? (view !== 'team' && [named.name, named.about ?? ''].some(isRisky) ? 'name-risky' : undefined)

/** A new cluster, with what goes into it at once. */
export async function createCluster(
  at: Acting,
  mover: Mover,
  { name, about = '', items = [] }: { name: string; about?: string; items?: readonly string[] },
): Promise<MoveAnswer> {
  const refused = wrongName(mover, { name, about })
  if (refused) return { refused }
  const cluster = newId(at.now)
  const given = some(items)
  const answer = await move(at, mover, 'new', [
    { do: 'open', cluster, name, about, most: limits.clusters },
    ...(given.length ? [{ do: 'put' as const, cluster, items: given }] : []),
  ])
  return 'refused' in answer ? answer : { ...answer, cluster }
}

export async function nameCluster(
  at: Acting,
  mover: Mover,
  { cluster, ...named }: Named & { cluster: string },
): Promise<MoveAnswer> {
  const refused = wrongName(mover, named)
  return refused ? { refused } : move(at, mover, 'name', [{ do: 'name', cluster, ...named }])
}

/** Everything of one cluster goes into another, and the one is gone. */
export async function joinClusters(
  at: Acting,
  mover: Mover,
  { from, into }: { from: string; into: string },
): Promise<MoveAnswer> {
  if (!isId(into)) return { refused: 'choose-cluster' }
  if (from === into) return { refused: 'into-itself' }
  return move(at, mover, 'join', [
    { do: 'put', cluster: into, items: 'all', from },
    { do: 'close', cluster: from },
  ])
}

/** Some of a cluster become a cluster of their own. */
export async function splitCluster(
  at: Acting,
  mover: Mover,
  { cluster, name, items }: { cluster: string; name: string; items: readonly string[] },
): Promise<MoveAnswer> {
  const given = some(items)
  if (!given.length) return { refused: 'choose-items' }
  const refused = wrongName(mover, { name })
  if (refused) return { refused }
  const fresh = newId(at.now)
  const answer = await move(at, mover, 'split', [
    { do: 'open', cluster: fresh, name, most: limits.clusters },
    { do: 'put', cluster: fresh, items: given },
    { do: 'take', cluster, items: given },
  ])
  return 'refused' in answer ? answer : { ...answer, cluster: fresh }
}

/** The cluster goes; what it held is where else it is, or unsorted. */
export const removeCluster = (at: Acting, mover: Mover, cluster: string): Promise<MoveAnswer> =>
  move(at, mover, 'remove', [{ do: 'close', cluster }])

/** The opposite of any move, as a move of its own; undoing that one again is doing it once more. */
export async function undoMove(at: Acting, mover: Mover, place: number): Promise<MoveAnswer> {
  const { rows } = await sql<{ what: string; effects: Effect[]; undone: boolean }>`
    select m.what, m.effects, exists (select from affinity_moves u where u.activity_id = m.activity_id and u.undoes = m.place) as undone
    from affinity_moves m where m.activity_id = ${mover.activityId} and m.place = ${place}`.execute(at.db)
  if (!rows[0]) return { refused: 'not-found' }
  if (rows[0].undone) return { refused: 'undone-already' }
  if (rows[0].what === 'note' || rows[0].what === 'seen') return { refused: 'nothing-to-undo' }
  return move(at, mover, 'undo', oppositeOf(rows[0].effects), place)
}
