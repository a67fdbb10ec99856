import type { Role } from '../../../permissions.ts'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { hashToken } from '../../../platform/session.ts'
import { insertAccount } from '../accounts/make-account.ts'
import { proveAddress } from '../accounts/prove-address.ts'
import { accountOfEmail } from '../accounts/queries.ts'
import type { AgeBand } from '../accounts/rules.ts'
import { type NewSession, startSession } from '../sessions/commands.ts'
import { addGrant } from './add-grant.ts'
import { type AcceptRefusal, asksAge, invitationState } from './invite-rules.ts'
import { isStaffRole } from './rules.ts'

/** Accepts an invitation, once: makes the account where there is none, gives the role and signs in. Who has the link has the mailbox. */
export function acceptInvitation(
  at: Acting,
  token: string,
  opening: Pick<NewSession, 'device' | 'replaces'>,
  ageBand?: AgeBand,
): Promise<{ token: string } | { refused: AcceptRefusal | 'age-missing' }> {
  return deed(at.db, async (tx) => {
    const row = await tx
      .selectFrom('invitations')
      .select([
        'email',
        'name',
        'role',
        'scope',
        'invited_by',
        'expires_at as expiresAt',
        'used_at as usedAt',
        'withdrawn_at as withdrawnAt',
      ])
      .where('token_hash', '=', hashToken(token))
      .forUpdate()
      .executeTakeFirst()
    if (!row) return { refused: 'unknown' }
    const state = invitationState(row, at.now)
    if (state !== 'open') return { refused: state }
    const role = row.role as Role
    const email = at.council.keys.open(row.email)
    const known = await accountOfEmail(at, tx, email)
    if (known && known.ageBand !== '18-plus' && isStaffRole(role)) return { refused: 'staff-under-18' }
    if (asksAge({ role, known: !!known }) && !ageBand) return { refused: 'age-missing' }
    const accountId =
      known?.id ??
      (await insertAccount(tx, at, {
        email,
        name: row.name,
        proved: true,
        ...(asksAge({ role, known: false }) && { ageBand: ageBand! }),
      }))
    if (!accountId) return { refused: 'used' }
    if (known) await proveAddress(tx, at, known)
    await tx.updateTable('invitations').set({ used_at: at.now }).where('token_hash', '=', hashToken(token)).execute()
    const inviter = { ...at, by: { account: row.invited_by, role: row.invited_by ? 'administrator' : 'system' } }
    await addGrant(tx, inviter, { accountId, role, scope: row.scope, reason: 'Accepted an invitation' })
    await record(
      tx,
      { now: at.now, by: { account: accountId, role } },
      { deed: 'invitation.accepted', subject: `account:${accountId}`, public: { role, scope: row.scope } },
    )
    return { token: await startSession(tx, at, { accountId, way: 'invitation', secondFactor: false, ...opening }) }
  })
}

/** Takes an invitation back before it is used. */
export function withdrawInvitation(at: Acting, handle: string): Promise<{ withdrawn: boolean }> {
  return deed(at.db, async (tx) => {
    const gone = await tx
      .updateTable('invitations')
      .set({ withdrawn_at: at.now })
      .where('token_hash', '=', Buffer.from(handle, 'hex'))
      .where('used_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .returning(['role', 'scope'])
      .executeTakeFirst()
    if (gone) await record(tx, at, { deed: 'invitation.withdrawn', public: { role: gone.role, scope: gone.scope } })
    return { withdrawn: !!gone }
  })
}
