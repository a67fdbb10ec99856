import type { Acting } from '../../../platform/acting.ts'
import type { AgeBand, ShownAs } from '../accounts/rules.ts'

export type OwnAccount = {
  id: string
  name: string
  email: string
  ageBand: AgeBand
  shownAs: ShownAs
  alias: string | null
  language: string
}
export type OwnPasskey = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null }

/** One's own account. */
export async function findOwnAccount(at: Pick<Acting, 'council' | 'db'>, id: string): Promise<OwnAccount> {
  const row = await at.db
    .selectFrom('accounts')
    .select(['id', 'name', 'email', 'age_band as ageBand', 'shown_as as shownAs', 'alias', 'language'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    ...row,
    ageBand: row.ageBand as AgeBand,
    shownAs: row.shownAs as ShownAs,
    email: at.council.keys.open(row.email),
  }
}

export const listPasskeys = (at: Pick<Acting, 'db'>, accountId: string): Promise<OwnPasskey[]> =>
  at.db
    .selectFrom('passkeys')
    .select(['id', 'name', 'created_at as createdAt', 'last_used_at as lastUsedAt'])
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .execute()
