import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { emailOf } from '../../people/index.ts'
import { coverOf, currentLinks, findOfficer } from './queries.ts'

export type Card = {
  name: string
  grade: 'director' | 'head-of-service'
  service: string
  email?: string | undefined
  telephone: string | null
  since: Date
  /** Who stands in today. */
  cover?: { name: string; email?: string | undefined; telephone: string | null; untilOn: string } | undefined
}

/** The link officer of a group with how to reach them: only for the group's own people. */
export async function linkOfficerCard(
  at: Pick<Acting, 'council' | 'db' | 'now'>,
  groupId: string,
): Promise<Card | undefined> {
  const [link] = await currentLinks(at.db, [groupId])
  const officer = link && (await findOfficer(at.db, link.officerId))
  if (!officer) return undefined
  const today = dayOf(at.now)
  const cover = await coverOf(at.db, officer.id, today)
  const other = cover && cover.fromOn <= today ? await findOfficer(at.db, cover.officerId) : undefined
  const { name, grade, service, telephone } = officer
  return {
    name,
    grade,
    service,
    telephone,
    email: await emailOf(at, officer.accountId),
    since: link.startedAt,
    cover: other &&
      cover && {
        name: other.name,
        email: await emailOf(at, other.accountId),
        telephone: other.telephone,
        untilOn: cover.untilOn,
      },
  }
}
