import { Button } from '../../../ui/button/button.tsx'
import { CharacterCount } from '../../../ui/character-count/character-count.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../ui/quote/quote.tsx'
import { appeal, receipt } from '../paths.ts'
import { longestAppeal } from './rules.ts'
import { appealWords } from './words.ts'

type Props = {
  token: string
  language: Language
  code: string
  /** What its author wrote. */
  said: string | null
  spoken: string
  reason: string
  sentence: string
  typed: string
  error?: string | undefined
}

/** The author says why a refusal is wrong. */
export function appealView({ token, language, code, said, spoken, reason, sentence, typed, error }: Props): View {
  const say = appealWords[language]
  return {
    title: say.title,
    error: !!error,
    form: true,
    noindex: true,
    back: { href: receipt.to({ code }), text: say.back },
    body: (
      <>
        {error && <FieldErrorSummary title={say.problem} errors={{ words: error }} />}
        <h1 class="govuk-heading-l">{say.title}</h1>
        {said && (
          <Quote by={say.yourWords} lang={spoken}>
            {said}
          </Quote>
        )}
        <h2 class="govuk-heading-m">{say.whyTitle}</h2>
        <p class="govuk-body">{reason}</p>
        <p class="govuk-body">{sentence}</p>
        {say.explain.map((line) => (
          <p class="govuk-body">{line}</p>
        ))}
        <PostForm action={appeal.to({ code })} token={token} language={language}>
          <CharacterCount
            name="words"
            label={{ text: say.label, size: 'm' }}
            hint={say.hint}
            rows={6}
            maxlength={longestAppeal}
            value={typed}
            error={error}
          />
          <Button preventDoubleClick>{say.send}</Button>
        </PostForm>
      </>
    ),
  }
}
