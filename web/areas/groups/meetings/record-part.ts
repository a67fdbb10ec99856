import { sql } from 'kysely'
import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import * as paths from '../paths.ts'
import type { RecordPart } from '../record/record-part.ts'
import type { Side } from '../record/sides.ts'
import { words } from './words.ts'

/** The next meeting and the latest few of a group with its link officer, for the shared record; those of all as well. */
export async function recordPart(
  { db, now }: { db: Sql; now: Date },
  groupId: string,
  side: Side,
): Promise<RecordPart> {
  const { rows } = await sql<{ id: string; title: string; startsAt: Date; off: boolean; came: boolean | null }>`
    select m.id, m.title, m.starts_at as "startsAt", x.at is not null as off, t.came
    from meeting_invitations i join network_meetings m on m.id = i.meeting_id
      left join meeting_cancellations x on x.meeting_id = m.id left join meeting_attendances t on t.invitation_id = i.id
    where i.group_id = ${groupId} order by m.starts_at desc, m.id desc limit 4`.execute(db)
  return {
    key: 'meetings',
    title: 'Meetings',
    items: rows.map(({ id, title, startsAt, off, came }) => {
      const coming = startsAt > now && !off
      const tag = off ? words.offTag : came === null ? undefined : came ? words.came : words.didNotCome
      return {
        title,
        href: paths.meeting.to({ meeting: id }),
        when: startsAt,
        ...(coming ? { due: dayOf(startsAt) } : {}),
        ...(tag ? { tag } : {}),
      }
    }),
    empty: words.nothingPast,
    more: { href: paths.groupMeetings.to({ group: groupId }), text: 'All meetings' },
    act: {
      href: paths.newGroupMeeting.to({ group: groupId }),
      text: side === 'group' ? words.callOwn : 'Call a meeting',
    },
  }
}
