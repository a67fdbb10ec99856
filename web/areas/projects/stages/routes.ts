import { may } from '../../../permissions.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { dayParts, readDay, typedDay } from '../../../platform/typed-time.ts'
import { withProject } from '../desk/with-project.ts'
import { projectDetail } from '../find/project-detail.ts'
import * as paths from '../paths.ts'
import type { Project, Stage } from '../types.ts'
import { type StageForm, stagePage, stagesPage } from './pages.tsx'
import { addStage, removeStage, type StageInput } from './stages.ts'
import { removalWords, stageWords } from './words.ts'

const editor = may('projects.edit')
export const stageRoutes = [
  get(paths.stages, editor, (ctx) => withProject(ctx, 'projects.edit', (project) => showList(ctx, project))),
  post(paths.stages, editor, 'project.stage-added', add),
  get(paths.stage, editor, (ctx) => withStage(ctx, (project, stage) => showOne(ctx, project, stage))),
  post(paths.stage, editor, 'project.stage-changed', change),
  post(paths.stageRemoval, editor, 'project.stage-removed', remove),
]

const withStage = (
  ctx: Ctx,
  then: (project: Project, stage: Stage) => Promise<Response> | Response,
): Promise<Response> =>
  withProject(ctx, 'projects.edit', async (project) => {
    const { stages } = await projectDetail(ctx.db, project.id, ctx.now)
    const stage = stages.find(({ id }) => id === ctx.params['stage'])
    return stage ? then(project, stage) : ctx.notFound()
  })

function frame(ctx: Ctx, project: Project, stage?: Stage): StageForm {
  const cy = stage?.translations.cy
  return {
    project,
    token: ctx.token(),
    once: newId(ctx.now),
    step: stage?.step ?? '',
    name: stage?.name ?? '',
    description: stage?.description ?? '',
    nameCy: cy?.['name'] ?? '',
    descriptionCy: cy?.['description'] ?? '',
    starts: dayParts(stage?.startsOn),
    ends: dayParts(stage?.endsOn),
  }
}
const typed = (ctx: Ctx): Partial<StageForm> => {
  const { form } = ctx
  return {
    once: form.text('_once'),
    step: form.text('step'),
    name: form.text('name'),
    description: form.text('description'),
    nameCy: form.text('name-cy'),
    descriptionCy: form.text('description-cy'),
    starts: typedDay(form, 'starts'),
    ends: typedDay(form, 'ends'),
  }
}

async function showList(ctx: Ctx, project: Project, errors?: StageForm['errors']): Promise<Response> {
  const { stages } = await projectDetail(ctx.db, project.id, ctx.now)
  const page = { ...frame(ctx, project), ...(errors ? typed(ctx) : {}), errors, stages }
  return ctx.show(stagesPage(page), errors ? 422 : 200)
}

function showOne(ctx: Ctx, project: Project, stage: Stage, errors?: StageForm['errors'], again = true): Response {
  const page = { ...frame(ctx, project, stage), ...(errors && again ? typed(ctx) : {}), errors, stage }
  return ctx.show(stagePage(page), errors ? 422 : 200)
}

function read({ form }: Ctx): StageInput & { once: string } {
  const [startsOn, endsOn] = [readDay(form, 'starts'), readDay(form, 'ends')]
  const cy = {
    ...(form.text('name-cy') ? { name: form.text('name-cy') } : {}),
    ...(form.text('description-cy') ? { description: form.text('description-cy') } : {}),
  }
  return {
    step: form.text('step'),
    name: form.text('name'),
    description: form.text('description'),
    startsOn: startsOn === 'nothing' ? '' : startsOn,
    endsOn: endsOn === 'nothing' ? null : endsOn,
    translations: Object.keys(cy).length ? { cy } : {},
    once: form.text('_once'),
  }
}

const sentences = (fields: object): StageForm['errors'] =>
  Object.fromEntries(
    Object.entries(fields).map(([field, refusal]) => [field, stageWords[refusal as keyof typeof stageWords]]),
  )

function add(ctx: Ctx): Promise<Response> {
  return withProject(ctx, 'projects.edit', async (project) => {
    const done = await addStage(ctx.acting, { projectId: project.id, ...read(ctx) })
    if ('stageId' in done) return ctx.seeOther(paths.stages.to({ project: project.id }), 'The stage is on the timeline')
    return 'fields' in done ? showList(ctx, project, sentences(done.fields)) : ctx.notFound()
  })
}

function change(ctx: Ctx): Promise<Response> {
  return withStage(ctx, async (project, stage) => {
    const done = await addStage(ctx.acting, { projectId: project.id, stageId: stage.id, ...read(ctx) })
    if ('stageId' in done) return ctx.seeOther(paths.stages.to({ project: project.id }), 'Saved')
    return 'fields' in done ? showOne(ctx, project, stage, sentences(done.fields)) : ctx.notFound()
  })
}

function remove(ctx: Ctx): Promise<Response> {
  return withStage(ctx, async (project, stage) => {
    const done = await removeStage(ctx.acting, { projectId: project.id, stageId: stage.id })
    if ('removed' in done) return ctx.seeOther(paths.stages.to({ project: project.id }), 'It is off the timeline')
    return done.refused === 'not-found'
      ? ctx.notFound()
      : showOne(ctx, project, stage, { '': removalWords[done.refused] }, false)
  })
}
