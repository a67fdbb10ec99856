import { sql } from 'kysely'
import { holds } from '../../../permissions.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import type { Eyes } from './fields.ts'

/** Groups that a person is a member of. */
export const groupIdsOf = (person: Person | null): string[] =>
  (person?.grants ?? []).flatMap(({ role, scope }) =>
    role === 'group-member' && scope.startsWith('group:') ? [scope.slice('group:'.length)] : [],
  )

/** With whose eyes somebody reads a group: its own people and the broker see all of it, the network what is for the network. */
export async function eyesOf(db: Sql, person: Person | null, groupId?: string): Promise<Eyes> {
  if (!person) return 'public'
  if (person.secondFactorAt && holds(person, 'groups.manage', 'council')) return 'broker'
  const own = groupIdsOf(person)
  if (groupId && (await isOwn(db, own, groupId))) return 'broker'
  if (person.secondFactorAt && holds(person, 'groups.see')) return 'network'
  if (!own.length) return 'public'
  const { rows } = await sql`select from group_memberships where group_id = any(${own}::uuid[]) and left_at is null
    limit 1`.execute(db)
  return rows.length ? 'network' : 'public'
}

/** A group is also its people's when their own was put together with it. */
export async function isOwn(db: Sql, own: readonly string[], groupId: string): Promise<boolean> {
  if (!own.length || own.includes(groupId)) return own.length > 0
  const { rows } = await sql`select from group_removals where into_group = ${groupId} and group_id = any(${own}::uuid[])
    limit 1`.execute(db)
  return rows.length > 0
}
