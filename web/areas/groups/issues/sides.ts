import { holds } from '../../../permissions.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import type { Case } from '../../voices/index.ts'
import { sideOf } from '../record/sides.ts'
import { linkAccountOf } from './queries.ts'

/** From which side somebody reads what a group told the council. */
export type IssueSide = 'group' | 'council'

/** Somebody who answers things: for the whole council, or (`own`) what they were given. */
export const answers = (person: Person | null, own?: 'own'): person is Person =>
  !!person?.secondFactorAt && holds(person, 'voices.reply', own ? undefined : 'council')

/**
 * The group's own people; its link officer; whoever is to answer it; and where nobody is and the group has no link
 * officer, everybody who may take it up. For all others there is nothing.
 */
export async function sideOfIssue(
  at: { db: Sql; now: Date },
  person: Person | null,
  groupId: string,
  { ownerAccount }: Pick<Case, 'ownerAccount'>,
): Promise<IssueSide | undefined> {
  const side = await sideOf(at, person, groupId)
  if (side) return side === 'group' ? 'group' : 'council'
  if (ownerAccount) return answers(person, 'own') && ownerAccount === person.id ? 'council' : undefined
  return !answers(person) || (await linkAccountOf(at.db, groupId)) ? undefined : 'council'
}
