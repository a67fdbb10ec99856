import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Sql } from '../../../../../platform/db.ts'
import type { Keys } from '../../../../../platform/keys.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { leaveShift } from '../rota/commands.ts'
import { leavePlace } from './commands.ts'
import { opened, type PersonRow, personColumns } from './people.ts'

type Row = PersonRow & { title: string; startsAt: Date; shift: boolean }

/** Places and shifts that somebody booked with an address, as long as we know whose they are. */
async function ofAddress(db: Sql, emailKey: Buffer): Promise<Row[]> {
  const { rows } = await sql<Row>`select ${personColumns}, a.title, e.starts_at as "startsAt",
      exists (select from event_signups g where g.person_id = p.id) as shift
    from event_people p join activities a on a.id = p.activity_id join project_events e on e.activity_id = p.activity_id
    where p.email_key = ${emailKey} order by e.starts_at, p.id`.execute(db)
  return rows
}

export async function bookingsOf(
  db: Sql,
  { emailKey, keys }: { emailKey: Buffer | null; keys?: Keys | undefined },
): Promise<Record<string, unknown>[]> {
  if (!emailKey) return []
  return (await ofAddress(db, emailKey)).map((row) => ({
    event: row.title,
    begins: row.startsAt,
    what: row.shift ? 'A shift as a volunteer' : 'A place',
    ...(keys ? opened(keys, row) : {}),
  }))
}

/** Names and addresses go at once; what is still ahead is given up, so that somebody else can come. */
export async function forgetBookings(at: Acting, emailKey: Buffer | null): Promise<number> {
  if (!emailKey) return 0
  const rows = await ofAddress(at.db, emailKey)
  for (const { id, activityId, code, shift } of rows)
    await deed(at.db, async (tx) => {
      await sql`update event_people set name = null, email = null, email_key = null, telephone = null, needs = null,
        forgotten_at = ${at.now} where id = ${id}`.execute(tx)
      const leave = shift ? leaveShift : leavePlace
      await leave({ ...at, db: tx }, { activityId, code })
      await record(tx, at, { deed: 'event.person-forgotten', subject: subjectOf('activity', activityId) })
    })
  return rows.length
}
