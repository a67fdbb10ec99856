import { holds } from '../../../permissions.ts'
import type { Ctx } from '../../../platform/http.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findProject, projectDetail } from '../../projects/index.ts'
import { stateOf } from '../activity/rules.ts'
import type { Activity } from '../activity/types.ts'
import { faceOf } from '../kinds/faces.ts'
import { calledInText, kinds } from '../kinds/list.ts'
import * as paths from '../paths.ts'
import { createActivity, saveActivity } from './commands.ts'
import { findHeld } from './find-held.ts'
import { formView } from './form-pages.tsx'
import { kindsView } from './kinds-page.tsx'
import { freshTyped, inputOf, type Sort, type TypedActivity, typedFrom, typedOf } from './read.ts'
import type { Refused } from './rules.ts'
import { notices } from './words.ts'

async function findOwnProject(ctx: Ctx) {
  const project = await findProject(ctx.db, { id: ctx.params['project']! }, ctx.person, ctx.now)
  return project && holds(ctx.person, 'activities.edit', subjectOf('project', project.id)) ? project : undefined
}

type Project = NonNullable<Awaited<ReturnType<typeof findOwnProject>>>
const stagesOf = async (ctx: Ctx, projectId: string) => (await projectDetail(ctx.db, projectId, ctx.now)).stages

const newForm = async (ctx: Ctx, sort: Sort, project: Project, typed: TypedActivity, refused: Refused = {}) =>
  ctx.show(
    formView({
      sort,
      stages: await stagesOf(ctx, project.id),
      title: `Start: ${sort.kind.name.en.toLowerCase()}`,
      action: paths.newOfKind.to({ project: project.id, kind: sort.kind.kind }),
      back: paths.newActivity.to({ project: project.id }),
      typed,
      refused,
      open: false,
      token: ctx.token(),
      button: 'Save as a draft',
    }),
    Object.keys(refused).length ? 422 : 200,
  )

function sortOf(name: string): Sort | undefined {
  const kind = kinds.find((one) => one.kind === name)
  return kind && { kind, face: faceOf(name) }
}

/** The ways of taking part, to choose one. */
export async function showKinds(ctx: Ctx): Promise<Response> {
  const project = await findOwnProject(ctx)
  return project ? ctx.show(kindsView(project, kinds)) : ctx.notFound()
}

export async function showNew(ctx: Ctx): Promise<Response> {
  const [project, sort] = [await findOwnProject(ctx), sortOf(ctx.params['kind']!)]
  return project && sort ? newForm(ctx, sort, project, freshTyped(sort, ctx.now)) : ctx.notFound()
}

export async function takeNew(ctx: Ctx): Promise<Response> {
  const [project, sort] = [await findOwnProject(ctx), sortOf(ctx.params['kind']!)]
  if (!project || !sort) return ctx.notFound()
  const { kind } = sort.kind
  const typed = typedOf(sort, ctx.form)
  const read = inputOf(sort, typed, ctx.now)
  const made =
    'refused' in read ? read : await createActivity(ctx.acting, { projectId: project.id, kind, ...read.input })
  if ('refused' in made) return newForm(ctx, sort, project, typed, made.refused)
  return ctx.seeOther(paths.activityDesk.to({ activity: made.activityId }), notices.created(calledInText(kind)))
}

const editForm = async (ctx: Ctx, activity: Activity, typed: TypedActivity, refused: Refused = {}) =>
  ctx.show(
    formView({
      sort: sortOf(activity.kind)!,
      stages: await stagesOf(ctx, activity.projectId),
      title: 'Words, days and settings',
      action: paths.editActivity.to({ activity: activity.id }),
      back: paths.activityDesk.to({ activity: activity.id }),
      saved: paths.activityDesk.to({ activity: activity.id }),
      typed,
      refused,
      version: activity.version,
      open: stateOf(activity, activity.project, ctx.now) === 'open',
      token: ctx.token(),
      button: 'Save',
    }),
    Object.keys(refused).length ? 422 : 200,
  )

export async function showEdit(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  return activity ? editForm(ctx, activity, typedFrom(sortOf(activity.kind)!, activity)) : ctx.notFound()
}

export async function takeEdit(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const sort = sortOf(activity.kind)!
  const typed = typedOf(sort, ctx.form)
  const read = inputOf(sort, typed, ctx.now, activity)
  const version = Number(ctx.form.text('version'))
  const saved =
    'refused' in read ? read : await saveActivity(ctx.acting, { activityId: activity.id, version, ...read.input })
  if ('refused' in saved) return editForm(ctx, activity, typed, saved.refused)
  return ctx.seeOther(paths.activityDesk.to({ activity: activity.id }), notices.saved)
}
