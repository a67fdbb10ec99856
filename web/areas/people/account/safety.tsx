import { withQuery } from '../../../platform/paths.ts'
import { speak } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { PasskeyForm } from '../passkeys/form.tsx'
import * as paths from '../paths.ts'
import { factorWords } from '../second-factor/words.ts'
import type { AccountPage } from './pages.tsx'
import { accountWords } from './words.ts'

/** Passkeys, authenticator app and recovery codes. */
export function Safety({ passkeys, factors, passkeyOptions, token, language }: AccountPage) {
  const say = speak(accountWords, language)
  const factor = speak(factorWords, language)
  const locked = passkeyOptions === undefined
  return (
    <Section id="safety" title={say.safetyTitle}>
      <p class="govuk-body">{say.safetyLead}</p>
      {locked && (
        <p class="govuk-body">
          {say.stepUp}{' '}
          <a class="govuk-link" href={withQuery(paths.secondFactor.to(), { 'return-to': paths.account.to() })}>
            {say.stepUpLink}
          </a>
        </p>
      )}
      <h3 class="govuk-heading-s">{say.passkeys}</h3>
      {passkeys.length === 0 && <p class="govuk-body">{say.noPasskeys}</p>}
      {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
        <>
          <p class="govuk-body">
            <strong>{name}</strong>
            <br />
            {say.passkeyUsed(
              formatDate(createdAt, language),
              lastUsedAt ? formatDate(lastUsedAt, language) : undefined,
            )}
          </p>
          {!locked && (
            <PostForm action={paths.passkeyRemoval.to({ passkey: id })} token={token}>
              <Button variant="secondary">{say.passkeyRemove(name)}</Button>
            </PostForm>
          )}
        </>
      ))}
      {passkeyOptions && (
        <PasskeyForm
          deed="register"
          action={paths.passkeys.to()}
          token={token}
          options={passkeyOptions}
          language={language}
        >
          <input type="hidden" name="return-to" value={paths.account.to()} />
          <Input name="name" id="passkey-name" label={factor.passkeyName} hint={factor.passkeyNameHint} width={20} />
          <Button variant="secondary">{say.passkeyAdd}</Button>
        </PasskeyForm>
      )}
      <h3 class="govuk-heading-s">{say.app}</h3>
      <p class="govuk-body">{factors.app ? say.appOn : say.appOff}</p>
      {!locked && factors.app && (
        <PostForm action={paths.appRemoval.to()} token={token}>
          <Button variant="secondary">{say.appRemove}</Button>
        </PostForm>
      )}
      {!locked && !factors.app && (
        <Button variant="secondary" href={withQuery(paths.secondFactorApp.to(), { 'return-to': paths.account.to() })}>
          {factor.setUpApp}
        </Button>
      )}
      {(factors.app || factors.passkeys > 0) && (
        <>
          <h3 class="govuk-heading-s">{say.codes}</h3>
          <p class="govuk-body">{say.codesLeft(factors.recoveryLeft)}</p>
          {!locked && (
            <PostForm action={paths.recoveryCodes.to()} token={token}>
              <Button variant="secondary">{say.codesNew}</Button>
            </PostForm>
          )}
        </>
      )}
    </Section>
  )
}
