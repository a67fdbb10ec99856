import type { Acting } from '../../../platform/acting.ts'
import type { Tx } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'

/**
 * An address was shown to be theirs. The first time, everything that somebody else may have attached to it before goes:
 * otherwise who makes an account with another's address would keep a way into it.
 */
export async function proveAddress(tx: Tx, at: Acting, account: { id: string; provedAt: Date | null }): Promise<void> {
  if (account.provedAt) return
  for (const table of ['sessions', 'passkeys', 'totp_secrets', 'recovery_codes', 'external_identities'] as const)
    await tx.deleteFrom(table).where('account_id', '=', account.id).execute()
  await tx.updateTable('accounts').set({ email_proved_at: at.now }).where('id', '=', account.id).execute()
  await record(tx, at, { deed: 'address.proved', subject: `account:${account.id}` })
}
