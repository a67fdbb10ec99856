import { genesis, type Json, seal } from '@folkmoot/ledger'
import { sql } from 'kysely'
import type { Db } from './db.ts'

type Waiting = { id: string; at: Date; deed: string; commitment: string; public: Json | null }

/** Gives what waits its place in the council's chain. One sequencer at a time per council; nobody who writes waits for it. */
export function sealWaiting(db: Db, most = 2000): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const { rows: need } = await sql<{ any: boolean }>`select exists (select from record_waiting) as any`.execute(tx)
    if (!need[0]!.any) return 0
    const { rows: lock } = await sql<{
      mine: boolean
    }>`select pg_try_advisory_xact_lock(hashtext(current_schema() || ' sequencer')) as mine`.execute(tx)
    if (!lock[0]!.mine) return 0
    const { rows: waiting } = await sql<Waiting>`
      with taken as (delete from record_waiting where entry_id in (select entry_id from record_waiting order by entry_id limit ${most}) returning entry_id)
      select e.id, e.at, e.deed, e.commitment, e.public from taken join record_entries e on e.id = taken.entry_id order by e.at, e.id`.execute(
      tx,
    )
    const { rows: heads } = await sql<{
      place: number
      hash: string
    }>`select place, hash from record_seals order by place desc limit 1`.execute(tx)
    let { place, hash } = heads[0] ?? { place: 0, hash: genesis }
    const seals = waiting.map((entry) => {
      const line = seal(hash, lineOf(++place, entry))
      hash = line.hash
      return { place: line.place, entry_id: entry.id, previous: line.previous, hash: line.hash }
    })
    await sql`insert into record_seals (place, entry_id, previous, hash)
      select * from jsonb_to_recordset(${JSON.stringify(seals)}) as s(place bigint, entry_id uuid, previous text, hash text)`.execute(
      tx,
    )
    return seals.length
  })
}

/** The public line of an entry, as it is hashed. */
export function lineOf(place: number, { at, deed, commitment, public: open }: Omit<Waiting, 'id'>) {
  return { place, at: at.toISOString(), deed, commitment, ...(open === null ? {} : { public: open }) }
}
