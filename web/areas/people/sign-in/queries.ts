import type { Acting } from '../../../platform/acting.ts'
import { hashToken } from '../../../platform/session.ts'
import { accountOfEmail } from '../accounts/queries.ts'
import { type LinkState, linkState } from './rules.ts'

export type OpenLink = { email: string; isNew: boolean; returnTo: string | null }

/** What a sign-in link leads to; only who holds the link is told. */
export async function findLink(
  at: Acting,
  token: string,
): Promise<OpenLink | { state: Exclude<LinkState, 'open'>; returnTo: string | null }> {
  const row = await at.db
    .selectFrom('sign_in_links')
    .select(['email', 'return_to as returnTo', 'expires_at as expiresAt', 'used_at as usedAt'])
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', 'sign-in')
    .executeTakeFirst()
  const state = linkState(row, at.now)
  if (state !== 'open' || !row) return { state: state === 'open' ? 'unknown' : state, returnTo: row?.returnTo ?? null }
  const email = at.council.keys.open(row.email)
  return { email, isNew: !(await accountOfEmail(at, at.db, email)), returnTo: row.returnTo }
}
