import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import type { Sql } from '../../../platform/db.ts'

export type Holder = { grantId: string; accountId: string; name: string; since: Date }

/** Who holds a role for the whole council, by name. */
export async function listHolders(db: Sql, role: string): Promise<Holder[]> {
  const { rows } = await sql<Holder>`
    select g.id as "grantId", a.id as "accountId", a.name, g.granted_at as since from grants g join accounts a on a.id = g.account_id
    where g.role = ${role} and g.scope = 'council' and not exists (select from grant_ends e where e.grant_id = g.id)
      and not exists (select from account_erasures e where e.account_id = a.id)
    order by a.name, a.id`.execute(db)
  return rows
}

/** The broker's people are the broker's to choose: once there is one, nobody of the council gives or ends that role. */
export async function brokersAlone(tx: Sql, { by }: Pick<Acting, 'by'>, role: string): Promise<boolean> {
  if (role !== 'broker' || !by.account) return false
  const holders = await listHolders(tx, 'broker')
  return holders.length > 0 && !holders.some(({ accountId }) => accountId === by.account)
}
