import { speak } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import * as paths from '../paths.ts'
import { accountWords } from './words.ts'

type Page = { token: string; language: Language }

/** Asks for the new address. */
export function emailView({
  token,
  language,
  email,
  error,
}: Page & { email?: string; error?: string | undefined }): View {
  const say = speak(accountWords, language)
  return {
    title: say.emailPage,
    form: true,
    noindex: true,
    back: { href: paths.account.to() },
    ...(error ? { error: true } : {}),
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={{ email: error }} />
        <h1 class="govuk-heading-l">{say.emailPage}</h1>
        <p class="govuk-body">{say.emailLead}</p>
        <PostForm action={paths.accountEmail.to()} token={token} language={language}>
          <Input
            name="email"
            type="email"
            autocomplete="email"
            spellcheck={false}
            label={{ text: say.emailNew, size: 's' }}
            value={email}
            error={error}
          />
          <Button preventDoubleClick>{say.emailSend}</Button>
        </PostForm>
      </>
    ),
  }
}

export function emailSentView(language: Language): View {
  const { emailSent } = speak(accountWords, language)
  return {
    title: emailSent.title,
    noindex: true,
    back: { href: paths.account.to() },
    body: <Calm title={emailSent.title} lines={emailSent.lines} />,
  }
}

/** The button that changes the address; or why the link does not. */
export function emailLinkView({ token, language, action, email }: Page & { action: string; email: string }): View {
  const say = speak(accountWords, language)
  return {
    title: say.emailPage,
    form: true,
    noindex: true,
    body: (
      <>
        <Calm title={say.emailPage} lines={[say.emailConfirm(email)]} />
        <PostForm action={action} token={token} language={language}>
          <Button preventDoubleClick>{say.emailUse}</Button>
        </PostForm>
      </>
    ),
  }
}

export const emailDeadView = (language: Language, sentence: string): View => ({
  title: speak(accountWords, language).emailPage,
  noindex: true,
  back: { href: paths.account.to() },
  body: <Calm title={speak(accountWords, language).emailPage} lines={[`${sentence}.`]} />,
})

const Calm = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <>
    <h1 class="govuk-heading-l">{title}</h1>
    {lines.map((line) => (
      <p class="govuk-body">{line}</p>
    ))}
  </>
)
