import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { ChooseField } from '../choosing/choose-field.tsx'
import type { Choices } from '../choosing/choosing.ts'
import * as paths from '../paths.ts'
import type { Invited } from './invitation-table.tsx'
import type { Meeting } from './queries.ts'
import { words } from './words.ts'

type Room = { meeting: Meeting; staff: boolean }

const room = ({ meeting, staff }: Room, title: string): Omit<View, 'body'> => ({
  title: `${title}: ${meeting.title}`,
  staff,
  section: 'network',
  back: { href: paths.meeting.to({ meeting: meeting.id }), text: meeting.title },
})

/** Who was there, a page of the invitations at a time. */
export function attendancePage({ invited, token, ...at }: Room & { invited: Invited; token: string }): View {
  const { rows, page, perPage, tally } = invited
  const count = Math.ceil(tally.all / perPage)
  const href = paths.meetingAttendance.to({ meeting: at.meeting.id })
  return {
    ...room(at, words.takeAttendance),
    form: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{words.takeAttendance}</h1>
        <p class="govuk-body">{words.attendanceHint}</p>
        <PostForm action={`${href}?page=${page}`} token={token}>
          {rows.map(({ id }) => (
            <input type="hidden" name="listed" value={id} />
          ))}
          <Checkboxes
            name="came"
            legend={{ text: words.attendance, size: 'm' }}
            small
            items={rows.map(({ id, name, groupId }) => ({
              value: id,
              label: groupId ? name : `${name} (${words.officer.toLowerCase()})`,
            }))}
            values={rows.filter(({ came }) => came).map(({ id }) => id)}
          />
          <Button preventDoubleClick>{words.saveAttendance}</Button>
        </PostForm>
        {count > 1 && <Pagination {...pages({ page, count, href: (to) => `${href}?page=${to}` })} />}
      </>
    ),
  }
}

/** What people need to take part, for whoever arranges the meeting. */
export function needsPage({ needs, ...at }: Room & { needs: readonly { name: string; needs: string }[] }): View {
  return {
    ...room(at, words.needsTitle),
    body: (
      <>
        <h1 class="govuk-heading-l">{words.needsTitle}</h1>
        <p class="govuk-body">{words.needsIntro}</p>
        {needs.length === 0 ? (
          <Empty title={words.needsNone}>{words.needsNoneText}</Empty>
        ) : (
          <SummaryList
            rows={needs.map(({ name, needs: said }) => ({ key: name, value: <span class="fm-written">{said}</span> }))}
          />
        )}
      </>
    ),
  }
}

/** Writing the minutes: kept as a draft until they are final. */
export function minutesPage({
  typed,
  errors,
  token,
  ...at
}: Room & { typed: string; errors: FieldErrors; token: string }): View {
  return {
    ...room(at, words.writeMinutes),
    error: Object.values(errors).some(Boolean),
    form: true,
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">{words.writeMinutes}</h1>
        <PostForm action={paths.meetingMinutes.to({ meeting: at.meeting.id })} token={token}>
          <Textarea
            name="words"
            rows={18}
            label={{ text: words.minutes, size: 's' }}
            hint={words.minutesHint}
            value={typed}
            error={errors['words']}
          />
          <p class="govuk-body">{words.finishHint}</p>
          <div class="govuk-button-group">
            <Button preventDoubleClick>{words.saveMinutes}</Button>
            <Button
              variant="secondary"
              preventDoubleClick
              attributes={{ formaction: paths.meetingFinalMinutes.to({ meeting: at.meeting.id }) }}
            >
              {words.finish}
            </Button>
          </div>
        </PostForm>
      </>
    ),
  }
}

export type ActionForm = Room & {
  /** The one group that was invited, or those to choose from. */
  groups: { id: string } | Choices
  typed: { group: string; side: string; words: string; due: { day?: string; month?: string; year?: string } }
  errors: FieldErrors
  token: string
  once: string
}

/** What somebody will do after the meeting. */
export function actionPage({ groups, typed, errors, token, once, ...at }: ActionForm): View {
  return {
    ...room(at, words.addAction),
    error: Object.values(errors).some(Boolean),
    form: true,
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={{ due: 'due-day' }} />
        <h1 class="govuk-heading-l">{words.addAction}</h1>
        <p class="govuk-body">{words.actionHint}</p>
        <PostForm action={paths.meetingActions.to({ meeting: at.meeting.id })} token={token} once={once}>
          {'id' in groups ? (
            <input type="hidden" name="group" value={groups.id} />
          ) : (
            <ChooseField
              name="group"
              label={words.actionGroup}
              first={words.chooseGroup}
              choices={groups}
              value={typed.group}
              error={errors['group']}
            />
          )}
          <Radios
            name="side"
            legend={{ text: words.actionSide, size: 's' }}
            value={typed.side}
            items={[
              { value: 'group', label: words.sideGroup },
              { value: 'officer', label: words.sideOfficer },
            ]}
            error={errors['side']}
          />
          <Textarea
            name="words"
            rows={3}
            label={{ text: words.actionWords, size: 's' }}
            value={typed.words}
            error={errors['words']}
          />
          <DateInput
            id="due"
            namePrefix="due"
            legend={{ text: words.actionDue, size: 's' }}
            hint={words.startsHint}
            value={typed.due}
            error={errors['due']}
          />
          <Button preventDoubleClick>{words.saveAction}</Button>
        </PostForm>
      </>
    ),
  }
}
