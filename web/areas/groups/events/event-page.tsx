import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { InsetText } from '../../../ui/inset-text/inset-text.tsx'
import { formatDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { WarningText } from '../../../ui/warning-text/warning-text.tsx'
import * as paths from '../paths.ts'
import type { GroupEvent } from './queries.ts'
import type { Access, Kept } from './rules.ts'
import { accessNames, timeText, words } from './words.ts'

const schema = 'https://schema.org'

/** When and where an event is, and what its place has: for everyone, and for whoever answers it. */
export function EventFacts({ event, times }: { event: GroupEvent; times: readonly Kept[] }) {
  const rows = [
    {
      key: words.when,
      value: (
        <>
          {times.map((time) => (
            <div>{timeText(time)}</div>
          ))}
        </>
      ),
    },
    {
      key: words.where,
      value: (
        <span itemprop="location" itemscope itemtype={`${schema}/Place`}>
          <span itemprop="name">{event.place}</span>
          {event.ward && ` (${event.ward})`}
        </span>
      ),
    },
    {
      key: words.access,
      value: event.access.length ? (
        <ul class="govuk-list govuk-list--bullet">
          {event.access.map((one) => (
            <li>{accessNames[one as Access] ?? one}</li>
          ))}
        </ul>
      ) : (
        words.accessNone
      ),
    },
    { key: words.cost, value: event.cost || words.costNone },
    {
      key: words.booking,
      value: event.booking ? (
        <a class="govuk-link" href={event.booking} rel="nofollow noopener">
          {words.book}
        </a>
      ) : (
        words.bookNone
      ),
    },
    {
      key: words.by,
      value: (
        <span itemprop="organizer" itemscope itemtype={`${schema}/Organization`}>
          {event.member ? (
            <a class="govuk-link" href={paths.group.to({ group: event.groupSlug })} itemprop="url">
              <span itemprop="name">{event.group}</span>
            </a>
          ) : (
            <span itemprop="name">{event.group}</span>
          )}
        </span>
      ),
    },
  ]
  return <SummaryList rows={rows} />
}

/** One event for everyone, with what it is in the words that search engines know. */
export function eventPage({ event, times }: { event: GroupEvent; times: readonly Kept[] }): View {
  const state = event.cancelledAt ? 'EventCancelled' : 'EventScheduled'
  return {
    title: event.title,
    section: 'events',
    description: event.about.slice(0, 160),
    back: { href: paths.events.to(), text: words.title },
    body: (
      <article itemscope itemtype={`${schema}/Event`}>
        <h1 class="govuk-heading-xl" itemprop="name">
          {event.title}
        </h1>
        {event.cancelledAt && (
          <WarningText>{words.cancelled(formatDate(event.cancelledAt), event.cancelledWhy ?? '')}</WarningText>
        )}
        <p class="govuk-body-l fm-written" itemprop="description">
          {event.about}
        </p>
        <meta itemprop="startDate" content={times[0]?.startsAt.toISOString() ?? ''} />
        <meta itemprop="endDate" content={times.at(-1)?.endsAt.toISOString() ?? ''} />
        <meta itemprop="eventStatus" content={`${schema}/${state}`} />
        <EventFacts event={event} times={times} />
        <Button href={paths.eventCalendar.to({ event: event.id })}>{words.one}</Button>
        {event.ward && event.wardSlug && (
          <p class="govuk-body">
            <a class="govuk-link" href={withQuery(paths.events.to(), { ward: event.wardSlug })}>
              {words.moreIn(event.ward)}
            </a>
          </p>
        )}
        <InsetText>{words.own}</InsetText>
      </article>
    ),
  }
}
