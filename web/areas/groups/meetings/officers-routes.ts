import { may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { setNetworkRules } from '../network-rules/commands.ts'
import { readRule } from '../network-rules/rules.ts'
import * as paths from '../paths.ts'
import { countTotals, listCounts, thisYear } from './counts.ts'
import { officersPage } from './officers-page.tsx'
import { callerOf } from './part.ts'
import { stageOf } from './rules.ts'
import { countWords as words } from './words.ts'

export const officersRoutes: readonly Route[] = [
  get(paths.meetingOfficers, may('groups.see'), (ctx) => officers(ctx)),
  post(paths.meetingRules, may('link-officers.allocate'), 'network.rules-set', saveRule),
]

/** The page of a list that was asked for. */
export const pageOf = (ctx: Ctx): number =>
  Math.min(Math.max(1, Math.trunc(Number(ctx.url.searchParams.get('page')) || 1)), 1_000)

/** Late in the year those with too few come first; before, everybody. */
async function officers(ctx: Ctx, again?: { typed: string; error: string }): Promise<Response> {
  const { year: now, minimum } = await thisYear(ctx.db, ctx.now)
  const query = ctx.url.searchParams
  const asked = Number(query.get('year'))
  const year = Number.isInteger(asked) && asked >= now - 20 && asked < now ? asked : now
  const late = year < now || stageOf(dayOf(ctx.now)) !== 'early'
  const few = late && query.get('show') !== 'all'
  const page = pageOf(ctx)
  const [totals, counts] = await Promise.all([
    countTotals(ctx.db, { year, below: minimum }, ctx.now),
    listCounts(ctx.db, { year, page, below: few ? minimum : undefined }),
  ])
  const rule = callerOf(ctx.person) && { typed: String(minimum), token: ctx.token(), ...again }
  return ctx.show(
    officersPage({ year, thisYear: now, minimum, totals, counts, page, late, few, rule }),
    again ? 422 : 200,
  )
}

async function saveRule(ctx: Ctx): Promise<Response> {
  const typed = ctx.form.text('minimum')
  const minimum = readRule('meetings-a-year', typed)
  if (minimum === undefined) return officers(ctx, { typed, error: words.ruleWrong })
  await setNetworkRules(ctx.acting, { 'meetings-a-year': minimum })
  return ctx.seeOther(paths.meetingOfficers.to(), words.ruleSaved)
}
