import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'

export type Past = { at: Date; what: string }

/** What happened to an entry, and to those that were put together with it, newest first: for the broker. */
export async function listPast(db: Sql, groupId: string): Promise<Past[]> {
  const { rows } = await sql<Past>`with mine as (select ${groupId}::uuid as id, '' as also
      union select r.group_id, ' (' || g.name || ')' from group_removals r join groups g on g.id = r.group_id where r.into_group = ${groupId})
    select * from (
      select v.ended_at as at, 'Entry changed' || mine.also as what from group_versions v join mine on mine.id = v.group_id
      union all select m.joined_at, 'Joined the network' || mine.also from group_memberships m join mine on mine.id = m.group_id
      union all select m.left_at, 'Left the network: ' || m.left_why || mine.also from group_memberships m join mine on mine.id = m.group_id where m.left_at is not null
      union all select g.created_at, 'Added to the register' || mine.also from groups g join mine on mine.id = g.id
      union all select r.at, 'Put together with this entry' || mine.also from group_removals r join mine on mine.id = r.group_id where r.into_group = ${groupId}
    ) x order by at desc limit 50`.execute(db)
  return rows
}
