import { Button } from '../../../../../ui/button/button.tsx'
import { Checkboxes } from '../../../../../ui/checkboxes/checkboxes.tsx'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import type { FieldErrors } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import { formView } from '../../../../../ui/layout/form-view.tsx'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Select } from '../../../../../ui/select/select.tsx'
import { Table } from '../../../../../ui/table/table.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import { activityDesk } from '../../../paths.ts'
import { timeText } from '../facts.tsx'
import * as paths from '../paths.ts'
import type { EventRow } from '../queries.ts'
import type { Role, Shift } from './queries.ts'
import { clockText } from './shift-text.ts'

export type RotaDesk = {
  activity: Activity
  event: EventRow
  roles: readonly Role[]
  shifts: readonly (Shift & { names: readonly string[] })[]
  swaps: readonly { id: string; asker: string; other: string }[]
  typed: Readonly<Record<string, string>>
  errors: FieldErrors
  token: string
}

/** Roles, shifts and who took them; swaps that need the organiser. */
export function rotaDeskView({ activity, event, roles, shifts, typed, errors, token, swaps }: RotaDesk): View {
  const at = { activity: activity.id }
  return formView({
    title: 'Volunteers’ rota',
    section: 'projects',
    back: { href: activityDesk.to(at), text: `Back to ${activity.title}` },
    errors,
    body: (
      <>
        <p class="govuk-body">{timeText(event, 'en')}</p>
        {swaps.length > 0 && (
          <Section id="swaps" title="Swaps that need your word">
            {swaps.map((swap) => (
              <PostForm action={paths.swapDecision.to({ ...at, swap: swap.id })} token={token}>
                <p class="govuk-body">
                  {swap.asker} and {swap.other} want to swap.
                </p>
                <div class="govuk-button-group">
                  <Button name="answer" value="yes">
                    Let them swap<span class="govuk-visually-hidden">: {swap.asker}</span>
                  </Button>
                  <Button name="answer" value="no" variant="secondary">
                    Leave it as it is<span class="govuk-visually-hidden">: {swap.asker}</span>
                  </Button>
                </div>
              </PostForm>
            ))}
          </Section>
        )}
        {shifts.length === 0 ? (
          <Empty title="No shifts yet">Say first what there is to do, then when.</Empty>
        ) : (
          <Table
            caption="Shifts"
            captionSize="m"
            scrollLabel="Shifts"
            firstCellIsHeader
            head={['What', 'When', { text: 'Taken', numeric: true }, 'Who']}
            rows={shifts.map((shift) => [
              shift.role,
              clockText(shift, 'en'),
              { text: `${shift.taken} of ${shift.needed}`, numeric: true },
              shift.names.join(', ') || 'Nobody yet',
            ])}
          />
        )}
        <Section id="role" title="Add something to do">
          <PostForm action={paths.rotaDesk.to(at)} token={token}>
            <Input
              name="name"
              label="What is there to do?"
              hint="Such as: setting up, welcome, tea, tidying"
              value={typed['name']}
              error={errors['name']}
              autocomplete="off"
            />
            <Textarea
              name="about"
              label="What should people know? (optional)"
              rows={2}
              value={typed['about']}
              error={errors['about']}
            />
            <Checkboxes
              name="freely"
              values={[typed['freely'] ?? 'yes']}
              items={[
                {
                  value: 'yes',
                  label: 'Volunteers may swap without asking you',
                  hint: 'Leave it empty where you have to know who is there, such as first aid',
                },
              ]}
            />
            <Button preventDoubleClick>Add it</Button>
          </PostForm>
        </Section>
        {roles.length > 0 && (
          <Section id="shift" title="Add a shift">
            <PostForm action={paths.shifts.to(at)} token={token}>
              <Select
                name="roleId"
                label="What to do"
                value={typed['roleId']}
                error={errors['roleId']}
                items={roles.map(({ id, name }) => ({ value: id, text: name }))}
              />
              <Input
                name="from"
                label="From"
                hint="For example, 9am"
                width={5}
                value={typed['from']}
                error={errors['from']}
                autocomplete="off"
              />
              <Input name="until" label="Until" width={5} value={typed['until']} autocomplete="off" />
              <Input
                name="needed"
                label="How many people?"
                width={2}
                inputmode="numeric"
                value={typed['needed']}
                error={errors['needed']}
                autocomplete="off"
              />
              <Button preventDoubleClick>Add the shift</Button>
            </PostForm>
          </Section>
        )}
      </>
    ),
  })
}
