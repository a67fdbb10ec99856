import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Sql } from '../../../../../platform/db.ts'
import { isId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { listReadable } from '../../../../voices/index.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import { limits } from '../definition.ts'
import { addItems } from '../items.ts'
import { teamMember } from '../joining/commands.ts'
import { createCluster, type MoveAnswer, placeItems } from '../moves/commands.ts'
import type { MoveRefusal } from '../rules.ts'

export type Wanted = { ids?: readonly string[]; activityId?: string | undefined; words?: string | undefined }

/** What was said elsewhere in the project and is not on this board yet. */
export const listWanted = (
  db: Sql,
  board: ActivityRow,
  wanted: Wanted,
  page: { after?: string | undefined; limit: number },
) =>
  listReadable(db, board.projectId, wanted, {
    ...page,
    without: sql`not exists (select from affinity_items i where i.voice_id = v.id and i.activity_id = ${board.id})`,
  })

/** Brings what was said elsewhere onto the board: what is ticked, or all that matches. Each comes once. */
export const bringIn = (
  at: Acting,
  board: ActivityRow,
  { voiceIds, all }: { voiceIds: readonly string[]; all?: Wanted },
): Promise<{ refused: 'nothing-found' } | { brought: readonly string[] }> =>
  deed(at.db, async (tx) => {
    const wanted = await listWanted(tx, board, all ?? { ids: voiceIds.filter(isId) }, { limit: limits.items })
    const ids = wanted.voices.map(({ id }) => id)
    if (!ids.length) return { refused: 'nothing-found' }
    const member = at.by.account ? await teamMember({ ...at, db: tx }, board.id) : undefined
    const brought = await addItems({ ...at, db: tx }, board.id, { voiceIds: ids, member: member?.id ?? null })
    await record(tx, at, {
      deed: 'board.filled',
      subject: subjectOf('activity', board.id),
      public: { items: brought.length },
    })
    return { brought }
  })

/** Numbers as they stand on a sheet: 3, 8, 12-15. */
export const readNumbers = (text: string): number[] => [
  ...new Set(
    [...text.matchAll(/(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?/g)].flatMap(([, first, last]) => {
      const [from, to] = [Number(first), Number(last ?? first)]
      return to >= from && to - from < limits.chosen
        ? Array.from({ length: to - from + 1 }, (_, i) => from + i)
        : [from, to]
    }),
  ),
]

export type SheetRefusal = { refused: MoveRefusal | 'no-numbers' | 'numbers-unknown'; unknown?: readonly number[] }

/** A group that people made with paper, keyed by its name and the numbers of its notes. */
export async function keySheet(
  at: Acting,
  board: ActivityRow,
  { name, numbers }: { name: string; numbers: readonly number[] },
): Promise<SheetRefusal | { keyed: number }> {
  if (!numbers.length) return { refused: 'no-numbers' }
  const { rows } = await sql<{ id: string; number: number }>`select id, number from affinity_items
    where activity_id = ${board.id} and seen > 0 and number = any(${[...numbers]}::int[])`.execute(at.db)
  const known = new Set(rows.map(({ number }) => number))
  const unknown = numbers.filter((number) => !known.has(number))
  if (unknown.length) return { refused: 'numbers-unknown', unknown }
  const mover = { activityId: board.id, member: (await teamMember(at, board.id)).id, view: 'team' as const }
  const items = rows.map(({ id }) => id)
  const { rows: there } = await sql<{ id: string }>`select id from affinity_clusters
    where activity_id = ${board.id} and live and lower(name) = lower(${name})`.execute(at.db)
  const answer: MoveAnswer = there[0]
    ? await placeItems(at, mover, 'put', { cluster: there[0].id, items })
    : await createCluster(at, mover, { name, items })
  return 'refused' in answer && answer.refused !== 'nothing-changed' ? answer : { keyed: items.length }
}
