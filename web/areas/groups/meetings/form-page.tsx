import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { words } from './words.ts'

export type MeetingForm = {
  /** What it is: a network meeting, with a group, or a change. */
  title: string
  action: string
  back: { href: string; text: string }
  button: string
  staff: boolean
  typed: {
    title: string
    starts: { day?: string; month?: string; year?: string }
    startTime: string
    endTime: string
    place: string
    access: string
    link: string
    aboutPlan: boolean
  }
  errors: FieldErrors
  token: string
  once?: string | undefined
}

/** Calls a meeting, or changes one. */
export function meetingFormPage({ title, action, back, button, staff, typed, errors, token, once }: MeetingForm): View {
  return {
    title,
    staff,
    section: 'network',
    error: Object.values(errors).some(Boolean),
    form: true,
    back,
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={{ starts: 'starts-day', ends: 'ends-time' }} />
        <h1 class="govuk-heading-l">{title}</h1>
        <PostForm action={action} token={token} {...(once ? { once } : {})}>
          <Input
            name="title"
            label={{ text: words.name, size: 's' }}
            hint={words.nameHint}
            value={typed.title}
            error={errors['title']}
          />
          <DateInput
            id="starts"
            namePrefix="starts"
            legend={{ text: words.starts, size: 's' }}
            hint={words.startsHint}
            value={typed.starts}
            error={errors['starts']}
          />
          <Input
            name="starts-time"
            label={{ text: words.startTime, size: 's' }}
            hint={words.timeHint}
            width={5}
            value={typed.startTime}
          />
          <Input
            name="ends-time"
            label={{ text: words.endTime, size: 's' }}
            width={5}
            value={typed.endTime}
            error={errors['ends']}
          />
          <Textarea
            name="place"
            rows={3}
            label={{ text: words.place, size: 's' }}
            hint={words.placeHint}
            value={typed.place}
            error={errors['place']}
          />
          <Textarea
            name="access"
            rows={4}
            label={{ text: words.access, size: 's' }}
            hint={words.accessHint}
            value={typed.access}
            error={errors['access']}
          />
          <Input
            name="link"
            type="url"
            label={{ text: words.link, size: 's' }}
            hint={words.linkHint}
            value={typed.link}
            error={errors['link']}
          />
          <Checkboxes
            name="about-plan"
            items={[{ value: 'yes', label: words.aboutPlan }]}
            values={typed.aboutPlan ? ['yes'] : []}
          />
          <Button preventDoubleClick>{button}</Button>
        </PostForm>
      </>
    ),
  }
}
