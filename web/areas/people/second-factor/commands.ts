import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { type NewSession, startSession } from '../sessions/commands.ts'
import { mayLose } from './last-factor.ts'
import { tellOwner } from './letters.ts'
import { issueRecoveryCodes } from './recovery.ts'
import { type FactorRefusal, readCode, stepRefusal } from './rules.ts'
import { readSetup } from './setup.ts'
import { stepOf } from './totp.ts'

type Opening = Pick<NewSession, 'device' | 'replaces'>

/** Adds an authenticator app once it has shown a right code. */
export function addApp(
  at: Acting,
  accountId: string,
  { setup, code }: { setup: string; code: string },
  opening: Opening,
): Promise<{ token: string; recoveryCodes: string[] | undefined } | { refused: FactorRefusal }> {
  return deed(at.db, async (tx) => {
    const secret = readSetup(at, accountId, setup)
    if (!secret) return { refused: 'setup-old' }
    const digits = readCode(code)
    if (!/^\d/.test(digits)) return { refused: digits as FactorRefusal }
    const step = stepOf(secret, digits, at.now)
    const refused = stepRefusal(step, null)
    if (refused) return { refused }
    const made = await tx
      .insertInto('totp_secrets')
      .values({
        account_id: accountId,
        secret: at.council.keys.seal(secret),
        created_at: at.now,
        confirmed_at: at.now,
        last_step: step,
      })
      .onConflict((c) => c.column('account_id').doNothing())
      .returning('account_id')
      .executeTakeFirst()
    if (!made) return { refused: 'has-app' }
    await record(tx, at, { deed: 'authenticator-app.added', subject: `account:${accountId}` })
    await tellOwner(tx, at, accountId, 'app-added')
    const recoveryCodes = await issueRecoveryCodes(tx, at, accountId, 'if-none')
    return {
      token: await startSession(tx, at, { accountId, way: 'second-factor', secondFactor: true, ...opening }),
      recoveryCodes,
    }
  })
}

/** Shows a code of the app as the second factor. Each code works once, and none that is older than the last. */
export function showCode(
  at: Acting,
  accountId: string,
  text: string,
  opening: Opening,
): Promise<{ token: string } | { refused: FactorRefusal }> {
  const code = readCode(text)
  if (!/^\d/.test(code)) return Promise.resolve({ refused: code as FactorRefusal })
  return deed(at.db, async (tx) => {
    const app = await tx
      .selectFrom('totp_secrets')
      .select(['secret', 'last_step'])
      .where('account_id', '=', accountId)
      .where('confirmed_at', 'is not', null)
      .forUpdate()
      .executeTakeFirst()
    if (!app) return { refused: 'no-such-factor' }
    const step = stepOf(at.council.keys.open(app.secret), code, at.now)
    const refused = stepRefusal(step, app.last_step === null ? null : Number(app.last_step))
    if (refused) return { refused }
    await tx.updateTable('totp_secrets').set({ last_step: step }).where('account_id', '=', accountId).execute()
    return { token: await startSession(tx, at, { accountId, way: 'second-factor', secondFactor: true, ...opening }) }
  })
}

/** Removes the authenticator app. */
export function removeApp(at: Acting, accountId: string): Promise<{ removed: true } | { refused: FactorRefusal }> {
  return deed(at.db, async (tx) => {
    if (!(await mayLose(tx, accountId))) return { refused: 'last-factor' }
    const gone = await tx
      .deleteFrom('totp_secrets')
      .where('account_id', '=', accountId)
      .returning('account_id')
      .executeTakeFirst()
    if (!gone) return { refused: 'no-such-factor' }
    await record(tx, at, { deed: 'authenticator-app.removed', subject: `account:${accountId}` })
    await tellOwner(tx, at, accountId, 'app-removed')
    return { removed: true }
  })
}
