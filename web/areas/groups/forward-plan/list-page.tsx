import { withQuery } from '../../../platform/paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Weeks } from '../../../ui/chart/weeks.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate, formatRange } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Neighbours } from '../../../ui/pagination/neighbours.tsx'
import { SubNavigation } from '../../../ui/sub-navigation/sub-navigation.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import * as paths from '../paths.ts'
import type { Calendar } from './calendar.ts'
import type { Span } from './rules.ts'
import { words } from './words.ts'

export type ListedAsk = Span & {
  id: string
  title: string
  about?: string | undefined
  service: string
  who: string
  href: string
  /** Where it comes from: a yearly plan, or an activity. */
  from?: string | undefined
  draft?: boolean | undefined
  clashes: readonly string[]
  note?: string | undefined
  overCapWhy?: string | null | undefined
}
export type ForwardList = {
  asks: readonly ListedAsk[]
  past: boolean
  page: number
  more: boolean
  calendar?: Calendar | undefined
  staff: boolean
}

/** The forward plan: as a picture of weeks, and as a list with what clashes. */
export function forwardPlanPage({ asks, past, page, more, calendar, staff }: ForwardList): View {
  const base = (staff ? paths.forwardDesk : paths.forwardPlan).to()
  const title = staff ? words.title : words.publicTitle
  const clashing = asks.filter(({ clashes }) => clashes.length).length
  const other = (to: number) => withQuery(base, { when: past ? 'past' : undefined, page: to > 1 ? to : undefined })
  return {
    title: page > 1 ? `${title}: ${words.page(page)}` : title,
    staff,
    section: staff ? 'network' : 'plan',
    width: 'wide',
    ...(staff ? { back: { href: paths.keyGroups.to(), text: 'Key groups' } } : { description: words.publicIntro }),
    body: (
      <>
        <h1 class={staff ? 'govuk-heading-l' : 'govuk-heading-xl'}>{title}</h1>
        <p class={staff ? 'govuk-body' : 'govuk-body-l'}>{staff ? words.intro : words.publicIntro}</p>
        {staff && <Button href={paths.newForwardEntry.to()}>{words.add}</Button>}
        <SubNavigation
          label={title}
          items={[
            { href: base, text: words.coming, current: !past },
            { href: withQuery(base, { when: 'past' }), text: words.past, current: past },
            ...(staff
              ? [
                  { href: paths.forwardLoad.to(), text: words.load },
                  { href: paths.forwardPlan.to(), text: words.publicPage },
                ]
              : []),
          ]}
        />
        {calendar && <CalendarPicture calendar={calendar} staff={staff} />}
        <Section id="list" title={past ? words.past : words.coming}>
          {staff && !past && asks.length > 0 && (
            <p class="govuk-body">{clashing ? words.clashes(clashing) : words.noClashes}.</p>
          )}
          {asks.length === 0 ? (
            <Empty title={past ? words.noneOver : words.none}>{past ? words.noneOverText : words.noneText}</Empty>
          ) : (
            <ol class="fm-dated">
              {asks.map((ask) => (
                <AskLine ask={ask} />
              ))}
            </ol>
          )}
          <Neighbours page={page} more={more} href={other} />
        </Section>
        <p class="govuk-body">
          <a class="govuk-link" href={paths.plan.to()}>
            {words.plan}
          </a>
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={(staff ? paths.forwardDeskFile : paths.forwardPlanFile).to()}>
            {words.file}
          </a>
        </p>
      </>
    ),
  }
}

function AskLine({ ask }: { ask: ListedAsk }) {
  const href = ask.href
  return (
    <li class="fm-dated__one" id={`ask-${ask.id}`}>
      <p class="fm-dated__when">{formatRange(ask.fromOn, ask.untilOn)}</p>
      <div>
        <h3 class="fm-dated__title">
          {href ? (
            <a class="govuk-link" href={href}>
              {ask.title}
            </a>
          ) : (
            ask.title
          )}
        </h3>
        <p class="fm-dated__who">
          {ask.who} <span class="fm-meta">{[ask.service, ask.from].filter(Boolean).join(' · ')}</span>{' '}
          {ask.draft && <Tag colour="grey">{words.draft}</Tag>}
        </p>
        {ask.about && <p class="fm-dated__about fm-written">{ask.about}</p>}
        {ask.clashes.length > 0 && (
          <div class="fm-dated__clash">
            <Tag colour="red">{words.clash}</Tag>
            <ul class="govuk-list">
              {ask.clashes.map((sentence) => (
                <li>{sentence}.</li>
              ))}
            </ul>
          </div>
        )}
        {ask.overCapWhy && (
          <p class="fm-meta">
            {words.overCap}: {ask.overCapWhy}
          </p>
        )}
        {ask.note && (
          <p class="fm-meta fm-written">
            {words.note}: {ask.note}
          </p>
        )}
      </div>
    </li>
  )
}

function CalendarPicture({ calendar, staff }: { calendar: Calendar; staff: boolean }) {
  const { weeks, months, rows, table, busiest, quiet } = calendar
  const title = busiest
    ? words.busiest(busiest.who, busiest.count, formatDate(busiest.monday))
    : words.calendar(formatDate(weeks[0]!), formatDate(weeks.at(-1)!))
  return (
    <Weeks
      id="calendar"
      level={2}
      title={title}
      months={months}
      rows={rows}
      source={staff ? words.calendarStaffSource : words.calendarSource}
      numbers={{ head: words.calendarHead, rows: table }}
      beside={
        <p class="fm-meta">
          {words.legend} {quiet.length > 0 && quiet.length < 12 && words.quiet(quiet)}
        </p>
      }
    />
  )
}
