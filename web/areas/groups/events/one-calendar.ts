import type { Sql } from '../../../platform/db.ts'
import { isEventKind, listProjectEvents } from '../../activities/index.ts'
import * as paths from '../paths.ts'
import { eventsPerPage, listOccurrences, type Which } from './queries.ts'

/** What groups put on stands under a word of its own beside the kinds of the council's events. */
export const calendarKinds = ['listening', 'participation', 'development', 'community'] as const
export type CalendarKind = (typeof calendarKinds)[number]
export const isCalendarKind = (text: string): text is CalendarKind =>
  (calendarKinds as readonly string[]).includes(text)

/** One line of the calendar, whoever puts it on. */
export type Line = {
  id: string
  kind: CalendarKind
  title: string
  href: string
  startsAt: Date
  endsAt: Date
  place: string
  ward: string | null
  by: string
  cost: string
}

/** Both kinds of events in one order, page by page. A page asks each side for no more than it could need. */
export async function listCalendar(
  db: Sql,
  { kind, ...which }: Which & { kind?: CalendarKind | undefined },
  { page = 1, limit = eventsPerPage }: { page?: number; limit?: number } = {},
): Promise<{ lines: Line[]; more: boolean }> {
  const most = page * limit + 1
  const ofProjects = which.groupId || kind === 'community' ? [] : await projectLines(db, { kind, ...which }, most)
  const ofGroups = kind && kind !== 'community' ? [] : await groupLines(db, which, most)
  const all = [...ofProjects, ...ofGroups].sort(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.id.localeCompare(b.id),
  )
  return { lines: all.slice((page - 1) * limit, page * limit), more: all.length > page * limit }
}

async function groupLines(db: Sql, which: Which, limit: number): Promise<Line[]> {
  const { occurrences } = await listOccurrences(db, which, { limit })
  return occurrences.map(({ eventId, group, ...one }) => ({
    ...one,
    kind: 'community',
    href: paths.event.to({ event: eventId }),
    by: group,
  }))
}

async function projectLines(
  db: Sql,
  { kind, from, until, wardId }: Which & { kind?: CalendarKind | undefined },
  limit: number,
): Promise<Line[]> {
  const events = await listProjectEvents(db, {
    from,
    until,
    wardId,
    kind: kind && isEventKind(kind) ? kind : undefined,
    limit,
  })
  return events.map(({ venue, host, ...one }) => ({ ...one, place: venue, by: host }))
}
