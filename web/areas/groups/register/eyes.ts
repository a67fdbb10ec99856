import { sql } from 'kysely'
import { holds, isStaff } from '../../../permissions.ts'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Person } from '../../../platform/session.ts'
import type { Eyes } from './fields.ts'

/** Groups that a person is a member of. */
export const groupIdsOf = (person: Person | null): string[] =>
  (person?.grants ?? []).flatMap(({ role, scope }) => {
    const id = scope.slice('group:'.length)
    return role === 'group-member' && scope.startsWith('group:') && isId(id) ? [id] : []
  })

/**
 * Groups whose whole entry a person may read and keep. Nobody who works for the council: or an administrator could
 * make themselves a member to see what a group keeps from the council.
 */
export const ownGroupIds = (person: Person | null): string[] => (isStaff(person) ? [] : groupIdsOf(person))

/** With whose eyes somebody reads a group: its own people and the broker see all of it, the network what is for the network. */
export async function eyesOf(db: Sql, person: Person | null, groupId?: string): Promise<Eyes> {
  if (!person) return 'public'
  if (person.secondFactorAt && holds(person, 'groups.manage', 'council')) return 'broker'
  const own = ownGroupIds(person)
  if (groupId && (await isOwn(db, own, groupId))) return 'broker'
  if (person.secondFactorAt && holds(person, 'groups.see')) return 'network'
  if (!own.length) return 'public'
  const { rows } = await sql`select from group_memberships where group_id = any(${own}::uuid[]) and left_at is null
    limit 1`.execute(db)
  return rows.length ? 'network' : 'public'
}

/** A group is also its people's when their own was put together with it. */
export async function isOwn(db: Sql, own: readonly string[], groupId: string): Promise<boolean> {
  if (!own.length || !isId(groupId)) return false
  if (own.includes(groupId)) return true
  const { rows } = await sql`select from group_removals where into_group = ${groupId} and group_id = any(${own}::uuid[])
    limit 1`.execute(db)
  return rows.length > 0
}
