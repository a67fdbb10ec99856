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

/** 422: the form's token is old or from another browser. */
export const stale = (language: Language): View => calm(language, errorWords[language].stale)

/** 429: try again after so many seconds. */
export const tooMany = (language: Language, seconds: number): View =>
  calm(language, errorWords[language].tooMany(seconds))

/** 500: a bug, with the id that finds it in the log. */
export const broken = (language: Language, id: string): View => calm(language, errorWords[language].broken, id)

/** 503: the database is away. */
export const away = (language: Language): View => calm(language, errorWords[language].away)

/** 507: there is no room to write. */
export const full = (language: Language): View => calm(language, errorWords[language].full)

function calm(language: Language, { title, lines }: ErrorSentences, code?: string): View {
  return {
    title,
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        {lines.map((line) => (
          <p class="govuk-body">{line}</p>
        ))}
        {code && <p class="fm-error-code">{code}</p>}
        <p class="govuk-body">
          <a class="govuk-link" href="/">
            {errorWords[language].home}
          </a>
        </p>
      </>
    ),
  }
}
