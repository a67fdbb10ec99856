import { Button } from '../../../ui/button/button.tsx'
import { CharacterCount } from '../../../ui/character-count/character-count.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Quote } from '../../../ui/quote/quote.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { reasonWords } from '../moderation/words.ts'
import { report, voice as voicePath } from '../paths.ts'
import { longestReport, reportReasons } from './rules.ts'
import { reportWords } from './words.ts'

type Props = {
  token: string
  language: Language
  voice: { id: string; words: string | null; language: string }
  typed: { reason: string; words: string }
  errors: { reason?: string; words?: string }
}

/** A reader says what is wrong with something that is shown. */
export function reportView({ token, language, voice, typed, errors }: Props): View {
  const say = reportWords[language]
  return {
    title: say.title,
    error: Object.keys(errors).length > 0,
    form: true,
    noindex: true,
    back: { href: voicePath.to({ voice: voice.id }), text: say.back },
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={errors} />
        <h1 class="govuk-heading-l">{say.title}</h1>
        {voice.words && <Quote lang={voice.language}>{voice.words}</Quote>}
        <p class="govuk-body">{say.explain}</p>
        <PostForm action={report.to({ voice: voice.id })} token={token} language={language}>
          <Radios
            name="reason"
            legend={{ text: say.legend, size: 'm' }}
            error={errors.reason}
            value={typed.reason}
            items={reportReasons.map((value) => {
              const { name, sentence } = reasonWords[language][value]
              return { value, label: name, hint: sentence }
            })}
          />
          <CharacterCount
            name="words"
            label={say.label}
            hint={say.hint}
            rows={3}
            maxlength={longestReport}
            value={typed.words}
            error={errors.words}
          />
          <Button preventDoubleClick>{say.send}</Button>
        </PostForm>
      </>
    ),
  }
}
