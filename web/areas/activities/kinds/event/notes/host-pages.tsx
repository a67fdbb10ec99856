import { withQuery } from '../../../../../platform/paths.ts'
import { Button } from '../../../../../ui/button/button.tsx'
import { Checkboxes } from '../../../../../ui/checkboxes/checkboxes.tsx'
import { DateInput } from '../../../../../ui/date-input/date-input.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import type { FieldErrors } from '../../../../../ui/field-errors/field-errors.tsx'
import { formView } from '../../../../../ui/layout/form-view.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { Neighbours } from '../../../../../ui/pagination/neighbours.tsx'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { Table } from '../../../../../ui/table/table.tsx'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import { timeText } from '../facts.tsx'
import * as paths from '../paths.ts'
import type { Hosted } from './queries.ts'
import { outcomes } from './rules.ts'
import { outcomeNames } from './words.ts'

export type Note = {
  id: string
  words: string
  service: string
  event: string
  dueOn: string
  overdue: boolean
}
export type HostPage = {
  owed: readonly Note[]
  events: readonly Hosted[]
  page: number
  more: boolean
  now: Date
}

/** What was promised at the events that this person hosts: what is overdue stands first. */
export function hostView({ owed, events, page, more, now }: HostPage): View {
  const ahead = events.filter(({ endsAt }) => endsAt > now).toReversed()
  return {
    title: 'Events you host',
    staff: true,
    section: 'desk',
    body: (
      <>
        <h1 class="govuk-heading-l">Events you host</h1>
        <Section id="owed" title="Notes that wait for your reply">
          {owed.length === 0 ? (
            <Empty title="No note waits for a reply">
              What people say at your events, with a reply promised by a day, appears here.
            </Empty>
          ) : (
            <Table
              scrollLabel="List of notes"
              head={['What they said', 'Service', 'Event', 'Promised by', 'What to do']}
              rows={owed.map((note) => [
                note.words,
                note.service,
                note.event,
                <>
                  {formatDate(note.dueOn)} {note.overdue && <Tag colour="red">Overdue</Tag>}
                </>,
                <a class="govuk-link" href={paths.hostedNote.to({ reply: note.id })}>
                  Reply<span class="govuk-visually-hidden"> to “{note.words.slice(0, 60)}”</span>
                </a>,
              ])}
            />
          )}
          <Neighbours
            page={page}
            more={more}
            href={(n) => withQuery(paths.hosting.to(), { page: n > 1 ? n : undefined })}
          />
        </Section>
        {ahead.length > 0 && (
          <Section id="ahead" title="To come">
            <ul class="govuk-list">
              {ahead.map((event) => (
                <li>
                  <strong>{event.title}</strong>, {timeText(event, 'en')}, {event.venue}
                </li>
              ))}
            </ul>
          </Section>
        )}
      </>
    ),
  }
}

export type SettlePage = {
  note: Note
  answer: string | null
  typed: { outcome: string; words: string; open: boolean; due: { day: string; month: string; year: string } }
  error: { field: string; sentence: string } | undefined
  token: string
}

/** One note, and how it ends. */
export function settleView({ note, answer, typed, error, token }: SettlePage): View {
  const errors: FieldErrors = error ? { [error.field]: error.sentence } : {}
  return formView({
    title: 'Reply to a note',
    section: 'desk',
    back: { href: paths.hosting.to(), text: 'Events you host' },
    errors,
    ids: { due: 'due-day' },
    body: (
      <>
        <Quote by={[note.event, note.service, `Reply promised by ${formatDate(note.dueOn)}`].join(' · ')}>
          {note.words}
        </Quote>
        {answer !== null ? (
          <>
            <h2 class="govuk-heading-m">The reply</h2>
            <p class="govuk-body fm-written">{answer}</p>
          </>
        ) : (
          <PostForm action={paths.hostedNote.to({ reply: note.id })} token={token}>
            <Radios
              name="outcome"
              legend={{ text: 'How does it end?', size: 's' }}
              error={errors['outcome']}
              value={typed.outcome}
              items={outcomes.map((value) => ({
                value,
                label: outcomeNames[value].label,
                hint: outcomeNames[value].hint,
              }))}
            />
            <Textarea
              name="words"
              label="What the person reads"
              hint="Plain words. It stands on their receipt"
              rows={6}
              value={typed.words}
              error={errors['words']}
              spellcheck
            />
            <DateInput
              id="due"
              namePrefix="due"
              legend={{ text: 'If you say what the council will do: by when? (optional)', size: 's' }}
              error={errors['due']}
              value={typed.due}
            />
            <Checkboxes
              name="open"
              values={typed.open ? ['yes'] : []}
              items={[{ value: 'yes', label: 'Show the reply with the note, where the note is shown' }]}
            />
            <Button preventDoubleClick>Send the reply</Button>
          </PostForm>
        )}
      </>
    ),
  })
}
