import { sql } from 'kysely'
import { holds, isStaff, may } from '../../../permissions.ts'
import { dayOf, londonTime } from '../../../platform/clock.ts'
import type { Form } from '../../../platform/form.ts'
import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { dayParts, readMoment, readTime, typedDay } from '../../../platform/typed-time.ts'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { formatTime } from '../../../ui/layout/format.ts'
import * as paths from '../paths.ts'
import { withRecord } from '../record/with-record.ts'
import { callMeeting, changeMeeting } from './call.ts'
import { type MeetingForm, meetingFormPage } from './form-page.tsx'
import { meetingsPage } from './list-page.tsx'
import { meetingRoutes } from './meeting-routes.ts'
import { officersRoutes, pageOf } from './officers-routes.ts'
import { callerOf, partOf, seenBy } from './part.ts'
import { listComing, listPast, type Meeting } from './queries.ts'
import type { MeetingFields, MeetingRefusals } from './rules.ts'
import { refusals, words } from './words.ts'

const calls = may('link-officers.allocate')
export const meetingsRoutes: readonly Route[] = [
  get(paths.meetings, signedIn, list),
  get(paths.newMeeting, calls, (ctx) => showNew(ctx)),
  post(paths.newMeeting, calls, 'meeting.called', (ctx) => call(ctx)),
  ...officersRoutes,
  get(paths.groupMeetings, signedIn, listOfGroup),
  get(paths.newGroupMeeting, signedIn, (ctx) => withRecord(ctx, ({ id, name }) => showNew(ctx, { id, name }))),
  post(paths.newGroupMeeting, signedIn, 'meeting.called', (ctx) =>
    withRecord(ctx, ({ id, name }, side) => call(ctx, { id, name, side })),
  ),
  get(paths.meetingChange, signedIn, (ctx) => withKept(ctx, (meeting) => showChange(ctx, meeting))),
  post(paths.meetingChange, signedIn, 'meeting.changed', (ctx) => withKept(ctx, (meeting) => change(ctx, meeting))),
  ...meetingRoutes,
]

/** Whoever calls network meetings, officers, and people of groups that were ever invited; nobody else has a list. */
async function list(ctx: Ctx): Promise<Response> {
  const page = pageOf(ctx)
  const whose = seenBy(ctx)
  const [coming, past] = [await listComing(ctx.db, whose, ctx.now), await listPast(ctx.db, whose, ctx.now, page)]
  const sees = !!ctx.person?.secondFactorAt && holds(ctx.person, 'groups.see')
  const caller = callerOf(ctx.person)
  const invited = coming.length + past.meetings.length > 0
  if (!sees && !invited && !ctx.person?.grants.some(({ role }) => role === 'group-member')) return ctx.notFound()
  return ctx.show(
    meetingsPage({
      title: words.title,
      intro: words.intro,
      coming,
      past: past.meetings,
      more: past.more,
      page,
      href: paths.meetings.to(),
      staff: sees,
      call: caller && { href: paths.newMeeting.to(), text: words.call },
      officers: sees,
    }),
  )
}

function listOfGroup(ctx: Ctx): Promise<Response> {
  return withRecord(ctx, async (group, side) => {
    const page = pageOf(ctx)
    const whose = sql`exists (select from meeting_invitations i where i.meeting_id = m.id and i.group_id = ${group.id})`
    const [coming, past] = [await listComing(ctx.db, whose, ctx.now), await listPast(ctx.db, whose, ctx.now, page)]
    return ctx.show(
      meetingsPage({
        title: words.ofGroup(group.name),
        intro: words.ofGroupIntro,
        coming,
        past: past.meetings,
        more: past.more,
        page,
        href: paths.groupMeetings.to({ group: group.slug }),
        staff: side === 'officer',
        back: { href: paths.sharedRecord.to({ group: group.slug }), text: 'Shared record' },
        call: {
          href: paths.newGroupMeeting.to({ group: group.slug }),
          text: side === 'group' ? words.callOwn : words.callPair(group.name),
        },
        officers: false,
      }),
    )
  })
}

type Group = { id: string; name: string }

