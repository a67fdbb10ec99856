import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { mostItems } from './rules.ts'

export type Item = {
  id: string
  title: string
  why: string
  origin: 'community' | 'officer'
  at: Date
  shownAt: Date | null
  declinedAt: Date | null
  declinedWhy: string | null
  hidden: boolean
  points: number
  firstChoices: number
}

const columns = sql`id, title, why, origin, at, shown_at as "shownAt", declined_at as "declinedAt", declined_why as "declinedWhy",
  hidden, points, first_choices as "firstChoices"`

/** Everything that was proposed: what has most points first, then what was proposed first. */
export async function listItems(db: Sql, activityId: string): Promise<Item[]> {
  const { rows } = await sql<Item>`select ${columns} from event_agenda_items where activity_id = ${activityId}
    order by points desc, at, id limit ${mostItems}`.execute(db)
  return rows
}

export const onAgenda = (items: readonly Item[]): Item[] => items.filter((item) => item.shownAt && !item.declinedAt)
export const declined = (items: readonly Item[]): Item[] => items.filter((item) => item.declinedAt)
export const unread = (items: readonly Item[]): Item[] => items.filter((item) => !item.shownAt && !item.declinedAt)

export async function findRanking(db: Sql, activityId: string, participant: Buffer): Promise<string[]> {
  const row = await db
    .selectFrom('event_agenda_rankings')
    .select('items')
    .where('activity_id', '=', activityId)
    .where('participant', '=', participant)
    .executeTakeFirst()
  return row?.items ?? []
}
