import { may } from '../../../permissions.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { withProject } from '../desk/with-project.ts'
import * as paths from '../paths.ts'
import { type Level, levelKeys, type Project } from '../types.ts'
import { type LevelForm, levelPage } from './pages.tsx'
import { setLevel } from './set-level.ts'
import { levelName, levelRefusals, promiseOf } from './words.ts'

const editor = may('projects.edit')
export const levelRoutes = [
  get(paths.editLevel, editor, (ctx) => withProject(ctx, 'projects.edit', (project) => show(ctx, project))),
  post(paths.editLevel, editor, 'project.level-set', save),
]

function show(ctx: Ctx, project: Project, typed: Partial<LevelForm> = {}): Response {
  const promises = Object.fromEntries(
    levelKeys.map((level) => [level, promiseOf(level, 'en', ctx.settings)]),
  ) as Record<Level, string>
  const now = { version: project.version, level: project.level ?? '', form: project.form ?? '', reason: '' }
  return ctx.show(levelPage({ project, token: ctx.token(), promises, ...now, ...typed }), typed.error ? 422 : 200)
}

function save(ctx: Ctx): Promise<Response> {
  return withProject(ctx, 'projects.edit', async (project) => {
    const version = Number(ctx.form.text('version')) || 0
    const level = ctx.form.text('level')
    // Without JavaScript the ways of collaborating are there under every level: they count only under theirs.
    const form = level === 'collaborate' ? ctx.form.text('form') : ''
    const typed = { version, level, form, reason: ctx.form.text('reason') }
    const done = await setLevel(ctx.acting, { projectId: project.id, ...typed })
    if ('set' in done) return ctx.seeOther(paths.projectDesk.to({ project: project.id }), 'Saved')
    if (done.refused === 'not-found') return ctx.notFound()
    if (done.refused === 'changed-meanwhile') {
      const now = done.level ? levelName(done.level, done.form, 'en') : 'nothing'
      const text = `Somebody else changed it to “${now}” while you wrote. Save again if yours should stand`
      return show(ctx, project, { ...typed, version: done.version, error: { field: 'level', text } })
    }
    const field = done.refused.startsWith('form') ? 'form' : done.refused.startsWith('reason') ? 'reason' : 'level'
    return show(ctx, project, { ...typed, error: { field, text: levelRefusals[done.refused] } })
  })
}
