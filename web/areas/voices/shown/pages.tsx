import { formatDate } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { Quote } from '../../../ui/quote/quote.tsx'
import { report } from '../paths.ts'
import type { Channel } from '../taking/rules.ts'
import type { Part } from './parts.ts'
import { shownWords } from './words.ts'

export type ShownPage = {
  id: string
  language: Language
  title: string
  words: string | null
  parts: readonly Part[]
  spoken: string
  givenAt: Date
  channel: Channel
  source: string | null
  publicName: string | null
  ward: string | undefined
  about: { title: string; href: string } | undefined
  themes: readonly { name: string; href: string }[]
  replies: readonly { who: string | null; answer: string; at: Date; closedByCouncil: boolean }[]
}

/** One answer that is shown: the words, how they came, where they went. */
export function shownView(voice: ShownPage): View {
  const say = shownWords[voice.language]
  const facts = [
    say.said(formatDate(voice.givenAt, voice.language), voice.channel),
    voice.source && say.through(voice.source),
    voice.publicName && say.by(voice.publicName),
    voice.ward && say.ward(voice.ward),
  ]
  return {
    title: voice.title,
    noindex: true,
    body: (
      <>
        <h1 class="govuk-heading-l">{say.title}</h1>
        {voice.about && (
          <p class="govuk-body">
            {say.about}{' '}
            <a class="govuk-link" href={voice.about.href}>
              {voice.about.title}
            </a>
          </p>
        )}
        <Quote by={facts.filter(Boolean).join(', ')} lang={voice.spoken}>
          {voice.words ?? ''}
        </Quote>
        {voice.parts.length > 0 && (
          <ul class="govuk-list govuk-list--bullet">
            {voice.parts.map(({ kind, number, text }) => (
              <li>
                {[say.parts[kind] ?? kind, number || ''].join(' ').trim()}: <span lang={voice.spoken}>{text}</span>
              </li>
            ))}
          </ul>
        )}
        <Under {...voice} />
        {voice.replies.map(({ who, answer, at, closedByCouncil }) => (
          <>
            <Quote by={say.replied(who ?? say.council, formatDate(at, voice.language))}>{answer}</Quote>
            {closedByCouncil && <p class="govuk-body">{say.closed}</p>}
          </>
        ))}
        <p class="govuk-body-s">
          {say.why}{' '}
          <a class="govuk-link" href={report.to({ voice: voice.id })}>
            {say.report}
          </a>
        </p>
      </>
    ),
  }
}

function Under({ themes, language }: ShownPage) {
  const say = shownWords[language]
  if (!themes.length) return <p class="govuk-body">{say.noThemes}</p>
  return (
    <p class="govuk-body">
      {say.themes}{' '}
      {themes.map(({ name, href }, i) => (
        <>
          {i > 0 && ', '}
          <a class="govuk-link" href={href}>
            {name}
          </a>
        </>
      ))}
      .
    </p>
  )
}
