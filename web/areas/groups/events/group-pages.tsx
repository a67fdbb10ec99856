import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Fieldset } from '../../../ui/fieldset/fieldset.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Neighbours } from '../../../ui/pagination/neighbours.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Tag, type TagColour } from '../../../ui/tag/tag.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { GroupEvent } from './queries.ts'
import type { TypedEvent } from './read-form.ts'
import { accessKinds, type EventState, type EventTime } from './rules.ts'
import { accessNames, timeText, words } from './words.ts'

const say = words.form
const colours: Record<EventState, TagColour> = {
  waiting: 'yellow',
  'not-accepted': 'grey',
  accepted: 'green',
  cancelled: 'red',
}
export const StateTag = ({ state }: { state: EventState }) => <Tag colour={colours[state]}>{words.states[state]}</Tag>

export type GroupRoom = {
  group: { slug: string; name: string }
  side: 'group' | 'officer'
  events: readonly (GroupEvent & { times: readonly EventTime[] })[]
  page: number
  more: boolean
}

/** The events of one group, as its people and its link officer see them. */
export function groupEventsPage({ group, side, events, page, more }: GroupRoom): View {
  const title = words.group.title(group.name)
  const href = paths.groupEvents.to({ group: group.slug })
  return {
    title,
    staff: side === 'officer',
    section: side === 'officer' ? 'network' : 'groups',
    back: { href: paths.group.to({ group: group.slug }), text: group.name },
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{side === 'group' ? words.group.intro : words.group.forThem}</p>
        <Button href={paths.newGroupEvent.to({ group: group.slug })}>{words.group.add}</Button>
        {events.length === 0 ? (
          <Empty title={words.group.none}>{words.group.noneText}</Empty>
        ) : (
          <ul class="fm-dated">
            {events.map((event) => (
              <li class="fm-dated__one">
                <p class="fm-dated__when">
                  <StateTag state={event.state} />
                </p>
                <div>
                  <h2 class="fm-dated__title">
                    <a class="govuk-link" href={paths.groupEvent.to({ group: group.slug, event: event.id })}>
                      {event.title}
                    </a>
                  </h2>
                  {event.times.slice(0, 2).map((time) => (
                    <p class="fm-dated__who">{timeText(time)}</p>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        )}
        <Neighbours page={page} more={more} href={(to) => `${href}?page=${to}`} />
      </>
    ),
  }
}

export type EventForm = {
  group: { slug: string; name: string }
  typed: TypedEvent
  errors: FieldErrors
  wards: readonly { id: string; name: string }[]
  token: string
  once: string
  event?: GroupEvent | undefined
  hints: readonly string[]
  cancelWhy: string
}

/** A new event, or one that its group changes. */
export function eventFormPage(page: EventForm): View {
  const { group, event, errors, token, typed } = page
  const title = event ? say.editTitle : say.newTitle
  const at = event && { group: group.slug, event: event.id }
  return {
    title: event ? `${title}: ${event.title}` : title,
    section: 'groups',
    error: Object.values(errors).some(Boolean),
    form: true,
    back: { href: paths.groupEvents.to({ group: group.slug }), text: words.group.title(group.name) },
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={idsOf(typed)} />
        <h1 class="govuk-heading-l">{title}</h1>
        {event && (
          <p class="govuk-body">
            <StateTag state={event.state} />{' '}
            {event.acceptedAt && (
              <a class="govuk-link" href={paths.event.to({ event: event.id })}>
                {words.group.see}
              </a>
            )}
          </p>
        )}
        {event?.state === 'not-accepted' && at && (
          <InsetText>
            <p class="govuk-body">{words.whyNot(event.refusedWhy ?? '')}</p>
            <p class="govuk-body">{words.againHint}</p>
            <PostForm action={paths.groupEventProposal.to(at)} token={token}>
              <Button variant="secondary" preventDoubleClick>
                {words.again}
              </Button>
            </PostForm>
          </InsetText>
        )}
        <Hints hints={page.hints} />
        <PostForm
          action={at ? paths.groupEvent.to(at) : paths.newGroupEvent.to({ group: group.slug })}
          token={token}
          once={page.once}
        >
          <EventFields {...page} />
          <Button preventDoubleClick>{event ? say.save : say.send}</Button>{' '}
          <Button variant="secondary" name="another" value="yes">
            {say.another}
          </Button>
        </PostForm>
        {at && (
          <Details summary={words.cancel} open={!!errors['cancelWhy']}>
            <PostForm action={paths.groupEventCancellation.to(at)} token={token}>
              <Textarea
                name="cancelWhy"
                rows={2}
                label={words.cancelWhy}
                hint={words.cancelHint}
                value={page.cancelWhy}
                error={errors['cancelWhy']}
              />
              <Button variant="warning" preventDoubleClick>
                {words.cancel}
              </Button>
            </PostForm>
          </Details>
        )}
      </>
    ),
  }
}

const idsOf = ({ times }: TypedEvent) => ({
  times: 'time0-day',
  ...Object.fromEntries(times.map((_, i) => [`time${i}`, `time${i}-day`])),
})

export const Hints = ({ hints }: { hints: readonly string[] }) =>
  hints.length > 0 ? (
    <InsetText>
      <h2 class="govuk-heading-s">{words.hints}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {hints.map((hint) => (
          <li>{hint}</li>
        ))}
      </ul>
    </InsetText>
  ) : null

function EventFields({ typed, errors, wards }: EventForm) {
  return (
    <>
      <Input name="title" label={{ text: say.title, size: 's' }} value={typed.title} error={errors['title']} />
      <Textarea
        name="about"
        rows={5}
        label={{ text: say.about, size: 's' }}
        value={typed.about}
        error={errors['about']}
      />
      <h2 class="govuk-heading-m">{say.days}</h2>
      <p class="govuk-hint">{say.clear}</p>
      {typed.times.map((time, i) => (
        <Fieldset legend={{ text: say.day(i + 1), size: 's' }}>
          <DateInput
            id={`time${i}`}
            namePrefix={`time${i}`}
            legend={{ text: say.day(i + 1), class: 'govuk-visually-hidden' }}
            hint={say.dayHint}
            value={time.day}
            error={errors[`time${i}`] ?? (i === 0 ? errors['times'] : undefined)}
          />
          <Input name={`time${i}-from`} label={say.from} hint={say.timeHint} width={10} value={time.from} />
          <Input name={`time${i}-until`} label={say.until} width={10} value={time.until} />
        </Fieldset>
      ))}
      <Textarea
        name="place"
        rows={2}
        label={{ text: say.place, size: 's' }}
        hint={say.placeHint}
        value={typed.place}
        error={errors['place']}
      />
      <Select
        name="wardId"
        label={{ text: say.ward, size: 's' }}
        value={typed.wardId}
        items={[{ value: '', text: say.noWard }, ...wards.map(({ id, name }) => ({ value: id, text: name }))]}
        error={errors['wardId']}
      />
      <Checkboxes
        small
        name="access"
        legend={{ text: say.access, size: 's' }}
        hint={say.accessHint}
        items={accessKinds.map((value) => ({ value, label: accessNames[value] }))}
        values={typed.access}
        error={errors['access']}
      />
      <Input name="cost" label={say.cost} hint={say.costHint} value={typed.cost} error={errors['cost']} />
      <Input name="booking" type="url" label={say.booking} value={typed.booking} error={errors['booking']} />
    </>
  )
}
