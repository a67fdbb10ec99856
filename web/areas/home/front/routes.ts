import { anyone, type Ctx, get, type Route } from '../../../platform/http.ts'
import { front } from '../paths.ts'
import { frontPage } from './pages.tsx'
import { gatherFront } from './queries.ts'

export const frontRoutes: readonly Route[] = [get(front, anyone, showFront, { cached: true })]

async function showFront(ctx: Ctx): Promise<Response> {
  return ctx.show(frontPage({ ...(await gatherFront(ctx)), tiles: ctx.production.tiles }))
}
