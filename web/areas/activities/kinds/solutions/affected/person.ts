import type { Keys } from '../../../../../platform/keys.ts'
import type { IdentityLevel } from '../../../activity/types.ts'

/** Who is affected, as the activity tells people apart: a browser where it is open, otherwise an account. */
export const personOf = (
  keys: Keys,
  activity: { id: string; identityLevel: IdentityLevel },
  who: { visitor: string; accountId: string | null },
): string => {
  const key = activity.identityLevel === 'open' || !who.accountId ? `open ${who.visitor}` : `account ${who.accountId}`
  return keys.fingerprint('solution-affected', `${activity.id} ${key}`).subarray(0, 16).toString('hex')
}
