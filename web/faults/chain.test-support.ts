import { canonical, check, type Json } from '@folkmoot/ledger'
import { sql } from 'kysely'
import type { Db } from '../platform/db.ts'
import { lineOf } from '../platform/sequencer.ts'

type Sealed = {
  place: number
  previous: string
  hash: string
  at: Date
  deed: string
  commitment: string
  public: Json | null
}

/** Checks a council's chain as anyone would who downloaded it; returns what is wrong, and how long it is. */
export async function checkChain(
  db: Db,
): Promise<{ wrong: string | undefined; sealed: number; waiting: number; unsealed: number }> {
  const { rows } = await sql<Sealed>`
    select s.place, s.previous, s.hash, e.at, e.deed, e.commitment, e.public
    from record_seals s join record_entries e on e.id = s.entry_id order by s.place`.execute(db)
  const lines = rows.map(({ previous, hash, place, ...entry }) =>
    canonical({ ...lineOf(place, entry), previous, hash }),
  )
  const answer = check(lines)
  const { rows: left } = await sql<{ waiting: number; unsealed: number }>`
    select (select count(*)::int from record_waiting) as waiting,
      (select count(*)::int from record_entries e where not exists (select from record_seals s where s.entry_id = e.id)
         and not exists (select from record_waiting w where w.entry_id = e.id)) as unsealed`.execute(db)
  return { wrong: answer.ok ? undefined : answer.message, sealed: rows.length, ...left[0]! }
}
