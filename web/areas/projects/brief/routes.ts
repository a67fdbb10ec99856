import { holds, may } from '../../../permissions.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { dayParts, typedDay } from '../../../platform/typed-time.ts'
import { withProject } from '../desk/with-project.ts'
import * as paths from '../paths.ts'
import type { Kind, Project } from '../types.ts'
import { createProject } from './create-project.ts'
import { briefOf } from './locked.ts'
import { newProjectPage } from './new-page.tsx'
import { partPage } from './pages.tsx'
import { isPart, type Part, type PartName, parts } from './parts.ts'
import { readPart } from './read-part.ts'
import type { Brief, BriefField, BriefRefusal } from './rules.ts'
import { saveBrief } from './save-brief.ts'
import { briefWords } from './words.ts'

const editor = may('projects.edit')
export const briefRoutes = [
  get(paths.newProject, editor, showNew),
  post(paths.newProject, editor, 'project.created', create),
  get(paths.editBrief, editor, (ctx) => withPart(ctx, (project, name) => showPart(ctx, project, name))),
  post(paths.editBrief, editor, 'project.brief-changed', save),
]

const sentences = (refused: Partial<Record<BriefField, BriefRefusal>>) =>
  Object.fromEntries(
    Object.entries(refused).map(([field, refusal]) => [field, briefWords(field as BriefField, refusal)]),
  )

/** Beginning one is for those whose grant is the whole council. */
function showNew(ctx: Ctx, refused?: Partial<Record<BriefField, BriefRefusal>>): Response {
  if (!holds(ctx.person, 'projects.edit', 'council')) return ctx.notFound()
  const typed = { title: ctx.form.text('title'), kind: ctx.form.text('kind') || 'project' }
  const once = ctx.form.text('_once') || newId(ctx.now)
  return ctx.show(
    newProjectPage({ token: ctx.token(), once, ...typed, ...(refused ? { errors: sentences(refused) } : {}) }),
    refused ? 422 : 200,
  )
}

async function create(ctx: Ctx): Promise<Response> {
  if (!holds(ctx.person, 'projects.edit', 'council')) return ctx.notFound()
  const input = { title: ctx.form.text('title'), kind: ctx.form.text('kind') as Kind, once: ctx.form.text('_once') }
  const done = await createProject(ctx.acting, input)
  if ('refused' in done) return showNew(ctx, done.refused)
  return ctx.seeOther(
    paths.projectDesk.to({ project: done.projectId }),
    'You have begun. The list below says what comes next',
  )
}

const withPart = (
  ctx: Ctx,
  then: (project: Project, name: PartName) => Promise<Response> | Response,
): Promise<Response> =>
  withProject(ctx, 'projects.edit', (project) => {
    const name = ctx.params['part']!
    return isPart(name) ? then(project, name) : ctx.notFound()
  })

type Wrong = { errors?: Partial<Record<string, string>>; theirs?: Partial<Brief>; version?: number }

function showPart(ctx: Ctx, project: Project, name: PartName, typed?: Partial<Brief>, wrong: Wrong = {}): Response {
  const part: Part = parts[name]
  const brief = { ...briefOf(project), ...typed }
  const dayFields = part.fields.filter(({ kind }) => kind === 'day').map((field) => field.name)
  const days = Object.fromEntries(
    dayFields.map((field) => [field, typed ? typedDay(ctx.form, field) : dayParts(brief[field] as string | null)]),
  )
  const slug = typed ? ctx.form.text('slug') : project.slug
  const version = wrong.version ?? (typed ? Number(ctx.form.text('version')) || 0 : project.version)
  const frame = {
    project,
    name,
    token: ctx.token(),
    brief,
    version,
    days,
    slug,
    errors: wrong.errors,
    theirs: wrong.theirs,
  }
  return ctx.show(partPage(frame), wrong.errors || wrong.theirs ? 422 : 200)
}

function save(ctx: Ctx): Promise<Response> {
  return withPart(ctx, async (project, name) => {
    const fields = readPart(ctx.form, name, project.translations)
    const version = Number(ctx.form.text('version')) || 0
    const slug = name === 'title' ? ctx.form.text('slug') : undefined
    const done = await saveBrief(ctx.acting, { projectId: project.id, version, fields, slug })
    if ('saved' in done) return ctx.seeOther(paths.projectDesk.to({ project: project.id }), 'Saved')
    if (done.refused === 'not-found') return ctx.notFound()
    if (done.refused === 'invalid') return showPart(ctx, project, name, fields, { errors: sentences(done.fields) })
    return showPart(ctx, project, name, fields, { theirs: done.theirs, version: done.version })
  })
}
