import type { Role } from '../../../permissions.ts'
import type { Acting } from '../../../platform/acting.ts'
import type { Sql } from '../../../platform/db.ts'
import { type Id, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'

export type NewGrant = { accountId: string; role: Role; scope: string; reason?: string | undefined }

/** Gives a role inside a transaction; the one it already has is returned as it is. */
export async function addGrant(
  tx: Sql,
  at: Acting,
  { accountId, role, scope, reason }: NewGrant,
): Promise<Id<'grant'>> {
  await tx.selectFrom('accounts').select('id').where('id', '=', accountId).forUpdate().execute()
  const before = await tx
    .selectFrom('grants')
    .select('id')
    .where('account_id', '=', accountId)
    .where('role', '=', role)
    .where('scope', '=', scope)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('grant_ends as e').whereRef('e.grant_id', '=', 'grants.id'))),
    )
    .executeTakeFirst()
  if (before) return before.id
  const id = newId<'grant'>(at.now)
  await tx
    .insertInto('grants')
    .values({
      id,
      account_id: accountId,
      role,
      scope,
      granted_by: at.by.account,
      granted_at: at.now,
      reason: reason ?? null,
    })
    .execute()
  await record(tx, at, {
    deed: 'grant.made',
    subject: `account:${accountId}`,
    why: reason,
    details: { grant: id },
    public: { role, scope },
  })
  return id
}
