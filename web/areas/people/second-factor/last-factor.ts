import { sql } from 'kysely'
import { staffRoles } from '../../../permissions.ts'
import type { Tx } from '../../../platform/db.ts'

/** Whether an account can do with one factor less: staff always keep one. The account is locked, so that two removals cannot pass each other. */
export async function mayLose(tx: Tx, accountId: string): Promise<boolean> {
  await tx.selectFrom('accounts').select('id').where('id', '=', accountId).forUpdate().execute()
  const { rows } = await sql<{ factors: number; staff: boolean }>`
    select (select count(*) from passkeys p where p.account_id = ${accountId})::int
         + (select count(*) from totp_secrets t where t.account_id = ${accountId} and t.confirmed_at is not null)::int as factors,
      exists (select from grants g where g.account_id = ${accountId} and g.role = any(${[...staffRoles]})
        and not exists (select from grant_ends e where e.grant_id = g.id)) as staff`.execute(tx)
  return !rows[0]!.staff || rows[0]!.factors > 1
}
