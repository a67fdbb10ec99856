import { may } from '../../../permissions.ts'
import { deed } from '../../../platform/db.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { type Obstacle, subjectOf } from '../../../platform/subjects.ts'
import { dayParts, readMoment, typedDay } from '../../../platform/typed-time.ts'
import { withProject } from '../desk/with-project.ts'
import * as paths from '../paths.ts'
import type { Project } from '../types.ts'
import { closeProject } from './close.ts'
import { obstaclesToPublish } from './missing-things.ts'
import { closePage, pausePage, publishPage } from './pages.tsx'
import { pauseProject, resumeProject } from './pause.ts'
import { publishProject } from './publish.ts'
import { cancelSchedule, scheduleProject } from './schedule.ts'
import { publicationRefusals } from './words.ts'

const publisher = may('projects.publish')
const mine = (ctx: Ctx, then: (project: Project) => Promise<Response> | Response) =>
  withProject(ctx, 'projects.publish', then)
const deskOf = (project: Project) => paths.projectDesk.to({ project: project.id })

export const publicationRoutes = [
  get(paths.publication, publisher, (ctx) =>
    mine(ctx, (project) => (project.publishedAt ? ctx.seeOther(deskOf(project)) : showPublish(ctx, project))),
  ),
  post(paths.publication, publisher, 'project.published', publish),
  post(paths.schedule, publisher, 'project.scheduled', schedule),
  post(paths.scheduleCancellation, publisher, 'project.schedule-cancelled', cancel),
  get(paths.pause, publisher, (ctx) => mine(ctx, (project) => showPause(ctx, project))),
  post(paths.pause, publisher, 'project.paused', pause),
  post(paths.resumption, publisher, 'project.resumed', resume),
  get(paths.closure, publisher, (ctx) => mine(ctx, (project) => showClose(ctx, project))),
  post(paths.closure, publisher, 'project.closed', close),
]

type Wrong = { error?: string; obstacles?: readonly Obstacle[] }

async function showPublish(ctx: Ctx, project: Project, wrong?: Wrong): Promise<Response> {
  const obstacles = wrong?.obstacles ?? (await deed(ctx.db, (tx) => obstaclesToPublish(tx, ctx.acting, project)))
  const typed = ctx.form.has('at-day')
    ? { day: typedDay(ctx.form, 'at'), time: ctx.form.text('at-time') }
    : { day: dayParts(project.scheduledFor), time: '' }
  return ctx.show(
    publishPage({ project, token: ctx.token(), obstacles, ...typed, error: wrong?.error }),
    wrong ? 422 : 200,
  )
}

function publish(ctx: Ctx): Promise<Response> {
  return mine(ctx, async (project) => {
    const done = await publishProject(ctx.acting, { projectId: project.id })
    if ('published' in done) return ctx.seeOther(deskOf(project), 'It is public now')
    if (done.refused === 'not-found') return ctx.notFound()
    const obstacles = 'obstacles' in done ? { obstacles: done.obstacles } : {}
    return showPublish(ctx, project, { error: publicationRefusals[done.refused], ...obstacles })
  })
}

function schedule(ctx: Ctx): Promise<Response> {
  return mine(ctx, async (project) => {
    const moment = readMoment(ctx.form, 'at')
    const done = await scheduleProject(ctx.acting, {
      projectId: project.id,
      publishAt: moment instanceof Date ? moment : new Date(Number.NaN),
    })
    if ('scheduled' in done) return ctx.seeOther(deskOf(project), 'The time is set')
    if (done.refused === 'not-found') return ctx.notFound()
    const obstacles = 'obstacles' in done ? { obstacles: done.obstacles } : {}
    return showPublish(ctx, project, { error: publicationRefusals[done.refused], ...obstacles })
  })
}

function cancel(ctx: Ctx): Promise<Response> {
  return mine(ctx, async (project) => {
    const done = await cancelSchedule(ctx.acting, { projectId: project.id })
    if ('cancelled' in done) return ctx.seeOther(deskOf(project), 'The time is cancelled')
    return done.refused === 'not-found'
      ? ctx.notFound()
      : showPublish(ctx, project, { error: publicationRefusals[done.refused] })
  })
}

const showPause = (ctx: Ctx, project: Project, error?: string): Response =>
  ctx.show(pausePage({ project, token: ctx.token(), words: ctx.form.text('reason'), error }), error ? 422 : 200)

function pause(ctx: Ctx): Promise<Response> {
  return mine(ctx, async (project) => {
    const done = await pauseProject(ctx.acting, { projectId: project.id, reason: ctx.form.text('reason') })
    if ('paused' in done) return ctx.seeOther(deskOf(project), 'It is paused')
    return done.refused === 'not-found' ? ctx.notFound() : showPause(ctx, project, publicationRefusals[done.refused])
  })
}

function resume(ctx: Ctx): Promise<Response> {
  return mine(ctx, async (project) => {
    const done = await resumeProject(ctx.acting, { projectId: project.id })
    // Pressed twice, or on a page that was open for long: what they wanted is so already.
    return 'resumed' in done ? ctx.seeOther(deskOf(project), 'It goes on') : ctx.seeOther(deskOf(project))
  })
}

async function showClose(ctx: Ctx, project: Project, wrong?: Wrong): Promise<Response> {
  const asked = () =>
    deed(ctx.db, (tx) => ctx.house.obstacles(tx, subjectOf('project', project.id), 'project.closed', ctx.now))
  const obstacles = wrong ? (wrong.obstacles ?? []) : await asked()
  const page = { project, token: ctx.token(), words: ctx.form.text('summary'), obstacles, error: wrong?.error }
  return ctx.show(closePage(page), wrong ? 422 : 200)
}

function close(ctx: Ctx): Promise<Response> {
  return mine(ctx, async (project) => {
    const done = await closeProject(ctx.acting, { projectId: project.id, summary: ctx.form.text('summary') })
    if ('closed' in done) return ctx.seeOther(deskOf(project), 'It is finished')
    if (done.refused === 'not-found') return ctx.notFound()
    if ('obstacles' in done)
      return showClose(ctx, project, {
        error: 'You cannot finish it yet. Do these things first',
        obstacles: done.obstacles,
      })
    return showClose(ctx, project, { error: publicationRefusals[done.refused] })
  })
}
