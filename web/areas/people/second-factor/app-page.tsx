import { speak } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import * as paths from '../paths.ts'
import { CodeField } from './code-field.tsx'
import { factorWords } from './words.ts'

type App = {
  token: string
  language: Language
  returnTo: string
  setup: string
  secret: string
  picture: string
  error?: string | undefined
}

/** The picture and letters that an authenticator app needs, and the code that shows it has them. */
export function appView({ token, language, returnTo, setup, secret, picture, error }: App): View {
  const say = speak(factorWords, language)
  const spaced = secret.replace(/(.{4})(?=.)/g, '$1 ')
  return {
    title: say.appPage,
    form: true,
    noindex: true,
    ...(error ? { error: true } : {}),
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={{ code: error }} />
        <h1 class="govuk-heading-l">{say.appPage}</h1>
        <ol class="govuk-list govuk-list--number">
          {say.appSteps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <p class="govuk-body">
          <img src={picture} alt={say.appPicture} width="220" height="220" />
        </p>
        <p class="govuk-body">
          {say.appSecret} <code>{spaced}</code>
        </p>
        <PostForm action={paths.secondFactorApp.to()} token={token} language={language}>
          <input type="hidden" name="setup" value={setup} />
          <input type="hidden" name="return-to" value={returnTo} />
          <CodeField label={say.appCode} error={error} />
          <Button preventDoubleClick>{say.appConfirm}</Button>
        </PostForm>
      </>
    ),
  }
}
