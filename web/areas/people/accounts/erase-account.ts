import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { startJob } from '../../../platform/jobs.ts'
import { record } from '../../../platform/record.ts'
import { countAdministrators } from '../roles/commands.ts'

export type EraseRefusal = 'no-account' | 'last-administrator'

/**
 * Erases an account: at once its name, address, sign-ins and roles; then, as a job, what all areas keep about the person.
 * A second time is harmless, which a restore of an old backup relies on.
 */
export function eraseAccount(
  at: Acting,
  accountId: string,
  why: string,
): Promise<{ erased: true } | { refused: EraseRefusal }> {
  return deed(at.db, async (tx) => {
    const administrators = await countAdministrators(tx)
    const account = isId(accountId)
      ? await tx
          .selectFrom('accounts')
          .select(['id', 'email_key'])
          .where('id', '=', accountId)
          .forUpdate()
          .executeTakeFirst()
      : undefined
    if (!account) return { refused: 'no-account' }
    if (administrators === 1 && (await administers(tx, accountId))) return { refused: 'last-administrator' }
    const done = await tx
      .insertInto('account_erasures')
      .values({ account_id: accountId, at: at.now, by_account: at.by.account })
      .onConflict((c) => c.doNothing())
      .returning('account_id')
      .executeTakeFirst()
    if (done) {
      await startJob(tx, at, {
        kind: 'forget-person',
        title: 'Erasing what is kept about a person',
        uniqueKey: `forget-person ${accountId}`,
        data: { accountId, emailKey: account.email_key.toString('hex'), why },
      })
      await forgetIdentity(tx, at, accountId, account.email_key)
      await sql`select platform.note_erasure('account', ${accountId}::uuid)`.execute(tx)
      await record(tx, at, { deed: 'account.erased', subject: `account:${accountId}`, why, public: {} })
    }
    return { erased: true }
  })
}

async function administers(tx: Tx, accountId: string): Promise<boolean> {
  const { rows } = await sql`
    select from grants g where g.account_id = ${accountId} and g.role = 'administrator' and g.scope = 'council'
      and not exists (select from grant_ends e where e.grant_id = g.id)`.execute(tx)
  return rows.length > 0
}

/** Everything by which the account is a person, and every way in. The shell stays until the voices under it are erased. */
async function forgetIdentity(tx: Tx, at: Acting, accountId: string, emailKey: Buffer): Promise<void> {
  await tx
    .updateTable('accounts')
    .set({
      email: at.council.keys.seal(''),
      email_key: randomBytes(32),
      email_proved_at: null,
      name: '',
      shown_as: 'first-name',
      alias: null,
    })
    .where('id', '=', accountId)
    .execute()
  for (const table of [
    'sessions',
    'passkeys',
    'totp_secrets',
    'recovery_codes',
    'external_identities',
    'data_exports',
  ] as const)
    await tx.deleteFrom(table).where('account_id', '=', accountId).execute()
  await tx
    .deleteFrom('sign_in_links')
    .where((where) => where.or([where('email_key', '=', emailKey), where('account_id', '=', accountId)]))
    .execute()
  await tx.deleteFrom('invitations').where('email_key', '=', emailKey).execute()
  await sql`insert into grant_ends (grant_id, ended_by, ended_at, reason)
    select g.id, ${at.by.account}::uuid, ${at.now}, 'The account was erased' from grants g
    where g.account_id = ${accountId} and not exists (select from grant_ends e where e.grant_id = g.id)`.execute(tx)
}
