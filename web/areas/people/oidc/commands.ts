import { sql } from 'kysely'
import { staffRoles } from '../../../permissions.ts'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { proveAddress } from '../accounts/prove-address.ts'
import { accountOfEmail } from '../accounts/queries.ts'
import { readEmail } from '../accounts/rules.ts'
import { type NewSession, startSession } from '../sessions/commands.ts'
import { type Claims, type ProviderRefusal, providerRefusal } from './rules.ts'

/** Signs in whom the provider vouched for. The first time their verified address finds the account; from then on issuer and subject do. */
export function signInWithProvider(
  at: Acting,
  issuer: string,
  claims: Claims,
  opening: Pick<NewSession, 'device' | 'replaces'>,
): Promise<{ token: string } | { refused: ProviderRefusal }> {
  return deed(at.db, async (tx) => {
    const identity = await tx
      .selectFrom('external_identities')
      .select('account_id')
      .where('issuer', '=', issuer)
      .where('subject', '=', claims.subject)
      .executeTakeFirst()
    const email = claims.emailVerified && claims.email ? readEmail(claims.email) : undefined
    const byEmail = !identity && email ? await accountOfEmail(at, tx, email) : undefined
    const accountId = identity?.account_id ?? byEmail?.id
    const refused = providerRefusal({
      linked: !!identity,
      claims,
      account: accountId ? { staff: await isStaffAccount(tx, accountId) } : undefined,
    })
    if (refused || !accountId) return { refused: refused ?? 'no-account' }
    if (byEmail) {
      await proveAddress(tx, at, byEmail)
      const linked = await tx
        .insertInto('external_identities')
        .values({ issuer, subject: claims.subject, account_id: accountId, created_at: at.now })
        .onConflict((c) => c.doNothing())
        .returning('account_id')
        .executeTakeFirst()
      if (!linked) return { refused: 'linked-to-another' }
      await record(tx, at, { deed: 'work-account.linked', subject: `account:${accountId}`, details: { issuer } })
    }
    return {
      token: await startSession(tx, at, { accountId, way: 'provider', secondFactor: claims.secondFactor, ...opening }),
    }
  })
}

async function isStaffAccount(tx: Tx, accountId: string): Promise<boolean> {
  const { rows } = await sql`
    select from grants g where g.account_id = ${accountId} and g.role = any(${[...staffRoles]})
      and not exists (select from grant_ends e where e.grant_id = g.id)`.execute(tx)
  return rows.length > 0
}
