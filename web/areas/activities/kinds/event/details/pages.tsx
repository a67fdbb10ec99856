import { Button } from '../../../../../ui/button/button.tsx'
import { Checkboxes } from '../../../../../ui/checkboxes/checkboxes.tsx'
import type { FieldErrors } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { formView } from '../../../../../ui/layout/form-view.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { Select } from '../../../../../ui/select/select.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import { WarningText } from '../../../../../ui/warning-text/warning-text.tsx'
import type { Activity } from '../../../activity/types.ts'
import { activityDesk } from '../../../paths.ts'
import * as paths from '../paths.ts'
import { When, Where } from '../place-and-time.tsx'
import { accessKinds, eventKinds } from '../rules.ts'
import { eventWords } from '../words.ts'
import type { TypedEvent } from './read.ts'

export type Choice = { id: string; name: string }
export type DetailsPage = {
  activity: Activity
  typed: TypedEvent
  errors: FieldErrors
  wards: readonly Choice[]
  series: readonly Choice[]
  staff: readonly Choice[]
  token: string
  /** It can still be called off. */
  ahead: boolean
  calledOff: string | undefined
  why: { typed: string; error?: string | undefined }
}

const say = eventWords.en
const from = (items: readonly Choice[], none: string) => [
  { value: '', text: none },
  ...items.map(({ id, name }) => ({ value: id, text: name })),
]

/** When, where, by whom, for how many, and how people who need access are helped. */
export function detailsView({ activity, typed, errors, ...page }: DetailsPage): View {
  return formView({
    title: 'What, when and where',
    section: 'projects',
    back: { href: activityDesk.to({ activity: activity.id }), text: `Back to ${activity.title}` },
    errors: { ...errors, ...(page.why.error ? { why: page.why.error } : {}) },
    ids: { day: 'day-day' },
    above: page.calledOff ? <WarningText>{page.calledOff}</WarningText> : undefined,
    body: (
      <>
        {!page.calledOff && (
          <PostForm action={paths.details.to({ activity: activity.id })} token={page.token}>
            <Radios
              name="kind"
              legend={{ text: 'What kind of event is it?', size: 's' }}
              hint="People can look for each kind in the calendar"
              error={errors['kind']}
              value={typed.kind}
              items={eventKinds.map((value) => ({ value, label: say.kinds[value] }))}
            />
            <Select
              name="seriesId"
              label="Is it part of a series?"
              hint={
                <>
                  With a page of its own.{' '}
                  <a class="govuk-link" href={paths.seriesDesk.to()}>
                    Begin a series
                  </a>
                </>
              }
              value={typed.seriesId}
              error={errors['seriesId']}
              items={from(page.series, 'No')}
            />
            <Input
              name="hostName"
              label="Who hosts it?"
              hint="As people read it: a name with its office"
              value={typed.hostName}
              error={errors['hostName']}
              autocomplete="off"
            />
            <Select
              name="hostAccount"
              label="On whose desk do unanswered notes stand?"
              value={typed.hostAccount}
              error={errors['hostAccount']}
              items={from(page.staff, 'Nobody’s yet')}
            />
            <When typed={typed} errors={errors} legend="On which day is it?" />
            <Where typed={typed} errors={errors} wards={page.wards} asked="What kind of place is it?" />
            <Checkboxes
              small
              name="access"
              legend={{ text: 'Access: what will people find there?', size: 's' }}
              hint="Tick what is there on the day. It cannot be published while nothing is said about access"
              error={errors['access']}
              values={typed.access}
              items={accessKinds.map((value) => ({ value, label: say.access[value] }))}
            />
            <Textarea
              name="accessWords"
              label="More about access (optional)"
              hint="What else is arranged, and whom to ask"
              rows={3}
              value={typed.accessWords}
              error={errors['accessWords']}
            />
            <Textarea
              name="accessCy"
              label="The same in Welsh (optional)"
              rows={3}
              value={typed.accessCy}
              error={errors['accessCy']}
              attributes={{ lang: 'cy' }}
            />
            <Input
              name="capacity"
              label="How many people fit in? (optional)"
              hint="When it is full, people join a waiting list. Leave it empty if nobody has to book"
              width={5}
              inputmode="numeric"
              value={typed.capacity}
              error={errors['capacity']}
              autocomplete="off"
            />
            <Input
              name="cost"
              label="What does it cost? (optional)"
              hint="Without this it reads: free"
              value={typed.cost}
              error={errors['cost']}
              autocomplete="off"
            />
            <Input
              name="link"
              type="url"
              label="Link for joining online (optional)"
              hint="Only people who have a place see it"
              value={typed.link}
              error={errors['link']}
              autocomplete="off"
            />
            <Button preventDoubleClick>Save</Button>
          </PostForm>
        )}
        {page.ahead && !page.calledOff && (
          <PostForm action={paths.callingOff.to({ activity: activity.id })} token={page.token}>
            <h2 class="govuk-heading-m">Call it off</h2>
            <Textarea
              name="why"
              label="Why is it called off?"
              hint="Everyone can read it, and whoever booked is told"
              rows={2}
              value={page.why.typed}
              error={page.why.error}
            />
            <Button variant="warning" preventDoubleClick>
              Call the event off
            </Button>
          </PostForm>
        )}
      </>
    ),
  })
}
