import { canonical, type Json, seal } from '@folkmoot/ledger'
import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { lineOf } from '../../../platform/sequencer.ts'

export type PublicLine = { place: number; at: Date; deed: string; public: Record<string, Json> | null; hash: string }
export type Head = { lines: number; head: string | null; sealedAt: Date | null; waiting: number }

/** How long the record is, its newest seal, and how many lines wait for theirs. */
export async function findHead(db: Sql): Promise<Head> {
  const { rows } = await sql<Head>`select coalesce(s.place, 0) as lines, s.hash as head, s.sealed_at as "sealedAt",
      (select count(*)::int from record_waiting) as waiting
    from (select 1) one left join (select place, hash, sealed_at from record_seals order by place desc limit 1) s on true`.execute(
    db,
  )
  return rows[0]!
}

/** The newest lines that say something in public, newest first; `before` is the place to go on from. */
export async function listPublic(db: Sql, before: number | undefined, limit: number): Promise<PublicLine[]> {
  const { rows } = await sql<PublicLine>`select s.place, e.at, e.deed, e.public, s.hash
    from record_seals s join record_entries e on e.id = s.entry_id
    where e.public is not null and s.place < ${before ?? Number.MAX_SAFE_INTEGER} order by s.place desc limit ${limit}`.execute(
    db,
  )
  return rows
}

type Sealed = { place: number; previous: string; at: Date; deed: string; commitment: string; public: Json | null }

/** Every line of the chain in its order, a batch at a time, in the form that is hashed and checked. */
export async function* chainLines(db: Sql, batch = 1000): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const { rows } = await sql<Sealed>`select s.place, s.previous, e.at, e.deed, e.commitment, e.public
      from record_seals s join record_entries e on e.id = s.entry_id where s.place > ${after} order by s.place limit ${batch}`.execute(
      db,
    )
    if (!rows.length) return
    yield rows.map((row) => `${canonical(seal(row.previous, lineOf(row.place, row)) as unknown as Json)}\n`).join('')
    after = rows.at(-1)!.place
  }
}
