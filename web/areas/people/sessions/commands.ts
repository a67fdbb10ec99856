import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { endSession, hashToken, openSession } from '../../../platform/session.ts'
import type { Way } from './rules.ts'

export type NewSession = {
  accountId: string
  way: Way
  secondFactor: boolean
  device: string
  /** The session of this browser until now: it ends, so that nobody who knew its token is in the new one. */
  replaces: string | undefined
}

/** Opens a session inside the deed that proved who somebody is; returns the token for its cookie. */
export async function startSession(
  tx: Tx,
  at: Acting,
  { accountId, way, secondFactor, device, replaces }: NewSession,
): Promise<string> {
  const token = await openSession(tx, {
    accountId,
    now: at.now,
    secondFactor,
    replaces: way === 'second-factor' ? undefined : replaces,
  })
  if (way === 'second-factor' && replaces) await endSoon(tx, at, replaces)
  if (device) await tx.updateTable('sessions').set({ device }).where('token_hash', '=', hashToken(token)).execute()
  await record(
    tx,
    { now: at.now, by: { account: accountId, role: 'resident' } },
    { deed: 'session.opened', details: { way, secondFactor } },
  )
  return token
}

/** The session before the second factor lives a moment longer, without it: a second click of the same button still finds it. */
const endSoon = (tx: Tx, at: Acting, token: string) =>
  tx
    .updateTable('sessions')
    .set({ expires_at: new Date(at.now.getTime() + 60_000), second_factor_at: null })
    .where('token_hash', '=', hashToken(token))
    .execute()

/** Ends the session of this browser. */
export const signOut = (at: Acting, token: string): Promise<void> =>
  deed(at.db, async (tx) => {
    await endSession(tx, token)
    await record(tx, at, { deed: 'session.ended' })
  })

/** Ends one of one's own sessions, elsewhere. */
export function endOwnSession(at: Acting, accountId: string, sessionId: string): Promise<{ ended: boolean }> {
  return deed(at.db, async (tx) => {
    const gone = isId(sessionId)
      ? await tx
          .deleteFrom('sessions')
          .where('id', '=', sessionId)
          .where('account_id', '=', accountId)
          .returning('id')
          .executeTakeFirst()
      : undefined
    if (gone) await record(tx, at, { deed: 'session.ended' })
    return { ended: !!gone }
  })
}

/** Ends all of one's sessions but the one that asks. */
export function endOtherSessions(at: Acting, accountId: string, token: string): Promise<{ ended: number }> {
  return deed(at.db, async (tx) => {
    const gone = await tx
      .deleteFrom('sessions')
      .where('account_id', '=', accountId)
      .where('token_hash', '!=', hashToken(token))
      .returning('id')
      .execute()
    await record(tx, at, { deed: 'session.ended', details: { others: gone.length } })
    return { ended: gone.length }
  })
}
