import { anyone, type Ctx, get, type Route } from '../../../platform/http.ts'
import { findPreview, findProject } from '../../projects/index.ts'
import { project as projectPath, projectPreview } from '../../projects/paths.ts'
import { projectPage } from './pages/page.tsx'
import { gatherProject } from './queries.ts'

export const projectRoutes: readonly Route[] = [
  get(projectPath, anyone, showProject, { cached: true }),
  get(projectPreview, anyone, showPreview),
]

async function showProject(ctx: Ctx): Promise<Response> {
  const found = await findProject(ctx.db, { slug: ctx.params['project'] ?? '' }, ctx.person, ctx.now)
  if (!found) return ctx.notFound()
  if (found.movedTo)
    return new Response(null, { status: 308, headers: { location: projectPath.to({ project: found.movedTo }) } })
  return ctx.show(projectPage(await gatherProject(ctx, found)))
}

/** Whoever holds the link sees the project as it stands. The page is not kept, and no search engine is to know it. */
async function showPreview(ctx: Ctx): Promise<Response> {
  const token = ctx.params['token'] ?? ''
  const found = await findPreview(ctx.db, token, ctx.now)
  if (!found) return ctx.notFound()
  const page = ctx.show(
    projectPage({ ...(await gatherProject(ctx, found.project, { token })), preview: { until: found.expiresAt } }),
  )
  page.headers.set('cache-control', 'private, no-store')
  return page
}
