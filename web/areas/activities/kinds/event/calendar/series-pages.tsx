import { translated } from '../../../../../platform/words.ts'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { Section } from '../../../../../ui/layout/section.tsx'
import type { Language, View } from '../../../../../ui/layout/view.ts'
import type { Series } from '../details/series-queries.ts'
import { timeText } from '../facts.tsx'
import { seriesWords } from '../words.ts'
import type { ProjectEvent } from './queries.ts'

export type SeriesPage = {
  series: Series
  next: readonly ProjectEvent[]
  past: readonly ProjectEvent[]
  kept: { inTime: number; due: number }
  answered: number
  language: Language
}

/** One series for everyone: who hosts it, when it is, and whether promises were kept. */
export function seriesView({ series, next, past, kept, answered, language }: SeriesPage): View {
  const say = seriesWords[language]
  const title = translated(series, 'title', language)
  return {
    title,
    section: 'events',
    description: translated(series, 'about', language).slice(0, 160),
    body: (
      <>
        <h1 class="govuk-heading-xl">{title}</h1>
        <p class="govuk-body-l fm-written">{translated(series, 'about', language)}</p>
        <p class="govuk-body">
          {say.host}: <strong>{series.hostName}</strong>
        </p>
        <Section id="next" title={say.next}>
          {next.length ? (
            <Dates events={next} language={language} />
          ) : (
            <Empty title={say.noNext}>{say.noNextText}</Empty>
          )}
        </Section>
        <Section id="kept" title={say.kept}>
          <p class="govuk-body">
            {kept.due ? say.keptText(kept.inTime, kept.due) : say.none} {answered > 0 && say.replies(answered)}
          </p>
        </Section>
        {past.length > 0 && (
          <Section id="past" title={say.past}>
            <Dates events={past} language={language} />
          </Section>
        )}
      </>
    ),
  }
}

const Dates = ({ events, language }: { events: readonly ProjectEvent[]; language: Language }) => (
  <ul class="govuk-list govuk-list--spaced">
    {events.map((event) => (
      <li>
        <a class="govuk-link" href={event.href}>
          {event.title}
        </a>
        <br />
        {timeText(event, language)}, {event.venue}
      </li>
    ))}
  </ul>
)
