import { holds } from '../../../permissions.ts'
import type { Ctx } from '../../../platform/http.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findProject } from '../../projects/index.ts'
import { projectDesk } from '../../projects/paths.ts'
import { stateOf } from '../activity/rules.ts'
import type { Activity } from '../activity/types.ts'
import * as paths from '../paths.ts'
import { createActivity, saveActivity } from './commands.ts'
import { findHeld } from './find-held.ts'
import { formView } from './form-pages.tsx'
import { freshTyped, inputOf, type TypedActivity, typedFrom, typedOf } from './read.ts'
import type { Refused } from './rules.ts'
import { notices } from './words.ts'

async function findOwnProject(ctx: Ctx) {
  const project = await findProject(ctx.db, { id: ctx.params['project']! }, ctx.person, ctx.now)
  return project && holds(ctx.person, 'activities.edit', subjectOf('project', project.id)) ? project : undefined
}

type Project = NonNullable<Awaited<ReturnType<typeof findOwnProject>>>
const newForm = (ctx: Ctx, project: Project, typed: TypedActivity, refused: Refused = {}) =>
  ctx.show(
    formView({
      title: 'Start a conversation',
      action: paths.newActivity.to({ project: project.id }),
      back: projectDesk.to({ project: project.id }),
      typed,
      refused,
      open: false,
      token: ctx.token(),
      button: 'Save as a draft',
    }),
    Object.keys(refused).length ? 422 : 200,
  )

export async function showNew(ctx: Ctx): Promise<Response> {
  const project = await findOwnProject(ctx)
  return project ? newForm(ctx, project, freshTyped(ctx.now)) : ctx.notFound()
}

export async function takeNew(ctx: Ctx): Promise<Response> {
  const project = await findOwnProject(ctx)
  if (!project) return ctx.notFound()
  const typed = typedOf(ctx.form)
  const read = inputOf(typed, ctx.now)
  const made =
    'refused' in read
      ? read
      : await createActivity(ctx.acting, { projectId: project.id, kind: 'conversation', ...read.input })
  if ('refused' in made) return newForm(ctx, project, typed, made.refused)
  return ctx.seeOther(paths.activityDesk.to({ activity: made.activityId }), notices.created)
}

const editForm = (ctx: Ctx, activity: Activity, typed: TypedActivity, refused: Refused = {}) =>
  ctx.show(
    formView({
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
  return activity ? editForm(ctx, activity, typedFrom(activity)) : ctx.notFound()
}

export async function takeEdit(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const typed = typedOf(ctx.form)
  const read = inputOf(typed, ctx.now, activity)
  const version = Number(ctx.form.text('version'))
  const saved =
    'refused' in read ? read : await saveActivity(ctx.acting, { activityId: activity.id, version, ...read.input })
  if ('refused' in saved) return editForm(ctx, activity, typed, saved.refused)
  return ctx.seeOther(paths.activityDesk.to({ activity: activity.id }), notices.saved)
}
