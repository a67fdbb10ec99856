import { holds, may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { readDay, typedDay } from '../../../platform/typed-time.ts'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { unclear } from '../choosing/choose-field.tsx'
import { type Choosable, choicesOf, readChosen } from '../choosing/choosing.ts'
import { keyGroupChoices } from '../key-groups/queries.ts'
import * as paths from '../paths.ts'
import { keepApart, setCover } from './allocate.ts'
import { endAppointment } from './appoint.ts'
import { officerPage } from './officer-page.tsx'
import { coverOf, findOfficer, linksOfOfficer, listConflicts, officerChoices } from './queries.ts'
import type { ConflictRefusal, CoverRefusal, LeavingRefusal } from './rules.ts'
import { refusals, words } from './words.ts'

const allocates = may('link-officers.allocate')
export const officerRoutes: readonly Route[] = [
  get(paths.linkOfficer, may('groups.see'), (ctx) => show(ctx)),
  post(paths.linkOfficerEnding, may('link-officers.appoint'), 'link-officer.ended', end),
  post(paths.linkOfficerCover, allocates, 'link-officer.covered', cover),
  post(paths.linkOfficerConflict, allocates, 'link-officer.kept-apart', apart),
]

type Field = 'cover' | 'successor' | 'group'
/** The other link officers, or the key groups: what a field offers to choose from. */
async function offered({ db }: Ctx, officerId: string, field: Field): Promise<Choosable[]> {
  if (field === 'group') return keyGroupChoices(db)
  return (await officerChoices(db)).filter(({ id }) => id !== officerId)
}

async function show(ctx: Ctx, errors: FieldErrors = {}, unsure?: Unsure): Promise<Response> {
  const officer = await findOfficer(ctx.db, ctx.params['officer']!)
  if (!officer) return ctx.notFound()
  const { form } = ctx
  const offer = async (field: Field) =>
    choicesOf(await offered(ctx, officer.id, field), form.text(field), unsure?.field === field ? unsure.matches : [])
  const [links, standIn, conflicts, cover, successor, group] = await Promise.all([
    linksOfOfficer(ctx.db, officer.id),
    coverOf(ctx.db, officer.id, dayOf(ctx.now)),
    listConflicts(ctx.db, officer.id),
    offer('cover'),
    offer('successor'),
    offer('group'),
  ])
  const name = standIn && (await findOfficer(ctx.db, standIn.officerId))?.name
  const view = officerPage({
    officer,
    links,
    cover: standIn && name ? { ...standIn, name } : undefined,
    conflicts,
    choices: { cover, successor, group },
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
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

type Unsure = { field: Field; matches: readonly Choosable[] }
/** What a field chose, or what it fits where that is not clear. */
async function choiceOf(ctx: Ctx, field: Field): Promise<string | Unsure> {
  const chosen = readChosen(ctx.form.text(field), await offered(ctx, officerOf(ctx), field))
  return 'id' in chosen ? chosen.id : { field, matches: chosen.matches }
}
const ask = (ctx: Ctx, unsure: Unsure) => show(ctx, { [unsure.field]: unclear(unsure.matches) }, unsure)

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
  const successorId = await choiceOf(ctx, 'successor')
  if (typeof successorId !== 'string') return ask(ctx, successorId)
  const said = { officerId: officer.id, reason: ctx.form.text('reason'), successorId }
  const result = await endAppointment(ctx.acting, said)
  return 'ended' in result ? back(ctx, words.left(officer.name)) : refuse(ctx, result.refused, leavingFields)
}

async function cover(ctx: Ctx): Promise<Response> {
  const [fromOn, untilOn] = [readDay(ctx.form, 'from'), readDay(ctx.form, 'until')]
  const coverId = await choiceOf(ctx, 'cover')
  if (typeof coverId !== 'string') return ask(ctx, coverId)
  const result = await setCover(ctx.acting, {
    officerId: officerOf(ctx),
    coverId,
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
  const groupId = await choiceOf(ctx, 'group')
  if (typeof groupId !== 'string') return ask(ctx, groupId)
  const said = { officerId: officerOf(ctx), groupId, why: ctx.form.text('why') }
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
  return field ? show(ctx, { [field]: refusals[refused] }) : ctx.notFound()
}
