import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { mayLose } from '../second-factor/last-factor.ts'
import { tellOwner } from '../second-factor/letters.ts'
import { issueRecoveryCodes } from '../second-factor/recovery.ts'
import type { FactorRefusal } from '../second-factor/rules.ts'
import { startSession } from '../sessions/commands.ts'
import { isOurs, spendChallenge } from './challenge.ts'
import { algorithms, type PasskeyRefusal, passkeyRefusal, readAnswer } from './rules.ts'
import { type Answered, isDatabaseError } from './sign-in.ts'

export type Saved = { token: string; recoveryCodes: string[] | undefined }

/** Saves a passkey for an account. Making it proves having it, so the session has its second factor from now on. */
export function savePasskey(
  at: Acting,
  accountId: string,
  { sent, visitor, site, opening, name }: Answered & { name: string },
): Promise<Saved | { refused: PasskeyRefusal }> {
  return deed(at.db, async (tx) => {
    const answer = readAnswer(sent)
    if (typeof answer === 'string') return { refused: answer }
    await tx.selectFrom('accounts').select('id').where('id', '=', accountId).forUpdate().execute()
    const { n } = await tx
      .selectFrom('passkeys')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow()
    const refused = passkeyRefusal({ name, count: Number(n) })
    if (refused) return { refused }
    let challenge = ''
    let late = false
    const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
    const proved = await verifyRegistrationResponse({
      response: answer as unknown as RegistrationResponseJSON,
      expectedChallenge: (given) => {
        challenge = given
        late = !isOurs(at, { deed: 'register', visitor, account: accountId }, given)
        return !late
      },
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: false,
      supportedAlgorithmIDs: algorithms,
    }).catch((error: unknown) => {
      if (isDatabaseError(error)) throw error
      return undefined
    })
    if (!proved?.verified) return { refused: late ? 'too-late' : 'not-proved' }
    if (!(await spendChallenge(tx, at, challenge))) return { refused: 'too-late' }
    const { credential } = proved.registrationInfo
    const id = newId<'passkey'>(at.now)
    const made = await tx
      .insertInto('passkeys')
      .values({
        id,
        account_id: accountId,
        credential_id: credential.id,
        public_key: Buffer.from(credential.publicKey),
        counter: credential.counter,
        transports: (credential.transports ?? []).map(String).slice(0, 10),
        name: name || opening.device || 'Passkey',
        created_at: at.now,
      })
      .onConflict((c) => c.column('credential_id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return { refused: 'known-already' }
    await record(tx, at, { deed: 'passkey.saved', subject: `account:${accountId}`, details: { passkey: id } })
    await tellOwner(tx, at, accountId, 'passkey-saved')
    const recoveryCodes = await issueRecoveryCodes(tx, at, accountId, 'if-none')
    const token = await startSession(tx, at, { accountId, way: 'second-factor', secondFactor: true, ...opening })
    return { token, recoveryCodes }
  })
}

/** Removes a passkey. */
export function removePasskey(
  at: Acting,
  accountId: string,
  passkeyId: string,
): Promise<{ removed: true } | { refused: FactorRefusal }> {
  return deed(at.db, async (tx) => {
    if (!(await mayLose(tx, accountId))) return { refused: 'last-factor' }
    const gone = isId(passkeyId)
      ? await tx
          .deleteFrom('passkeys')
          .where('id', '=', passkeyId)
          .where('account_id', '=', accountId)
          .returning('id')
          .executeTakeFirst()
      : undefined
    if (!gone) return { refused: 'no-such-factor' }
    await record(tx, at, { deed: 'passkey.removed', subject: `account:${accountId}`, details: { passkey: passkeyId } })
    await tellOwner(tx, at, accountId, 'passkey-removed')
    return { removed: true }
  })
}
