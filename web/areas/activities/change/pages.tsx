import { translated } from '../../../platform/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { formatDateTime } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { privacyRequest } from '../../people/paths.ts'
import { receipt as receiptPath } from '../../voices/paths.ts'
import * as paths from '../paths.ts'
import { Ask, type Errors, type WardChoice } from '../questions/ask-pages.tsx'
import type { Ground } from '../questions/asking.ts'
import { firstFields } from '../questions/errors.ts'
import { sendsFile } from '../questions/file-value.ts'
import type { Question, Values } from '../questions/question.ts'
import { changeWords } from './words.ts'

export type ChangePage = {
  code: string
  activity: { title: string; translations: unknown }
  questions: readonly Question[]
  values: Values
  errors: Errors
  /** For questions about places. */
  wards: readonly WardChoice[] | undefined
  ground: Ground | undefined
  until: Date | null
  token: string
  language: Language
}

/** Everything that was said on one page, to be put right by whoever holds the receipt. */
export function changeView(page: ChangePage): View {
  const { code, activity, errors, language, until } = page
  const say = changeWords[language]
  return {
    title: say.title,
    form: true,
    noindex: true,
    error: Object.values(errors).some(Boolean),
    back: { href: receiptPath.to({ code }), text: say.back },
    body: (
      <>
        <FieldErrorSummary
          errors={errors}
          ids={firstFields(page.questions)}
          {...(language === 'cy' ? { title: 'Mae problem' } : {})}
        />
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="govuk-body">{translated(activity, 'title', language)}</p>
        <p class="govuk-body">
          {say.intro} {until && say.until(formatDateTime(until, language))} {say.earlier}
        </p>
        <PostForm
          action={paths.changeAnswer.to({ code })}
          token={page.token}
          language={language}
          upload={page.questions.some(sendsFile)}
        >
          <input type="hidden" name="asked" value={page.questions.map(({ key }) => key).join(' ')} />
          {page.questions.map((question) => (
            <Ask
              question={question}
              values={page.values}
              errors={errors}
              language={language}
              wards={page.wards}
              ground={page.ground}
              heading="section"
            />
          ))}
          <Button preventDoubleClick>{say.save}</Button>
        </PostForm>
      </>
    ),
  }
}

export function cannotChangeView({ code, language, gone }: { code: string; language: Language; gone: boolean }): View {
  const say = changeWords[language]
  return {
    title: say.closedTitle,
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{say.closedTitle}</h1>
        <p class="govuk-body">
          {gone ? (
            say.gone
          ) : (
            <a class="govuk-link" href={privacyRequest.to()}>
              {say.closed}
            </a>
          )}
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={receiptPath.to({ code })}>
            {say.back}
          </a>
        </p>
      </>
    ),
  }
}
