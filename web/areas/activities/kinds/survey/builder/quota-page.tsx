import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../../../ui/input/input.tsx'
import type { View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Select } from '../../../../../ui/select/select.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import type { Activity } from '../../../activity/types.ts'
import { choicesOf, type Definition, isChoosing, questionsOf } from '../definition.ts'
import * as paths from '../paths.ts'
import { choiceLabel } from './rule-words.ts'

export type QuotasPage = {
  activity: Activity
  definition: Definition
  /** How many gave each of these answers so far, in the order of the limits. */
  counted: readonly number[]
  locked: boolean
  typed: { answer: string; most: string; words: string; 'words-cy': string }
  errors: Readonly<Record<string, string>>
  token: string
}

export function quotasView({ activity, definition, counted, locked, typed, errors, token }: QuotasPage): View {
  const at = { activity: activity.id }
  const version = <input type="hidden" name="version" value={String(activity.version)} />
  const answers = questionsOf(definition).flatMap((question, n) =>
    isChoosing(question)
      ? choicesOf(question).map(({ key, label }) => ({
          value: `${question.key}:${key}`,
          text: `${n + 1}. ${question.title.en}: ${label.en}`,
        }))
      : [],
  )
  return {
    title: 'Limits on answers',
    staff: true,
    section: 'projects',
    form: true,
    error: Object.keys(errors).length > 0,
    back: { href: paths.builder.to(at), text: 'Back to the questions' },
    body: (
      <>
        <FieldErrorSummary errors={errors} />
        <h1 class="govuk-heading-l">Limits on answers</h1>
        <p class="govuk-body">
          A limit stops online answers once enough people gave one answer. People are told as soon as they give it. What
          came on paper or by telephone always counts.
        </p>
        {definition.quotas.length === 0 && <p class="govuk-body">There are no limits.</p>}
        {definition.quotas.map(({ question, option, most }, n) => (
          <PostForm action={paths.quotaRemoval.to({ ...at, quota: String(n) })} token={token}>
            {version}
            <p class="govuk-body govuk-!-margin-bottom-1">
              “{choiceLabel(definition, question, option)}”: {counted[n] ?? 0} of {most}
            </p>
            {!locked && (
              <Button variant="secondary">
                Remove<span class="govuk-visually-hidden"> limit {n + 1}</span>
              </Button>
            )}
          </PostForm>
        ))}
        {!locked && answers.length > 0 && (
          <PostForm action={paths.quotas.to(at)} token={token}>
            <h2 class="govuk-heading-m">Set a limit</h2>
            {version}
            <Select
              name="answer"
              label="The answer"
              error={errors['answer']}
              value={typed.answer}
              items={[{ value: '', text: 'Choose an answer' }, ...answers]}
            />
            <Input
              name="most"
              label="How many people are enough"
              value={typed.most}
              inputmode="numeric"
              class="govuk-input--width-5"
              autocomplete="off"
            />
            <Textarea
              name="words"
              label="What people read then (optional)"
              hint="Say thank you, and what else they can do"
              rows={2}
              value={typed.words}
              spellcheck
            />
            <Textarea
              name="words-cy"
              label="The same in Welsh (optional)"
              rows={2}
              value={typed['words-cy']}
              attributes={{ lang: 'cy' }}
            />
            <Button>Set this limit</Button>
          </PostForm>
        )}
      </>
    ),
  }
}
