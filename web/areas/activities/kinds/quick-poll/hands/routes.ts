import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { isId } from '../../../../../platform/ids.ts'
import type { Activity } from '../../../activity/types.ts'
import { findHeld } from '../../../desk/find-held.ts'
import * as paths from '../../../paths.ts'
import { readDefinition } from '../definition.ts'
import { resultOf } from '../queries.ts'
import { countHands, type HandsRefusals } from './commands.ts'
import { handsRefusals, handsView } from './pages.tsx'

const enter = may('voices.enter')
export const routes: readonly Route[] = [
  get(paths.pollHands, enter, show),
  post(paths.pollHands, enter, 'poll.hands-counted', count),
]

async function find(ctx: Ctx): Promise<Activity | undefined> {
  const activity = await findHeld(ctx, 'voices.enter')
  return activity?.kind === 'quick-poll' ? activity : undefined
}

const hallOf = (text: string | null) => (text && isId(text) ? text : '')

async function show(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const asked = ctx.url.searchParams
  return draw(ctx, activity, {
    place: (asked.get('place') ?? '').slice(0, 80),
    counts: {},
    hall: hallOf(asked.get('hall')),
  })
}

const sentencesOf = (refused: HandsRefusals) =>
  Object.fromEntries(Object.entries(refused).map(([field, refusal]) => [field, handsRefusals[refusal]]))

type Typed = { place: string; counts: Record<string, string>; hall: string }

async function draw(ctx: Ctx, activity: Activity, typed: Typed, errors: Record<string, string> = {}) {
  const view = handsView({
    activity,
    ...typed,
    errors,
    result: await resultOf(ctx.db, activity.id),
    token: ctx.token(),
    now: ctx.now,
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function count(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  if (!activity) return ctx.notFound()
  const keys = readDefinition(activity.definition).options.map(({ key }) => key)
  const typed: Typed = {
    place: ctx.form.text('place'),
    counts: Object.fromEntries(keys.map((key) => [key, ctx.form.text(key)])),
    hall: hallOf(ctx.form.text('hall')),
  }
  const done = await countHands(ctx.acting, { activityId: activity.id, ...typed })
  if ('refused' in done)
    return done.refused[''] === 'not-found' ? ctx.notFound() : draw(ctx, activity, typed, sentencesOf(done.refused))
  const href = typed.hall ? paths.hallRemote.to({ hall: typed.hall }) : paths.pollHands.to({ activity: activity.id })
  return ctx.seeOther(href, 'The hands are counted, apart from the votes')
}
