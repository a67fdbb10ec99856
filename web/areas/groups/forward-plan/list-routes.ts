import { may } from '../../../permissions.ts'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { anyone, type Ctx, download, get, type Route } from '../../../platform/http.ts'
import * as paths from '../paths.ts'
import { asksDuring, fromEntry, type Known } from './asks.ts'
import { calendarOf, weeksShown } from './calendar.ts'
import { fileOf } from './file.ts'
import { forwardPlanPage, type ListedAsk } from './list-page.tsx'
import { namesFor } from './names.ts'
import { entriesDuring, listEntries, spanOf } from './queries.ts'
import { clashesOf, mondayOf, yearText } from './rules.ts'
import { clashSentences, type Names, whoText, words } from './words.ts'

const edits = may('plans.edit')
export const listRoutes: readonly Route[] = [
  get(paths.forwardPlan, anyone, (ctx) => list(ctx, false), { cached: true }),
  get(paths.forwardPlanFile, anyone, (ctx) => file(ctx, false)),
  get(paths.forwardDesk, edits, (ctx) => list(ctx, true)),
  get(paths.forwardDeskFile, edits, (ctx) => file(ctx, true)),
]

/** The public page is the same for everybody: no drafts, whoever looks. */
const eyesOf = ({ db, person }: Ctx, staff: boolean) => ({ db, person: staff ? person : null })

async function list(ctx: Ctx, staff: boolean): Promise<Response> {
  const past = ctx.url.searchParams.get('when') === 'past'
  const page = Number(ctx.url.searchParams.get('page') ?? 1)
  if (!Number.isInteger(page) || page < 1 || page > 1_000) return ctx.notFound()
  const today = dayOf(ctx.now)
  const { entries, more } = await listEntries(ctx.db, { today, past, page })
  if (page > 1 && !entries.length) return ctx.notFound()
  const window = { fromOn: mondayOf(today), untilOn: addDays(mondayOf(today), 7 * weeksShown - 1) }
  const first = !past && page === 1
  const shown = entries.map(fromEntry)
  const around = await asksDuring(eyesOf(ctx, staff), spanOf(first ? [window, ...shown] : shown, today))
  // Activities have no page of their own here: those of the half year stand among the first entries.
  const activities = first ? around.filter(({ kind, fromOn }) => kind === 'activity' && fromOn <= window.untilOn) : []
  const all = [...shown, ...activities].sort(past ? () => 0 : (a, b) => (a.fromOn < b.fromOn ? -1 : 1))
  const names = await namesFor(ctx.db, ctx.settings, around)
  const details = new Map(entries.map((entry) => [entry.id, entry]))
  const asks = all.map((ask): ListedAsk => {
    const entry = details.get(ask.id)
    return {
      ...listed(ask, names, staff),
      about: entry?.about,
      from: entry?.planYear
        ? words.fromPlan(yearText(entry.planYear))
        : ask.kind === 'activity'
          ? words.activity
          : undefined,
      clashes: staff && !past ? clashSentences(clashesOf(ask, around), names) : [],
      ...(staff ? { note: entry?.note, overCapWhy: entry?.overCapWhy } : {}),
    }
  })
  const inWindow = around.filter(({ fromOn, untilOn }) => fromOn <= window.untilOn && untilOn >= window.fromOn)
  const calendar = first && inWindow.length ? calendarOf(inWindow, today, names) : undefined
  return ctx.show(forwardPlanPage({ asks, past, page, more, calendar, staff }))
}

const listed = (ask: Known, names: Names, staff: boolean) => ({
  id: ask.id,
  title: ask.title,
  service: ask.service,
  fromOn: ask.fromOn,
  untilOn: ask.untilOn,
  who: whoText(ask, names),
  href: ask.kind === 'entry' && !staff ? '' : ask.href,
  draft: ask.draft,
})

/** From two years ago on: whoever wants more asks for it. */
async function file(ctx: Ctx, staff: boolean): Promise<Response> {
  const today = dayOf(ctx.now)
  const span = { fromOn: addDays(today, -730), untilOn: addDays(today, 1_100) }
  const [entries, around] = [await entriesDuring(ctx.db, span), await asksDuring(eyesOf(ctx, staff), span)]
  const names = await namesFor(ctx.db, ctx.settings, around)
  const details = new Map(entries.map((entry) => [entry.id, entry]))
  const rows = around
    .toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : 1))
    .map((ask) => ({
      ask,
      who: whoText(ask, names),
      entry: details.get(ask.id),
      clashes: staff && ask.untilOn >= today ? clashSentences(clashesOf(ask, around), names) : [],
    }))
  return download(fileOf(rows, staff), 'text/csv; charset=utf-8', 'forward-plan.csv')
}
