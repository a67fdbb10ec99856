import { Readable } from 'node:stream'
import { holds, may } from '../../../permissions.ts'
import { fileKey } from '../../../platform/files.ts'
import { type Ctx, download, get, post, type Route } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import { findAnyProject } from '../../projects/index.ts'
import { listActivities } from '../activity/listing-queries.ts'
import { findActivityById, findRow } from '../activity/queries.ts'
import { findOutreach, listSessions as listOutreach } from '../kinds/event/outreach/queries.ts'
import { kindNamed } from '../kinds/list.ts'
import { codePath } from '../print/code-picture.ts'
import { rowsOf } from '../questions/rows.ts'
import { newSessionView, sessionsView } from './desk-pages.tsx'
import { hasLimits } from './forms.ts'
import { readGiven } from './given.ts'
import * as paths from './paths.ts'
import {
  activityIdsOf,
  findSession,
  listDevices,
  listFieldSessions,
  listHeld,
  listPhotos,
  listTallies,
} from './queries.ts'
import { askedInTheField, takesAnswers } from './rules.ts'
import { endDevice, endSession, makeSession } from './session-commands.ts'
import { sessionView } from './session-page.tsx'
import { settle } from './settle-commands.ts'
import { freshSession, readSession } from './typed.ts'
import { notices, problemSentences, settleSentences } from './words.ts'

const enter = may('voices.enter')
export const deskRoutes: readonly Route[] = [
  get(paths.fieldDesk, enter, showAll),
  get(paths.newFieldSession, enter, (ctx) => showNew(ctx)),
  post(paths.newFieldSession, enter, 'field-session.made', make),
  get(paths.fieldSession, enter, (ctx) => show(ctx)),
  post(paths.fieldEnding, enter, 'field-session.ended', end),
  post(paths.fieldDeviceEnding, enter, 'field-device.ended', shutOut),
  post(paths.fieldHeld, enter, 'field-answer.settled', settleOne),
  get(paths.fieldPhoto, enter, sendPhoto),
]

async function findOwn(ctx: Ctx) {
  if (!isId(ctx.params['project'])) return undefined
  const project = await findAnyProject(ctx.db, { id: ctx.params['project'] })
  return project && holds(ctx.person, 'voices.enter', subjectOf('project', project.id)) ? project : undefined
}

async function showAll(ctx: Ctx): Promise<Response> {
  const project = await findOwn(ctx)
  const page = Number(ctx.url.searchParams.get('page') ?? 1)
  if (!project || !Number.isInteger(page) || page < 1 || page > 1_000) return ctx.notFound()
  return ctx.show(sessionsView({ project, page, ...(await listFieldSessions(ctx.db, project.id, page)) }))
}

/** What a device can ask: what is published and not over, and has questions. */
const askable = async (ctx: Ctx, projectId: string) =>
  (await listActivities(ctx.db, projectId, ctx.person, ctx.now)).filter(
    ({ state }) => state === 'open' || state === 'not-yet-open',
  )

const withLimits = async <T extends { id: string; kind: string }>(ctx: Ctx, activities: readonly T[]) =>
  Promise.all(
    activities.map(async (one) => {
      const row = one.kind === 'survey' ? await findRow(ctx.db, one.id) : undefined
      return { ...one, limits: !!row && hasLimits(row) }
    }),
  )

async function showNew(ctx: Ctx, wrong?: Partial<Parameters<typeof newSessionView>[0]>): Promise<Response> {
  const project = await findOwn(ctx)
  if (!project) return ctx.notFound()
  const { sessions } = await listOutreach(ctx.db, project.id, 1)
  const outreach = sessions
    .filter((one) => one.calledOffWhy === null && one.endsAt > ctx.now)
    .map(({ id, venue, startsAt }) => ({ id, text: `${venue}, ${formatDate(startsAt)}` }))
  const activities = await withLimits(ctx, await askable(ctx, project.id))
  const page = { project, outreach, activities, typed: freshSession, errors: {}, token: ctx.token(), ...wrong }
  return ctx.show(newSessionView(page), wrong ? 422 : 200)
}

async function make(ctx: Ctx): Promise<Response> {
  const project = await findOwn(ctx)
  if (!project) return ctx.notFound()
  const { typed, fields } = readSession(ctx)
  const known = new Set((await askable(ctx, project.id)).map(({ id }) => id))
  const activities = fields.activities.filter((id) => known.has(id))
  const made = await makeSession(ctx.acting, {
    projectId: project.id,
    outreachId: typed.outreach,
    fields: { ...fields, activities },
  })
  if ('sessionId' in made)
    return ctx.seeOther(paths.fieldSession.to({ project: project.id, session: made.sessionId }), notices.made)
  if ('refused' in made) return ctx.notFound()
  const at: Record<string, string> = { startsAt: 'day', endsAt: fields.startsAt ? 'days' : 'day' }
  const errors = Object.fromEntries(
    Object.entries(made.problems).map(([field, problem]) => [
      at[field] ?? field,
      field === 'endsAt' && fields.startsAt ? problemSentences['too-many-days'] : problemSentences[problem],
    ]),
  )
  return showNew(ctx, { typed, errors })
}

