import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Arranger } from './rules.ts'

export type Meeting = {
  id: string
  kind: 'network' | 'pair'
  groupId: string | null
  group: string | null
  aboutPlan: boolean
  title: string
  startsAt: Date
  endsAt: Date
  place: string | null
  access: string | null
  link: string | null
  arranger: Arranger
  sequence: number
  calledAt: Date
  changedAt: Date | null
  offAt: Date | null
  offWhy: string | null
}

const columns = sql`m.id, m.kind, m.group_id as "groupId", g.name as "group", m.about_plan as "aboutPlan", m.title,
  m.starts_at as "startsAt", m.ends_at as "endsAt", m.place, m.access, m.link, m.arranger, m.sequence,
  m.called_at as "calledAt", m.changed_at as "changedAt", x.at as "offAt", x.why as "offWhy"`
const tables = sql`network_meetings m left join groups g on g.id = m.group_id
  left join meeting_cancellations x on x.meeting_id = m.id`

export async function findMeeting(db: Sql, id: string): Promise<Meeting | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<Meeting>`select ${columns} from ${tables} where m.id = ${id}`.execute(db)
  return rows[0]
}

/** Held while it is changed. */
export async function lockMeeting(tx: Sql, id: string): Promise<Meeting | undefined> {
  if (!isId(id)) return undefined
  await sql`select from network_meetings where id = ${id} for no key update`.execute(tx)
  return findMeeting(tx, id)
}

export const meetingsPerPage = 20

/** Meetings that are to come, the next first. */
export async function listComing(db: Sql, whose: RawBuilder<unknown>, now: Date): Promise<Meeting[]> {
  const { rows } = await sql<Meeting>`select ${columns} from ${tables} where m.ends_at >= ${now} and ${whose}
    order by m.starts_at, m.id limit 30`.execute(db)
  return rows
}

/** Meetings that were, the latest first; one more than a page holds tells that there is another. */
export async function listPast(
  db: Sql,
  whose: RawBuilder<unknown>,
  now: Date,
  page: number,
): Promise<{ meetings: Meeting[]; more: boolean }> {
  const { rows } = await sql<Meeting>`select ${columns} from ${tables} where m.ends_at < ${now} and ${whose}
    order by m.starts_at desc, m.id desc limit ${meetingsPerPage + 1} offset ${(page - 1) * meetingsPerPage}`.execute(
    db,
  )
  return { meetings: rows.slice(0, meetingsPerPage), more: rows.length > meetingsPerPage }
}

export type AgendaItem = { words: string; group: string | null; officerAccount: string | null; at: Date }
export async function listAgenda(db: Sql, meetingId: string): Promise<AgendaItem[]> {
  const { rows } = await sql<AgendaItem>`select a.words, g.name as "group", o.account_id as "officerAccount", a.at
    from meeting_agenda_items a left join meeting_invitations i on i.id = a.invitation_id
      left join groups g on g.id = i.group_id left join link_officers o on o.id = i.officer_id
    where a.meeting_id = ${meetingId} order by a.id limit 300`.execute(db)
  return rows
}

export type Minutes = { words: string; savedAt: Date; finalAt: Date | null }
export async function findMinutes(db: Sql, meetingId: string): Promise<Minutes | undefined> {
  const { rows } = await sql<Minutes>`select m.words, m.saved_at as "savedAt", f.at as "finalAt" from meeting_minutes m
    left join meeting_minutes_final f on f.meeting_id = m.meeting_id where m.meeting_id = ${meetingId}`.execute(db)
  return rows[0]
}

export type Action = { side: 'group' | 'officer'; group: string; words: string; dueOn: string }
export async function listActions(db: Sql, meetingId: string): Promise<Action[]> {
  const { rows } = await sql<Action>`select a.side, g.name as "group", a.words, a.due_on as "dueOn"
    from meeting_actions a join groups g on g.id = a.group_id
    where a.meeting_id = ${meetingId} order by a.id limit 200`.execute(db)
  return rows
}
