import type { Ctx } from '../../../../../platform/http.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { doorOf } from '../../../activity/rules.ts'
import { roomView } from '../board/pages.tsx'
import { contentsOf } from '../board/routes.ts'
import type { InRoom } from '../found.ts'

export type Drawing = { errors?: Record<string, string>; ticked?: readonly string[] }

/** The room as it stands, with what was typed and ticked. */
export async function drawRoom(
  ctx: Ctx,
  { activity, view, member }: InRoom,
  { errors = {}, ticked = [] }: Drawing = {},
): Promise<Response> {
  const contents = await contentsOf(ctx, activity.id, view, member?.id)
  const once = ctx.form.text('_once')
  return ctx.show(
    roomView({
      ...contents,
      activity,
      joinable: false,
      language: ctx.language,
      team: view === 'team',
      open: doorOf(activity, ctx.now) === 'open',
      ticked: new Set(ticked),
      typed: {
        name: ctx.form.text('name'),
        note: ctx.form.text('answer'),
        person: ctx.form.has('person') ? ctx.form.text('person') : (member?.name ?? ''),
      },
      errors,
      token: ctx.token(),
      once: isId(once) ? once : newId(ctx.now),
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

export const limitedMoves = async (ctx: Ctx): Promise<Response | undefined> =>
  (await ctx.limited('taking-part-vote-address')) ?? (await ctx.limited('taking-part-vote-visitor', ctx.visitor()))
