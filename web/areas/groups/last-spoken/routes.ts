import { holds, may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { setNetworkRules } from '../network-rules/commands.ts'
import { networkRules } from '../network-rules/queries.ts'
import { readRule } from '../network-rules/rules.ts'
import * as paths from '../paths.ts'
import { eyesOf } from '../register/eyes.ts'
import { lastSpokenPage } from './page.tsx'
import { listSpoken, spokenByWard, spokenTotals } from './queries.ts'
import { words } from './words.ts'

export const lastSpokenRoutes: readonly Route[] = [
  get(paths.lastSpoken, may('groups.see'), (ctx) => show(ctx)),
  post(paths.quietDays, may('link-officers.appoint'), 'network.rules-set', saveDays),
]

async function show(ctx: Ctx, wrong?: { typed: string; error: string }): Promise<Response> {
  const page = Number(ctx.url.searchParams.get('page') ?? 1)
  if (!Number.isInteger(page) || page < 1 || page > 1_000) return ctx.notFound()
  const today = dayOf(ctx.now)
  const { 'quiet-days': quietDays } = await networkRules(ctx.db)
  const [totals, places, groups] = await Promise.all([
    spokenTotals(ctx.db, today, quietDays),
    page === 1 ? spokenByWard(ctx.db, await eyesOf(ctx.db, ctx.person), today, quietDays) : undefined,
    listSpoken(ctx.db, page),
  ])
  if (page > 1 && !groups.length) return ctx.notFound()
  const form = holds(ctx.person, 'link-officers.appoint', 'council')
    ? { token: ctx.token(), typed: wrong?.typed ?? String(quietDays), error: wrong?.error }
    : undefined
  return ctx.show(lastSpokenPage({ totals, places, groups, page, today, quietDays, form }), wrong ? 422 : 200)
}

async function saveDays(ctx: Ctx): Promise<Response> {
  const typed = ctx.form.text('days')
  const days = readRule('quiet-days', typed)
  if (days === undefined) return show(ctx, { typed, error: words.daysWrong })
  await setNetworkRules(ctx.acting, { 'quiet-days': days })
  return ctx.seeOther(paths.lastSpoken.to(), words.daysSaved)
}
