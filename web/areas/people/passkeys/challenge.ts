import { createHash, randomBytes } from 'node:crypto'
import type { Acting } from '../../../platform/acting.ts'
import type { Tx } from '../../../platform/db.ts'

/** What a challenge is for: signing in from a browser, or saving a passkey for an account in it. */
export type ChallengeFor = { deed: 'sign-in' | 'register'; visitor: string; account?: string }

const minutes = 10
const purpose = ({ deed, account = '' }: ChallengeFor) => `passkey ${deed} ${account}`

/** A challenge that says by itself when, for whom and for what it was made, so that showing a page writes nothing. */
export function newChallenge(at: Pick<Acting, 'council' | 'now'>, whom: ChallengeFor): string {
  const body = `${Math.floor(at.now.getTime() / 1000).toString(36)}.${randomBytes(16).toString('base64url')}`
  return Buffer.from(`${body}.${at.council.keys.sign(purpose(whom), `${whom.visitor} ${body}`)}`).toString('base64url')
}

/** Whether a challenge is one of ours, for this, and young enough. */
export function isOurs(at: Pick<Acting, 'council' | 'now'>, whom: ChallengeFor, challenge: string): boolean {
  const [when = '', nonce = '', signature = ''] = Buffer.from(challenge, 'base64url').toString().split('.')
  const age = Math.floor(at.now.getTime() / 1000) - Number.parseInt(when, 36)
  return (
    age >= 0 &&
    age <= minutes * 60 &&
    at.council.keys.verify(purpose(whom), `${whom.visitor} ${when}.${nonce}`, signature)
  )
}

/** Uses a challenge up; false where it was answered before. */
export async function spendChallenge(tx: Tx, at: Pick<Acting, 'now'>, challenge: string): Promise<boolean> {
  const digest = createHash('sha256').update(challenge).digest()
  const made = await tx
    .insertInto('used_challenges')
    .values({ digest, expires_at: new Date(at.now.getTime() + minutes * 60_000) })
    .onConflict((c) => c.doNothing())
    .returning('digest')
    .executeTakeFirst()
  return !!made
}
