import { anyone, type Ctx, get, type Route } from '../../../../../platform/http.ts'
import { doorOf } from '../../../activity/rules.ts'
import * as paths from '../../../paths.ts'
import { isReason } from '../definition.ts'
import { findStories } from '../found.ts'
import { type Choice, figuresOf, findStory, listStories } from '../queries.ts'
import { storiesView } from './list-page.tsx'
import { storyView } from './story-page.tsx'

export const routes: readonly Route[] = [
  get(paths.stories, anyone, showStories, { cached: true }),
  get(paths.story, anyone, showStory, { cached: true }),
]

/** What the address asks for, as far as it is anything that can be asked for. */
function choiceOf(asked: URLSearchParams): Choice {
  const [words, reason, picture] = ['words', 'reason', 'picture'].map((name) => asked.get(name) ?? '')
  return {
    words: words!.slice(0, 200),
    reason: isReason(reason) ? reason : '',
    picture: picture === 'yes' || picture === 'no' ? picture : '',
  }
}

async function showStories(ctx: Ctx): Promise<Response> {
  const activity = await findStories(ctx)
  if (activity instanceof Response) return activity
  const choice = choiceOf(ctx.url.searchParams)
  const after = (ctx.url.searchParams.get('after') ?? '').slice(0, 80)
  const [{ stories, next }, figures] = await Promise.all([
    listStories(ctx.db, activity.id, choice, { after, language: ctx.language }),
    figuresOf(ctx.db, activity.id),
  ])
  const open = doorOf(activity, ctx.now) === 'open'
  return ctx.show(
    storiesView({ activity, open, stories, next, first: !after, choice, figures, language: ctx.language }),
  )
}

async function showStory(ctx: Ctx): Promise<Response> {
  const activity = await findStories(ctx)
  if (activity instanceof Response) return activity
  const story = await findStory(ctx.db, activity.id, ctx.params['story'])
  if (!story) return ctx.notFound()
  const open = doorOf(activity, ctx.now) === 'open'
  return ctx.show(storyView({ activity, story, open, language: ctx.language }))
}
