import { sql } from 'kysely'
import type { Role } from '../../../permissions.ts'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { record } from '../../../platform/record.ts'
import { hashToken, newToken } from '../../../platform/session.ts'
import { emailKey } from '../accounts/queries.ts'
import { readEmail } from '../accounts/rules.ts'
import { invitation } from '../paths.ts'
import { brokersAlone } from './brokers.ts'
import { type InviteRefusal, invitationDays, inviteRefusal } from './invite-rules.ts'
import { invitationLetter } from './letters.ts'

export type InviteInput = { email: string; name: string; role: Role; scope?: string }

/** Invites somebody by letter to hold a role. An earlier invitation to the same role ends with it. */
export function inviteUser(at: Acting, input: InviteInput): Promise<{ invited: true } | { refused: InviteRefusal }> {
  const { name, role, scope = 'council' } = input
  const email = readEmail(input.email)
  return deed(at.db, async (tx) => {
    const key = email ? emailKey(at, email) : undefined
    const refused = inviteRefusal({ email, name, role, holdsIt: key ? await holdsRole(tx, key, role, scope) : false })
    if (refused || !email || !key) return { refused: refused ?? 'not-an-address' }
    if (await brokersAlone(tx, at, role)) return { refused: 'brokers-own' }
    await tx
      .updateTable('invitations')
      .set({ withdrawn_at: at.now })
      .where('email_key', '=', key)
      .where('role', '=', role)
      .where('scope', '=', scope)
      .where('used_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .execute()
    const token = newToken()
    const expires = new Date(at.now.getTime() + invitationDays * 86_400_000)
    await tx
      .insertInto('invitations')
      .values({
        token_hash: hashToken(token),
        email: at.council.keys.seal(email),
        email_key: key,
        name,
        role,
        scope,
        invited_by: at.by.account,
        created_at: at.now,
        expires_at: expires,
      })
      .execute()
    const { name: council } = (await tx.selectFrom('settings').select('name').executeTakeFirst()) ?? {
      name: at.council.slug,
    }
    await queueLetter(
      tx,
      at,
      invitationLetter({
        to: email,
        name,
        role,
        council,
        link: at.council.origin + invitation.to({ token }),
        until: expires,
      }),
    )
    await record(tx, at, { deed: 'person.invited', public: { role, scope } })
    return { invited: true }
  })
}

async function holdsRole(tx: Sql, key: Buffer, role: string, scope: string): Promise<boolean> {
  const { rows } = await sql`
    select from accounts a join grants g on g.account_id = a.id where a.email_key = ${key} and g.role = ${role} and g.scope = ${scope}
      and not exists (select from grant_ends e where e.grant_id = g.id)`.execute(tx)
  return rows.length > 0
}
