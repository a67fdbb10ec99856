import { may } from '../../../../../permissions.ts'
import { addDays, dayOf, londonTime } from '../../../../../platform/clock.ts'
import { type Ctx, get, type Route } from '../../../../../platform/http.ts'
import { listWardShapes } from '../../../../places/index.ts'
import * as paths from '../paths.ts'
import { coverageView } from './coverage-pages.tsx'
import { coverage } from './queries.ts'
import { byWard } from './rules.ts'

export const coverageRoutes: readonly Route[] = [get(paths.coverage, may('desk.see'), show, { kept: true })]

const nothing = { council: 0, others: 0, met: 0 }

async function show(ctx: Ctx): Promise<Response> {
  const yearAgo = londonTime(addDays(dayOf(ctx.now), -365))
  const yearOn = londonTime(addDays(dayOf(ctx.now), 365))
  const [shapes, past, ahead] = await Promise.all([
    listWardShapes(ctx.db),
    coverage(ctx.db, { from: yearAgo, until: ctx.now }),
    coverage(ctx.db, { from: ctx.now, until: yearOn }),
  ])
  const [lines, planned] = [byWard(past), byWard(ahead)]
  return ctx.show(
    coverageView({
      wards: shapes.map(({ id, name, href, geometry }) => {
        const next = planned.get(id) ?? nothing
        return { id, name, href, geometry, line: lines.get(id) ?? nothing, planned: next.council + next.others }
      }),
      covered: past,
    }),
  )
}
