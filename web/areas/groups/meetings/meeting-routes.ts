import { isStaff } from '../../../permissions.ts'
import { anyone, type Ctx, get, post, type Route, signedIn, text } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { readDay, typedDay } from '../../../platform/typed-time.ts'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { findAccounts } from '../../people/index.ts'
import { unclear } from '../choosing/choose-field.tsx'
import { type Choosable, choicesOf, readChosen } from '../choosing/choosing.ts'
import * as paths from '../paths.ts'
import { takeAttendance } from './attendance.ts'
import { callOff, inviteAll } from './call.ts'
import {
  findInvitation,
  invitationsPerPage,
  invitedGroups,
  listInvitations,
  listNeeds,
  tallyOf,
} from './invitation-queries.ts'
import type { Invited } from './invitation-table.tsx'
import { actionPage, attendancePage, minutesPage, needsPage } from './keeping-pages.tsx'
import { calendarAddress, isCalendarKey, meetingCalendar } from './letters.ts'
import { meetingPage } from './meeting-page.tsx'
import { pageOf } from './officers-routes.ts'
import { noteAction, saveMinutes } from './outcome.ts'
import { callerOf, type Part, partOf } from './part.ts'
import { findMeeting, findMinutes, listActions, listAgenda } from './queries.ts'
import type { StepRefusal } from './rules.ts'
import { answerInvitation, raiseItem } from './take-part.ts'
import { arrangerWords, refusals, words } from './words.ts'

export const meetingRoutes: readonly Route[] = [
  get(paths.meeting, signedIn, (ctx) => withPart(ctx, (part) => show(ctx, part))),
  post(paths.meetingInvitations, signedIn, 'meeting.invited', (ctx) => withKept(ctx, (part) => invite(ctx, part))),
  post(paths.meetingAnswers, signedIn, 'meeting.answered', (ctx) => withPart(ctx, (part) => answer(ctx, part))),
  post(paths.meetingAgenda, signedIn, 'meeting.item-raised', (ctx) => withPart(ctx, (part) => raise(ctx, part))),
  post(paths.meetingCancellation, signedIn, 'meeting.called-off', (ctx) => withKept(ctx, (part) => off(ctx, part))),
  get(paths.meetingNeeds, signedIn, (ctx) => withPart(ctx, (part) => needs(ctx, part))),
  get(paths.meetingAttendance, signedIn, (ctx) => withBegun(ctx, (part) => showAttendance(ctx, part))),
  post(paths.meetingAttendance, signedIn, 'meeting.attendance-taken', (ctx) =>
    withBegun(ctx, (part) => saveAttendance(ctx, part)),
  ),
  get(paths.meetingMinutes, signedIn, (ctx) => withBegun(ctx, (part) => showMinutes(ctx, part))),
  post(paths.meetingMinutes, signedIn, 'meeting.minutes-saved', (ctx) =>
    withBegun(ctx, (part) => keep(ctx, part, false)),
  ),
  post(paths.meetingFinalMinutes, signedIn, 'meeting.minutes-final', (ctx) =>
    withBegun(ctx, (part) => keep(ctx, part, true)),
  ),
  get(paths.meetingActions, signedIn, (ctx) => withBegun(ctx, (part) => showAction(ctx, part))),
  post(paths.meetingActions, signedIn, 'meeting.action-noted', (ctx) => withBegun(ctx, (part) => note(ctx, part))),
  get(paths.invitationCalendar, anyone, calendar),
]

type Then = (part: Part) => Promise<Response> | Response

async function withPart(ctx: Ctx, then: Then): Promise<Response> {
  const part = await partOf(ctx, ctx.params['meeting']!)
  return part ? then(part) : ctx.notFound()
}
const withKept = (ctx: Ctx, then: Then) => withPart(ctx, (part) => (part.keeps ? then(part) : ctx.notFound()))
const withBegun = (ctx: Ctx, then: Then) =>
  withKept(ctx, (part) => (part.meeting.startsAt <= ctx.now && !part.meeting.offAt ? then(part) : ctx.notFound()))

const staffPage = (ctx: Ctx): boolean => isStaff(ctx.person) || !!callerOf(ctx.person)
const back = (ctx: Ctx, { meeting }: Part, notice: string) =>
  ctx.seeOther(paths.meeting.to({ meeting: meeting.id }), notice)

