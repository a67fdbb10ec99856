import { holds, may, type Permission } from '../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { type Obstacle, subjectOf } from '../../../platform/subjects.ts'
import { listWards } from '../../places/index.ts'
import { countsOf } from '../../voices/index.ts'
import { findActivityById } from '../activity/queries.ts'
import type { Activity } from '../activity/types.ts'
import type { Room } from '../kinds/face.ts'
import { faceOf } from '../kinds/faces.ts'
import { calledInText, kindNamed } from '../kinds/list.ts'
import * as paths from '../paths.ts'
import { sendsFile } from '../questions/file-value.ts'
import { findHeld } from './find-held.ts'
import { showEdit, showKinds, showNew, takeEdit, takeNew } from './form-routes.ts'
import { deskView } from './pages.tsx'
import { previewView } from './preview-pages.tsx'
import { dropPrompt, showPrompts, takePrompt } from './prompt-routes.ts'
import { closeActivity, publishActivity } from './publication-commands.ts'
import type { DeskRefusal } from './rules.ts'
import { showWelsh, takeWelsh } from './welsh-routes.ts'
import { notices } from './words.ts'

const edit = may('activities.edit')
export const routes: readonly Route[] = [
  get(paths.newActivity, edit, showKinds),
  get(paths.newOfKind, edit, showNew),
  post(paths.newOfKind, edit, 'activity.created', takeNew),
  get(paths.activityDesk, may('desk.see'), showDesk),
  get(paths.editActivity, edit, showEdit),
  post(paths.editActivity, edit, 'activity.changed', takeEdit),
  get(paths.prompts, edit, showPrompts),
  post(paths.prompts, edit, 'activity.prompt-added', takePrompt),
  post(paths.promptRemoval, edit, 'activity.prompt-removed', dropPrompt),
  get(paths.welsh, edit, showWelsh),
  post(paths.welsh, edit, 'activity.translated', takeWelsh),
  get(paths.preview, may('projects.see-unpublished'), showPreview),
  post(paths.publication, edit, 'activity.published', publish),
  post(paths.closure, edit, 'activity.closed', close),
]

async function showDesk(
  ctx: Ctx,
  refused?: { deed: 'publish' | 'close'; refusal: DeskRefusal; reason?: string; obstacles?: readonly Obstacle[] },
): Promise<Response> {
  const activity = await findActivityById(ctx.db, ctx.params['activity']!, ctx.person, ctx.now)
  if (!activity) return ctx.notFound()
  const mine = (permission: Permission) => holds(ctx.person, permission, subjectOf('project', activity.projectId))
  const may = {
    edit: mine('activities.edit'),
    enter: mine('voices.enter'),
    export: mine('voices.export'),
    moderate: mine('voices.moderate'),
    themes: mine('themes.edit'),
  }
  return ctx.show(
    deskView({
      activity,
      counts: await countsOf(ctx.db, [subjectOf('activity', activity.id)]),
      token: ctx.token(),
      now: ctx.now,
      may,
      listed: faceOf(activity.kind).listed !== false,
      rooms: [
        ...(faceOf(activity.kind).rooms?.(activity, may) ?? []),
        ...(mine('voices.read') ? filesRoom(activity) : []),
      ],
      ...(refused ? { refused } : {}),
    }),
    refused ? 422 : 200,
  )
}

/** Files that people sent, where a question asks for some. */
const filesRoom = (activity: Activity): Room[] =>
  kindNamed(activity.kind).questions(activity).some(sendsFile)
    ? [{ under: 'said', href: paths.answerFiles.to({ activity: activity.id }), text: 'Files and pictures in answers' }]
    : []

async function showPreview(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'projects.see-unpublished')
  if (!activity) return ctx.notFound()
  const language = ctx.url.searchParams.get('in') === 'cy' ? 'cy' : 'en'
  return ctx.show(
    previewView(activity, kindNamed(activity.kind).questions(activity), await listWards(ctx.db), language),
  )
}

async function publish(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const published = await publishActivity(ctx.acting, { activityId: activity.id })
  if ('refused' in published)
    return showDesk(ctx, {
      deed: 'publish',
      refusal: published.refused,
      ...(published.obstacles ? { obstacles: published.obstacles } : {}),
    })
  return ctx.seeOther(paths.activityDesk.to({ activity: activity.id }), notices.published(calledInText(activity.kind)))
}

async function close(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'activities.edit')
  if (!activity) return ctx.notFound()
  const reason = ctx.form.text('reason')
  const closed = await closeActivity(ctx.acting, { activityId: activity.id, reason })
  if ('refused' in closed) return showDesk(ctx, { deed: 'close', refusal: closed.refused, reason })
  return ctx.seeOther(paths.activityDesk.to({ activity: activity.id }), notices.closed(calledInText(activity.kind)))
}
