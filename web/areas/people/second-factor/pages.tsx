import { withQuery } from '../../../platform/paths.ts'
import { speak } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { PasskeyForm } from '../passkeys/form.tsx'
import * as paths from '../paths.ts'
import { CodeField } from './code-field.tsx'
import { factorWords } from './words.ts'

type Asking = {
  token: string
  language: Language
  returnTo: string
  app: boolean
  passkeyOptions?: string | undefined
  error?: string | undefined
  problem?: string | undefined
}

const Back = ({ to }: { to: string }) => <input type="hidden" name="return-to" value={to} />

/** Asks for the second factor that an account has. */
export function askView({ token, language, returnTo, app, passkeyOptions, error, problem }: Asking): View {
  const say = speak(factorWords, language)
  return {
    title: say.askTitle,
    form: true,
    noindex: true,
    scripts: ['passkey'],
    ...(error || problem ? { error: true } : {}),
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={{ code: error, '': problem }} />
        <h1 class="govuk-heading-l">{say.askTitle}</h1>
        <p class="govuk-body">{say.askLead}</p>
        {app && (
          <PostForm action={paths.secondFactor.to()} token={token} language={language}>
            <Back to={returnTo} />
            <CodeField label={say.code} hint={say.codeHint} error={error} />
            <Button preventDoubleClick>{say.go}</Button>
          </PostForm>
        )}
        {passkeyOptions && (
          <Section id="passkey" title={say.passkeyTitle}>
            <p class="govuk-body">{say.passkeyLead}</p>
            <PasskeyForm
              deed="sign-in"
              action={paths.secondFactorPasskey.to()}
              token={token}
              options={passkeyOptions}
              language={language}
            >
              <Back to={returnTo} />
              <Button {...(app ? { variant: 'secondary' as const } : {})}>{say.usePasskey}</Button>
            </PasskeyForm>
          </Section>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={withQuery(paths.secondFactorRecovery.to(), { 'return-to': returnTo })}>
            {say.lost}
          </a>
        </p>
      </>
    ),
  }
}

type SettingUp = {
  token: string
  language: Language
  returnTo: string
  passkeyOptions: string
  problem?: string | undefined
}

/** Sets up the first second factor of somebody whose role needs one. */
export function chooseView({ token, language, returnTo, passkeyOptions, problem }: SettingUp): View {
  const say = speak(factorWords, language)
  return {
    title: say.setTitle,
    form: true,
    noindex: true,
    scripts: ['passkey'],
    ...(problem ? { error: true } : {}),
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={{ '': problem }} />
        <h1 class="govuk-heading-l">{say.setTitle}</h1>
        {say.setLead.map((line) => (
          <p class="govuk-body">{line}</p>
        ))}
        <Section id="passkey" title={say.savePasskey}>
          <p class="govuk-body">{say.savePasskeyLead}</p>
          <PasskeyForm
            deed="register"
            action={paths.passkeys.to()}
            token={token}
            options={passkeyOptions}
            language={language}
          >
            <Back to={returnTo} />
            <Input name="name" label={say.passkeyName} hint={say.passkeyNameHint} width={20} />
            <Button>{say.savePasskey}</Button>
          </PasskeyForm>
        </Section>
        <Section id="app" title={say.appTitle}>
          <p class="govuk-body">{say.appLead}</p>
          <Button variant="secondary" href={withQuery(paths.secondFactorApp.to(), { 'return-to': returnTo })}>
            {say.setUpApp}
          </Button>
        </Section>
      </>
    ),
  }
}

/** A recovery code in place of the factor that is not at hand. */
export function recoveryView({
  token,
  language,
  returnTo,
  error,
}: {
  token: string
  language: Language
  returnTo: string
  error?: string | undefined
}): View {
  const say = speak(factorWords, language)
  return {
    title: say.recoveryTitle,
    form: true,
    noindex: true,
    back: { href: withQuery(paths.secondFactor.to(), { 'return-to': returnTo }) },
    ...(error ? { error: true } : {}),
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={{ code: error }} />
        <h1 class="govuk-heading-l">{say.recoveryTitle}</h1>
        <p class="govuk-body">{say.recoveryLead}</p>
        <PostForm action={paths.secondFactorRecovery.to()} token={token} language={language}>
          <Back to={returnTo} />
          <Input
            name="code"
            label={{ text: say.recoveryCode, size: 's' }}
            width={20}
            autocomplete="off"
            spellcheck={false}
            autocapitalize="characters"
            error={error}
          />
          <Button preventDoubleClick>{say.go}</Button>
        </PostForm>
      </>
    ),
  }
}

/** The ten codes, this once. */
export function codesView({
  language,
  codes,
  goOn,
}: {
  language: Language
  codes: readonly string[]
  goOn: string
}): View {
  const say = speak(factorWords, language)
  return {
    title: say.codesTitle,
    noindex: true,
    form: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{say.codesTitle}</h1>
        {say.codesLead.map((line) => (
          <p class="govuk-body">{line}</p>
        ))}
        <ol class="govuk-list govuk-list--number">
          {codes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <Button href={goOn}>{say.codesKept}</Button>
      </>
    ),
  }
}
