import { Button } from '../../../ui/button/button.tsx'
import { FieldErrorSummary } from '../../../ui/field-errors/field-errors.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { addressOf } from '../activity/address.ts'
import * as paths from '../paths.ts'
import type { Taking } from './pages.tsx'
import { takingPartWords } from './words.ts'

/** The code, once: nobody can look it up again. */
export function keptView(
  taking: Taking,
  {
    code,
    until,
    origin,
    goOn,
    language,
  }: { code: string; until: Date; origin: string; goOn: string; language: Language },
): View {
  const say = takingPartWords[language]
  return {
    title: say.keptTitle,
    form: true,
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{say.keptTitle}</h1>
        <p class="govuk-body">{say.keptText(formatDate(until, language))}</p>
        <div class="fm-code">
          <div>
            <p class="fm-code__label">{say.keptCode}</p>
            <p class="fm-code__code">{code}</p>
          </div>
        </div>
        <p class="govuk-body">
          {say.keptWhere}
          <br />
          <span class="fm-address">
            {origin}
            {paths.comeBack.to(addressOf(taking))}
          </span>
        </p>
        <Button href={goOn}>{say.goOn}</Button>
      </>
    ),
  }
}

export function comeBackView(
  taking: Taking,
  { typed, error, token, language }: { typed: string; error?: string; token: string; language: Language },
): View {
  const say = takingPartWords[language]
  return {
    title: say.comeBackTitle,
    form: true,
    noindex: true,
    error: !!error,
    back: { href: paths.answer.to(addressOf(taking)) },
    body: (
      <>
        <FieldErrorSummary errors={{ code: error }} {...(language === 'cy' ? { title: 'Mae problem' } : {})} />
        <h1 class="govuk-heading-l">{say.comeBackTitle}</h1>
        <p class="govuk-body">
          {say.comeBackText} {say.comeBackReplaces}
        </p>
        <PostForm action={paths.comeBack.to(addressOf(taking))} token={token} language={language}>
          <Input
            name="code"
            label={say.code}
            hint={say.codeHint}
            value={typed}
            error={error}
            width={20}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
          />
          <Button>{say.open}</Button>
        </PostForm>
      </>
    ),
  }
}
