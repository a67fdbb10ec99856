import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Delta } from './tallies.ts'

/** Changes stored counts in the deed's own transaction. Once per deed: rows are taken in one order, so writers never wait in a ring. */
export async function countUp(tx: Sql, deltas: readonly Delta[]): Promise<void> {
  if (deltas.length) await sql`select count_up(${JSON.stringify(deltas)}::jsonb)`.execute(tx)
}
