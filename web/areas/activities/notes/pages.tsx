import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { ReceiptCode } from '../../../ui/layout/receipt-code.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { receiptLookUp } from '../../voices/paths.ts'
import type { Activity } from '../activity/types.ts'
import * as paths from '../paths.ts'
import { Ask, type Errors, type WardChoice } from '../questions/ask-pages.tsx'
import type { Ground } from '../questions/asking.ts'
import { firstFields } from '../questions/errors.ts'
import { sendsFile } from '../questions/file-value.ts'
import type { PlaceKept } from '../questions/place.ts'
import type { Question, Values } from '../questions/question.ts'
import { languages } from './languages.ts'
import { consents, noteChannels } from './rules.ts'
import { consentWords, noteChannelWords } from './words.ts'

export type NotePage = {
  activity: Activity
  questions: readonly Question[]
  wards: readonly WardChoice[]
  ground: Ground | undefined
  typed: {
    channel: string
    consent: string
    source: string
    day: string
    month: string
    year: string
    language: string
    under18: boolean
  }
  values: Values
  errors: Errors
  place: PlaceKept | undefined
  token: string
  once: string
}

/** One form for calls, talks, events and partners: the same questions in the same order, on one page. */
export function noteView(page: NotePage): View {
  const { activity, typed, errors, values } = page
  const failed = Object.values(errors).some(Boolean)
  return {
    title: 'Enter what somebody said',
    staff: true,
    section: 'keying',
    form: true,
    error: failed,
    back: { href: paths.activityDesk.to({ activity: activity.id }), text: `Back to ${activity.title}` },
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={{ given: 'given-day', ...firstFields(page.questions) }} />
        <h1 class="govuk-heading-l">Enter what somebody said</h1>
        <p class="govuk-body">
          Write it in their words, not yours. No names of people. It counts like any other answer, and they get a
          receipt to see and correct it.
        </p>
        <PostForm
          action={paths.newNote.to({ activity: activity.id })}
          token={page.token}
          once={page.once}
          upload={page.questions.some(sendsFile)}
        >
          <Radios
            name="channel"
            legend={{ text: 'How they told us', size: 's' }}
            error={errors['channel']}
            value={typed.channel}
            items={noteChannels.map((value) => ({ value, ...noteChannelWords[value] }))}
          />
          <Input
            name="source"
            label="Event, partner or group"
            hint="Needed for an event, a partner or a group. It is shown with the answer"
            value={typed.source}
            error={errors['source']}
            autocomplete="off"
          />
          <DateInput
            id="given"
            namePrefix="given"
            legend={{ text: 'When they said it', size: 's' }}
            error={errors['given']}
            value={{ day: typed.day, month: typed.month, year: typed.year }}
          />
          <Radios
            name="consent"
            legend={{ text: 'May we write it down?', size: 's' }}
            hint="Needed for a call or a one-to-one talk. If they did not agree, leave this page: we keep nothing"
            error={errors['consent']}
            value={typed.consent}
            items={consents.map((value) => ({ value, label: consentWords[value] }))}
          />
          <Checkboxes
            small
            name="under-18"
            legend={{ text: 'Young people', size: 's' }}
            hint="Somebody reads it before it is shown, and only a first name or one made-up word is shown with it"
            items={[{ value: 'yes', label: 'They are under 18' }]}
            values={typed.under18 ? ['yes'] : []}
          />
          <Select
            name="language"
            label="Language of the words"
            value={typed.language}
            items={languages.map(({ value, text }) => ({ value, text }))}
          />
          {page.questions.map((question) => (
            <Ask
              question={question}
              values={values}
              errors={errors}
              language="en"
              wards={page.wards}
              ground={page.ground}
              place={page.place}
              heading="section"
            />
          ))}
          <Button preventDoubleClick>Keep this answer</Button>
        </PostForm>
      </>
    ),
  }
}

/** What the person takes away: the code, and where it opens. */
export function noteReceiptView({
  activity,
  code,
  address,
}: {
  activity: Activity
  code: string
  address: string
}): View {
  return {
    title: 'Their receipt',
    staff: true,
    section: 'keying',
    back: { href: paths.activityDesk.to({ activity: activity.id }), text: `Back to ${activity.title}` },
    body: (
      <>
        <h1 class="govuk-heading-l">Their receipt</h1>
        <ReceiptCode code={code} />
        <p class="govuk-body">
          Read it to them, write it on a slip, or print this page. At {address}
          {receiptLookUp.to()} they can see what we wrote down, correct it while this is open, and see what becomes of
          it. If they gave an email address, it is on its way.
        </p>
        <Button href={paths.newNote.to({ activity: activity.id })}>Enter another</Button>
      </>
    ),
  }
}
