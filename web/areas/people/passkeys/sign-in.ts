import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { type NewSession, startSession } from '../sessions/commands.ts'
import { isOurs, spendChallenge } from './challenge.ts'
import { type DeviceAnswer, type PasskeyRefusal, readAnswer } from './rules.ts'

export type Site = { id: string; origin: string }
export type Answered = { sent: string; visitor: string; site: Site; opening: Pick<NewSession, 'device' | 'replaces'> }

/** Signs in with a passkey. One that checked its owner, by finger, face or code, is both factors at once. */
export const signInWithPasskey = (
  at: Acting,
  answered: Answered,
): Promise<{ token: string; accountId: string } | { refused: PasskeyRefusal }> =>
  deed(at.db, async (tx) => {
    const proved = await provePasskey(tx, at, answered)
    if ('refused' in proved) return proved
    const token = await startSession(tx, at, {
      accountId: proved.accountId,
      way: 'passkey',
      secondFactor: proved.userVerified,
      ...answered.opening,
    })
    return { token, accountId: proved.accountId }
  })

/** Shows a passkey as the second factor of somebody who is signed in; having the device is enough, the address was proved before. */
export const showPasskey = (
  at: Acting,
  accountId: string,
  answered: Answered,
): Promise<{ token: string } | { refused: PasskeyRefusal }> =>
  deed(at.db, async (tx) => {
    const proved = await provePasskey(tx, at, answered, accountId)
    if ('refused' in proved) return proved
    return {
      token: await startSession(tx, at, { accountId, way: 'second-factor', secondFactor: true, ...answered.opening }),
    }
  })

/** Whose passkey answered. The library checks the signature, the site, the challenge and the counter. */
async function provePasskey(
  tx: Tx,
  at: Acting,
  { sent, visitor, site }: Answered,
  accountId?: string,
): Promise<{ accountId: string; userVerified: boolean } | { refused: PasskeyRefusal }> {
  const answer = readAnswer(sent)
  if (typeof answer === 'string') return { refused: answer }
  const passkey = await tx
    .selectFrom('passkeys')
    .select(['id', 'account_id', 'credential_id', 'public_key', 'counter'])
    .where('credential_id', '=', answer.id)
    .forUpdate()
    .executeTakeFirst()
  if (!passkey || (accountId && passkey.account_id !== accountId) || !belongs(answer, passkey.account_id))
    return { refused: 'not-known' }
  let challenge = ''
  let late = false
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer as unknown as AuthenticationResponseJSON,
      expectedChallenge: (given) => {
        challenge = given
        late = !isOurs(at, { deed: 'sign-in', visitor }, given)
        return !late
      },
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      credential: {
        id: passkey.credential_id,
        publicKey: new Uint8Array(passkey.public_key),
        counter: Number(passkey.counter),
      },
      requireUserVerification: false,
    })
    if (!verified) return { refused: 'not-proved' }
    if (!(await spendChallenge(tx, at, challenge))) return { refused: 'too-late' }
    await tx
      .updateTable('passkeys')
      .set({ counter: authenticationInfo.newCounter, last_used_at: at.now })
      .where('id', '=', passkey.id)
      .execute()
    return { accountId: passkey.account_id, userVerified: authenticationInfo.userVerified }
  } catch (error) {
    if (isDatabaseError(error)) throw error
    return { refused: late ? 'too-late' : 'not-proved' }
  }
}

const belongs = (answer: DeviceAnswer, accountId: string): boolean =>
  !answer.response.userHandle ||
  Buffer.from(answer.response.userHandle, 'base64url').toString('hex') === accountId.replaceAll('-', '')

/** The library throws plain errors for what a device got wrong; the database's carry a code and are not the device's fault. */
export const isDatabaseError = (error: unknown): boolean =>
  typeof (error as { code?: unknown } | null)?.code === 'string' && !/^ERR_/.test((error as { code: string }).code)
