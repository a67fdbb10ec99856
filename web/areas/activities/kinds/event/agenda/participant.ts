import type { Ctx } from '../../../../../platform/http.ts'
import type { Activity } from '../../../activity/types.ts'

/** Who ranks, at the level that the event asks for: a browser where it is open, an account otherwise. Undefined before they sign in. */
export function rankerOf(ctx: Ctx, { id, identityLevel }: Activity): Buffer | undefined {
  const key = identityLevel === 'open' ? ctx.visitor() : ctx.person?.id
  return key
    ? ctx.council.keys.fingerprint('event-ranking', `${id} ${identityLevel} ${key}`).subarray(0, 16)
    : undefined
}
