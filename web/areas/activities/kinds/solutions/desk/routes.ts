import { holds, may } from '../../../../../permissions.ts'
import { type Ctx, get, type Route } from '../../../../../platform/http.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import type { Activity } from '../../../activity/types.ts'
import { findDeskBoard } from '../found.ts'
import { wholeOf } from '../lineage.ts'
import * as paths from '../paths.ts'
import { findIdeas, findProblems, listIdeas } from '../queries.ts'
import { boardDeskView } from './page.tsx'
import { listByDay, listLiveJoins } from './queries.ts'

export const routes: readonly Route[] = [get(paths.boardDesk, may('desk.see'), show)]

async function show(ctx: Ctx): Promise<Response> {
  const activity = await findDeskBoard(ctx, 'projects.see-unpublished')
  return activity ? drawDesk(ctx, activity) : ctx.notFound()
}

export async function drawDesk(ctx: Ctx, activity: Activity, errors: Record<string, string> = {}): Promise<Response> {
  const after = (ctx.url.searchParams.get('after') ?? '').slice(0, 80)
  const [{ problems, next }, joins] = await Promise.all([
    listByDay(ctx.db, activity.id, after),
    listLiveJoins(ctx.db, activity.id),
  ])
  const ideas = await Promise.all(
    problems.map(async ({ id }) =>
      (await listIdeas(ctx.db, await wholeOf(ctx.db, id))).map((idea) => ({ ...idea, leading: id })),
    ),
  )
  const ends = joins.flatMap(({ from, into }) => [from, into])
  const named = [...(await findProblems(ctx.db, ends)), ...(await findIdeas(ctx.db, ends))]
  const of = subjectOf('project', activity.projectId)
  return ctx.show(
    boardDeskView({
      activity,
      problems,
      ideas: ideas.flat(),
      joins,
      titles: new Map(named.map(({ id, title }) => [id, title])),
      next,
      first: !after,
      may: { edit: holds(ctx.person, 'activities.edit', of), enter: holds(ctx.person, 'voices.enter', of) },
      now: ctx.now,
      errors,
      token: ctx.token(),
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}
