import { sql } from 'kysely'
import { isStaff } from '../../../../permissions.ts'
import type { Acting } from '../../../../platform/acting.ts'
import type { Sql } from '../../../../platform/db.ts'
import type { Keys } from '../../../../platform/keys.ts'
import type { Person } from '../../../../platform/session.ts'
import { emailKey, emailOf, findAccounts } from '../../../people/index.ts'
import type { WorkingGroup } from '../types.ts'

/** How somebody stands towards a group. */
export type Standing = 'seated' | 'staff' | 'waiting' | 'full' | 'invited' | 'may-ask' | 'invited-only'

export async function standingOf(at: Acting, group: WorkingGroup, person: Person): Promise<Standing> {
  const email = await emailOf(at, person.id)
  const { rows } = await sql<{ seated: boolean; waits: boolean; invited: boolean; taken: number }>`select
    exists (select from working_seats where working_group_id = ${group.id} and account_id = ${person.id} and left_at is null) as seated,
    exists (select from working_applications where working_group_id = ${group.id} and account_id = ${person.id} and answered_at is null) as waits,
    exists (select from working_invitations where working_group_id = ${group.id} and email_key = ${email ? emailKey(at, email) : null} and used_at is null) as invited,
    (select count(*)::int from working_seats where working_group_id = ${group.id} and side = 'community' and left_at is null) as taken`.execute(
    at.db,
  )
  const { seated, waits, invited, taken } = rows[0]!
  if (seated) return 'seated'
  if (isStaff(person)) return 'staff'
  if (waits) return 'waiting'
  if (taken >= group.communitySeats) return 'full'
  if (invited) return 'invited'
  return group.joining === 'apply' ? 'may-ask' : 'invited-only'
}

export type Application = { id: string; name: string; words: string; at: Date }

/** Who asked for a seat and waits, the first first. */
export async function listApplications(db: Sql, keys: Keys, groupId: string): Promise<Application[]> {
  const rows = await db
    .selectFrom('working_applications')
    .select(['id', 'account_id', 'words', 'at'])
    .where('working_group_id', '=', groupId)
    .where('answered_at', 'is', null)
    .orderBy('at')
    .limit(100)
    .execute()
  const names = await findAccounts(
    db,
    rows.map((row) => row.account_id),
  )
  return rows.map((row) => ({
    id: row.id,
    name: names.get(row.account_id)?.name ?? '',
    words: keys.open(row.words),
    at: row.at,
  }))
}

/** How many invitations nobody has used yet. */
export async function countInvitations(db: Sql, groupId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from working_invitations
    where working_group_id = ${groupId} and used_at is null`.execute(db)
  return rows[0]!.n
}
