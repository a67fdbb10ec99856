import { holds, may } from '../../../../../permissions.ts'
import { type Ctx, get, type Route } from '../../../../../platform/http.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import type { Activity } from '../../../activity/types.ts'
import { findDeskBoard } from '../found.ts'
import { wholeOf } from '../lineage.ts'
import * as paths from '../paths.ts'
import { findIdeas, findProblem, findProblems, listIdeas } from '../queries.ts'
import { boardDeskView } from './page.tsx'
import { listByDay, listLiveJoins } from './queries.ts'

export const routes: readonly Route[] = [get(paths.boardDesk, may('desk.see'), show)]

/** Of each problem; the rest stand on a page of its own. */
const ideasInRow = 20

async function show(ctx: Ctx): Promise<Response> {
  const activity = await findDeskBoard(ctx, 'projects.see-unpublished')
  return activity ? drawDesk(ctx, activity) : ctx.notFound()
}

export async function drawDesk(ctx: Ctx, activity: Activity, errors: Record<string, string> = {}): Promise<Response> {
  const asked = (name: string) => (ctx.url.searchParams.get(name) ?? '').slice(0, 80)
  const [after, only] = [asked('after'), asked('problem')]
  const one = only ? await findProblem(ctx.db, activity.id, only) : undefined
  const [{ problems, next }, joins] = await Promise.all([
    one ? { problems: [one], next: undefined } : listByDay(ctx.db, activity.id, after),
    listLiveJoins(ctx.db, activity.id),
  ])
  const choice = one ? { alone: true, after: asked('ideas') } : { alone: true, limit: ideasInRow }
  const ideas = new Map(
    await Promise.all(
      problems.map(async ({ id }) => [id, await listIdeas(ctx.db, await wholeOf(ctx.db, id), choice)] as const),
    ),
  )
  const ends = joins.flatMap(({ from, into }) => [from, into])
  const named = [...(await findProblems(ctx.db, ends)), ...(await findIdeas(ctx.db, ends))]
  const of = subjectOf('project', activity.projectId)
  return ctx.show(
    boardDeskView({
      activity,
      problems,
      ideas,
      joins,
      titles: new Map(named.map(({ id, title }) => [id, title])),
      next,
      first: !after && !one,
      may: { edit: holds(ctx.person, 'activities.edit', of), enter: holds(ctx.person, 'voices.enter', of) },
      now: ctx.now,
      errors,
      token: ctx.token(),
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}
