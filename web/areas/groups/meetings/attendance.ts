import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { logContact } from '../dialogue/commands.ts'
import { lockMeeting, type Meeting } from './queries.ts'
import { planYearOf, type StepRefusal } from './rules.ts'
import { words } from './words.ts'

/**
 * Says of each listed invitation whether somebody came. For a network meeting the counter of each officer follows; a
 * group that was there with its officer has been in contact.
 */
export function takeAttendance(
  at: Acting,
  { meetingId, listed, came }: { meetingId: string; listed: readonly string[]; came: readonly string[] },
): Promise<{ saved: number } | { refused: StepRefusal }> {
  return deed(at.db, async (tx) => {
    const meeting = await lockMeeting(tx, meetingId)
    if (!meeting) return { refused: 'not-found' }
    if (meeting.offAt) return { refused: 'called-off' }
    if (meeting.startsAt > at.now) return { refused: 'not-yet' }
    const ids = [...new Set(listed)].filter(isId)
    const { rows: changed } = await sql<{ officer: string | null; came: boolean; before: boolean | null }>`
      with listed as (select i.id, i.officer_id, i.id = any(${came.filter(isId)}::uuid[]) as came, t.came as before
          from meeting_invitations i left join meeting_attendances t on t.invitation_id = i.id
          where i.meeting_id = ${meetingId} and i.id = any(${ids}::uuid[])),
        written as (insert into meeting_attendances (invitation_id, came, at, by_account)
          select id, came, ${at.now}, ${at.by.account} from listed
          on conflict (invitation_id) do update set came = excluded.came, at = excluded.at, by_account = excluded.by_account)
      select officer_id as officer, came, before from listed`.execute(tx)
    if (meeting.kind === 'network') await count(tx, meeting, changed)
    await noteContacts(tx, at, meeting)
    const subject = subjectOf(meeting.groupId ? 'group' : 'meeting', meeting.groupId ?? meetingId)
    const details = { meeting: meetingId, invitations: changed.length }
    await record(tx, at, { deed: 'meeting.attendance-taken', subject, details, public: {} })
    return { saved: changed.length }
  })
}

async function count(
  tx: Tx,
  meeting: Meeting,
  changed: readonly { officer: string | null; came: boolean; before: boolean | null }[],
): Promise<void> {
  const year = planYearOf(dayOf(meeting.startsAt))
  for (const { officer, came, before } of changed) {
    const more = Number(came) - Number(before ?? false)
    if (!officer || !more) continue
    await sql`insert into officer_meeting_counts (officer_id, plan_year, attended) values (${officer}, ${year}, ${Math.max(0, more)})
      on conflict (officer_id, plan_year) do update set attended = officer_meeting_counts.attended + ${more}`.execute(
      tx,
    )
  }
}

/** Each group that was there, and so was the officer who is its link today. */
async function noteContacts(tx: Tx, at: Acting, meeting: Meeting): Promise<void> {
  const { rows } = await sql<{ groupId: string }>`select i.group_id as "groupId"
    from meeting_invitations i join meeting_attendances t on t.invitation_id = i.id and t.came
      join link_allocations l on l.group_id = i.group_id and l.ended_at is null
      join meeting_invitations o on o.meeting_id = i.meeting_id and o.officer_id = l.officer_id
      join meeting_attendances s on s.invitation_id = o.id and s.came
    where i.meeting_id = ${meeting.id}`.execute(tx)
  for (const { groupId } of rows)
    await logContact(
      { ...at, db: tx },
      {
        groupId,
        by: meeting.arranger === 'group' ? 'group' : 'officer',
        how: 'meeting',
        on: dayOf(meeting.startsAt),
        words: words.met(meeting.title),
        once: `meeting:${meeting.id}`,
        next: 'unchanged',
      },
    )
}
