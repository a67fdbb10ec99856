import { may } from '../../../permissions.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { withProject } from '../desk/with-project.ts'
import * as paths from '../paths.ts'
import type { Project } from '../types.ts'
import { previewsPage } from './preview-pages.tsx'
import { listPreviews, makePreview, withdrawPreview } from './previews.ts'

const editor = may('projects.edit')
export const previewRoutes = [
  get(paths.previews, editor, (ctx) => withProject(ctx, 'projects.edit', (project) => show(ctx, project))),
  post(paths.previews, editor, 'project.preview-made', make),
  post(paths.previewWithdrawal, editor, 'project.preview-withdrawn', withdraw),
]

async function show(ctx: Ctx, project: Project, said: { made?: string; error?: string } = {}): Promise<Response> {
  const links = await listPreviews(ctx.db, project.id)
  return ctx.show(previewsPage({ project, token: ctx.token(), links, now: ctx.now, ...said }), said.error ? 422 : 200)
}

function make(ctx: Ctx): Promise<Response> {
  return withProject(ctx, 'projects.edit', async (project) => {
    const done = await makePreview(ctx.acting, { projectId: project.id, days: Number(ctx.form.text('days')) })
    if ('token' in done)
      return show(ctx, project, { made: ctx.council.origin + paths.projectPreview.to({ token: done.token }) })
    return done.refused === 'not-found'
      ? ctx.notFound()
      : show(ctx, project, { error: 'Choose how long the link works' })
  })
}

function withdraw(ctx: Ctx): Promise<Response> {
  return withProject(ctx, 'projects.edit', async (project) => {
    const done = await withdrawPreview(ctx.acting, { projectId: project.id, preview: ctx.params['preview']! })
    return 'withdrawn' in done
      ? ctx.seeOther(paths.previews.to({ project: project.id }), 'The link no longer works')
      : ctx.notFound()
  })
}
