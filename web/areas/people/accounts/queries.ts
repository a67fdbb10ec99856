import { type RawBuilder, sql } from 'kysely'
import { type Permission, permissions } from '../../../permissions.ts'
import type { Acting } from '../../../platform/acting.ts'
import type { Sql } from '../../../platform/db.ts'
import { publicName } from './rules.ts'

export type Named = { name: string; publicName: string }

/** Names of accounts, and what the public may see of them. Erased or unknown ones are absent. */
export async function findAccounts(db: Sql, ids: readonly string[]): Promise<Map<string, Named>> {
  if (!ids.length) return new Map()
  const rows = await db
    .selectFrom('accounts')
    .select(['id', 'name', 'age_band as ageBand', 'shown_as as shownAs', 'alias'])
    .where('id', 'in', [...new Set(ids)])
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('account_erasures as e').whereRef('e.account_id', '=', 'accounts.id'))),
    )
    .execute()
  return new Map(rows.map((row) => [row.id, { name: row.name, publicName: publicName(row) }]))
}

/** SQL for other areas: whether an account is that of an adult, and not erased. Asked row by row, so that a list keeps its index. */
export const isAdult = (account: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`coalesce((select a.age_band = '18-plus' and not exists (select from account_erasures e where e.account_id = a.id)
    from accounts a where a.id = ${account}), false)`

/** Everyone whose role lets them do this, somewhere, by name. */
export async function listStaff(db: Sql, permission: Permission): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct a.id, a.name from accounts a join grants g on g.account_id = a.id
    where g.role = any(${[...permissions[permission]]}) and not exists (select from grant_ends e where e.grant_id = g.id)`.execute(
    db,
  )
  const byName = new Intl.Collator('en-GB')
  return rows.sort((a, b) => byName.compare(a.name, b.name))
}

/** Who holds a permission, and for what: the whole council, or some things. */
export async function staffWith(db: Sql, permission: Permission): Promise<{ accountId: string; scopes: string[] }[]> {
  const { rows } = await sql<{ accountId: string; scopes: string[] }>`
    select g.account_id as "accountId", array_agg(distinct g.scope) as scopes from grants g
    where g.role = any(${[...permissions[permission]]}) and not exists (select from grant_ends e where e.grant_id = g.id)
    group by 1 order by 1`.execute(db)
  return rows
}

/** The address of an account, opened with the council's key. */
export async function emailOf(
  at: Pick<Acting, 'council' | 'db'>,
  accountId: string,
  db: Sql = at.db,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('accounts')
    .select('email')
    .where('id', '=', accountId)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('account_erasures as e').whereRef('e.account_id', '=', 'accounts.id'))),
    )
    .executeTakeFirst()
  return row && at.council.keys.open(row.email)
}

export type AccountRow = { id: string; name: string; ageBand: string; provedAt: Date | null; language: string }

/** The account that an address belongs to. */
export async function accountOfEmail(
  at: Pick<Acting, 'council'>,
  db: Sql,
  email: string,
): Promise<AccountRow | undefined> {
  return db
    .selectFrom('accounts')
    .select(['id', 'name', 'age_band as ageBand', 'email_proved_at as provedAt', 'language'])
    .where('email_key', '=', emailKey(at, email))
    .executeTakeFirst()
}

/** The fingerprint under which an address is found; other areas use the same for addresses they keep. */
export const emailKey = (at: Pick<Acting, 'council'>, email: string): Buffer =>
  at.council.keys.fingerprint('email', email)
