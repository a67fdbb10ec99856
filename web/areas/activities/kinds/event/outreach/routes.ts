import { holds, may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { newId } from '../../../../../platform/ids.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { readDay, readTime, typedDay } from '../../../../../platform/typed-time.ts'
import { listWards } from '../../../../places/index.ts'
import { findAnyProject } from '../../../../projects/index.ts'
import * as paths from '../paths.ts'
import { callOffSession, countContacts, planSession, sayWhyNot } from './commands.ts'
import { type OutreachPage, outreachView, type TypedSession } from './pages.tsx'
import { contactsOf, findReason, goesOut, listSessions } from './queries.ts'
import { otherSentences, sessionSentences } from './words.ts'

const edit = may('activities.edit')
export const outreachRoutes: readonly Route[] = [
  get(paths.outreach, edit, (ctx) => show(ctx)),
  post(paths.outreach, edit, 'outreach.planned', plan),
  post(paths.outreachReason, edit, 'outreach.reason-given', reason),
  post(paths.contacts, edit, 'outreach.counted', count),
  post(paths.sessionCallingOff, edit, 'outreach.called-off', callOff),
]

async function findOwn(ctx: Ctx) {
  const project = await findAnyProject(ctx.db, { id: ctx.params['project']! })
  return project && holds(ctx.person, 'activities.edit', subjectOf('project', project.id)) ? project : undefined
}

const empty: TypedSession = { venue: '', venueType: '', partner: '', wardId: '', day: {}, from: '', until: '' }

async function show(ctx: Ctx, wrong?: Partial<OutreachPage>): Promise<Response> {
  const project = await findOwn(ctx)
  const page = Number(ctx.url.searchParams.get('page') ?? 1)
  if (!project || !Number.isInteger(page) || page < 1 || page > 1_000) return ctx.notFound()
  const { sessions, more } = await listSessions(ctx.db, project.id, page)
  const tallies = await contactsOf(
    ctx.db,
    sessions.map(({ id }) => id),
  )
  return ctx.show(
    outreachView({
      project,
      sessions: sessions.map((session) => ({ ...session, tallies: tallies.get(session.id) ?? new Map() })),
      page,
      more,
      wards: await listWards(ctx.db),
      typed: empty,
      reason: (await findReason(ctx.db, project.id)) ?? '',
      goesOut: await goesOut(ctx.db, project.id),
      errors: {},
      now: ctx.now,
      once: newId(ctx.now),
      token: ctx.token(),
      ...wrong,
    }),
    wrong ? 422 : 200,
  )
}

async function plan(ctx: Ctx): Promise<Response> {
  const project = await findOwn(ctx)
  if (!project) return ctx.notFound()
  const { text } = ctx.form
  const said = { venue: text('venue'), venueType: text('venueType'), partner: text('partner'), wardId: text('wardId') }
  const [from, until] = [text('from'), text('until')]
  const done = await planSession(ctx.acting, {
    projectId: project.id,
    fields: { ...said, day: readDay(ctx.form, 'day'), from: readTime(from), until: readTime(until) },
  })
  if ('sessionId' in done) return ctx.seeOther(paths.outreach.to({ project: project.id }), 'The session is planned.')
  if (done.refused === 'not-found') return ctx.notFound()
  const errors = Object.fromEntries(
    Object.entries(done.fields).map(([field, refusal]) => [field, sessionSentences[refusal]]),
  )
  return show(ctx, { typed: { ...said, day: typedDay(ctx.form, 'day'), from, until }, errors })
}

async function reason(ctx: Ctx): Promise<Response> {
  const project = await findOwn(ctx)
  if (!project) return ctx.notFound()
  const typed = ctx.form.text('reason')
  const done = await sayWhyNot(ctx.acting, { projectId: project.id, reason: typed })
  if ('said' in done) return ctx.seeOther(paths.outreach.to({ project: project.id }), 'The reason is kept.')
  if (done.refused === 'not-found') return ctx.notFound()
  const sentence = done.refused === 'reason-missing' ? otherSentences.reason : otherSentences.reasonLong
  return show(ctx, { reason: typed, errors: { reason: sentence } })
}

async function count(ctx: Ctx): Promise<Response> {
  const project = await findOwn(ctx)
  if (!project) return ctx.notFound()
  const sessionId = ctx.params['session']!
  const people = ctx.form.text('people')
  const done = await countContacts(ctx.acting, {
    projectId: project.id,
    sessionId,
    how: ctx.form.text('how'),
    people: /^\d+$/.test(people) ? Number(people) : 0,
    once: ctx.form.text('_once'),
  })
  if ('counted' in done) return ctx.seeOther(paths.outreach.to({ project: project.id }), 'Counted.')
  if (done.refused === 'not-found') return ctx.notFound()
  const sentence = done.refused === 'how-missing' ? otherSentences.how : otherSentences.people
  return show(ctx, { errors: { [`people-${sessionId}`]: sentence } })
}

async function callOff(ctx: Ctx): Promise<Response> {
  const project = await findOwn(ctx)
  if (!project) return ctx.notFound()
  const sessionId = ctx.params['session']!
  const done = await callOffSession(ctx.acting, { projectId: project.id, sessionId, why: ctx.form.text('why') })
  if ('calledOff' in done) return ctx.seeOther(paths.outreach.to({ project: project.id }), 'The session is called off.')
  if (done.refused === 'not-found') return ctx.notFound()
  return show(ctx, { errors: { [`why-${sessionId}`]: otherSentences.why } })
}
