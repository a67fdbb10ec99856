import { speak } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import type { SentRequest } from './queries.ts'
import { type RequestRefusals, requestKinds, type Way } from './rules.ts'
import { privacyWords } from './words.ts'

export type RequestTyped = {
  kind: string
  words: string
  receipts: string
  way: string
  addresses: Record<Way, string>
}
type Page = {
  token: string
  once: string
  language: Language
  typed: RequestTyped
  refusals: RequestRefusals
  email: string | undefined
}

/** A request or complaint in one's own words. */
export function requestView({ token, once, language, typed, refusals, email }: Page): View {
  const say = speak(privacyWords, language)
  const sentence = (field: keyof RequestRefusals) => refusals[field] && say.refusals[refusals[field]]
  const errors = {
    kind: sentence('kind'),
    words: sentence('words'),
    receipts: sentence('receipts'),
    way: sentence('contact'),
  }
  return {
    title: say.askTitle,
    form: true,
    noindex: true,
    back: { href: paths.privacy.to() },
    ...(Object.values(errors).some(Boolean) ? { error: true } : {}),
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={errors} />
        <h1 class="govuk-heading-l">{say.askTitle}</h1>
        {say.askLead.map((line) => (
          <p class="govuk-body">{line}</p>
        ))}
        <PostForm action={paths.privacyRequest.to()} token={token} once={once} language={language}>
          <Radios
            name="kind"
            legend={{ text: say.kind, size: 's' }}
            value={typed.kind}
            error={errors.kind}
            items={requestKinds.map((value) => ({ value, label: say.kinds[value].name, hint: say.kinds[value].hint }))}
          />
          <Textarea
            name="words"
            label={{ text: say.words, size: 's' }}
            hint={say.wordsHint}
            rows={6}
            value={typed.words}
            error={errors.words}
          />
          <Textarea
            name="receipts"
            label={{ text: say.receipts, size: 's' }}
            hint={say.receiptsHint}
            rows={3}
            spellcheck={false}
            value={typed.receipts}
            error={errors.receipts}
          />
          {email ? (
            <p class="govuk-body">{say.signedInAs(email)}</p>
          ) : (
            <Contact language={language} typed={typed} error={errors.way} />
          )}
          <Button preventDoubleClick>{say.send}</Button>
        </PostForm>
      </>
    ),
  }
}

function Contact({ language, typed, error }: { language: Language; typed: RequestTyped; error: string | undefined }) {
  const say = speak(privacyWords, language)
  const field = (way: Way) =>
    way === 'post' ? (
      <Textarea
        name="address-post"
        rows={4}
        autocomplete="street-address"
        label={say.addresses.post}
        value={typed.addresses.post}
      />
    ) : (
      <Input
        name={`address-${way}`}
        type={way === 'email' ? 'email' : 'tel'}
        autocomplete={way === 'email' ? 'email' : 'tel'}
        label={say.addresses[way]}
        value={typed.addresses[way]}
      />
    )
  return (
    <Radios
      name="way"
      legend={{ text: say.contact, size: 's' }}
      hint={say.contactHint}
      value={typed.way}
      error={error}
      items={(['email', 'telephone', 'post'] as const).map((way) => ({
        value: way,
        label: say.ways[way],
        conditional: field(way),
      }))}
    />
  )
}

/** The reference and what happens now. */
export function sentRequestView({ reference, acknowledgeBy, answerBy }: SentRequest, language: Language): View {
  const say = speak(privacyWords, language)
  return {
    title: say.sentTitle,
    noindex: true,
    body: (
      <>
        <Panel title={say.sentTitle}>
          {say.sentReference}
          <br />
          <strong>{reference}</strong>
        </Panel>
        {say.sentLines(formatDate(acknowledgeBy, language), formatDate(answerBy, language)).map((line) => (
          <p class="govuk-body">{line}</p>
        ))}
        <p class="govuk-body">{say.regulator}</p>
      </>
    ),
  }
}
