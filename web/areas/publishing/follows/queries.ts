import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Frequency } from './rules.ts'

export type Follow = {
  id: string
  subject: string
  frequency: Frequency
  language: 'en' | 'cy'
  createdAt: Date
  confirmedAt: Date | null
  endedAt: Date | null
  emailKey: Buffer
}
const columns = sql`id, subject, frequency, language, created_at as "createdAt", confirmed_at as "confirmedAt", ended_at as "endedAt", email_key as "emailKey"`

export async function findFollow(db: Sql, id: string): Promise<Follow | undefined> {
  const { rows } = await sql<Follow>`select ${columns} from follows where id = ${id}`.execute(db)
  return rows[0]
}

/** What an address follows now. */
export async function followsOf(db: Sql, emailKey: Buffer): Promise<Follow[]> {
  const { rows } = await sql<Follow>`select ${columns} from follows
    where email_key = ${emailKey} and confirmed_at is not null and ended_at is null order by created_at limit 200`.execute(
    db,
  )
  return rows
}

/** What the holder of an account follows, by the address they proved. */
export async function listFollows(db: Sql, accountId: string): Promise<Follow[]> {
  const { rows } = await sql<Follow>`select ${columns} from follows where account_id = ${accountId}
    and confirmed_at is not null and ended_at is null order by created_at limit 200`.execute(db)
  return rows
}
