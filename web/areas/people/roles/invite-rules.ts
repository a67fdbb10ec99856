import { type NameRefusal, nameRefusal } from '../accounts/rules.ts'
import { isRole } from './rules.ts'

export type InviteRefusal =
  | 'not-an-address'
  | NameRefusal
  | 'no-role'
  | 'scope-missing'
  | 'no-such-thing'
  | 'already-holds-it'
  | 'brokers-own'

/** Days an invitation can be opened. */
export const invitationDays = 7

/** Why somebody cannot be invited, or null. */
export function inviteRefusal({
  email,
  name,
  role,
  holdsIt,
}: {
  email: string | undefined
  name: string
  role: string
  holdsIt: boolean
}): InviteRefusal | null {
  if (!email) return 'not-an-address'
  const wrong = nameRefusal(name)
  if (wrong) return wrong
  if (!isRole(role) || role === 'resident') return 'no-role'
  return holdsIt ? 'already-holds-it' : null
}

export type InvitationState = 'open' | 'used' | 'late' | 'withdrawn'

export function invitationState(
  row: { expiresAt: Date; usedAt: Date | null; withdrawnAt: Date | null },
  now: Date,
): InvitationState {
  if (row.usedAt) return 'used'
  if (row.withdrawnAt) return 'withdrawn'
  return row.expiresAt <= now ? 'late' : 'open'
}

export type AcceptRefusal = Exclude<InvitationState, 'open'> | 'unknown' | 'staff-under-18'

/** Whether a newcomer is asked their age: people of groups may be under 18, everybody who works here is an adult. */
export const asksAge = ({ role, known }: { role: string; known: boolean }): boolean => role === 'group-member' && !known
