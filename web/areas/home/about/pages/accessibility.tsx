import { speak } from '../../../../platform/words.ts'
import { formatDate } from '../../../../ui/layout/format.ts'
import type { Language, View } from '../../../../ui/layout/view.ts'
import { contact } from '../../paths.ts'
import { prepared, reviewBy, words } from '../words/accessibility.ts'
import { Bullets, Paragraphs, Prose } from './prose.tsx'

export type AccessibilityData = {
  council: string
  /** What the council itself wrote about its pages and documents. */
  own: string
  language: Language
}

export function accessibilityPage({ council, own, language }: AccessibilityData): View {
  const say = speak(words, language)
  return {
    title: say.title,
    body: (
      <>
        <h1 class="govuk-heading-xl">{say.title}</h1>
        <p class="govuk-body">{say.intro[0]}</p>
        <Bullets items={say.can} />
        <Paragraphs lines={say.intro.slice(1)} />
        <Prose parts={say.parts} />
        {own && (
          <>
            <h2 class="govuk-heading-m">{say.own}</h2>
            <Paragraphs lines={own.split(/\n\s*\n/)} />
          </>
        )}
        <h2 class="govuk-heading-m">{say.contactTitle}</h2>
        <p class="govuk-body">
          {say.contact}{' '}
          <a class="govuk-link" href={contact.to()}>
            {say.contactLink}
          </a>
          . {say.answer}
        </p>
        <h2 class="govuk-heading-m">{say.enforcementTitle}</h2>
        <Paragraphs lines={say.enforcement(council)} />
        <p class="govuk-body">{say.dates(formatDate(prepared, language), formatDate(reviewBy, language))}</p>
      </>
    ),
  }
}
