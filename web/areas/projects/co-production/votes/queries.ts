import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'

export type MotionInList = {
  id: string
  kind: 'publish' | 'remove' | 'decide'
  draftId: string | null
  draftTitle: string | null
  version: number | null
  removeSeat: string | null
  words: string
  seatId: string
  at: Date
  endedAt: Date | null
  outcome: 'passed' | 'rejected' | 'void' | null
  yes: number
  no: number
  /** How many sat there when it ended. */
  filled: number | null
  /** How this seat voted. */
  own: boolean | null
}

const columns = (seatId: string) => sql`m.id, m.kind, m.draft_id as "draftId", d.title as "draftTitle", m.version,
  m.remove_seat as "removeSeat", m.words, m.seat_id as "seatId", m.at, m.ended_at as "endedAt", m.outcome,
  coalesce(m.yes_community + m.yes_officer, v.yes, 0)::int as yes, coalesce(m.no_community + m.no_officer, v.no, 0)::int as no,
  m.filled_community + m.filled_officer as filled, v.own
  from working_motions m left join joint_drafts d on d.id = m.draft_id
  left join lateral (select count(*) filter (where yes) as yes, count(*) filter (where not yes) as no,
    bool_or(yes) filter (where seat_id = ${seatId}) as own from working_votes where motion_id = m.id) v on true`

/** What a group votes on now, and its minutes: what it decided, the newest first. */
export async function listMotions(
  db: Sql,
  groupId: string,
  seatId: string,
): Promise<{ open: MotionInList[]; ended: MotionInList[] }> {
  const open = await sql<MotionInList>`select ${columns(seatId)} where m.working_group_id = ${groupId}
    and m.ended_at is null order by m.at desc, m.id desc limit 50`.execute(db)
  const ended = await sql<MotionInList>`select ${columns(seatId)} where m.working_group_id = ${groupId}
    and m.ended_at is not null order by m.ended_at desc, m.id desc limit 50`.execute(db)
  return { open: open.rows, ended: ended.rows }
}
