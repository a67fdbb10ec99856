import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatDate, formatRange } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Prose } from '../../../ui/prose/prose.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import * as paths from '../paths.ts'
import { InvitationTable, type Invited } from './invitation-table.tsx'
import { CallOff, Invite, OwnAnswer, RaiseItem } from './meeting-forms.tsx'
import type { Part } from './part.ts'
import type { Action, Minutes } from './queries.ts'
import { arrangerWords, words } from './words.ts'

export type MeetingPage = {
  part: Part
  staff: boolean
  /** It has begun; it is over. */
  begun: boolean
  over: boolean
  invited: Invited
  agenda: readonly { words: string; who: string }[]
  minutes: Minutes | undefined
  actions: readonly Action[]
  /** Of the answer that this person may give, where they have one invitation to answer for. */
  calendar: string | undefined
  typed: { answer: string; needs: string; item: string; why: string; invitation: string }
  errors: FieldErrors
  token: string
}

/** A meeting: when and where, the answer of whoever reads it, the agenda, who was there, and what came of it. */
export function meetingPage(page: MeetingPage): View {
  const { part, errors, minutes } = page
  const { meeting, keeps } = part
  const open = !meeting.offAt && !page.over
  const back = meeting.groupId
    ? { href: paths.groupMeetings.to({ group: meeting.groupId }), text: words.ofGroup(meeting.group ?? '') }
    : { href: paths.meetings.to(), text: words.title }
  return {
    title: meeting.title,
    staff: page.staff,
    section: 'network',
    error: Object.values(errors).some(Boolean),
    form: open,
    back,
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{meeting.title}</h1>
        {meeting.aboutPlan && (
          <p class="govuk-body">
            <Tag colour="blue">{words.planTag}</Tag>
          </p>
        )}
        {meeting.offWhy !== null && <InsetText>{words.off(meeting.offWhy)}</InsetText>}
        <Facts page={page} />
        {open && <OwnAnswer {...page} />}
        <Section id="agenda" title={words.agenda}>
          {page.agenda.length === 0 ? (
            <p class="govuk-body">{words.agendaNone}</p>
          ) : (
            <ol class="govuk-list govuk-list--number govuk-list--spaced">
              {page.agenda.map(({ words: item, who }) => (
                <li>
                  {item} <span class="fm-meta">{words.raisedBy(who)}</span>
                </li>
              ))}
            </ol>
          )}
          {open && <RaiseItem {...page} />}
        </Section>
        {page.begun && !meeting.offAt && <Outcome page={page} minutes={minutes} />}
        <Section id="invited" title={words.invitations}>
          <InvitationTable {...page.invited} meeting={meeting} listed={keeps} />
          {keeps && open && !meeting.groupId && <Invite {...page} />}
        </Section>
        {keeps && open && <CallOff {...page} />}
      </>
    ),
  }
}

function Facts({ page }: { page: MeetingPage }) {
  const { meeting, arranges, keeps } = page.part
  const { id, place, access, link } = meeting
  const open = !meeting.offAt && !page.over
  const needs = page.invited.tally.needs
  return (
    <>
      <SummaryList
        rows={[
          { key: words.when, value: formatRange(meeting.startsAt, meeting.endsAt) },
          { key: words.where, value: <span class="fm-written">{place ?? words.onlineOnly}</span> },
          access !== null && { key: words.gettingIn, value: <span class="fm-written">{access}</span> },
          link !== null && {
            key: words.join,
            value: (
              <a class="govuk-link" href={link}>
                {link}
              </a>
            ),
          },
          { key: words.calledBy, value: arrangerWords[meeting.arranger] },
        ]}
      />
      {page.calendar && open && (
        <p class="govuk-body">
          <a class="govuk-link" href={page.calendar}>
            {words.calendar}
          </a>
        </p>
      )}
      {arranges && needs > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.meetingNeeds.to({ meeting: id })}>
            {words.seeNeeds(needs)}
          </a>
        </p>
      )}
      {keeps && open && (
        <Button variant="secondary" href={paths.meetingChange.to({ meeting: id })}>
          {words.change}
        </Button>
      )}
    </>
  )
}

function Outcome({ page, minutes }: { page: MeetingPage; minutes: Minutes | undefined }) {
  const { meeting, keeps } = page.part
  const { tally } = page.invited
  const shown = minutes && (minutes.finalAt || keeps)
  return (
    <>
      <Section id="attendance" title={words.attendance}>
        <p class="govuk-body">{tally.taken ? `${words.wasThere(tally.came, tally.all)}.` : words.attendanceNotYet}</p>
        {keeps && tally.all > 0 && (
          <Button variant="secondary" href={paths.meetingAttendance.to({ meeting: meeting.id })}>
            {words.takeAttendance}
          </Button>
        )}
      </Section>
      <Section id="minutes" title={words.minutes}>
        {shown ? (
          <>
            <p class="fm-meta">{minutes.finalAt ? words.finalOn(formatDate(minutes.finalAt)) : words.draft}</p>
            <Prose words={minutes.words} headingLevel={3} />
          </>
        ) : (
          <p class="govuk-body">{words.minutesNone}</p>
        )}
        {keeps && !minutes?.finalAt && (
          <Button variant="secondary" href={paths.meetingMinutes.to({ meeting: meeting.id })}>
            {words.writeMinutes}
          </Button>
        )}
      </Section>
      <Section id="actions" title={words.actions}>
        {page.actions.length === 0 ? (
          <p class="govuk-body">{words.actionsNone}</p>
        ) : (
          <Table
            caption={<span class="govuk-visually-hidden">{words.actions}</span>}
            scrollLabel={`${words.actions}, one by one`}
            firstCellIsHeader
            head={[words.what, words.by, words.until]}
            rows={page.actions.map(({ words: what, side, group, dueOn }) => [
              what,
              words.actionLine(side, group),
              formatDate(dueOn),
            ])}
          />
        )}
        {keeps && (
          <Button variant="secondary" href={paths.meetingActions.to({ meeting: meeting.id })}>
            {words.addAction}
          </Button>
        )}
      </Section>
    </>
  )
}
