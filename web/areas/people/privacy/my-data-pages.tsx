import { withQuery } from '../../../platform/paths.ts'
import { speak } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import * as paths from '../paths.ts'
import { privacyWords } from './words.ts'

type Page = { token: string; language: Language }

/** Asks for a copy: of everything under the account, or of what was said under receipts. */
export function myDataView({
  token,
  language,
  signedIn,
  receipts,
  error,
}: Page & { signedIn: boolean; receipts?: string; error?: string | undefined }): View {
  const say = speak(privacyWords, language)
  return {
    title: say.myDataTitle,
    form: true,
    noindex: true,
    back: { href: paths.privacy.to() },
    ...(error ? { error: true } : {}),
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={{ receipts: error }} />
        <h1 class="govuk-heading-l">{say.myDataTitle}</h1>
        {signedIn ? (
          <>
            {say.myDataLead.map((line) => (
              <p class="govuk-body">{line}</p>
            ))}
            <PostForm action={paths.privacyExport.to()} token={token}>
              <Button preventDoubleClick>{say.myDataGather}</Button>
            </PostForm>
          </>
        ) : (
          <p class="govuk-body">
            <a class="govuk-link" href={withQuery(paths.signIn.to(), { 'return-to': paths.privacyExport.to() })}>
              {say.signInFirst}
            </a>
          </p>
        )}
        <Section id="by-receipt" title={say.byReceiptTitle}>
          <p class="govuk-body">{say.byReceiptLead}</p>
          <PostForm action={paths.privacyReceipts.to()} token={token} language={language}>
            <Textarea
              name="receipts"
              label={{ text: say.receipts.replace(/ \(.*\)$/, ''), size: 's' }}
              rows={3}
              spellcheck={false}
              value={receipts ?? ''}
              error={error}
            />
            <div class="govuk-button-group">
              <Button variant="secondary" name="format" value="csv">
                {say.myDataCsv}
              </Button>
              <Button variant="secondary" name="format" value="json">
                {say.myDataJson}
              </Button>
            </div>
          </PostForm>
        </Section>
      </>
    ),
  }
}

type Copy = { language: Language; job: string } & (
  | { state: 'waiting' | 'gone' }
  | { state: 'ready'; until: Date }
  | { state: 'failed'; error: string }
)

/** How far a copy is, and then the two files. */
export function copyView(copy: Copy): View {
  const { language, job } = copy
  const say = speak(privacyWords, language)
  const title = copy.state === 'ready' ? say.myDataReady : say.myDataTitle
  return {
    title,
    noindex: true,
    back: { href: paths.privacyExport.to() },
    ...(copy.state === 'waiting' ? { waiting: true } : {}),
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        {copy.state === 'waiting' && (
          <p class="govuk-body" role="status">
            {say.myDataWaiting}
          </p>
        )}
        {copy.state === 'gone' && <p class="govuk-body">{say.myDataGone}</p>}
        {copy.state === 'failed' && <p class="govuk-body">{copy.error}</p>}
        {copy.state === 'ready' && (
          <>
            <p class="govuk-body">{say.myDataUntil(formatDate(copy.until, language))}</p>
            <div class="govuk-button-group">
              <Button href={paths.privacyExportFile.to({ job, format: 'csv' })}>{say.myDataCsv}</Button>
              <Button variant="secondary" href={paths.privacyExportFile.to({ job, format: 'json' })}>
                {say.myDataJson}
              </Button>
            </div>
          </>
        )}
      </>
    ),
  }
}

/** What goes and what stays, and the button that erases. */
export function eraseView({ token, language, error }: Page & { error?: string | undefined }): View {
  const say = speak(privacyWords, language)
  const list = (lines: readonly string[]) => (
    <ul class="govuk-list govuk-list--bullet">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
  return {
    title: say.eraseTitle,
    form: true,
    noindex: true,
    back: { href: paths.account.to() },
    ...(error ? { error: true } : {}),
    body: (
      <>
        <FieldErrorSummary title={say.problem} errors={{ sure: error }} />
        <h1 class="govuk-heading-l">{say.eraseTitle}</h1>
        <h2 class="govuk-heading-m">{say.eraseGoes}</h2>
        {list(say.eraseGoesLines)}
        <h2 class="govuk-heading-m">{say.eraseStays}</h2>
        {list(say.eraseStaysLines)}
        <PostForm action={paths.privacyErase.to()} token={token} language={language}>
          <Checkboxes name="sure" error={error} items={[{ value: 'yes', label: say.eraseConfirm }]} />
          <Button variant="warning" preventDoubleClick>
            {say.erase}
          </Button>
        </PostForm>
      </>
    ),
  }
}
