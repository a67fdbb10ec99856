import { addDays, dayOf, londonTime } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { activitiesBetween } from '../../activities/index.ts'
import * as paths from '../paths.ts'
import { type Entry, entriesDuring } from './queries.ts'
import { type Ask, later, type Span, yearText } from './rules.ts'
import { words } from './words.ts'

/** Something that people are asked, wherever it comes from, with where it is read. */
export type Known = Ask & { href: string; kind: 'entry' | 'plan' | 'activity'; draft?: boolean }

export const fromEntry = (entry: Entry): Known => ({
  ...entry,
  kind: entry.planYear ? 'plan' : 'entry',
  href: entry.planYear
    ? `${paths.planOfYear.to({ year: yearText(entry.planYear) })}#item-${entry.id}`
    : paths.forwardEntry.to({ entry: entry.id }),
})

/** All that people are asked in these days: entries, items of yearly plans, and activities, drafts for who may see them. */
export async function asksDuring(
  { db, person }: { db: Sql; person: Person | null },
  span: Span,
  except?: string,
): Promise<Known[]> {
  const between = { from: londonTime(span.fromOn), until: londonTime(addDays(span.untilOn, 1)) }
  const [entries, activities] = await Promise.all([
    entriesDuring(db, span, except),
    activitiesBetween(db, between, person),
  ])
  return [
    ...entries.map(fromEntry),
    ...activities.map(
      (one): Known => ({
        id: one.id,
        title: one.title,
        service: words.project(one.projectTitle),
        fromOn: dayOf(one.opensAt),
        untilOn: one.closesAt ? dayOf(one.closesAt) : later(span.untilOn, dayOf(one.opensAt)),
        wards: one.areas.map(({ id }) => id),
        communities: [],
        groups: [],
        kind: 'activity',
        href: one.href,
        draft: one.draft,
      }),
    ),
  ]
}
