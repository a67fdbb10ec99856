import { may } from '../../../permissions.ts'
import { anyone, type Ctx, get, type Route } from '../../../platform/http.ts'
import { findActivityById } from '../activity/queries.ts'
import { doorOf } from '../activity/rules.ts'
import * as paths from '../paths.ts'
import { embedCodeView, embedView } from './pages.tsx'

export const routes: readonly Route[] = [
  get(paths.embed, anyone, showEmbed, { cached: true }),
  get(paths.embedCode, may('desk.see'), showCode),
]

async function showEmbed(ctx: Ctx): Promise<Response> {
  const activity = await findActivityById(ctx.db, ctx.params['activity']!, null, ctx.now)
  if (!activity) return ctx.notFound()
  return ctx.show(
    embedView({ activity, door: doorOf(activity, ctx.now), council: ctx.settings.name, language: ctx.language }),
  )
}

async function showCode(ctx: Ctx): Promise<Response> {
  const activity = await findActivityById(ctx.db, ctx.params['activity']!, ctx.person, ctx.now)
  return activity ? ctx.show(embedCodeView({ activity, origin: ctx.council.origin })) : ctx.notFound()
}
