import { withQuery } from '../../../platform/paths.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatList, formatShortDate } from '../../../ui/layout/format.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { Quote } from '../../../ui/quote/quote.tsx'
import { theme as themePath, thought, voice as voicePath } from '../paths.ts'
import { type Marked, marks } from './marks.ts'
import { signs } from './marks-row.tsx'
import { words } from './words.ts'

export type ShownQuote = { voiceId: string; text: string; givenAt: Date; publicName: string | null; language: string }
export type ShownTheme = {
  language: Language
  id: string
  name: string
  description: string
  size: number
  by: Marked
  quotes: ShownQuote[]
  holds: string[]
  from: { id: string; name: string } | null
  within: { title: string; href: string } | undefined
  voices: ShownQuote[]
  next: string | undefined
  notShown: number
}

/** A theme as anyone sees it: its name beside the very words it rests on. */
export function themeView(theme: ShownTheme): View {
  const say = words[theme.language]
  return {
    title: theme.name,
    ...(theme.description ? { description: theme.description } : {}),
    ...(theme.within ? { breadcrumbs: [{ href: theme.within.href, text: theme.within.title }] } : {}),
    body: (
      <>
        <h1 class="govuk-heading-xl">{theme.name}</h1>
        {theme.description && <p class="govuk-body-l">{theme.description}</p>}
        <p class="govuk-body">
          <strong>{say.size(theme.size)}</strong>
        </p>
        <p class="govuk-body">
          {marks
            .filter((mark) => mark === 'person' || theme.by[mark] > 0)
            .map((mark, i) => (
              <>
                {i > 0 && <br />}
                <span aria-hidden="true">{signs[mark]}</span> {say.by[mark](theme.by[mark])}
              </>
            ))}
        </p>
        {theme.holds.length > 0 && <p class="govuk-body">{say.cameFrom(formatList(theme.holds, theme.language))}</p>}
        {theme.from && (
          <p class="govuk-body">
            {say.splitFrom}{' '}
            <a class="govuk-link" href={themePath.to({ theme: theme.from.id })}>
              {theme.from.name}
            </a>
          </p>
        )}
        {theme.quotes.length > 0 && <h2 class="govuk-heading-m">{say.chosen}</h2>}
        {theme.quotes.map((quote) => (
          <Spoken quote={quote} language={theme.language} />
        ))}
        <h2 class="govuk-heading-m">{say.said}</h2>
        {theme.voices.length + theme.quotes.length === 0 && <Empty title={say.said}>{say.none}</Empty>}
        {theme.voices.map((voice) => (
          <Spoken quote={voice} language={theme.language} />
        ))}
        {theme.next && (
          <p class="govuk-body">
            <a class="govuk-link" href={withQuery(themePath.to({ theme: theme.id }), { after: theme.next })}>
              {say.more}
            </a>
          </p>
        )}
        {theme.notShown > 0 && <p class="govuk-body">{say.notShown(theme.notShown)}</p>}
        <p class="govuk-body">
          <a class="govuk-link" href={thought.to({ subject: `theme:${theme.id}` })}>
            {say.thought}
          </a>
        </p>
        <p class="govuk-body fm-small">{say.about}</p>
      </>
    ),
  }
}

const Spoken = ({ quote, language }: { quote: ShownQuote; language: Language }) => (
  <Quote
    lang={quote.language === language ? undefined : quote.language}
    href={voicePath.to({ voice: quote.voiceId })}
    by={[quote.publicName, formatShortDate(quote.givenAt, language)].filter(Boolean).join(', ')}
  >
    {quote.text}
  </Quote>
)
