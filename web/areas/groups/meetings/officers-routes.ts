import { may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { setNetworkRules } from '../network-rules/commands.ts'
import { networkRules } from '../network-rules/queries.ts'
import { readRule } from '../network-rules/rules.ts'
import * as paths from '../paths.ts'
import { listCounts } from './counts.ts'
import { officersPage } from './officers-page.tsx'
import { callerOf } from './part.ts'
import { planYearOf, stageOf } from './rules.ts'
import { countWords as words } from './words.ts'

export const officersRoutes: readonly Route[] = [
  get(paths.meetingOfficers, may('groups.see'), (ctx) => officers(ctx)),
  post(paths.meetingRules, may('link-officers.allocate'), 'network.rules-set', saveRule),
]

/** The page of a list that was asked for. */
export const pageOf = (ctx: Ctx): number =>
  Math.min(Math.max(1, Math.trunc(Number(ctx.url.searchParams.get('page')) || 1)), 1_000)

const perPage = 40

async function officers(ctx: Ctx, again?: { typed: string; error: string }): Promise<Response> {
  const today = dayOf(ctx.now)
  const thisYear = planYearOf(today)
  const asked = Number(ctx.url.searchParams.get('year'))
  const year = Number.isInteger(asked) && asked >= thisYear - 20 && asked < thisYear ? asked : thisYear
  const [counts, rules] = await Promise.all([listCounts(ctx.db, year), networkRules(ctx.db)])
  const late = year < thisYear || stageOf(today) !== 'early'
  const minimum = rules['meetings-a-year']
  const rule = callerOf(ctx.person) && { typed: String(minimum), token: ctx.token(), ...again }
  const page = pageOf(ctx)
  return ctx.show(officersPage({ year, thisYear, minimum, counts, page, perPage, late, rule }), again ? 422 : 200)
}

async function saveRule(ctx: Ctx): Promise<Response> {
  const typed = ctx.form.text('minimum')
  const minimum = readRule('meetings-a-year', typed)
  if (minimum === undefined) return officers(ctx, { typed, error: words.ruleWrong })
  await setNetworkRules(ctx.acting, { 'meetings-a-year': minimum })
  return ctx.seeOther(paths.meetingOfficers.to(), words.ruleSaved)
}
