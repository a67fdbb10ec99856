import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import type { QuestionType } from '../definition.ts'
import * as paths from '../paths.ts'
import { QuestionFields } from './question-fields.tsx'
import type { TypedQuestion } from './typed.ts'
import { typeWords } from './words.ts'

/** The first step of a new question: what kind of answer it takes. */
export function typeView(activity: Activity, section: string, error: string | undefined): View {
  return {
    title: 'Add a question',
    staff: true,
    section: 'projects',
    error: !!error,
    back: { href: paths.builder.to({ activity: activity.id }), text: 'Back to the questions' },
    body: (
      <>
        <FieldErrorSummary errors={{ type: error }} />
        <h1 class="govuk-heading-l">Add a question</h1>
        <form action={paths.newQuestion.to({ activity: activity.id, section })} method="get">
          <Radios
            name="type"
            legend={{ text: 'How people answer', size: 'm' }}
            error={error}
            items={Object.entries(typeWords).map(([value, { name, hint }]) => ({ value, label: name, hint }))}
          />
          <Button>Continue</Button>
        </form>
      </>
    ),
  }
}

export type QuestionPage = {
  activity: Activity
  title: string
  action: string
  type: QuestionType
  typed: TypedQuestion
  errors: Readonly<Record<string, string>>
  version: string
  /** Only words can be mended, and why is asked. */
  locked: boolean
  why: string
  token: string
}

export function questionView({ activity, type, typed, errors, locked, ...page }: QuestionPage): View {
  return {
    title: page.title,
    staff: true,
    section: 'projects',
    form: true,
    error: Object.keys(errors).length > 0,
    back: { href: paths.builder.to({ activity: activity.id }), text: 'Back to the questions' },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <span class="govuk-caption-l">{typeWords[type].name}</span>
        <h1 class="govuk-heading-l">{page.title}</h1>
        {locked && (
          <InsetText>
            People can answer this survey. Mend a wrong word here, in English or Welsh. Answers keep their order and
            their number.
          </InsetText>
        )}
        <PostForm action={page.action} token={page.token}>
          <input type="hidden" name="version" value={page.version} />
          <input type="hidden" name="type" value={type} />
          <QuestionFields type={type} typed={typed} errors={errors} locked={locked} />
          {locked && (
            <Textarea
              name="why"
              label="Why you mend it"
              hint="It is kept beside the old words"
              rows={2}
              value={page.why}
              error={errors['why']}
            />
          )}
          <Button preventDoubleClick>{locked ? 'Mend these words' : 'Save this question'}</Button>
        </PostForm>
      </>
    ),
  }
}
