import { anyone, type Ctx, get, type Route } from '../../../platform/http.ts'
import { findWard } from '../../places/index.ts'
import { ward as wardPath } from '../../places/paths.ts'
import { wardPage } from './pages.tsx'
import { gatherWard } from './queries.ts'

export const wardRoutes: readonly Route[] = [get(wardPath, anyone, showWard, { cached: true })]

async function showWard(ctx: Ctx): Promise<Response> {
  const ward = await findWard(ctx.db, ctx.params['ward'] ?? '')
  const found = ward && (await gatherWard(ctx, ward.id, ctx.url.searchParams.get('boundary') ?? undefined))
  return found ? ctx.show(wardPage({ ...found, tiles: ctx.production.tiles })) : ctx.notFound()
}
