import { sql } from 'kysely'
import { holds } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Person } from '../../../platform/session.ts'
import { isOwn, ownGroupIds } from '../register/eyes.ts'

/** From which side somebody keeps the shared record of a group. */
export type Side = 'group' | 'officer'

/**
 * The side of a person in the relationship of this group with the council: its own people, or its link officer and
 * whoever stands in today (with their second factor). For everybody else, administrators and auditors included, there is none.
 */
export async function sideOf(
  { db, now }: { db: Sql; now: Date },
  person: Person | null,
  groupId: string,
): Promise<Side | undefined> {
  if (!person || !isId(groupId)) return undefined
  // Who speaks for a youth body with the council is an adult: nobody writes directly to somebody under 18.
  if (await isOwn(db, ownGroupIds(person), groupId)) return person.ageBand === '18-plus' ? 'group' : undefined
  if (!person.secondFactorAt || !holds(person, 'link-officers.serve')) return undefined
  const today = dayOf(now)
  const { rows } = await sql`select from link_allocations l join link_officers o on o.id = l.officer_id
    where l.group_id = ${groupId} and l.ended_at is null and (
      (o.account_id = ${person.id} and o.ended_at is null)
      or exists (select from link_covers c join link_officers s on s.id = c.cover_officer
        where c.officer_id = l.officer_id and s.account_id = ${person.id} and s.ended_at is null
          and ${today}::date between c.from_on and c.until_on))
    limit 1`.execute(db)
  return rows.length ? 'officer' : undefined
}
