import { sql } from 'kysely'
import type { Role } from '../../../permissions.ts'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import type { Id } from '../../../platform/ids.ts'
import { isId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { addGrant } from './add-grant.ts'
import { brokersAlone } from './brokers.ts'
import { type EndRefusal, endRefusal, type GrantRefusal, grantRefusal } from './rules.ts'

export type GrantInput = { accountId: string; role: Role; scope?: string; reason?: string }

/** Gives a role to an account, for the whole council or for one thing. */
export function grantRole(
  at: Acting,
  { accountId, role, scope = 'council', reason }: GrantInput,
): Promise<{ grantId: Id<'grant'> } | { refused: GrantRefusal }> {
  return deed(at.db, async (tx) => {
    const account = isId(accountId) ? await liveAccount(tx, accountId) : undefined
    const refused = grantRefusal(account, role) ?? ((await brokersAlone(tx, at, role)) ? 'brokers-own' : null)
    return refused ? { refused } : { grantId: await addGrant(tx, at, { accountId, role, scope, reason }) }
  })
}

const liveAccount = (tx: Sql, id: string) =>
  tx
    .selectFrom('accounts')
    .select('age_band as ageBand')
    .where('id', '=', id)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('account_erasures as e').whereRef('e.account_id', '=', 'accounts.id'))),
    )
    .forUpdate()
    .executeTakeFirst()

/** Takes a role away, with the reason. */
export function endGrant(
  at: Acting,
  { grantId, reason }: { grantId: string; reason: string },
): Promise<{ ended: true } | { refused: EndRefusal }> {
  return deed(at.db, async (tx) => {
    const administrators = await countAdministrators(tx)
    const { rows } = isId(grantId)
      ? await sql<{ id: string; account_id: string; role: string; scope: string }>`
          select g.id, g.account_id, g.role, g.scope from grants g where g.id = ${grantId}
            and not exists (select from grant_ends e where e.grant_id = g.id) for update`.execute(tx)
      : { rows: [] }
    const grant = rows[0]
    const theirs = grant && (await brokersAlone(tx, at, grant.role))
    const refused = theirs ? 'brokers-own' : endRefusal(grant, administrators, reason)
    if (refused || !grant) return { refused: refused ?? 'no-grant' }
    await tx
      .insertInto('grant_ends')
      .values({ grant_id: grant.id, ended_by: at.by.account, ended_at: at.now, reason })
      .execute()
    await record(tx, at, {
      deed: 'grant.ended',
      subject: `account:${grant.account_id}`,
      why: reason,
      details: { grant: grant.id },
      public: { role: grant.role, scope: grant.scope },
    })
    return { ended: true }
  })
}

/** How many accounts administer the whole council. Their grants are locked first, so that two administrators cannot end each other at once. */
export async function countAdministrators(tx: Sql): Promise<number> {
  await sql`select id from grants where role = 'administrator' and scope = 'council' order by id for update`.execute(tx)
  const { rows } = await sql<{ n: number }>`
    select count(distinct g.account_id)::int as n from grants g where g.role = 'administrator' and g.scope = 'council'
      and not exists (select from grant_ends e where e.grant_id = g.id)`.execute(tx)
  return rows[0]!.n
}
