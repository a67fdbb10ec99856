import { withQuery } from '../../../platform/paths.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDate, plural } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { SubNavigation } from '../../../ui/sub-navigation/sub-navigation.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import * as paths from '../paths.ts'
import type { Clock } from '../privacy/rules.ts'
import type { ListedRequest } from './queries.ts'
import { kindNames } from './words.ts'

/** How much time is left, in words and colour. */
export function ClockTag({ clock }: { clock: Clock }) {
  if (clock.answer.state === 'closed') return <Tag colour="grey">Closed</Tag>
  if (clock.daysLeft === undefined) return <Tag colour="blue">Waits for the person</Tag>
  if (clock.daysLeft < 0)
    return <Tag colour="red">{plural(-clock.daysLeft, { one: '# day late', other: '# days late' })}</Tag>
  if (clock.daysLeft === 0) return <Tag colour="orange">Due today</Tag>
  return (
    <Tag colour={clock.daysLeft <= 7 ? 'yellow' : 'green'}>
      {plural(clock.daysLeft, { one: '# day left', other: '# days left' })}
    </Tag>
  )
}

type List = {
  requests: readonly ListedRequest[]
  total: number
  open: boolean
  page: number
  pageSize: number
  counts: { open: number }
}

/** Requests and complaints, what is due soonest first. */
export function requestsView({ requests, total, open, page, pageSize, counts }: List): View {
  const address = (number: number) =>
    withQuery(paths.privacyDesk.to(), { show: open ? undefined : 'closed', page: number === 1 ? undefined : number })
  const last = Math.max(1, Math.ceil(total / pageSize))
  return {
    title: 'Privacy requests',
    staff: true,
    section: 'privacy',
    width: 'wide',
    body: (
      <>
        <h1 class="govuk-heading-l">Privacy requests and complaints</h1>
        <SubNavigation
          label="Requests"
          items={[
            { href: paths.privacyDesk.to(), text: 'Open', count: counts.open, current: open },
            { href: withQuery(paths.privacyDesk.to(), { show: 'closed' }), text: 'Closed', current: !open },
          ]}
        />
        {requests.length === 0 ? (
          <Empty title={open ? 'Nothing waits for you' : 'Nothing is closed yet'}>
            Requests from the privacy page appear here as soon as they are sent.
          </Empty>
        ) : (
          <Table
            caption={open ? 'Open requests, what is due soonest first' : 'Closed requests, newest first'}
            captionClass="govuk-visually-hidden"
            firstCellIsHeader
            head={['Reference', 'What', 'Received', 'Confirm by', 'Answer by', 'Time']}
            rows={requests.map(({ id, reference, kind, receivedAt, clock }) => [
              <a class="govuk-link" href={paths.privacyDeskRequest.to({ request: id })}>
                {reference}
              </a>,
              kindNames[kind],
              formatDate(receivedAt),
              clock.acknowledge.state === 'done' ? 'Confirmed' : formatDate(clock.acknowledge.by),
              clock.answer.state === 'closed' ? 'Closed' : formatDate(clock.answer.by),
              <ClockTag clock={clock} />,
            ])}
          />
        )}
        {last > 1 && (
          <Pagination
            {...(page > 1 ? { previous: { href: address(page - 1) } } : {})}
            {...(page < last ? { next: { href: address(page + 1) } } : {})}
          />
        )}
      </>
    ),
  }
}
