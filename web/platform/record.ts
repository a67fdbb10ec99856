import { commitment, type Json } from '@folkmoot/ledger'
import { sql } from 'kysely'
import type { Acting } from './acting.ts'
import { randomBytes } from './chance.ts'
import type { Sql } from './db.ts'
import { newId } from './ids.ts'

/** One line of the record: who, what, when and why. `public` holds only what anyone may read: never words, names or contacts. */
export type Entry = {
  deed: string
  subject?: string | undefined
  why?: string | undefined
  details?: Record<string, Json>
  public?: Record<string, Json>
}

/** The values of a record row, for deeds that write it inside a statement of their own. */
export function recordRow(at: Pick<Acting, 'now' | 'by'>, entry: Entry) {
  const details = {
    ...(entry.details ?? {}),
    ...(entry.why ? { why: entry.why } : {}),
    by: at.by.account ?? at.by.role,
  }
  const salt = randomBytes(16).toString('hex')
  return {
    id: newId<'record'>(at.now),
    at: at.now,
    deed: entry.deed,
    by_account: at.by.account,
    by_role: at.by.role,
    subject: entry.subject ?? null,
    why: entry.why ?? null,
    details: JSON.stringify(details),
    salt,
    commitment: commitment(salt, details),
    public: entry.public ? JSON.stringify(entry.public) : null,
  }
}

/** Writes who, what, when and why into the append-only record, inside the deed's own transaction. */
export async function record(tx: Sql, at: Pick<Acting, 'now' | 'by'>, entry: Entry): Promise<void> {
  const row = recordRow(at, entry)
  await sql`with entry as (
      insert into record_entries (id, at, deed, by_account, by_role, subject, why, details, salt, commitment, public)
      values (${row.id}, ${row.at}, ${row.deed}, ${row.by_account}, ${row.by_role}, ${row.subject}, ${row.why}, ${row.details}, ${row.salt}, ${row.commitment}, ${row.public})
      returning id)
    insert into record_waiting (entry_id) select id from entry`.execute(tx)
}
