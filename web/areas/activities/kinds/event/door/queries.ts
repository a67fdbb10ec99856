import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import type { Keys } from '../../../../../platform/keys.ts'

export type Guest = { id: string; code: string; name: string; people: number; waits: boolean; here: boolean }
type Row = Omit<Guest, 'name'> & { name: Buffer | null }

/** A hall holds no more bookings than this; names are sealed, so the list is put in order here. */
const most = 2_000
const byName = new Intl.Collator('en-GB')

/** Whoever may come in, by name. */
export async function listGuests(db: Sql, keys: Keys, activityId: string): Promise<Guest[]> {
  const { rows } =
    await sql<Row>`select p.id, p.code, p.name, l.people, l.placed_at is null as waits, l.here_at is not null as here
    from event_places l join event_people p on p.id = l.person_id
    where l.activity_id = ${activityId} and l.left_at is null order by l.asked_at, l.person_id limit ${most}`.execute(
      db,
    )
  return rows
    .map((row) => ({ ...row, name: row.name ? keys.open(row.name) : 'Name removed' }))
    .sort((a, b) => byName.compare(a.name, b.name))
}