async function findHere(ctx: Ctx) {
  const project = await findOwn(ctx)
  const session = project && (await findSession(ctx.db, { id: ctx.params['session'], projectId: project.id }))
  return session && { project, session }
}

async function show(ctx: Ctx, errors: Record<string, string> = {}): Promise<Response> {
  const here = await findHere(ctx)
  if (!here) return ctx.notFound()
  const { session, project } = here
  const [outreach, devices, tallies, photos, held, ids] = await Promise.all([
    findOutreach(ctx.db, session.outreachId),
    listDevices(ctx.db, session.id),
    listTallies(ctx.db, session.id),
    listPhotos(ctx.db, session.id),
    listHeld(ctx.db, session.id),
    activityIdsOf(ctx.db, session.id),
  ])
  const { keys } = ctx.council
  if (held.some(({ content }) => content))
    await ctx.sawSensitive('answers that wait in a field session', subjectOf('project', project.id))
  const activities = await Promise.all(ids.map((id) => findActivityById(ctx.db, id, ctx.person, ctx.now)))
  const known = activities.flatMap((one) => one ?? [])
  const address = `${ctx.council.origin}${paths.fieldPage.to({ code: session.code })}`
  return ctx.show(
    sessionView({
      project,
      session,
      pin: keys.open(session.pin),
      address,
      picture: codePath(address),
      activities: known.map((one) => ({ ...one, limits: hasLimits(one) })),
      outreach,
      devices,
      tallies,
      photos: photos.map((photo) => ({ ...photo, words: keys.open(photo.words) })),
      held: held.map(({ content, ...answer }) => ({
        ...answer,
        lines: content ? linesOf(known, readGiven(keys.open(content), answer.id)) : [],
      })),
      takes: takesAnswers(session, ctx.now),
      errors,
      token: ctx.token(),
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

/** What was answered, for the officer who settles it; how to reach the person stays closed. */
function linesOf(
  activities: readonly {
    id: string
    kind: string
    question: string
    help: string
    translations: unknown
    definition: unknown
  }[],
  given: ReturnType<typeof readGiven>,
) {
  const activity = activities.find(({ id }) => id === given?.activity)
  if (!given || !activity) return []
  const questions = askedInTheField(kindNamed(activity.kind).questions(activity)).filter(
    ({ type }) => type !== 'contact',
  )
  return rowsOf(questions, given.values, undefined, 'en')
    .filter(({ lines }) => lines.length)
    .map(({ key, lines }) => ({ key, text: lines.join('; ') }))
}

async function end(ctx: Ctx): Promise<Response> {
  const here = await findHere(ctx)
  if (!here) return ctx.notFound()
  const at = { project: here.project.id, session: here.session.id }
  const done = await endSession(ctx.acting, {
    projectId: at.project,
    sessionId: at.session,
    why: ctx.form.text('why'),
  })
  if ('ended' in done) return ctx.seeOther(paths.fieldSession.to(at), notices.ended)
  return done.refused === 'not-found' ? ctx.notFound() : show(ctx, { why: settleSentences['why-missing'] })
}

async function shutOut(ctx: Ctx): Promise<Response> {
  const here = await findHere(ctx)
  if (!here) return ctx.notFound()
  const at = { project: here.project.id, session: here.session.id }
  const done = await endDevice(ctx.acting, {
    projectId: at.project,
    sessionId: at.session,
    deviceId: ctx.params['device']!,
  })
  return 'ended' in done ? ctx.seeOther(paths.fieldSession.to(at), notices.deviceEnded) : ctx.notFound()
}

async function settleOne(ctx: Ctx): Promise<Response> {
  const here = await findHere(ctx)
  if (!here) return ctx.notFound()
  const answerId = ctx.params['answer']!
  const done = await settle(ctx.acting, {
    projectId: here.project.id,
    sessionId: here.session.id,
    answerId,
    outcome: ctx.form.text('outcome'),
    why: ctx.form.text('why'),
  })
  if ('settled' in done)
    return ctx.seeOther(
      paths.fieldSession.to({ project: here.project.id, session: here.session.id }),
      notices[done.settled],
    )
  return done.refused === 'not-found'
    ? ctx.notFound()
    : show(ctx, { [`why-${answerId}`]: settleSentences[done.refused] })
}

/** Always to be saved, never shown within a page of ours; whoever opens it is written down. */
async function sendPhoto(ctx: Ctx): Promise<Response> {
  const here = await findHere(ctx)
  const photo = here && (await listPhotos(ctx.db, here.session.id)).find(({ id }) => id === ctx.params['photo'])
  const bytes = photo?.fileId && (await ctx.files.get(fileKey(ctx.council.slug, photo.fileId)))
  if (!here || !bytes) return ctx.notFound()
  await ctx.sawSensitive('a picture from a field session', subjectOf('project', here.project.id))
  return download(
    Readable.toWeb(bytes) as ReadableStream,
    'application/octet-stream',
    `flip-chart-${photo.id.slice(-6)}.jpg`,
  )
}
