import { Button } from '../../../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../../../ui/field-errors/field-errors.tsx'
import { InsetText } from '../../../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import { PostForm } from '../../../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../../../ui/quote/quote.tsx'
import { Radios } from '../../../../../ui/radios/radios.tsx'
import { Textarea } from '../../../../../ui/textarea/textarea.tsx'
import { receipt } from '../../../../voices/paths.ts'
import * as paths from '../../../paths.ts'
import { showingWords } from './words.ts'

export type AskerPage = {
  code: string
  words: string
  /** The newest answer, and what the asker said of it. */
  answer: { words: string; at: Date } | undefined
  ended: 'confirmed' | 'disputed' | undefined
  dueOn: string | null
  typed: { did: string; words: string }
  errors: Readonly<Record<string, string>>
  token: string
  language: Language
}

/** Whoever holds the receipt says whether the answer answers. */
export function askerView({ code, words, answer, ended, dueOn, typed, errors, token, language }: AskerPage): View {
  const say = showingWords[language]
  const due = dueOn ? formatDate(dueOn, language) : ''
  return {
    title: say.askTitle,
    error: Object.keys(errors).length > 0,
    form: true,
    noindex: true,
    back: { href: receipt.to({ code }), text: say.back },
    body: (
      <>
        <FieldErrorSummary errors={errors} {...(language === 'cy' ? { title: 'Mae problem' } : {})} />
        <h1 class="govuk-heading-l">{say.askTitle}</h1>
        <h2 class="govuk-heading-s">{say.yourQuestion}</h2>
        <Quote>{words}</Quote>
        {answer && (
          <>
            <h2 class="govuk-heading-s">{say.answer}</h2>
            <Quote by={formatDate(answer.at, language)}>
              {answer.words.split(/\n+/).map((line) => (
                <p>{line}</p>
              ))}
            </Quote>
          </>
        )}
        {ended && <InsetText>{ended === 'confirmed' ? say.saidYes : say.saidNo(due)}</InsetText>}
        {!answer && !ended && <InsetText>{say.noAnswer(due)}</InsetText>}
        {answer && !ended && (
          <PostForm action={paths.wasItAnswered.to({ code })} token={token} language={language}>
            <Radios
              name="did"
              legend={say.didIt}
              value={typed.did}
              error={errors['did']}
              items={[
                { value: 'yes', label: say.yes },
                {
                  value: 'no',
                  label: say.no,
                  conditional: (
                    <Textarea
                      name="words"
                      label={say.why}
                      hint={say.whyHint}
                      rows={3}
                      value={typed.words}
                      error={errors['words']}
                    />
                  ),
                },
              ]}
            />
            <Button preventDoubleClick>{say.send}</Button>
          </PostForm>
        )}
      </>
    ),
  }
}
