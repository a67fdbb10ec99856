import type { Ctx } from '../../../platform/http.ts'
import { faceOf } from '../kinds/faces.ts'
import * as paths from '../paths.ts'
import { saveWelsh } from './commands.ts'
import { findHeld } from './find-held.ts'
import { welshView } from './welsh-pages.tsx'
import { notices } from './words.ts'

export async function showWelsh(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const { cy = {} } = activity.translations as { cy?: Record<string, string> }
  return ctx.show(welshView({ activity, cy, definition: activity.definition, token: ctx.token() }))
}

export async function takeWelsh(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const { text } = ctx.form
  const { welsh } = faceOf(activity.kind)
  const definition = welsh ? welsh.read(text, activity.definition) : activity.definition
  const cy = { title: text('title'), question: text('question'), help: text('help') }
  const saved = await saveWelsh(ctx.acting, {
    activityId: activity.id,
    version: Number(text('version')),
    cy,
    definition,
  })
  if ('saved' in saved) return ctx.seeOther(paths.activityDesk.to({ activity: activity.id }), notices.welsh)
  return ctx.show(
    welshView({ activity, cy, definition, refused: Object.values(saved.refused)[0], token: ctx.token() }),
    422,
  )
}