const typedOf = (form: Form): MeetingForm['typed'] => ({
  title: form.text('title'),
  starts: typedDay(form, 'starts'),
  startTime: form.text('starts-time'),
  endTime: form.text('ends-time'),
  place: form.text('place'),
  access: form.text('access'),
  link: form.text('link'),
  aboutPlan: form.has('about-plan'),
})

function readFields(form: Form): MeetingFields {
  const startsAt = readMoment(form, 'starts')
  const ends = readTime(form.text('ends-time'))
  return {
    title: form.text('title'),
    aboutPlan: form.has('about-plan'),
    startsAt,
    endsAt: ends && startsAt instanceof Date ? londonTime(dayOf(startsAt), ends) : undefined,
    place: form.text('place'),
    access: form.text('access'),
    link: form.text('link'),
  }
}

const errorsOf = (fields: MeetingRefusals): FieldErrors =>
  Object.fromEntries(Object.entries(fields).map(([field, refusal]) => [field, refusals[refusal]]))

const staffPage = (ctx: Ctx): boolean => isStaff(ctx.person) || !!callerOf(ctx.person)

function showNew(ctx: Ctx, group?: Group, errors: FieldErrors = {}): Response {
  const own = group && !staffPage(ctx)
  const view = meetingFormPage({
    title: own ? words.callOwn : group ? words.callPair(group.name) : words.call,
    action: group ? paths.newGroupMeeting.to({ group: group.id }) : paths.newMeeting.to(),
    back: group
      ? { href: paths.groupMeetings.to({ group: group.id }), text: words.ofGroup(group.name) }
      : { href: paths.meetings.to(), text: words.title },
    button: words.save,
    staff: staffPage(ctx),
    typed: typedOf(ctx.form),
    errors,
    token: ctx.token(),
    once: ctx.form.text('_once') || newId(ctx.now),
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function call(ctx: Ctx, group?: Group & { side: 'group' | 'officer' }): Promise<Response> {
  const arranger = group?.side ?? callerOf(ctx.person)
  if (!arranger) return ctx.notFound()
  const once = ctx.form.text('_once')
  const result = await callMeeting(ctx.acting, { ...readFields(ctx.form), groupId: group?.id, arranger, once })
  if ('meetingId' in result)
    return ctx.seeOther(paths.meeting.to({ meeting: result.meetingId }), group ? words.calledPair : words.called)
  const errors = result.refused === 'invalid' ? errorsOf(result.fields) : { '': refusals[result.refused] }
  return showNew(ctx, group, errors)
}

async function withKept(ctx: Ctx, then: (meeting: Meeting) => Promise<Response> | Response): Promise<Response> {
  const part = await partOf(ctx, ctx.params['meeting']!)
  return part?.keeps ? then(part.meeting) : ctx.notFound()
}

function showChange(ctx: Ctx, meeting: Meeting, errors?: FieldErrors): Response {
  if (meeting.offAt || meeting.endsAt < ctx.now) return ctx.notFound()
  const view = meetingFormPage({
    title: words.change,
    action: paths.meetingChange.to({ meeting: meeting.id }),
    back: { href: paths.meeting.to({ meeting: meeting.id }), text: meeting.title },
    button: words.saveChange,
    staff: staffPage(ctx),
    typed: errors
      ? typedOf(ctx.form)
      : {
          title: meeting.title,
          starts: dayParts(meeting.startsAt),
          startTime: formatTime(meeting.startsAt),
          endTime: formatTime(meeting.endsAt),
          place: meeting.place ?? '',
          access: meeting.access ?? '',
          link: meeting.link ?? '',
          aboutPlan: meeting.aboutPlan,
        },
    errors: errors ?? {},
    token: ctx.token(),
  })
  return ctx.show(view, errors ? 422 : 200)
}

async function change(ctx: Ctx, meeting: Meeting): Promise<Response> {
  const result = await changeMeeting(ctx.acting, { meetingId: meeting.id, ...readFields(ctx.form) })
  if ('changed' in result) return ctx.seeOther(paths.meeting.to({ meeting: meeting.id }), words.changed)
  return result.refused === 'invalid' ? showChange(ctx, meeting, errorsOf(result.fields)) : ctx.notFound()
}
