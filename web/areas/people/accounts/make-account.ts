import type { Role } from '../../../permissions.ts'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import { type Id, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { addGrant } from '../roles/add-grant.ts'
import { emailKey } from './queries.ts'
import { type AccountRefusal, type Age, accountRefusal, readEmail } from './rules.ts'

export type NewAccount = {
  email: string
  name: string
  ageBand?: Age
  role?: Role
  scope?: string
  /** The address was shown to be theirs. */
  proved?: boolean
  language?: string
}

/** Makes an account, with a role where one is given. */
export function makeAccount(
  at: Acting,
  input: NewAccount,
): Promise<{ accountId: Id<'account'> } | { refused: AccountRefusal }> {
  const email = readEmail(input.email)
  const refused = accountRefusal({ email, name: input.name, age: input.ageBand ?? '18-plus', role: input.role })
  if (refused) return Promise.resolve({ refused })
  return deed(at.db, async (tx) => {
    const accountId = await insertAccount(tx, at, { ...input, email: email! })
    if (!accountId) return { refused: 'already-has-account' as const }
    if (input.role && input.role !== 'resident')
      await addGrant(tx, at, { accountId, role: input.role, scope: input.scope ?? 'council' })
    return { accountId }
  })
}

/** The row of a new account and its line in the record; nothing where the address has one already. The input was checked. */
export async function insertAccount(tx: Sql, at: Acting, input: NewAccount): Promise<Id<'account'> | undefined> {
  const id = newId<'account'>(at.now)
  const made = await tx
    .insertInto('accounts')
    .values({
      id,
      email: at.council.keys.seal(input.email),
      email_key: emailKey(at, input.email),
      email_proved_at: input.proved ? at.now : null,
      name: input.name,
      age_band: input.ageBand ?? '18-plus',
      language: input.language ?? 'en',
      created_at: at.now,
    })
    .onConflict((c) => c.column('email_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return undefined
  await record(tx, at, { deed: 'account.made', subject: `account:${id}`, public: {} })
  return id
}
