import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Fieldset } from '../../../ui/fieldset/fieldset.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { levelsOf, type Sort, type TypedActivity } from './read.ts'
import type { Refused } from './rules.ts'
import { deskRefusals, levelWords, onceOnly } from './words.ts'

export type FormPage = {
  /** The stages of the project. */
  stages: readonly { id: string; name: string }[]
  sort: Sort
  title: string
  action: string
  back: string
  /** What another officer saved meanwhile can be looked at beside. */
  saved?: string
  typed: TypedActivity
  refused: Refused
  version?: number
  /** It is open, so its opening stays. */
  open: boolean
  token: string
  button: string
}

/** Makes or changes an activity: everything an officer sets of it on one page. */
export function formView(page: FormPage): View {
  const { typed, token } = page
  const { face } = page.sort
  const errors = Object.fromEntries(
    Object.entries(page.refused).map(([name, refusal]) => [name, deskRefusals[refusal]]),
  )
  const failed = Object.keys(errors).length > 0
  return {
    title: page.title,
    error: failed,
    staff: true,
    section: 'projects',
    form: true,
    back: { href: page.back },
    body: (
      <>
        <FieldErrorSummary
          errors={errors}
          ids={{ opens: 'opens-day', closes: 'closes-day', definition: face.settings?.names[0] ?? 'question' }}
        />
        <h1 class="govuk-heading-l">{page.title}</h1>
        {page.refused[''] === 'changed-meanwhile' && page.saved && (
          <p class="govuk-body">
            <a class="govuk-link" href={page.saved} target="_blank" rel="noopener">
              See what they saved (opens in a new tab)
            </a>
          </p>
        )}
        <PostForm action={page.action} token={token}>
          {page.version !== undefined && <input type="hidden" name="version" value={String(page.version)} />}
          <Input
            name="title"
            label="Title"
            hint="A few words that name it in lists"
            value={typed.title}
            error={errors['title']}
            spellcheck
            autocomplete="off"
          />
          <Textarea
            name="question"
            label={face.asks.label}
            hint={face.asks.hint}
            rows={2}
            value={typed.question}
            error={errors['question']}
            spellcheck
          />
          <Textarea
            name="help"
            label="Help with answering (optional)"
            hint="A sentence or two under the question"
            rows={3}
            value={typed.help}
            error={errors['help']}
            spellcheck
          />
          <Days
            name="opens"
            legend="When it opens"
            hint={page.open ? 'It is open already' : 'Leave the day empty to open it as soon as it is published'}
            typed={typed}
            error={errors['opens']}
          />
          <Days
            name="closes"
            legend="When it closes"
            hint="Leave the day empty to close it yourself when the time comes"
            typed={typed}
            error={errors['closes']}
          />
          {page.stages.length > 0 && (
            <Select
              name="stage"
              label="Stage of the project"
              hint="It is shown there on the project’s timeline"
              error={errors['stage']}
              value={typed.stage}
              items={[
                { value: '', text: 'No stage' },
                ...page.stages.map(({ id, name }) => ({ value: id, text: name })),
              ]}
            />
          )}
          <Radios
            name="identity"
            legend="Who can answer"
            value={typed.identity}
            items={levelsOf(page.sort.kind).map((value) => ({
              value,
              ...levelWords[value],
              ...(value === 'open' && page.sort.kind.once ? { hint: onceOnly } : {}),
            }))}
          />
          {!page.sort.kind.countedOnly && (
            <Checkboxes
              name="pre-moderation"
              legend="Before an answer is shown"
              values={[typed['pre-moderation']]}
              items={[
                {
                  value: 'yes',
                  label: 'Somebody reads it first',
                  hint: 'Without this, answers are shown at once, unless they hold a link, an address or a number',
                },
              ]}
            />
          )}
          {face.settings?.fields({ typed, error: errors['definition'] })}
          <Button preventDoubleClick>{page.button}</Button>
        </PostForm>
      </>
    ),
  }
}

type DaysProps = {
  name: 'opens' | 'closes'
  legend: string
  hint: string
  typed: TypedActivity
  error: string | undefined
}

const Days = ({ name, legend, hint, typed, error }: DaysProps) => (
  <Fieldset legend={{ text: legend, size: 's' }}>
    <DateInput
      id={name}
      namePrefix={name}
      hint={hint}
      error={error}
      value={{ day: typed[`${name}-day`], month: typed[`${name}-month`], year: typed[`${name}-year`] }}
    />
    <Input
      name={`${name}-time`}
      label={name === 'opens' ? 'Opening time' : 'Closing time'}
      hint="Such as 9am or 17:30"
      width={5}
      value={typed[`${name}-time`]}
      autocomplete="off"
    />
  </Fieldset>
)
