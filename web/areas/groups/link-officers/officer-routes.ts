import { holds, may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { readDay, typedDay } from '../../../platform/typed-time.ts'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { listKeyGroups } from '../key-groups/queries.ts'
import * as paths from '../paths.ts'
import { keepApart, setCover } from './allocate.ts'
import { endAppointment } from './appoint.ts'
import { officerPage } from './officer-page.tsx'
import { coverOf, findOfficer, linksOfOfficer, listConflicts, listOfficers } from './queries.ts'
import type { ConflictRefusal, CoverRefusal, LeavingRefusal } from './rules.ts'
import { refusals, words } from './words.ts'

const allocates = may('link-officers.allocate')
export const officerRoutes: readonly Route[] = [
  get(paths.linkOfficer, may('groups.see'), (ctx) => show(ctx)),
  post(paths.linkOfficerEnding, may('link-officers.appoint'), 'link-officer.ended', end),
  post(paths.linkOfficerCover, allocates, 'link-officer.covered', cover),
  post(paths.linkOfficerConflict, allocates, 'link-officer.kept-apart', apart),
]

async function show(ctx: Ctx, errors: FieldErrors = {}, status = 200): Promise<Response> {
  const officer = await findOfficer(ctx.db, ctx.params['officer']!)
  if (!officer) return ctx.notFound()
  const [links, standIn, conflicts, all, keyGroups] = await Promise.all([
    linksOfOfficer(ctx.db, officer.id),
    coverOf(ctx.db, officer.id, dayOf(ctx.now)),
    listConflicts(ctx.db, officer.id),
    listOfficers(ctx.db),
    listKeyGroups(ctx.db),
  ])
  const name = all.find(({ id }) => id === standIn?.officerId)?.name
  const { form } = ctx
  const view = officerPage({
    officer,
    links,
    cover: standIn && name ? { ...standIn, name } : undefined,
    conflicts,
    others: all.filter(({ id }) => id !== officer.id),
    keyGroups: keyGroups.map((group) => ({ id: group.groupId, name: group.name })),
    token: ctx.token(),
    appoints: holds(ctx.person, 'link-officers.appoint', 'council'),
    allocates: holds(ctx.person, 'link-officers.allocate', 'council'),
    typed: {
      reason: form.text('reason'),
      successor: form.text('successor'),
      cover: form.text('cover'),
      from: typedDay(form, 'from'),
      until: typedDay(form, 'until'),
      group: form.text('group'),
      why: form.text('why'),
    },
    errors,
  })
  return ctx.show(view, status)
}

const officerOf = (ctx: Ctx): string => ctx.params['officer']!
const back = (ctx: Ctx, notice: string) => ctx.seeOther(paths.linkOfficer.to({ officer: officerOf(ctx) }), notice)

const leavingFields: Partial<Record<LeavingRefusal, string>> = {
  'reason-missing': 'reason',
  'reason-too-long': 'reason',
  'successor-missing': 'successor',
  'successor-conflict': 'successor',
}
async function end(ctx: Ctx): Promise<Response> {
  const officer = await findOfficer(ctx.db, officerOf(ctx))
  if (!officer) return ctx.notFound()
  const said = { officerId: officer.id, reason: ctx.form.text('reason'), successorId: ctx.form.text('successor') }
  const result = await endAppointment(ctx.acting, said)
  return 'ended' in result ? back(ctx, words.left(officer.name)) : refuse(ctx, result.refused, leavingFields)
}

async function cover(ctx: Ctx): Promise<Response> {
  const [fromOn, untilOn] = [readDay(ctx.form, 'from'), readDay(ctx.form, 'until')]
  const result = await setCover(ctx.acting, {
    officerId: officerOf(ctx),
    coverId: ctx.form.text('cover'),
    fromOn,
    untilOn,
  })
  const fields: Partial<Record<CoverRefusal, string>> = {
    'no-officer': 'cover',
    'days-missing': 'days',
    'days-past': 'days',
    'days-reversed': 'days',
  }
  return 'covered' in result ? back(ctx, words.coverSaved) : refuse(ctx, result.refused, fields)
}

async function apart(ctx: Ctx): Promise<Response> {
  const said = { officerId: officerOf(ctx), groupId: ctx.form.text('group'), why: ctx.form.text('why') }
  const result = await keepApart(ctx.acting, said)
  const fields: Partial<Record<ConflictRefusal, string>> = {
    'not-found': 'group',
    'reason-missing': 'why',
    'reason-too-long': 'why',
    'linked-now': 'group',
  }
  return 'apart' in result ? back(ctx, words.conflictSaved) : refuse(ctx, result.refused, fields)
}

function refuse<R extends keyof typeof refusals>(ctx: Ctx, refused: R, fields: Partial<Record<R, string>>) {
  const field = fields[refused]
  return field ? show(ctx, { [field]: refusals[refused] }, 422) : ctx.notFound()
}
