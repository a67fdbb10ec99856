import { randomBytes } from 'node:crypto'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { type NewSession, startSession } from '../sessions/commands.ts'
import { tellOwner } from './letters.ts'
import { type FactorRefusal, readRecoveryCode, recoveryCode, recoveryCodeCount } from './rules.ts'

const fingerprint = (at: Acting, accountId: string, code: string): Buffer =>
  at.council.keys.fingerprint('recovery code', `${accountId} ${readRecoveryCode(code)}`)

/** Ten codes, shown this once; only their fingerprints are kept. Earlier ones end, unless there are any and only missing ones are wanted. */
export async function issueRecoveryCodes(
  tx: Tx,
  at: Acting,
  accountId: string,
  when: 'if-none' | 'anew',
): Promise<string[] | undefined> {
  const left = await tx
    .selectFrom('recovery_codes')
    .select('account_id')
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .limit(1)
    .execute()
  if (when === 'if-none' && left.length) return undefined
  await tx.deleteFrom('recovery_codes').where('account_id', '=', accountId).execute()
  const codes = Array.from({ length: recoveryCodeCount }, () => recoveryCode(randomBytes(10)))
  await tx
    .insertInto('recovery_codes')
    .values(
      codes.map((code) => ({ account_id: accountId, code_hash: fingerprint(at, accountId, code), created_at: at.now })),
    )
    .execute()
  await record(tx, at, { deed: 'recovery-codes.made', subject: `account:${accountId}` })
  return codes
}

/** New codes for somebody who lost theirs or used most. */
export const renewRecoveryCodes = (at: Acting, accountId: string): Promise<string[]> =>
  deed(at.db, async (tx) => {
    const codes = await issueRecoveryCodes(tx, at, accountId, 'anew')
    await tellOwner(tx, at, accountId, 'recovery-renewed')
    return codes!
  })

/** A recovery code in place of the second factor, once. */
export function useRecoveryCode(
  at: Acting,
  accountId: string,
  text: string,
  opening: Pick<NewSession, 'device' | 'replaces'>,
): Promise<{ token: string; left: number } | { refused: FactorRefusal }> {
  if (!readRecoveryCode(text)) return Promise.resolve({ refused: 'code-missing' })
  return deed(at.db, async (tx) => {
    const used = await tx
      .updateTable('recovery_codes')
      .set({ used_at: at.now })
      .where('account_id', '=', accountId)
      .where('code_hash', '=', fingerprint(at, accountId, text))
      .where('used_at', 'is', null)
      .returning('code_hash')
      .executeTakeFirst()
    if (!used) return { refused: 'recovery-wrong' }
    const { n } = await tx
      .selectFrom('recovery_codes')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('account_id', '=', accountId)
      .where('used_at', 'is', null)
      .executeTakeFirstOrThrow()
    await record(tx, at, { deed: 'recovery-code.used', subject: `account:${accountId}` })
    await tellOwner(tx, at, accountId, 'recovery-used')
    return {
      token: await startSession(tx, at, { accountId, way: 'second-factor', secondFactor: true, ...opening }),
      left: Number(n),
    }
  })
}
