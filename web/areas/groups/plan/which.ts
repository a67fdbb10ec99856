import type { Ctx } from '../../../platform/http.ts'
import { findItem, findPlan, type ItemRow, type Plan } from './queries.ts'
import { readYear } from './rules.ts'

/** The plan whose year stands in the address. */
export async function withPlan(ctx: Ctx, then: (plan: Plan) => Promise<Response>): Promise<Response> {
  const year = readYear(ctx.params['year']!)
  const plan = year === undefined ? undefined : await findPlan(ctx.db, year)
  return plan ? then(plan) : ctx.notFound()
}

/** The item of that plan that the address names. */
export const withItem = (ctx: Ctx, then: (plan: Plan, item: ItemRow) => Promise<Response>): Promise<Response> =>
  withPlan(ctx, async (plan) => {
    const item = await findItem(ctx.db, plan.id, ctx.params['item']!)
    return item ? then(plan, item) : ctx.notFound()
  })
