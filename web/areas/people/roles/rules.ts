import { type Role, roles, staffRoles } from '../../../permissions.ts'

export type GrantRefusal =
  | 'no-account'
  | 'no-role'
  | 'staff-under-18'
  | 'address-not-proved'
  | 'no-such-thing'
  | 'scope-missing'
  | 'brokers-own'
export type EndRefusal = 'brokers-own' | 'no-grant' | 'reason-missing' | 'reason-too-long' | 'last-administrator'

export const longestReason = 500

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text)
export const isStaffRole = (role: Role): boolean => staffRoles.includes(role)

/** Why a role cannot be given, or null. Staff are adults. */
export function grantRefusal(account: { ageBand: string } | undefined, role: string): GrantRefusal | null {
  if (!account) return 'no-account'
  if (!isRole(role) || role === 'resident') return 'no-role'
  return account.ageBand !== '18-plus' && isStaffRole(role) ? 'staff-under-18' : null
}

/** Why a role cannot be taken away, or null. A council is never left without an administrator. */
export function endRefusal(
  grant: { role: string; scope: string } | undefined,
  administrators: number,
  reason: string,
): EndRefusal | null {
  if (!grant) return 'no-grant'
  if (!reason) return 'reason-missing'
  if (reason.length > longestReason) return 'reason-too-long'
  return grant.role === 'administrator' && grant.scope === 'council' && administrators < 2 ? 'last-administrator' : null
}

/** The one thing a role is for, from what an administrator pasted: a `kind:id`, or the address of its desk page. */
export function thingsMeant(text: string): string[] {
  const id = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/.exec(text.toLowerCase())?.[0]
  if (!id) return []
  const kind = /\b(project|group):/.exec(text)?.[1]
  return kind ? [`${kind}:${id}`] : [`project:${id}`, `group:${id}`]
}
