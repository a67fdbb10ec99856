import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Fieldset } from '../../../ui/fieldset/fieldset.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { type DecisionFields, mostOptions } from '../decisions/rules.ts'
import { words } from './words.ts'

export type DecisionFormProps = {
  /** What stands in the fields: what was kept, or what was typed. */
  fields: DecisionFields
  day: { day?: string; month?: string; year?: string }
  errors: FieldErrors
  token: string
  once: string
  version: number | undefined
  action: string
  back: { href: string; text: string }
}

const say = words.decision

/** What, who, when and why, and what was not chosen. */
export function decisionFormPage({ fields, day, errors, token, once, version, action, back }: DecisionFormProps): View {
  const title = version === undefined ? say.newTitle : say.editTitle
  const cy = fields.translations.cy ?? {}
  return {
    title,
    error: Object.values(errors).some(Boolean),
    staff: true,
    section: 'projects',
    form: true,
    back,
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={{ decidedOn: 'decidedOn-day' }} />
        <h1 class="govuk-heading-l">{title}</h1>
        <PostForm action={action} token={token} once={once}>
          {version !== undefined && <input type="hidden" name="version" value={version} />}
          <Input name="title" label={say.title} hint={say.titleHint} value={fields.title} error={errors['title']} />
          <Textarea name="what" label={say.what} value={fields.what} rows={6} error={errors['what']} />
          <Input
            name="decidedBy"
            label={say.decidedBy}
            hint={say.decidedByHint}
            value={fields.decidedBy}
            error={errors['decidedBy']}
          />
          <DateInput
            id="decidedOn"
            namePrefix="decidedOn"
            legend={{ text: say.decidedOn, size: 's' }}
            hint={say.decidedOnHint}
            value={day}
            error={errors['decidedOn']}
          />
          <Textarea name="reasons" label={say.reasons} value={fields.reasons} rows={6} error={errors['reasons']} />
          <Fieldset legend={{ text: say.rejected, size: 's' }}>
            <p class="govuk-hint">{say.rejectedHint}</p>
            {optionRows(fields).map(({ option, why }, at) => (
              <>
                <Input name={`option-${at}`} label={say.option(at + 1)} value={option} error={errors[`option-${at}`]} />
                <Textarea
                  name={`why-${at}`}
                  label={`${say.why} (${say.option(at + 1)})`}
                  value={why}
                  rows={2}
                  error={errors[`why-${at}`]}
                />
              </>
            ))}
          </Fieldset>
          <Details summary={say.welsh} open={['title', 'what', 'reasons'].some((name) => errors[`cy-${name}`])}>
            <Input
              name="cy-title"
              label={say.title}
              value={cy['title'] ?? ''}
              error={errors['cy-title']}
              attributes={{ lang: 'cy' }}
            />
            <Textarea
              name="cy-what"
              label={say.what}
              value={cy['what'] ?? ''}
              error={errors['cy-what']}
              attributes={{ lang: 'cy' }}
            />
            <Textarea
              name="cy-reasons"
              label={say.reasons}
              value={cy['reasons'] ?? ''}
              error={errors['cy-reasons']}
              attributes={{ lang: 'cy' }}
            />
          </Details>
          <Button preventDoubleClick>{say.save}</Button>
        </PostForm>
      </>
    ),
  }
}

/** Those that are filled in, and two more to fill. */
const optionRows = ({ optionsRejected }: DecisionFields) =>
  [...optionsRejected, { option: '', why: '' }, { option: '', why: '' }].slice(
    0,
    Math.max(mostOptions, optionsRejected.length),
  )
