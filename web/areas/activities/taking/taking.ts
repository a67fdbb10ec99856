import type { Ctx } from '../../../platform/http.ts'
import { withQuery } from '../../../platform/paths.ts'
import { signIn } from '../../people/paths.ts'
import { doorOf } from '../activity/rules.ts'
import type { Activity } from '../activity/types.ts'
import { activityWords } from '../activity/words.ts'
import * as paths from '../paths.ts'
import type { Values } from '../questions/question.ts'
import { questionsOnWay } from '../questions/way.ts'
import { closedView, hasWords, signInView, type Taking } from './pages.tsx'

/** The activity with the questions on one person's way. */
export const takingOf = (activity: Activity, values: Values = {}): Taking => ({
  project: activity.project,
  slug: activity.slug,
  title: activity.title,
  translations: activity.translations,
  questions: questionsOnWay(activity, values),
})

/** What stands in the way of answering at all: it is not found, not open, or asks people to sign in. */
export function shut(ctx: Ctx, activity: Activity, values: Values = {}): Response | undefined {
  const taking = takingOf(activity, values)
  const door = doorOf(activity, ctx.now)
  if (door !== 'open') {
    const why = activityWords[ctx.language].doors[door].text(undefined)
    return ctx.show(closedView(taking, { values, language: ctx.language, why }), Object.keys(values).length ? 422 : 200)
  }
  if (activity.identityLevel === 'open' || activity.identityLevel === 'code' || ctx.person) return undefined
  const returnTo =
    ctx.request.method === 'GET'
      ? ctx.url.pathname
      : paths.answer.to({ project: activity.project.slug, activity: activity.slug })
  return signInFirst(ctx, activity, { values, returnTo })
}

/** Asks people to prove who they are, with what they wrote until a session ended. */
export function signInFirst(
  ctx: Ctx,
  activity: Activity,
  { values, returnTo }: { values: Values; returnTo: string },
): Response {
  const taking = takingOf(activity, values)
  const view = signInView(taking, {
    level: activity.identityLevel === 'email' ? 'email' : 'account',
    language: ctx.language,
    signInHref: withQuery(signIn.to(), { 'return-to': returnTo }),
    values,
  })
  return ctx.show(view, hasWords(taking, values) ? 422 : 200)
}
