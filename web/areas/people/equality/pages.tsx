import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { notSaid, type Question } from './questions.ts'
import { optionsOf } from './rules.ts'
import { equalityWords, optionLabel } from './words.ts'

type FormProps = { action: string; token: string; language: Language; error?: string | undefined }

/** The page that explains and asks whether to answer at all. `again` when it is opened by receipt, later. */
export function equalityStartView({ action, token, language, error, again }: FormProps & { again?: boolean }): View {
  const say = equalityWords[language]
  return {
    title: say.startTitle,
    form: true,
    noindex: true,
    ...(error ? { error: true } : {}),
    body: (
      <>
        {error && <FieldErrorSummary title={say.problem} errors={{ start: error }} />}
        <h1 class="govuk-heading-l">{say.startTitle}</h1>
        {say.start.slice(0, again ? 2 : 3).map((line) => (
          <p class="govuk-body">{line}</p>
        ))}
        {again && <p class="govuk-body">{say.again}</p>}
        <PostForm action={action} token={token} language={language}>
          <Radios
            name="start"
            legend={{ text: say.startQuestion, size: 'm' }}
            error={error}
            items={[
              { value: 'yes', label: say.startYes },
              { value: 'no', label: say.startNo },
            ]}
          />
          <Button preventDoubleClick>{say.next}</Button>
        </PostForm>
      </>
    ),
  }
}

type QuestionProps = FormProps & {
  question: Question
  /** What was answered to the question that this one hangs on. */
  parent: string
  /** What was typed on this page, when it is shown again. */
  typed?: (name: string) => string
}

/** One question a page. Its address and fields are those that `readEqualityForm` reads. */
export function equalityQuestionView(props: QuestionProps): View {
  const { action, token, language, question, parent, error } = props
  const say = equalityWords[language]
  const title = say.questions[question.id]
  const field = question.kind === 'date' ? 'birth' : question.id
  return {
    title,
    form: true,
    noindex: true,
    ...(error ? { error: true } : {}),
    body: (
      <>
        {error && <FieldErrorSummary title={say.problem} errors={{ [field]: error }} ids={{ birth: 'birth-year' }} />}
        <PostForm action={action} token={token} language={language}>
          <input type="hidden" name="question" value={question.id} />
          {parent && <input type="hidden" name="parent" value={parent} />}
          <span class="govuk-caption-l">{say.caption}</span>
          {question.kind === 'date' ? <DateOfBirth {...props} title={title} /> : <Choices {...props} title={title} />}
          <Button preventDoubleClick>{say.next}</Button>
        </PostForm>
      </>
    ),
  }
}

const nothing = () => ''

function DateOfBirth({ question, language, typed = nothing, error, title }: QuestionProps & { title: string }) {
  const say = equalityWords[language]
  const part = (unit: 'day' | 'month' | 'year') => ({ label: say[unit], autocomplete: `bday-${unit}` })
  return (
    <DateInput
      id="birth"
      namePrefix="birth"
      legend={{ text: title, size: 'l', pageHeading: true }}
      hint={say.hints[question.id]}
      error={error}
      value={{ day: typed('birth-day'), month: typed('birth-month'), year: typed('birth-year') }}
      day={part('day')}
      month={part('month')}
      year={part('year')}
    />
  )
}

function Choices({ question, parent, language, typed = nothing, error, title }: QuestionProps & { title: string }) {
  const say = equalityWords[language]
  const options = optionsOf(question, question.after ? { [question.after.question]: parent } : {})
  const own = question.ownWords
  return (
    <Radios
      name={question.id}
      legend={{ text: title, size: 'l', pageHeading: true }}
      hint={say.hints[question.id]}
      error={error}
      value={typed(question.id)}
      items={options.flatMap((option) => [
        option === notSaid && { divider: say.or },
        {
          value: option,
          label: optionLabel(option, language, question.id),
          hint: say.optionHints[option],
          conditional: own?.beside.includes(option) && (
            <Input name={own.name} label={say.ownWords[own.name]} value={typed(own.name)} />
          ),
        },
      ])}
    />
  )
}
