import { createHash } from 'node:crypto'
import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import { directionOf, englishName } from './languages.ts'
import { type FormatRefusals, formatRefusals } from './rules.ts'
import type { Dictionary } from './translating.ts'

/** A sentence is found again by what it says: where it changes meanwhile, what was typed for it goes nowhere else. */
export const fieldOf = (sentence: string): string =>
  `t-${createHash('sha256').update(sentence).digest('hex').slice(0, 12)}`

export type TranslationForm = {
  activity: { id: string }
  language: string
  sentences: readonly string[]
  texts: Dictionary
  version: number
  errors: FormatRefusals
  token: string
  /** A machine can fill what is empty. */
  machine: boolean
}

/** Each English sentence with a box for what it is in the other language. */
export function TranslationForm(form: TranslationForm) {
  const { activity, language, sentences, texts, version, errors, token } = form
  const at = { activity: activity.id, version: language }
  const empty = sentences.filter((sentence) => !texts[sentence]).length
  return (
    <>
      <FieldErrorSummary
        errors={Object.fromEntries(Object.entries(errors).map(([field, refusal]) => [field, formatRefusals[refusal]]))}
      />
      <h1 class="govuk-heading-l">{englishName(language)}</h1>
      <p class="govuk-body">
        The English stands above each box. What you leave empty is shown in English. Sentences that you translated
        before, here or elsewhere, are filled in.
      </p>
      {empty > 0 && version > 0 && (
        <InsetText>
          {empty === 1 ? '1 sentence is' : `${empty} sentences are`} not translated, or changed in English since.
        </InsetText>
      )}
      {form.machine && empty > 0 && (
        <PostForm action={paths.versionMachine.to(at)} token={token}>
          <p class="govuk-body">
            A machine can fill the empty boxes. The English goes to the service that your administrator chose. Pages say
            that a machine wrote it until somebody who knows {englishName(language)} has checked it.
          </p>
          <Button variant="secondary" preventDoubleClick>
            Fill the empty boxes by machine
          </Button>
        </PostForm>
      )}
      <PostForm action={paths.versionDesk.to(at)} token={token}>
        <input type="hidden" name="version" value={String(version)} />
        {sentences.map((sentence) => {
          const field = fieldOf(sentence)
          const refusal = errors[field]
          const box = {
            name: field,
            label: sentence,
            value: texts[sentence] ?? '',
            error: refusal && formatRefusals[refusal],
            attributes: { lang: language, dir: directionOf(language) },
          }
          return sentence.length <= 60 ? <Input {...box} /> : <Textarea {...box} rows={3} />
        })}
        <Button preventDoubleClick>Save the {englishName(language)}</Button>
      </PostForm>
    </>
  )
}
