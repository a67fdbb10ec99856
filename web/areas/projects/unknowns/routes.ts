import { may } from '../../../permissions.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { saveBrief } from '../brief/save-brief.ts'
import { briefWords } from '../brief/words.ts'
import { withProject } from '../desk/with-project.ts'
import { projectDetail } from '../find/project-detail.ts'
import * as paths from '../paths.ts'
import type { Project, Unknown } from '../types.ts'
import { answerPage, editUnknownPage, unknownsPage } from './pages.tsx'
import { addUnknown, answerUnknown } from './unknowns.ts'
import { unknownWords } from './words.ts'

const editor = may('projects.edit')
export const unknownRoutes = [
  get(paths.deskUnknowns, editor, (ctx) => withProject(ctx, 'projects.edit', (project) => showList(ctx, project))),
  post(paths.deskUnknowns, editor, 'project.unknown-added', add),
  post(paths.noUnknowns, editor, 'project.brief-changed', saveReason),
  get(paths.editUnknown, editor, (ctx) => withOpen(ctx, (project, unknown) => showEdit(ctx, project, unknown))),
  post(paths.editUnknown, editor, 'project.unknown-changed', change),
  get(paths.unknownAnswer, editor, (ctx) =>
    withOpen(ctx, (project, unknown, last) => showAnswer(ctx, project, unknown, last)),
  ),
  post(paths.unknownAnswer, editor, 'project.unknown-answered', answer),
]

async function showList(
  ctx: Ctx,
  project: Project,
  errors?: { question?: string; noUnknownsReason?: string },
): Promise<Response> {
  const { unknowns } = await projectDetail(ctx.db, project.id, ctx.now)
  const typed = {
    question: ctx.form.text('question'),
    reason: errors?.noUnknownsReason ? ctx.form.text('noUnknownsReason') : project.noUnknownsReason,
  }
  return ctx.show(
    unknownsPage({ project, unknowns, token: ctx.token(), once: newId(ctx.now), ...typed, errors }),
    errors ? 422 : 200,
  )
}

function add(ctx: Ctx): Promise<Response> {
  return withProject(ctx, 'projects.edit', async (project) => {
    const done = await addUnknown(ctx.acting, {
      projectId: project.id,
      question: ctx.form.text('question'),
      once: ctx.form.text('_once'),
    })
    if ('unknownId' in done)
      return ctx.seeOther(paths.deskUnknowns.to({ project: project.id }), 'The question is on its page')
    return done.refused === 'not-found'
      ? ctx.notFound()
      : showList(ctx, project, { question: unknownWords[done.refused] })
  })
}

function saveReason(ctx: Ctx): Promise<Response> {
  return withProject(ctx, 'projects.edit', async (project) => {
    const fields = { noUnknownsReason: ctx.form.text('noUnknownsReason') }
    const done = await saveBrief(ctx.acting, { projectId: project.id, version: project.version, fields })
    if ('saved' in done) return ctx.seeOther(paths.deskUnknowns.to({ project: project.id }), 'Saved')
    const refusal = done.refused === 'invalid' ? done.fields.noUnknownsReason : undefined
    return refusal
      ? showList(ctx, project, { noUnknownsReason: briefWords('noUnknownsReason', refusal) })
      : ctx.notFound()
  })
}

type Then = (project: Project, unknown: Unknown, last: boolean) => Promise<Response> | Response
/** A question that is still open; `last` where answering it leaves a public project without one. */
const withOpen = (ctx: Ctx, then: Then): Promise<Response> =>
  withProject(ctx, 'projects.edit', async (project) => {
    const open = (await projectDetail(ctx.db, project.id, ctx.now)).unknowns.filter((one) => one.answer === null)
    const unknown = open.find(({ id }) => id === ctx.params['unknown'])
    const last = open.length === 1 && !!project.publishedAt && project.state !== 'closed' && !project.noUnknownsReason
    return unknown ? then(project, unknown, last) : ctx.notFound()
  })

function showAnswer(
  ctx: Ctx,
  project: Project,
  unknown: Unknown,
  last: boolean,
  errors?: { answer?: string; reason?: string },
): Response {
  const typed = { answer: ctx.form.text('answer'), reason: ctx.form.text('reason') }
  return ctx.show(answerPage({ project, unknown, last, token: ctx.token(), ...typed, errors }), errors ? 422 : 200)
}

function answer(ctx: Ctx): Promise<Response> {
  return withOpen(ctx, async (project, unknown, last) => {
    const input = {
      projectId: project.id,
      unknownId: unknown.id,
      answer: ctx.form.text('answer'),
      reason: ctx.form.text('reason'),
    }
    const done = await answerUnknown(ctx.acting, input)
    if ('answered' in done) return ctx.seeOther(paths.deskUnknowns.to({ project: project.id }), 'The answer is kept')
    if (done.refused === 'not-found') return ctx.notFound()
    const field = done.refused === 'last-one-needs-reason' ? 'reason' : 'answer'
    return showAnswer(ctx, project, unknown, last, { [field]: unknownWords[done.refused] })
  })
}

function showEdit(ctx: Ctx, project: Project, unknown: Unknown, error?: string): Response {
  const typed = error
    ? { question: ctx.form.text('question'), cy: ctx.form.text('question-cy') }
    : { question: unknown.question, cy: unknown.translations.cy?.['question'] ?? '' }
  return ctx.show(editUnknownPage({ project, unknown, token: ctx.token(), ...typed, error }), error ? 422 : 200)
}

function change(ctx: Ctx): Promise<Response> {
  return withOpen(ctx, async (project, unknown) => {
    const cy = ctx.form.text('question-cy')
    if (cy.length > 300) return showEdit(ctx, project, unknown, unknownWords['question-too-long'])
    const input = {
      projectId: project.id,
      unknownId: unknown.id,
      question: ctx.form.text('question'),
      translations: cy ? { cy: { question: cy } } : {},
    }
    const done = await addUnknown(ctx.acting, input)
    if ('unknownId' in done) return ctx.seeOther(paths.deskUnknowns.to({ project: project.id }), 'Saved')
    return done.refused === 'not-found' ? ctx.notFound() : showEdit(ctx, project, unknown, unknownWords[done.refused])
  })
}
