import { withQuery } from '../../../platform/paths.ts'
import { Details } from '../../../ui/details/details.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Filter } from '../../../ui/filter/filter.tsx'
import { formatDay, formatTime } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { Neighbours } from '../../../ui/pagination/neighbours.tsx'
import * as paths from '../paths.ts'
import type { CalendarKind, Line } from './one-calendar.ts'
import { words } from './words.ts'

export type EventList = {
  year: string
  lines: readonly Line[]
  page: number
  more: boolean
  chosen: { ward: string; month: string; group: string; kind: CalendarKind | '' }
  kinds: readonly CalendarKind[]
  wards: readonly { slug: string; name: string }[]
  months: readonly { value: string; text: string }[]
  /** The name of the ward or the group that the list is of. */
  ward?: string | undefined
  group?: string | undefined
  calendar: string
  today: (at: Date) => string
}

/** Events by day, for everyone. */
export function eventsPage(list: EventList): View {
  const { lines, page, more, chosen, ward, group } = list
  const title = group ? words.of(group) : ward ? words.in(ward) : words.title
  const to = (at: number) => withQuery(paths.events.to(), { ...chosen, page: at > 1 ? at : undefined })
  const days = Map.groupBy(lines, ({ startsAt }) => list.today(startsAt))
  return {
    title: page > 1 ? `${title}: ${words.page(page)}` : title,
    section: 'events',
    description: words.intro(list.year),
    body: (
      <>
        <h1 class="govuk-heading-xl">{title}</h1>
        <p class="govuk-body-l">{words.intro(list.year)}</p>
        <Details summary={words.filterBy} open={!!(chosen.ward || chosen.month || chosen.kind)}>
          <Filter
            action={paths.events.to()}
            title={words.filter}
            buttonText={words.show}
            {...(chosen.group ? { keep: { group: chosen.group } } : {})}
            groups={[
              ...(chosen.group
                ? []
                : [
                    {
                      kind: 'list' as const,
                      name: 'kind',
                      label: words.kind,
                      value: chosen.kind,
                      items: [
                        { value: '', text: words.anyKind },
                        ...list.kinds.map((value) => ({ value, text: words.kinds[value] })),
                      ],
                    },
                  ]),
              {
                kind: 'list',
                name: 'ward',
                label: words.ward,
                value: chosen.ward,
                items: [
                  { value: '', text: words.anyWard },
                  ...list.wards.map(({ slug, name }) => ({ value: slug, text: name })),
                ],
              },
              {
                kind: 'list',
                name: 'month',
                label: words.month,
                value: chosen.month,
                items: [{ value: '', text: words.toCome }, ...list.months],
              },
            ]}
          />
        </Details>
        {lines.length === 0 ? (
          <Empty title={words.none}>{words.noneText}</Empty>
        ) : (
          [...days].map(([day, all]) => (
            <section class="fm-event-day" aria-labelledby={`day-${day}`}>
              <h2 class="govuk-heading-m" id={`day-${day}`}>
                {formatDay(day)}
              </h2>
              <ul class="fm-dated">
                {all.map((one) => (
                  <OneLine one={one} />
                ))}
              </ul>
            </section>
          ))
        )}
        <Neighbours page={page} more={more} href={to} />
        <p class="govuk-body">
          <a class="govuk-link" href={list.calendar}>
            {words.calendar}
          </a>
        </p>
        <p class="fm-meta">{words.calendarHint}</p>
      </>
    ),
  }
}

const OneLine = ({ one }: { one: Line }) => (
  <li class="fm-dated__one">
    <p class="fm-dated__when">
      {formatTime(one.startsAt)} to {formatTime(one.endsAt)}
    </p>
    <div>
      <h3 class="fm-dated__title">
        <a class="govuk-link" href={one.href}>
          {one.title}
        </a>
      </h3>
      <p class="fm-dated__who">
        {one.place}{' '}
        <span class="fm-meta">{[words.kinds[one.kind], one.ward, one.by, one.cost].filter(Boolean).join(' · ')}</span>
      </p>
    </div>
  </li>
)
