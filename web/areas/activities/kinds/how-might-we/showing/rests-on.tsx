import type { Language } from '../../../../../ui/layout/view.ts'
import { hmwWords } from '../words.ts'
import type { Source } from './sources.ts'

/** What a question grew out of, with how many voices each has. */
export function RestsOn({ sources, language }: { sources: readonly Source[]; language: Language }) {
  if (!sources.length) return null
  const say = hmwWords[language]
  return (
    <p class="govuk-body">
      {say.rests}{' '}
      {sources.map(({ title, href, voices }, index) => (
        <>
          {index > 0 && ', '}
          <a class="govuk-link" href={href}>
            {title}
          </a>
          {voices !== undefined && ` (${say.voices(voices)})`}
        </>
      ))}
      .
    </p>
  )
}
