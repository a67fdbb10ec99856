import { withQuery } from '../../../../../platform/paths.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Details } from '../../../../../ui/details/details.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import type { FieldErrors } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { formView } from '../../../../../ui/layout/form-view.tsx'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { Neighbours } from '../../../../../ui/pagination/neighbours.tsx'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Select } from '../../../../../ui/select/select.tsx'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import { projectDesk } from '../../../../projects/paths.ts'
import { timeText } from '../facts.tsx'
import * as paths from '../paths.ts'
import { When, Where } from '../place-and-time.tsx'
import { eventWords } from '../words.ts'
import type { Session } from './queries.ts'
import { hows } from './rules.ts'
import { howNames } from './words.ts'

export type TypedSession = {
  venue: string
  venueType: string
  partner: string
  wardId: string
  day: { day?: string; month?: string; year?: string }
  from: string
  until: string
}
export type OutreachPage = {
  project: { id: string; title: string }
  sessions: readonly (Session & { tallies: ReadonlyMap<string, number> })[]
  page: number
  more: boolean
  wards: readonly { id: string; name: string }[]
  typed: TypedSession
  reason: string
  goesOut: boolean
  errors: FieldErrors
  now: Date
  once: string
  token: string
}

/** Where a project goes to meet people, who hosts it there, and how many were met. */
export function outreachView(page: OutreachPage): View {
  const { project, errors, typed } = page
  return formView({
    title: 'Going to where people are',
    section: 'projects',
    back: { href: projectDesk.to({ project: project.id }), text: project.title },
    errors,
    ids: { day: 'day-day' },
    body: (
      <>
        <p class="govuk-body">
          Sessions at other people’s places: a hall, a mosque, a school gate, a market. Before an event of this project
          is public, it lists at least one place that is not the council’s, or says why not.{' '}
          <a class="govuk-link" href={paths.coverage.to()}>
            See where all projects went
          </a>
        </p>
        <p class="govuk-body">
          {page.goesOut ? (
            <Tag colour="green">A place that is not the council’s is listed</Tag>
          ) : (
            <Tag colour="orange">Only the council’s own places so far</Tag>
          )}
        </p>
        {page.sessions.length === 0 ? (
          <Empty title="No session yet">Sessions that you plan below are listed here.</Empty>
        ) : (
          page.sessions.map((session) => <OneSession session={session} page={page} />)
        )}
        <Neighbours
          page={page.page}
          more={page.more}
          href={(n) => withQuery(paths.outreach.to({ project: project.id }), { page: n > 1 ? n : undefined })}
        />
        <Section id="plan" title="Plan a session">
          <PostForm action={paths.outreach.to({ project: project.id })} token={page.token}>
            <Where typed={typed} errors={errors} wards={page.wards} asked="Whose place is it?" />
            <Input
              name="partner"
              label="Which partner hosts it?"
              hint="The group, school or shop that opens its door"
              value={typed.partner}
              error={errors['partner']}
              autocomplete="off"
            />
            <When typed={typed} errors={errors} legend="On which day?" />
            <Button preventDoubleClick>Plan this session</Button>
          </PostForm>
        </Section>
        <Section id="why-not" title="Only the council’s own places?">
          <PostForm action={paths.outreachReason.to({ project: project.id })} token={page.token}>
            <Textarea
              name="reason"
              label="Why does this project go nowhere else?"
              rows={3}
              value={page.reason}
              error={errors['reason']}
            />
            <Button variant="secondary">Keep the reason</Button>
          </PostForm>
        </Section>
      </>
    ),
  })
}

function OneSession({ session, page }: { session: OutreachPage['sessions'][number]; page: OutreachPage }) {
  const at = { project: page.project.id, session: session.id }
  const [people, why] = [`people-${session.id}`, `why-${session.id}`]
  const begun = session.startsAt <= page.now
  return (
    <Section id={`session-${session.id}`} title={session.venue}>
      <p class="govuk-body">
        {timeText(session, 'en')}
        <br />
        {[eventWords.en.venues[session.venueType], session.ward, session.partner && `Hosted by ${session.partner}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {session.calledOffWhy !== null ? (
        <p class="govuk-body">
          <Tag colour="red">Called off</Tag> {session.calledOffWhy}
        </p>
      ) : (
        <>
          {begun && (
            <p class="govuk-body">
              <strong>{session.contacts}</strong> people met
              {hows
                .filter((how) => session.tallies.get(how))
                .map((how) => ` · ${howNames[how]}: ${session.tallies.get(how)}`)
                .join('')}
            </p>
          )}
          {begun ? (
            <Details summary="Count people you met" open={!!page.errors[people]}>
              <PostForm
                action={paths.contacts.to(at)}
                token={page.token}
                once={`${page.once.slice(0, -12)}${session.id.slice(-12)}`}
              >
                <Input
                  id={people}
                  name="people"
                  label={`How many at ${session.venue}?`}
                  width={4}
                  inputmode="numeric"
                  error={page.errors[people]}
                  autocomplete="off"
                />
                <Select
                  id={`how-${session.id}`}
                  name="how"
                  label="What did they do?"
                  items={hows.map((value) => ({ value, text: howNames[value] }))}
                />
                <Button variant="secondary">Count them</Button>
              </PostForm>
            </Details>
          ) : (
            <Details summary="Call it off" open={!!page.errors[why]}>
              <PostForm action={paths.sessionCallingOff.to(at)} token={page.token}>
                <Textarea
                  id={why}
                  name="why"
                  label={`Why does ${session.venue} not take place?`}
                  rows={2}
                  error={page.errors[why]}
                />
                <Button variant="warning">Call this session off</Button>
              </PostForm>
            </Details>
          )}
        </>
      )}
    </Section>
  )
}
