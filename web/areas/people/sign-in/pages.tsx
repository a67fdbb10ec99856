import { withQuery } from '../../../platform/paths.ts'
import { speak } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary, type FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { front } from '../../home/paths.ts'
import { PasskeyForm } from '../passkeys/form.tsx'
import * as paths from '../paths.ts'
import { youngWords } from '../young-people/words.ts'
import type { LinkState, NewcomerRefusals } from './rules.ts'
import { signInWords } from './words.ts'

type SignIn = {
  token: string
  language: Language
  returnTo: string
  passkeyOptions: string
  provider: boolean
  email?: string
  error?: string | undefined
  problem?: string | undefined
}

/** The door: a link by mail, a passkey, and for staff their work account. */
export function signInView({
  token,
  language,
  returnTo,
  passkeyOptions,
  provider,
  email,
  error,
  problem,
}: SignIn): View {
  const say = speak(signInWords, language)
  const back = <input type="hidden" name="return-to" value={returnTo} />
  return {
    title: say.title,
    form: true,
    noindex: true,
    section: 'sign-in',
    scripts: ['passkey'],
    ...(error || problem ? { error: true } : {}),
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={{ email: error, '': problem }} />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="govuk-body">{say.lead}</p>
        <PostForm action={paths.signIn.to()} token={token} language={language}>
          {back}
          <Input
            name="email"
            type="email"
            autocomplete="email"
            spellcheck={false}
            label={{ text: say.email, size: 'm' }}
            hint={say.emailHint}
            value={email}
            error={error}
          />
          <Button preventDoubleClick>{say.send}</Button>
        </PostForm>
        <Section id="passkey" title={say.passkeyTitle}>
          <p class="govuk-body">{say.passkeyLead}</p>
          <PasskeyForm
            deed="sign-in"
            action={paths.passkeySignIn.to()}
            token={token}
            options={passkeyOptions}
            language={language}
          >
            {back}
            <Button variant="secondary">{say.passkey}</Button>
          </PasskeyForm>
        </Section>
        {provider && (
          <Section id="work-account" title={say.providerTitle}>
            <p class="govuk-body">{say.providerLead}</p>
            <Button variant="secondary" href={withQuery(paths.providerSignIn.to(), { 'return-to': returnTo })}>
              {say.provider}
            </Button>
          </Section>
        )}
      </>
    ),
  }
}

/** A page that says how things stand, and the way on. */
function calmView(
  { title, lines }: { title: string; lines: readonly string[] },
  on: { href: string; text: string }[],
): View {
  return {
    title,
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        {lines.map((line) => (
          <p class="govuk-body">{line}</p>
        ))}
        {on.map(({ href, text }) => (
          <p class="govuk-body">
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </p>
        ))}
      </>
    ),
  }
}

export const sentView = (language: Language): View => {
  const { sent } = speak(signInWords, language)
  return calmView(sent, [{ href: paths.signIn.to(), text: sent.again }])
}

export const deadLinkView = (language: Language, state: Exclude<LinkState, 'open'>, goOn: string): View => {
  const say = speak(signInWords, language)
  const on = state === 'used' ? [{ href: goOn, text: say.goOn }] : []
  return calmView(say.links[state], [...on, { href: paths.signIn.to(), text: say.askAgain }])
}

export const tooYoungView = (language: Language): View => {
  const say = speak(signInWords, language)
  const guides = speak(youngWords, language)
  return calmView(say.tooYoung, [
    { href: paths.youngPeople.to(), text: guides.young.title },
    { href: paths.guardians.to(), text: guides.guardians.title },
    { href: front.to(), text: say.home },
  ])
}

type Link = { action: string; token: string; language: Language; email: string }

/** Somebody we know: one button, so that a mail program that opens links signs nobody in. */
export function confirmView({ action, token, language, email }: Link): View {
  const say = speak(signInWords, language)
  return {
    title: say.confirmTitle,
    form: true,
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{say.confirmTitle}</h1>
        <p class="govuk-body">{say.confirmLead(email)}</p>
        <PostForm action={action} token={token} language={language}>
          <Button preventDoubleClick>{say.confirm}</Button>
        </PostForm>
      </>
    ),
  }
}

type Newcomer = Link & { name?: string; age?: string; refusals?: NewcomerRefusals }

/** Somebody new: their name and whether they are old enough. */
export function newcomerView({ action, token, language, email, name, age, refusals = {} }: Newcomer): View {
  const say = speak(signInWords, language)
  const errors: FieldErrors = {
    name: refusals.name && say.refusals[refusals.name],
    age: refusals.age && say.refusals[refusals.age],
  }
  return {
    title: say.newTitle,
    form: true,
    noindex: true,
    ...(errors['name'] || errors['age'] ? { error: true } : {}),
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={errors} />
        <h1 class="govuk-heading-l">{say.newTitle}</h1>
        <p class="govuk-body">{say.newLead(email)}</p>
        <PostForm action={action} token={token} language={language}>
          <Input
            name="name"
            autocomplete="name"
            spellcheck={false}
            label={{ text: say.name, size: 's' }}
            hint={say.nameHint}
            value={name}
            error={errors['name']}
          />
          <Radios
            name="age"
            legend={{ text: say.age, size: 's' }}
            value={age}
            error={errors['age']}
            items={(['18-plus', '13-to-17', 'under-13'] as const).map((value) => ({ value, label: say.ages[value] }))}
          />
          <Button preventDoubleClick>{say.make}</Button>
        </PostForm>
      </>
    ),
  }
}
