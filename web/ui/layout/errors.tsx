import type { VNode } from 'preact'
import { type ErrorSentences, errorWords } from './error-words.ts'
import type { Language, View } from './view.ts'

/** 404: nothing there, or nothing there for this person. */
export const notFound = (language: Language): View => calm(language, errorWords[language].notFound)

/** 403: signed in, but this door is not theirs. */
export const forbidden = (language: Language): View => calm(language, errorWords[language].forbidden)

/** 413: `most` is the limit in bytes, where it is known. */
export const tooLarge = (language: Language, most?: number): View => calm(language, errorWords[language].tooLarge(most))

/** 400: not what a form sends. */
export const unreadable = (language: Language): View => calm(language, errorWords[language].unreadable)

type Typed = { action: string; token: string; values: readonly (readonly [string, string])[] }

/** 422: the form's token is old or from another browser. All that was typed is here, to be sent with a fresh one. */
export function staleForm(language: Language, { action, token, values }: Typed): View {
  const say = errorWords[language].stale
  return {
    ...calm(
      language,
      say,
      <form method="post" action={action}>
        <input type="hidden" name="_token" value={token} />
        {values.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button class="govuk-button" type="submit" data-module="govuk-button" data-prevent-double-click="true">
          {say.send}
        </button>
        <p class="govuk-body">{say.files}</p>
      </form>,
    ),
    form: true,
  }
}

/** 429: try again after so many seconds. */
export const tooMany = (language: Language, seconds: number): View =>
  calm(language, errorWords[language].tooMany(seconds))

/** 500: a bug, with the id that finds it in the log. */
export const broken = (language: Language, id: string): View =>
  calm(language, errorWords[language].broken, <p class="fm-error-code">{id}</p>)

/** 503: the database is away. */
export const away = (language: Language): View => calm(language, errorWords[language].away)

/** 507: there is no room to write. */
export const full = (language: Language): View => calm(language, errorWords[language].full)

function calm(language: Language, { title, lines }: ErrorSentences, more?: VNode): View {
  return {
    title,
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        {lines.map((line) => (
          <p class="govuk-body">{line}</p>
        ))}
        {more}
        <p class="govuk-body">
          <a class="govuk-link" href="/">
            {errorWords[language].home}
          </a>
        </p>
      </>
    ),
  }
}
