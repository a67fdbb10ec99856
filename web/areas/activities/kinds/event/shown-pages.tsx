import { translated } from '../../../../platform/words.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { formatDate } from '../../../../ui/layout/format.ts'
import { Section } from '../../../../ui/layout/section.tsx'
import type { Language } from '../../../../ui/layout/view.ts'
import { WarningText } from '../../../../ui/warning-text/warning-text.tsx'
import type { Activity } from '../../activity/types.ts'
import { AgendaList, Raised } from './agenda/pages.tsx'
import type { Item } from './agenda/queries.ts'
import { EventFacts } from './facts.tsx'
import * as paths from './paths.ts'
import type { EventRow } from './queries.ts'
import { eventWords } from './words.ts'

export type ShownPage = {
  activity: Activity
  event: EventRow
  agenda: readonly Item[]
  /** How many more volunteers are needed; undefined where no help is asked for. */
  free: number | undefined
  report: boolean
  language: Language
  now: Date
}

const schema = 'https://schema.org'

/** Above the question: when and where it is, booking, the agenda, helping; in the words that search engines know. */
export function EventAbove(page: ShownPage) {
  const { activity, event, language } = page
  const say = eventWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const over = event.endsAt <= page.now
  const full = event.waiting > 0 || (event.capacity !== null && event.placed >= event.capacity)
  return (
    <article itemscope itemtype={`${schema}/Event`}>
      <meta itemprop="name" content={translated(activity, 'title', language)} />
      <meta itemprop="startDate" content={event.startsAt.toISOString()} />
      <meta itemprop="endDate" content={event.endsAt.toISOString()} />
      <meta itemprop="eventStatus" content={`${schema}/${event.cancelledAt ? 'EventCancelled' : 'EventScheduled'}`} />
      <meta
        itemprop="eventAttendanceMode"
        content={`${schema}/${event.venueType === 'online' ? 'OnlineEventAttendanceMode' : event.onlineLink ? 'MixedEventAttendanceMode' : 'OfflineEventAttendanceMode'}`}
      />
      {event.cancelledAt && (
        <WarningText>{say.cancelled(formatDate(event.cancelledAt, language), event.cancelledWhy ?? '')}</WarningText>
      )}
      {over && !event.cancelledAt && (
        <p class="govuk-body-l">
          {say.over} {event.attended + event.walkIns > 0 && `${say.came(event.attended + event.walkIns)}.`}
        </p>
      )}
      {page.report && (
        <p class="govuk-body-l">
          <a class="govuk-link" href={paths.report.to(at)}>
            {say.report}
          </a>
        </p>
      )}
      <EventFacts event={event} language={language} />
      {event.onlineLink && !over && <p class="govuk-body">{say.online}.</p>}
      {!over && !event.cancelledAt && activity.publishedAt && (
        <>
          <Button href={paths.place.to(at)}>{full ? say.bookWaiting : say.book}</Button>
          <ul class="govuk-list">
            <li>
              <a class="govuk-link" href={`${paths.place.to(at)}#find`}>
                {say.own}
              </a>
            </li>
            <li>
              <a class="govuk-link" href={paths.eventCalendar.to(at)}>
                {say.calendar}
              </a>
            </li>
          </ul>
        </>
      )}
      <h2 class="govuk-heading-m">{translated(activity, 'question', language)}</h2>
    </article>
  )
}

/** After the question: the agenda with the share that residents raised, and what there is to do. */
export function EventBelow({ activity, event, agenda, free, language, now }: ShownPage) {
  const say = eventWords[language]
  const at = { project: activity.project.slug, activity: activity.slug }
  const ahead = event.startsAt > now && !event.cancelledAt
  return (
    <>
      {(ahead || agenda.length > 0) && (
        <Section id="agenda" title={say.agenda} more={{ href: paths.agenda.to(at), text: say.agendaMore }}>
          <Raised items={agenda} language={language} />
          {agenda.length ? (
            <AgendaList items={agenda.slice(0, 5)} language={language} />
          ) : (
            <p class="govuk-body">{say.agendaNone}</p>
          )}
        </Section>
      )}
      {free !== undefined && ahead && (
        <Section id="rota" title={say.rota} more={{ href: paths.rota.to(at), text: say.rotaMore }}>
          <p class="govuk-body">{free > 0 ? say.rotaText(free) : say.rotaFull}.</p>
        </Section>
      )}
    </>
  )
}
