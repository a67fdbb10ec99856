import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'

export type Factors = { app: boolean; passkeys: number; recoveryLeft: number }

/** What an account has besides its address. */
export async function factorsOf(db: Sql, accountId: string): Promise<Factors> {
  const { rows } = await sql<Factors>`
    select exists (select from totp_secrets t where t.account_id = ${accountId} and t.confirmed_at is not null) as app,
      (select count(*)::int from passkeys p where p.account_id = ${accountId}) as passkeys,
      (select count(*)::int from recovery_codes r where r.account_id = ${accountId} and r.used_at is null) as "recoveryLeft"`.execute(
    db,
  )
  return rows[0]!
}
