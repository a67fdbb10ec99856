import { anyone, type Ctx, get, type Route } from '../../../../../platform/http.ts'
import { doorOf } from '../../../activity/rules.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { readDefinition } from '../definition.ts'
import { findBoard } from '../found.ts'
import { type Choice, orders, shows } from '../rules.ts'
import { askedView } from './list-page.tsx'
import { figuresOf, listAsked } from './queries.ts'

export const routes: readonly Route[] = [get(paths.asked, anyone, showAsked, { cached: true })]

/** What the address asks for, as far as it is anything that can be asked for. */
export function choiceOf(asked: URLSearchParams, activity: Pick<Activity, 'definition'>): Choice {
  const text = (name: string) => asked.get(name) ?? ''
  return {
    words: text('words').slice(0, 200),
    show: shows.find((one) => one === text('show')) ?? 'all',
    topic: readDefinition(activity.definition).topics.find(({ key }) => key === text('topic'))?.key ?? '',
    order: orders.find((one) => one === text('order')) ?? 'wanted',
  }
}

async function showAsked(ctx: Ctx): Promise<Response> {
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const choice = choiceOf(ctx.url.searchParams, activity)
  const after = (ctx.url.searchParams.get('after') ?? '').slice(0, 80)
  const [{ questions, next }, figures] = await Promise.all([
    listAsked(ctx.db, activity.id, choice, { after, language: ctx.language }),
    figuresOf(ctx.db, activity.id),
  ])
  const open = doorOf(activity, ctx.now) === 'open'
  return ctx.show(
    askedView({
      activity,
      open,
      questions,
      next,
      first: !after,
      choice,
      figures,
      language: ctx.language,
      now: ctx.now,
    }),
  )
}
