import { calendarText } from '../../../../../platform/calendar.ts'
import { dayOf } from '../../../../../platform/clock.ts'
import { anyone, type Ctx, get, type Route, text } from '../../../../../platform/http.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { translated } from '../../../../../platform/words.ts'
import { promisesAbout } from '../../../../voices/index.ts'
import { activity as activityPath } from '../../../paths.ts'
import { findSeries } from '../details/series-queries.ts'
import { addressOf, findPublic } from '../find-event.ts'
import * as paths from '../paths.ts'
import { eventWords } from '../words.ts'
import { listProjectEvents } from './queries.ts'
import { seriesView } from './series-pages.tsx'

export const calendarRoutes: readonly Route[] = [
  get(paths.eventCalendar, anyone, calendar),
  get(paths.series, anyone, showSeries, { cached: true }),
]

async function calendar(ctx: Ctx): Promise<Response> {
  const found = await findPublic(ctx)
  if (!found?.activity.publishedAt) return ctx.notFound()
  const { activity, event } = found
  const title = translated(activity, 'title', ctx.language)
  const entry = {
    // Unique by itself: it stays when the council's address changes.
    uid: activity.id,
    sequence: event.sequence,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    title,
    words: `${translated(activity, 'help', ctx.language)}\n\n${eventWords[ctx.language].host}: ${event.hostName}`,
    place: event.venue,
    url: ctx.council.origin + activityPath.to(addressOf(activity)),
    cancelled: !!event.cancelledAt,
    changedAt: event.updatedAt,
  }
  return text(calendarText(title, [entry], { now: ctx.now }), 'text/calendar; charset=utf-8')
}

const most = 50

/** A series: its host, what is next, what was, and whether what was promised there was kept. */
async function showSeries(ctx: Ctx): Promise<Response> {
  const series = await findSeries(ctx.db, ctx.params['series']!)
  if (!series) return ctx.notFound()
  const [next, past] = await Promise.all([
    listProjectEvents(ctx.db, { seriesId: series.id, from: ctx.now, limit: most }),
    listProjectEvents(ctx.db, { seriesId: series.id, until: ctx.now, latestFirst: true, limit: most }),
  ])
  const today = dayOf(ctx.now)
  const promises = await promisesAbout(
    ctx.db,
    past.map(({ id }) => subjectOf('activity', id)),
    today,
  )
  const sum = (of: (one: (typeof promises)[number]) => number) => promises.reduce((total, one) => total + of(one), 0)
  return ctx.show(
    seriesView({
      series,
      next,
      past,
      kept: { inTime: sum(({ inTime }) => inTime), due: sum(({ answered, overdue }) => answered + overdue) },
      answered: sum(({ answered }) => answered),
      language: ctx.language,
    }),
  )
}
