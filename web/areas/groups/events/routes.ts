import { type CalendarEntry, calendarText } from '../../../platform/calendar.ts'
import { addDays, dayOf, londonTime } from '../../../platform/clock.ts'
import { anyone, type Ctx, get, type Route, text } from '../../../platform/http.ts'
import { listProjectEvents } from '../../activities/index.ts'
import { listWards } from '../../places/index.ts'
import { planYearOf } from '../forward-plan/rules.ts'
import * as paths from '../paths.ts'
import { yearTitle } from '../plan/rules.ts'
import { findGroup } from '../register/queries.ts'
import { eventsDeskRoutes } from './desk-routes.ts'
import { eventPage } from './event-page.tsx'
import { groupEventRoutes } from './group-routes.ts'
import { eventsPage } from './list-page.tsx'
import { calendarKinds, isCalendarKind, listCalendar } from './one-calendar.ts'
import { findPublicEvent, listForCalendar, timesOfEvent } from './queries.ts'
import { isMonth, monthAfter } from './rules.ts'
import { monthName, words } from './words.ts'

export const eventRoutes: readonly Route[] = [
  get(paths.events, anyone, list, { cached: true }),
  get(paths.eventsCalendar, anyone, (ctx) => calendar(ctx, words.title, {}), { cached: true }),
  get(paths.event, anyone, show),
  get(paths.eventCalendar, anyone, oneCalendar),
  get(paths.wardCalendar, anyone, async (ctx) => {
    const ward = (await listWards(ctx.db)).find(({ slug }) => slug === ctx.params['ward'])
    return ward ? calendar(ctx, words.in(ward.name), { wardId: ward.id }) : ctx.notFound()
  }),
  get(paths.groupCalendar, anyone, async (ctx) => {
    const group = await findGroup(ctx.db, ctx.params['group']!)
    return group ? calendar(ctx, words.of(group.name), { groupId: group.id }) : ctx.notFound()
  }),
  ...groupEventRoutes,
  ...eventsDeskRoutes,
]

async function list(ctx: Ctx): Promise<Response> {
  const query = ctx.url.searchParams
  const [wards, today] = [await listWards(ctx.db), dayOf(ctx.now)]
  const ward = wards.find(({ slug }) => slug === query.get('ward'))
  const group = query.get('group') ? await findGroup(ctx.db, query.get('group')!) : undefined
  const month = isMonth(query.get('month') ?? '') ? query.get('month')! : ''
  const asked = query.get('kind') ?? ''
  const kind = !group && isCalendarKind(asked) ? asked : ''
  const page = Number(query.get('page') ?? 1)
  if (!Number.isInteger(page) || page < 1 || page > 50 || (query.get('group') && !group)) return ctx.notFound()
  const which = {
    from: londonTime(month ? `${month}-01` : today),
    until: month ? londonTime(`${monthAfter(month)}-01`) : undefined,
    wardId: ward?.id,
    groupId: group?.id,
    kind: kind || undefined,
  }
  const { lines, more } = await listCalendar(ctx.db, which, { page })
  if (page > 1 && !lines.length) return ctx.notFound()
  const view = eventsPage({
    year: yearTitle(planYearOf(today)),
    lines,
    page,
    more: more && page < 50,
    kinds: calendarKinds,
    chosen: { ward: ward?.slug ?? '', month, group: group?.slug ?? '', kind },
    wards,
    months: monthsAround(today.slice(0, 7), month).map((value) => ({ value, text: monthName(value) })),
    ward: ward?.name,
    group: group?.name,
    calendar: group
      ? paths.groupCalendar.to({ group: group.slug })
      : ward
        ? paths.wardCalendar.to({ ward: ward.slug })
        : paths.eventsCalendar.to(),
    today: dayOf,
  })
  return ctx.show(view)
}

/** Three months back and a year on, and the month that was asked for. */
function monthsAround(now: string, asked: string): string[] {
  const months = [addDays(`${now}-01`, -85).slice(0, 7)]
  while (months.length < 16) months.push(monthAfter(months.at(-1)!))
  return asked && !months.includes(asked) ? [asked, ...months].sort() : months
}

async function show(ctx: Ctx): Promise<Response> {
  const event = await findPublicEvent(ctx.db, ctx.params['event']!)
  return event ? ctx.show(eventPage({ event, times: await timesOfEvent(ctx.db, event.id) })) : ctx.notFound()
}

async function oneCalendar(ctx: Ctx): Promise<Response> {
  const event = await findPublicEvent(ctx.db, ctx.params['event']!)
  return event ? calendar(ctx, event.title, { eventId: event.id }) : ctx.notFound()
}

async function calendar(
  ctx: Ctx,
  name: string,
  which: { wardId?: string; groupId?: string; eventId?: string },
): Promise<Response> {
  const rows = await listForCalendar(ctx.db, ctx.now, which)
  const own = which.groupId || which.eventId ? [] : await projectEntries(ctx, which.wardId)
  const entries = rows.map((row) => ({
    // Unique by itself: it stays when the council's address changes.
    uid: row.id,
    sequence: row.sequence,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    title: row.title,
    words: `${row.about}\n\n${words.by} ${row.group}`,
    place: row.place,
    url: ctx.council.origin + paths.event.to({ event: row.eventId }),
    cancelled: row.cancelled,
    changedAt: row.updatedAt,
  }))
  return text(calendarText(name, [...entries, ...own], { now: ctx.now }), 'text/calendar; charset=utf-8')
}

const [daysBack, mostOfProjects] = [92, 500]

/** Events of the council's projects, in the same calendar; those called off too, so that calendars hear of it. */
async function projectEntries(ctx: Ctx, wardId: string | undefined): Promise<CalendarEntry[]> {
  const from = new Date(ctx.now.getTime() - daysBack * 86_400_000)
  const events = await listProjectEvents(ctx.db, { from, wardId, cancelled: true, limit: mostOfProjects })
  return events.map(({ id, about, venue, host, href, updatedAt, ...event }) => ({
    ...event,
    uid: id,
    words: `${about}\n\n${words.by} ${host}`,
    place: venue,
    url: ctx.council.origin + href,
    changedAt: updatedAt,
  }))
}
