import { holds, may } from '../../../permissions.ts'
import { type Ctx, get } from '../../../platform/http.ts'
import { withQuery } from '../../../platform/paths.ts'
import { idOf, kindOf, subjectOf } from '../../../platform/subjects.ts'
import { olderBriefs } from '../brief/history.ts'
import { historyPage } from '../brief/history-page.tsx'
import { briefOf } from '../brief/locked.ts'
import { projectDetail } from '../find/project-detail.ts'
import * as paths from '../paths.ts'
import { missing } from '../publication/rules.ts'
import { findFailure } from '../publication/schedule.ts'
import type { State } from '../types.ts'
import { names } from '../words.ts'
import { isOrder, listDesk, perPage } from './list-desk.ts'
import { type DeskList, deskListPage } from './list-page.tsx'
import { projectDeskPage } from './project-page.tsx'
import { mayOf, withProject } from './with-project.ts'

const reader = may('projects.see-unpublished')
export const deskRoutes = [
  get(paths.projectsDesk, reader, showList),
  get(paths.projectDesk, reader, showProject),
  get(paths.briefHistory, reader, showHistory),
]

async function showList(ctx: Ctx): Promise<Response> {
  const query = ctx.url.searchParams
  const asked = query.get('state') ?? ''
  const state = Object.hasOwn(names.en.states, asked) ? (asked as State) : undefined
  const sort = isOrder(query.get('sort') ?? '') ? query.get('sort')! : '-changed'
  const page = Math.max(1, Math.min(10_000, Math.floor(Number(query.get('page')) || 1)))
  const words = (query.get('words') ?? '').trim().slice(0, 100)
  const list = await listDesk(ctx.db, { state, words, sort, page, only: reachOf(ctx) })
  const href: DeskList['href'] = (change) => {
    const to = { state, sort, words, page, ...change }
    return withQuery(paths.projectsDesk.to(), { ...to, page: to.page > 1 ? to.page : undefined })
  }
  const mayBegin = holds(ctx.person, 'projects.edit', 'council')
  return ctx.show(deskListPage({ ...list, page, perPage, sort, state, words, mayBegin, href }))
}

/** The projects of somebody whose grants are for a few of them. */
function reachOf({ person }: Ctx): string[] | undefined {
  if (holds(person, 'projects.see-unpublished', 'council')) return undefined
  const scopes = (person?.grants ?? []).map(({ scope }) => scope)
  return scopes
    .filter((scope) => kindOf(scope) === 'project' && holds(person, 'projects.see-unpublished', scope))
    .map(idOf)
}

function showProject(ctx: Ctx): Promise<Response> {
  return withProject(ctx, 'projects.see-unpublished', async (project) => {
    const detail = await projectDetail(ctx.db, project.id, ctx.now)
    // What officers work on, drafts too; the public's panels are on the public page.
    const panels = await ctx.house.panels(subjectOf('project-desk', project.id), ctx)
    const failed = project.publishedAt ? undefined : await findFailure(ctx.db, project.id)
    const lacks = missing(project, detail)
    return ctx.show(
      projectDeskPage({ project, detail, lacks, may: mayOf(ctx, project.id), panels, token: ctx.token(), failed }),
    )
  })
}

function showHistory(ctx: Ctx): Promise<Response> {
  return withProject(ctx, 'projects.see-unpublished', async (project) =>
    ctx.show(historyPage(project, await olderBriefs(ctx.db, project.id, briefOf(project)))),
  )
}
