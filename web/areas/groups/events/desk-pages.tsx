import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { formatDate, formatList } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import { EventFacts } from './event-page.tsx'
import { Hints, StateTag } from './group-pages.tsx'
import type { Change, GroupEvent } from './queries.ts'
import type { Kept } from './rules.ts'
import { fieldNames, words } from './words.ts'

const say = words.desk
const changedText = ({ fields }: Change) =>
  say.changed(formatList(fields.map((field) => fieldNames[field as keyof typeof fieldNames] ?? field)))

/** The events plan as officers work on it: what waits for an answer, and what groups changed since. */
export function eventsDeskPage({
  waiting,
  changes,
}: {
  waiting: readonly GroupEvent[]
  changes: readonly Change[]
}): View {
  return {
    title: say.title,
    staff: true,
    section: 'network',
    back: { href: paths.keyGroups.to(), text: 'Key groups' },
    body: (
      <>
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="govuk-body">
          {say.intro}{' '}
          <a class="govuk-link" href={paths.events.to()}>
            {say.publicPage}
          </a>
        </p>
        <Section id="waiting" title={say.waiting}>
          {waiting.length === 0 ? (
            <p class="govuk-body">{say.waitingNone}.</p>
          ) : (
            <ul class="govuk-list govuk-list--spaced">
              {waiting.map((event) => (
                <li>
                  <a class="govuk-link" href={paths.eventDesk.to({ event: event.id })}>
                    {event.title}
                  </a>{' '}
                  <span class="fm-meta">
                    {event.group}, {formatDate(event.waitingSince ?? event.updatedAt)}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Section>
        {changes.length > 0 && (
          <Section id="changes" title={say.changes}>
            <ul class="govuk-list govuk-list--spaced">
              {changes.map((change) => (
                <li>
                  <a class="govuk-link" href={paths.eventDesk.to({ event: change.eventId })}>
                    {change.title}
                  </a>{' '}
                  <span class="fm-meta">
                    {change.group}, {formatDate(change.at)}. {changedText(change)}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </>
    ),
  }
}

export type EventDesk = {
  event: GroupEvent
  times: readonly Kept[]
  changes: readonly Change[]
  hints: readonly string[]
  token: string
  typed: { accepted: string; why: string }
  errors: FieldErrors
}

/** An officer reads an event and answers it; there is no way to change its words here. */
export function eventDeskPage({ event, times, changes, hints, token, typed, errors }: EventDesk): View {
  return {
    title: event.title,
    staff: true,
    section: 'network',
    error: Object.values(errors).some(Boolean),
    form: event.state === 'waiting' || changes.length > 0,
    back: { href: paths.eventsDesk.to(), text: say.title },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{event.title}</h1>
        <p class="govuk-body">
          <StateTag state={event.state} />
        </p>
        {event.refusedWhy && event.state === 'not-accepted' && (
          <p class="govuk-body">{words.whyNot(event.refusedWhy)}</p>
        )}
        {event.cancelledAt && (
          <p class="govuk-body">{words.cancelled(formatDate(event.cancelledAt), event.cancelledWhy ?? '')}</p>
        )}
        <p class="govuk-body fm-written">{event.about}</p>
        <EventFacts event={event} times={times} />
        <Hints hints={hints} />
        {changes.length > 0 && (
          <Section id="changes" title={say.changes}>
            <ul class="govuk-list govuk-list--bullet">
              {changes.map((change) => (
                <li>
                  {formatDate(change.at)}. {changedText(change)}
                </li>
              ))}
            </ul>
            <PostForm action={paths.eventSeen.to({ event: event.id })} token={token}>
              <Button variant="secondary" preventDoubleClick>
                {say.seen}
              </Button>
            </PostForm>
          </Section>
        )}
        {event.state === 'waiting' && (
          <Section id="answer" title={say.answer}>
            <PostForm action={paths.eventAnswer.to({ event: event.id })} token={token}>
              <Radios
                name="accepted"
                legend={{ text: say.question, size: 's' }}
                items={[
                  { value: 'yes', label: say.yes },
                  { value: 'no', label: say.no },
                ]}
                value={typed.accepted}
                error={errors['accepted']}
              />
              <Textarea
                name="why"
                rows={3}
                label={say.why}
                hint={say.whyHint}
                value={typed.why}
                error={errors['why']}
              />
              <Button preventDoubleClick>{say.send}</Button>
            </PostForm>
          </Section>
        )}
      </>
    ),
  }
}
