import { type RawBuilder, sql } from 'kysely'
import { holds } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { sideOf } from '../record/sides.ts'
import { ownGroupIds } from '../register/eyes.ts'
import { type Invitation, invitationsOf } from './invitation-queries.ts'
import { findMeeting, type Meeting } from './queries.ts'

type At = { db: Sql; now: Date; person: Person | null }

/** The part somebody has in a meeting. */
export type Part = {
  meeting: Meeting
  /** Invites, changes it, says who was there, writes the minutes. */
  keeps: boolean
  /** Called it, and so reads what people need. */
  arranges: boolean
  /** Invitations that they may answer. */
  mine: Invitation[]
}

/** Who may call network meetings: the broker, and those of the council who give groups their officers. */
export const callerOf = (person: Person | null): 'broker' | 'council' | undefined => {
  if (!person?.secondFactorAt || !holds(person, 'link-officers.allocate', 'council')) return undefined
  return holds(person, 'key-groups.designate', 'council') ? 'broker' : 'council'
}

const ownGroups = (person: Person) => sql`(select id from unnest(${ownGroupIds(person)}::uuid[]) id
  union select into_group from group_removals where group_id = any(${ownGroupIds(person)}::uuid[]))`

/** A meeting as somebody may see it: those invited, and for network meetings those who may call them. */
export async function partOf(at: At, id: string): Promise<Part | undefined> {
  const { db, person } = at
  const meeting = person ? await findMeeting(db, id) : undefined
  if (!meeting || !person) return undefined
  if (meeting.groupId) {
    const side = await sideOf(at, person, meeting.groupId)
    if (!side) return undefined
    const mine = await invitationsOf(
      db,
      id,
      side === 'group' ? sql`i.group_id is not null` : sql`i.officer_id is not null`,
    )
    return { meeting, keeps: true, arranges: meeting.arranger === side, mine }
  }
  const caller = callerOf(person)
  const mine = await invitationsOf(
    db,
    id,
    sql`(i.group_id in ${ownGroups(person)} or (${!!person.secondFactorAt} and o.account_id = ${person.id}))`,
  )
  if (!caller && !mine.length) return undefined
  const arranges = caller === meeting.arranger
  return { meeting, keeps: arranges, arranges, mine }
}

/** Which meetings somebody may see, as a condition on `m`. */
export function seenBy({ now, person }: At): RawBuilder<unknown> {
  if (!person) return sql`false`
  const shown = !!person.secondFactorAt
  const serves = shown && holds(person, 'link-officers.serve')
  const officers = sql`(select id from link_officers where account_id = ${person.id} and ended_at is null)`
  const served = sql`(select l.group_id from link_allocations l where l.ended_at is null and (l.officer_id in ${officers}
    or l.officer_id in (select c.officer_id from link_covers c where c.cover_officer in ${officers}
      and ${dayOf(now)}::date between c.from_on and c.until_on)))`
  const invited = sql`exists (select from meeting_invitations i left join link_officers o on o.id = i.officer_id
    where i.meeting_id = m.id and (i.group_id in ${ownGroups(person)} or (${shown} and o.account_id = ${person.id})))`
  return sql`((m.kind = 'network' and (${!!callerOf(person)} or ${invited}))
    or (m.kind = 'pair' and (m.group_id in ${ownGroups(person)} or (${serves} and m.group_id in ${served}))))`
}
