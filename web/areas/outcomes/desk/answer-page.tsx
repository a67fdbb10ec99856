import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../ui/quote/quote.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { AnswerFields } from '../responses/rules.ts'
import { responseKinds } from '../types.ts'
import { responseNames, words } from './words.ts'

export type AnswerFormProps = {
  decision: { id: string; title: string }
  theme: { id: string; name: string; description: string; size: number; quote?: string; href: string }
  fields: AnswerFields
  owner: string
  staff: readonly { id: string; name: string }[]
  day: { day?: string; month?: string; year?: string }
  errors: FieldErrors
  token: string
}

const say = words.answer

/** One theme: whether the decision rests on it, and what is answered to everyone who spoke about it. */
export function answerPage({ decision, theme, fields, owner, staff, day, errors, token }: AnswerFormProps): View {
  return {
    title: theme.name,
    error: Object.values(errors).some(Boolean),
    staff: true,
    section: 'projects',
    form: true,
    back: { href: paths.deskDecision.to({ decision: decision.id }), text: decision.title },
    body: (
      <>
        <FieldErrorSummary errors={errors} ids={{ dueOn: 'dueOn-day' }} />
        <h1 class="govuk-heading-l">{theme.name}</h1>
        <p class="govuk-body">
          {theme.description} {say.people(theme.size)}.{' '}
          <a class="govuk-link" href={theme.href}>
            {say.read}
          </a>
        </p>
        {theme.quote && <Quote>{theme.quote}</Quote>}
        <PostForm action={paths.answerTheme.to({ decision: decision.id, theme: theme.id })} token={token}>
          <Radios
            name="used"
            legend={{ text: say.used, size: 's' }}
            value={fields.used === undefined ? undefined : fields.used ? 'yes' : 'no'}
            error={errors['used']}
            items={[
              { value: 'yes', label: say.yes },
              { value: 'no', label: say.no },
            ]}
          />
          <Textarea
            name="notUsedWhy"
            label={say.notUsedWhy}
            value={fields.notUsedWhy}
            rows={2}
            error={errors['notUsedWhy']}
          />
          <Radios
            name="response"
            legend={{ text: say.response, size: 's' }}
            value={fields.response}
            error={errors['response']}
            items={responseKinds.map((value) => ({ value, label: responseNames[value] }))}
          />
          <Textarea
            name="reason"
            label={say.reason}
            hint={say.reasonHint}
            value={fields.reason}
            rows={3}
            error={errors['reason']}
          />
          <DateInput
            id="dueOn"
            namePrefix="dueOn"
            legend={{ text: say.dueOn, size: 's' }}
            value={day}
            error={errors['dueOn']}
          />
          <Select
            name="owner"
            label={say.owner}
            value={owner}
            items={[{ value: '', text: say.nobody }, ...staff.map(({ id, name }) => ({ value: id, text: name }))]}
          />
          <Details summary={say.welsh} open={!!errors['cy-reason']}>
            <Textarea
              name="cy-reason"
              label={say.reason}
              value={fields.translations.cy?.['reason'] ?? ''}
              rows={3}
              error={errors['cy-reason']}
              attributes={{ lang: 'cy' }}
            />
          </Details>
          <Button preventDoubleClick>{say.save}</Button>
        </PostForm>
      </>
    ),
  }
}
