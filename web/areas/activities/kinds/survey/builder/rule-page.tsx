import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { Select } from '../../../../../ui/select/select.tsx'
import type { Activity } from '../../../activity/types.ts'
import { choicesOf, type Definition, isChoosing, questionsOf, type SurveyQuestion } from '../definition.ts'
import * as paths from '../paths.ts'
import { ruleSentence } from './rule-words.ts'

export type RulesPage = {
  activity: Activity
  definition: Definition
  question: SurveyQuestion
  typed: { answer: string; is: string; to: string }
  errors: Readonly<Record<string, string>>
  token: string
}

/** What people skip after one question, as sentences and a form for one more. */
export function rulesView({ activity, definition, question, typed, errors, token }: RulesPage): View {
  const questions = questionsOf(definition)
  const at = questions.indexOf(question)
  const href = { activity: activity.id, question: question.key }
  const version = <input type="hidden" name="version" value={String(activity.version)} />
  const answers = answersUntil(questions, at)
  return {
    title: 'What to skip',
    staff: true,
    section: 'projects',
    form: true,
    error: Object.keys(errors).length > 0,
    back: { href: `${paths.builder.to({ activity: activity.id })}#${question.key}`, text: 'Back to the questions' },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <span class="govuk-caption-l">
          {at + 1}. {question.title.en}
        </span>
        <h1 class="govuk-heading-l">What to skip after this question</h1>
        <p class="govuk-body">The first rule that applies is followed. Where none does, the next question comes.</p>
        {question.rules.map((rule, n) => (
          <PostForm action={paths.ruleRemoval.to({ ...href, rule: String(n) })} token={token}>
            {version}
            <p class="govuk-body govuk-!-margin-bottom-1">{ruleSentence(definition, question, rule)}</p>
            <Button variant="secondary">
              Remove<span class="govuk-visually-hidden"> rule {n + 1}</span>
            </Button>
          </PostForm>
        ))}
        {answers.length === 0 ? (
          <p class="govuk-body">
            Rules look at answers to choose from. There are none up to this question: add a question with answers first.
          </p>
        ) : (
          <PostForm action={paths.rules.to(href)} token={token}>
            <h2 class="govuk-heading-m">Add a rule</h2>
            {version}
            <Select
              name="answer"
              label="The answer"
              error={errors['answer']}
              value={typed.answer}
              items={[{ value: '', text: 'Choose an answer' }, ...answers]}
            />
            <Radios
              name="is"
              legend="When it applies"
              value={typed.is}
              items={[
                { value: 'is', label: 'This is the answer' },
                { value: 'contains', label: 'This is one of the answers' },
                { value: 'is-not', label: 'This is not the answer', hint: 'Also for people who left it out' },
              ]}
            />
            <Select
              name="to"
              label="Where it leads"
              value={typed.to}
              items={[{ value: '', text: 'Choose where to go' }, ...placesAfter(definition, at)]}
            />
            <Button>Add this rule</Button>
          </PostForm>
        )}
      </>
    ),
  }
}

const answersUntil = (questions: readonly SurveyQuestion[], at: number) =>
  questions.slice(0, at + 1).flatMap((question, n) =>
    isChoosing(question)
      ? choicesOf(question).map(({ key, label }) => ({
          value: `${question.key}:${key}`,
          text: `${n + 1}. ${question.title.en}: ${label.en}`,
        }))
      : [],
  )

function placesAfter(definition: Definition, at: number) {
  const questions = questionsOf(definition)
  const sections = definition.sections.filter(({ questions: [first] }) => first && questions.indexOf(first) > at)
  return [
    ...questions
      .slice(at + 1)
      .map(({ key, title }, n) => ({ value: key, text: `Question ${at + n + 2}: ${title.en}` })),
    ...sections.map(({ key, title }) => ({ value: key, text: `Section: ${title.en}` })),
    { value: 'end', text: 'The end of the survey' },
  ]
}
