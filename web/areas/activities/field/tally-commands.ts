import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { howCalled } from '../kinds/event/outreach/words.ts'
import type { Parcel } from './given.ts'
import type { FieldSession } from './queries.ts'

/**
 * The newest number that a device says. Where the stall is one of the outreach sessions, and the counter has the name of what
 * people do there, the session's own count moves by as much as the number did: up, or down where a slip was undone.
 */
export async function keepTally(
  { db, now }: Acting,
  { counters, outreachId }: FieldSession,
  deviceId: string,
  { counter, count, version }: Parcel['tallies'][number],
): Promise<void> {
  const { rows } = await sql<{ count: number; version: number }>`select count, version from field_tallies
    where device_id = ${deviceId} and counter = ${counter}`.execute(db)
  const before = rows[0]
  if (before && before.version >= version) return
  await sql`insert into field_tallies (device_id, counter, count, version, at) values (${deviceId}, ${counter}, ${count}, ${version}, ${now})
    on conflict (device_id, counter) do update set count = excluded.count, version = excluded.version, at = excluded.at`.execute(
    db,
  )
  const how = outreachId && howCalled(counters[counter] ?? '')
  if (how)
    await sql`update outreach_sessions set contacts = contacts + ${count - (before?.count ?? 0)}
      where id = ${outreachId}`.execute(db)
}
