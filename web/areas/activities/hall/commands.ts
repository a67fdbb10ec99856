import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findRow } from '../activity/queries.ts'
import { newHallCode } from './code.ts'
import { findHall, forgetNow, type Hall, itemsOf } from './queries.ts'
import { type HallRefusal, limits } from './rules.ts'

type Refused = { refused: HallRefusal }
const of = (hall: Pick<Hall, 'projectId'>) => subjectOf('project', hall.projectId)

/** Opens a hall in a project: a code for those in the room, and nothing on yet. */
export async function openHall(
  at: Acting,
  { projectId, title }: { projectId: string; title: string },
): Promise<Refused | { opened: string; code: string }> {
  if (!title) return { refused: 'title-missing' }
  if ([...title].length > limits.title) return { refused: 'title-too-long' }
  return deed(at.db, async (tx) => {
    const id = newId(at.now)
    for (let tries = 0; tries < 5; tries++) {
      const code = newHallCode()
      const { rows } = await sql`insert into halls (id, project_id, code, title, at, by_account)
        values (${id}, ${projectId}, ${code}, ${title}, ${at.now}, ${at.by.account}) on conflict (code) do nothing returning id`.execute(
        tx,
      )
      if (!rows.length) continue
      await record(tx, at, { deed: 'hall.opened', subject: of({ projectId }), details: { hall: id, title } })
      return { opened: id, code }
    }
    throw new Error('five hall codes in a row were taken')
  })
}

/** Holds a hall still; one that has ended takes no more. */
async function hold(tx: Tx, id: string): Promise<Hall | Refused> {
  if (!isId(id)) return { refused: 'not-found' }
  await sql`select from halls where id = ${id} for update`.execute(tx)
  const hall = await findHall(tx, id)
  if (!hall) return { refused: 'not-found' }
  return hall.endedAt ? { refused: 'ended' } : hall
}

export type ItemInput = { hallId: string; activityId?: string; words?: string }

/** Puts an activity of the project, or a few words for all, at the end of what is to come. */
export const addItem = (at: Acting, { hallId, activityId, words }: ItemInput): Promise<Refused | { added: string }> =>
  deed(at.db, async (tx) => {
    const hall = await hold(tx, hallId)
    if ('refused' in hall) return hall
    if (!activityId && !words) return { refused: 'words-missing' }
    if (words && [...words].length > limits.words) return { refused: 'words-too-long' }
    const activity = activityId ? await findRow(tx, activityId) : undefined
    if (activityId && (activity?.projectId !== hall.projectId || !activity.publishedAt))
      return { refused: 'activity-unknown' }
    const items = await itemsOf(tx, hallId)
    if (items.length >= limits.items) return { refused: 'too-many' }
    const id = newId(at.now)
    await tx
      .insertInto('hall_items')
      .values({
        id,
        hall_id: hallId,
        position: (items.at(-1)?.position ?? 0) + 1,
        activity_id: activity?.id ?? null,
        words: activity ? null : (words ?? ''),
      })
      .execute()
    await record(tx, at, { deed: 'hall.item-added', subject: of(hall), details: { hall: hallId, item: id } })
    return { added: id }
  })

/** Shows an item: the screen and every phone follow. */
export async function stepTo(
  at: Acting,
  { hallId, itemId }: { hallId: string; itemId: string },
): Promise<Refused | { shown: string }> {
  const done = await deed(at.db, async (tx): Promise<Refused | { code: string }> => {
    const hall = await hold(tx, hallId)
    if ('refused' in hall) return hall
    if (!(await itemsOf(tx, hallId)).some(({ id }) => id === itemId)) return { refused: 'not-found' }
    if (hall.itemId === itemId) return { refused: 'on-now' }
    await tx
      .insertInto('hall_steps')
      .values({ id: newId(at.now), hall_id: hallId, item_id: itemId, at: at.now, by_account: at.by.account })
      .execute()
    await record(tx, at, { deed: 'hall.stepped', subject: of(hall), details: { hall: hallId, item: itemId } })
    return { code: hall.code }
  })
  if ('refused' in done) return done
  forgetNow(at, done.code)
  return { shown: itemId }
}

/** Ends a hall: its code leads nobody on any more. What people said and voted stays where it was said. */
export async function endHall(at: Acting, hallId: string): Promise<Refused | { ended: true }> {
  const done = await deed(at.db, async (tx): Promise<Refused | { code: string }> => {
    const hall = await hold(tx, hallId)
    if ('refused' in hall) return hall
    await tx.insertInto('hall_ends').values({ hall_id: hallId, at: at.now, by_account: at.by.account }).execute()
    await record(tx, at, { deed: 'hall.ended', subject: of(hall), details: { hall: hallId } })
    return { code: hall.code }
  })
  if ('refused' in done) return done
  forgetNow(at, done.code)
  return { ended: true }
}
