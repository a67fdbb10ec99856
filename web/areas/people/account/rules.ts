import { type LinkState, linkState } from '../sign-in/rules.ts'

export type EmailRefusal = 'not-an-address' | 'same' | 'taken' | Exclude<LinkState, 'open'>

type Link = { accountId: string | null; expiresAt: Date; usedAt: Date | null }

/** Why a link does not change the address of this account, or null. A link of another account is unknown here. */
export function changeRefusal(
  link: Link | undefined,
  accountId: string,
  taken: boolean,
  now: Date,
): EmailRefusal | null {
  const state = linkState(link?.accountId === accountId ? link : undefined, now)
  if (state !== 'open') return state
  return taken ? 'taken' : null
}
