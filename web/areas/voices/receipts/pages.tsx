import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { receiptLookUp } from '../paths.ts'
import { lookUpWords } from './words.ts'

type Props = { token: string; language: Language; typed: string; error?: string | undefined }

/** Where a receipt's code is typed. */
export function lookUpView({ token, language, typed, error }: Props): View {
  const say = lookUpWords[language]
  return {
    title: say.title,
    error: !!error,
    form: true,
    section: 'receipt',
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={{ code: error }} />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="govuk-body">{say.explain}</p>
        <PostForm action={receiptLookUp.to()} token={token} language={language}>
          <Input
            name="code"
            label={{ text: say.label, size: 'm' }}
            hint={say.hint}
            error={error}
            value={typed}
            width={10}
            autocomplete="off"
            spellcheck={false}
          />
          <Button>{say.button}</Button>
        </PostForm>
        <h2 class="govuk-heading-m">{say.lostTitle}</h2>
        <p class="govuk-body">{say.lost}</p>
      </>
    ),
  }
}
