import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'

export type Series = {
  id: string
  slug: string
  title: string
  about: string
  hostName: string
  hostAccount: string | null
  translations: unknown
}

const columns = sql`id, slug, title, about, host_name as "hostName", host_account as "hostAccount", translations`

export async function findSeries(db: Sql, slug: string): Promise<Series | undefined> {
  const { rows } = await sql<Series>`select ${columns} from event_series where slug = ${slug}`.execute(db)
  return rows[0]
}

/** Newest first; a council has a few. */
export async function listSeries(db: Sql): Promise<Series[]> {
  const { rows } =
    await sql<Series>`select ${columns} from event_series order by made_at desc, id desc limit 100`.execute(db)
  return rows
}
