import { Button } from '../../../../../ui/button/button.tsx'
import { Checkboxes } from '../../../../../ui/checkboxes/checkboxes.tsx'
import { DateInput } from '../../../../../ui/date-input/date-input.tsx'
import type { FieldErrors } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { formView } from '../../../../../ui/layout/form-view.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import { activityDesk } from '../../../paths.ts'
import { timeText } from '../facts.tsx'
import * as paths from '../paths.ts'
import type { EventRow } from '../queries.ts'

export type TableNotePage = {
  activity: Activity
  event: EventRow
  typed: {
    words: string
    table: string
    service: string
    show: boolean
    due: { day: string; month: string; year: string }
  }
  errors: FieldErrors
  /** The note before this one: its code is read out or written on a slip. */
  last: { code: string; dueOn: string } | undefined
  usualDue: string
  once: string
  token: string
}

/** Fast: the cursor is in the words, the table, the service and the consent stay for the next note. */
export function tableNoteView({ activity, event, typed, errors, last, ...page }: TableNotePage): View {
  return formView({
    title: 'Notes at the tables',
    section: 'projects',
    back: { href: activityDesk.to({ activity: activity.id }), text: `Back to ${activity.title}` },
    errors,
    ids: { dueOn: 'due-day' },
    above: last ? (
      <InsetText>
        Kept. Its receipt is <strong>{last.code}</strong>, with a reply promised by {formatDate(last.dueOn)}. Read the
        code out, or write it on a slip.
      </InsetText>
    ) : undefined,
    body: (
      <>
        <p class="govuk-body">
          {timeText(event, 'en')}. One note for each thing that somebody says, in their words. No names of people.
        </p>
        <PostForm action={paths.tableNotes.to({ activity: activity.id })} token={page.token} once={page.once}>
          <Textarea
            name="words"
            label={{ text: 'What they said', size: 's' }}
            rows={4}
            value={typed.words}
            error={errors['words']}
            spellcheck
            attributes={{ autofocus: true }}
          />
          <Input
            name="service"
            label="Which service should reply?"
            hint="As residents know it, such as Parks or Housing repairs"
            width={20}
            value={typed.service}
            error={errors['service']}
            autocomplete="off"
          />
          <Input
            name="table"
            label="Table (optional)"
            width={5}
            value={typed.table}
            error={errors['table']}
            autocomplete="off"
          />
          <Checkboxes
            small
            name="show"
            values={typed.show ? ['yes'] : []}
            items={[{ value: 'yes', label: 'I asked, and it may be shown on the website without a name' }]}
          />
          <DateInput
            id="due"
            namePrefix="due"
            legend={{ text: 'Reply promised by (optional)', size: 's' }}
            hint={`Without a day it is ${formatDate(page.usualDue)}`}
            error={errors['dueOn']}
            value={typed.due}
          />
          <Button preventDoubleClick>Keep it and write the next</Button>
        </PostForm>
      </>
    ),
  })
}
