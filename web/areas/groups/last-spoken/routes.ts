import { may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, type Route } from '../../../platform/http.ts'
import { networkRules } from '../network-rules/queries.ts'
import * as paths from '../paths.ts'
import { eyesOf } from '../register/eyes.ts'
import { lastSpokenPage } from './page.tsx'
import { listSpoken, spokenByWard, spokenTotals } from './queries.ts'

export const lastSpokenRoutes: readonly Route[] = [get(paths.lastSpoken, may('groups.see'), show)]

async function show(ctx: Ctx): Promise<Response> {
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
  return ctx.show(lastSpokenPage({ totals, places, groups, page, today, quietDays }))
}
