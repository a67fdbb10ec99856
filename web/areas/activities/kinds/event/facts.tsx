import { formatDay, formatTime } from '../../../../ui/layout/format.ts'
import type { Language } from '../../../../ui/layout/view.ts'
import { SummaryList } from '../../../../ui/summary-list/summary-list.tsx'
import * as paths from './paths.ts'
import type { EventRow } from './queries.ts'
import { saysAccess } from './rules.ts'
import { eventWords } from './words.ts'

const schema = 'https://schema.org'

/** "Friday 19 June 2026, 5:30pm to 7pm" */
export const timeText = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, language: Language): string =>
  eventWords[language].time(formatDay(startsAt, language), formatTime(startsAt, language), formatTime(endsAt, language))

/** When and where, in two lines, on pages about a booking. */
export const EventSummary = ({ event, language }: { event: EventRow; language: Language }) => (
  <p class="govuk-body">
    <strong>{timeText(event, language)}</strong>
    <br />
    {event.venue}
    {event.ward && ` (${event.ward})`}
  </p>
)

/** All that one needs to know before coming, with the names that search engines know. */
export function EventFacts({ event, language }: { event: EventRow; language: Language }) {
  const say = eventWords[language]
  const words = (language === 'cy' && event.translations.cy?.access) || event.accessWords
  return (
    <SummaryList
      rows={[
        { key: say.when, value: timeText(event, language) },
        {
          key: say.where,
          value: (
            <span itemprop="location" itemscope itemtype={`${schema}/Place`}>
              <span itemprop="name">{event.venue}</span>
              {event.ward && ` (${event.ward})`}
            </span>
          ),
        },
        {
          key: say.host,
          value: (
            <span itemprop="organizer" itemscope itemtype={`${schema}/Person`}>
              <span itemprop="name">{event.hostName}</span>
            </span>
          ),
        },
        !!event.series &&
          !!event.seriesSlug && {
            key: say.part,
            value: (
              <a class="govuk-link" href={paths.series.to({ series: event.seriesSlug })}>
                {event.series}
              </a>
            ),
          },
        { key: say.kind, value: say.kinds[event.kind] },
        saysAccess(event.access, words) && {
          key: say.accessTitle,
          value: (
            <>
              {event.access.length > 0 && (
                <ul class="govuk-list govuk-list--bullet">
                  {event.access.map((one) => (
                    <li>{say.access[one as keyof typeof say.access] ?? one}</li>
                  ))}
                </ul>
              )}
              {words && <p class="govuk-body fm-written">{words}</p>}
            </>
          ),
        },
        { key: say.cost, value: event.cost || say.free },
        { key: say.places, value: placesText(event, language) },
      ]}
    />
  )
}

export function placesText(event: EventRow, language: Language): string {
  const say = eventWords[language]
  if (event.capacity === null) return say.noBooking
  const left = event.capacity - event.placed
  return left > 0 && !event.waiting ? say.left(left) : say.full(event.waiting)
}