async function invitedOf(ctx: Ctx, { meeting, keeps }: Part): Promise<Invited> {
  const page = pageOf(ctx)
  const [tally, rows] = [
    await tallyOf(ctx.db, meeting.id),
    keeps ? await listInvitations(ctx.db, meeting.id, page) : [],
  ]
  return { rows, tally, page, perPage: invitationsPerPage }
}

async function show(ctx: Ctx, part: Part, errors: FieldErrors = {}): Promise<Response> {
  const { meeting, mine } = part
  const [invited, items, minutes, actions] = await Promise.all([
    invitedOf(ctx, part),
    listAgenda(ctx.db, meeting.id),
    findMinutes(ctx.db, meeting.id),
    listActions(ctx.db, meeting.id),
  ])
  const names = await findAccounts(
    ctx.db,
    items.flatMap(({ officerAccount }) => officerAccount ?? []),
  )
  const { form } = ctx
  const view = meetingPage({
    part,
    staff: staffPage(ctx),
    begun: meeting.startsAt <= ctx.now,
    over: meeting.endsAt < ctx.now,
    invited,
    agenda: items.map(({ words: item, group, officerAccount }) => ({
      words: item,
      who: group ?? names.get(officerAccount ?? '')?.name ?? arrangerWords[meeting.arranger].toLowerCase(),
    })),
    minutes,
    actions,
    calendar: mine[0] && calendarAddress(ctx.council, mine[0].id),
    typed: {
      answer: form.text('answer'),
      needs: form.text('needs'),
      item: form.text('item'),
      why: form.text('why'),
      invitation: form.text('invitation'),
    },
    errors,
    token: ctx.token(),
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

const refuse = (ctx: Ctx, part: Part, refused: StepRefusal, field: string) =>
  refused === 'not-found' ? ctx.notFound() : show(ctx, part, { [field]: refusals[refused] })

async function invite(ctx: Ctx, part: Part): Promise<Response> {
  if (part.meeting.groupId) return ctx.notFound()
  const result = await inviteAll(ctx.acting, part.meeting.id)
  if ('refused' in result) return refuse(ctx, part, result.refused, '')
  const { invited, withoutAddress } = result
  return back(ctx, part, `${words.invited(invited)}${withoutAddress ? `. ${words.noAddress(withoutAddress)}` : ''}`)
}

async function answer(ctx: Ctx, part: Part): Promise<Response> {
  const invitationId = ctx.form.text('invitation')
  if (!part.mine.some(({ id }) => id === invitationId)) return ctx.notFound()
  const said = {
    meetingId: part.meeting.id,
    invitationId,
    answer: ctx.form.text('answer'),
    needs: ctx.form.text('needs'),
  }
  const result = await answerInvitation(ctx.acting, said)
  if ('answered' in result) return back(ctx, part, words.answered)
  const field = { 'answer-missing': 'answer', 'needs-too-long': 'needs' }[result.refused as string] ?? ''
  return refuse(ctx, part, result.refused, field)
}

async function raise(ctx: Ctx, part: Part): Promise<Response> {
  const asked = ctx.form.text('invitation')
  const own = part.mine.find(({ id }) => id === asked)
  if (!own && !part.keeps) return ctx.notFound()
  const said = { meetingId: part.meeting.id, invitationId: own?.id ?? null, words: ctx.form.text('item') }
  const result = await raiseItem(ctx.acting, said)
  return 'raised' in result ? back(ctx, part, words.raised) : refuse(ctx, part, result.refused, 'item')
}

async function off(ctx: Ctx, part: Part): Promise<Response> {
  const result = await callOff(ctx.acting, { meetingId: part.meeting.id, why: ctx.form.text('why') })
  return 'off' in result ? back(ctx, part, words.calledOff) : refuse(ctx, part, result.refused, 'why')
}

async function needs(ctx: Ctx, { meeting, arranges }: Part): Promise<Response> {
  if (!arranges) return ctx.notFound()
  await ctx.sawSensitive('access-needs', subjectOf('meeting', meeting.id))
  return ctx.show(
    needsPage({ meeting, staff: staffPage(ctx), needs: await listNeeds(ctx.db, ctx.council.keys, meeting.id) }),
  )
}

async function showAttendance(ctx: Ctx, part: Part): Promise<Response> {
  const invited = await invitedOf(ctx, part)
  return ctx.show(attendancePage({ meeting: part.meeting, staff: staffPage(ctx), invited, token: ctx.token() }))
}

async function saveAttendance(ctx: Ctx, part: Part): Promise<Response> {
  const { form } = ctx
  const said = { meetingId: part.meeting.id, listed: form.all('listed'), came: form.all('came') }
  const result = await takeAttendance(ctx.acting, said)
  return 'saved' in result ? back(ctx, part, words.attendanceSaved) : ctx.notFound()
}

async function showMinutes(ctx: Ctx, { meeting }: Part, errors: FieldErrors = {}): Promise<Response> {
  const minutes = await findMinutes(ctx.db, meeting.id)
  const refused = Object.keys(errors).length > 0
  if (minutes?.finalAt && !refused) return ctx.seeOther(paths.meeting.to({ meeting: meeting.id }))
  const typed = refused ? ctx.form.text('words') : (minutes?.words ?? '')
  const view = minutesPage({ meeting, staff: staffPage(ctx), typed, errors, token: ctx.token() })
  return ctx.show(view, refused ? 422 : 200)
}

async function keep(ctx: Ctx, part: Part, final: boolean): Promise<Response> {
  const said = { meetingId: part.meeting.id, words: ctx.form.text('words'), final }
  const result = await saveMinutes(ctx.acting, said)
  if ('saved' in result) return back(ctx, part, final ? words.minutesFinal : words.minutesSaved)
  return showMinutes(ctx, part, { words: refusals[result.refused] })
}

async function showAction(
  ctx: Ctx,
  { meeting }: Part,
  errors: FieldErrors = {},
  matches: readonly Choosable[] = [],
): Promise<Response> {
  const { form } = ctx
  const groups = await invitedGroups(ctx.db, meeting.id)
  const view = actionPage({
    meeting,
    staff: staffPage(ctx),
    groups: groups.length === 1 ? { id: groups[0]!.id } : choicesOf(groups, form.text('group'), matches),
    typed: {
      group: form.text('group'),
      side: form.text('side'),
      words: form.text('words'),
      due: typedDay(form, 'due'),
    },
    errors,
    token: ctx.token(),
    once: form.text('_once') || newId(ctx.now),
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function note(ctx: Ctx, part: Part): Promise<Response> {
  const { form } = ctx
  const side = form.text('side')
  const chosen = readChosen(form.text('group'), await invitedGroups(ctx.db, part.meeting.id))
  if ('matches' in chosen) return showAction(ctx, part, { group: unclear(chosen.matches) }, chosen.matches)
  const result = await noteAction(ctx.acting, {
    meetingId: part.meeting.id,
    groupId: chosen.id,
    side: side === 'group' || side === 'officer' ? side : undefined,
    words: form.text('words'),
    dueOn: readDay(form, 'due'),
    once: form.text('_once'),
  })
  if ('noted' in result) return back(ctx, part, words.actionSaved)
  if (result.refused !== 'invalid') return ctx.notFound()
  const { dueOn, ...fields } = result.fields
  const errors = Object.entries(dueOn ? { ...fields, due: dueOn } : fields)
  return showAction(ctx, part, Object.fromEntries(errors.map(([field, refusal]) => [field, refusals[refusal]])))
}

/** For calendars, which do not sign in: whoever holds the address of an invitation gets the meeting, and nothing of anybody. */
async function calendar(ctx: Ctx): Promise<Response> {
  const { invitation: id = '', key = '' } = ctx.params
  const invitation = isCalendarKey(ctx.council, id, key) ? await findInvitation(ctx.db, id) : undefined
  const meeting = invitation && (await findMeeting(ctx.db, invitation.meetingId))
  if (!meeting) return ctx.notFound()
  const { content } = meetingCalendar(ctx, ctx.settings, meeting)
  return text(content, 'text/calendar; charset=utf-8', {
    'content-disposition': 'attachment; filename="meeting.ics"',
    'cache-control': 'private, no-store',
  })
}
