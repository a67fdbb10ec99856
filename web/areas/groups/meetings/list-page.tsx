import { Button } from '../../../ui/button/button.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { formatDateTime } from '../../../ui/layout/format.ts'
import { Section } from '../../../ui/layout/section.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import * as paths from '../paths.ts'
import type { Meeting } from './queries.ts'
import { words } from './words.ts'

export type MeetingList = {
  title: string
  intro: string
  coming: readonly Meeting[]
  past: readonly Meeting[]
  page: number
  more: boolean
  /** This page, for those before and after it. */
  href: string
  staff: boolean
  back?: { href: string; text: string } | undefined
  call?: { href: string; text: string } | undefined
  officers: boolean
}

/** Meetings that somebody may see: those to come, then those that were. */
export function meetingsPage(list: MeetingList): View {
  const { title, coming, past, page, more, href } = list
  const nothing = coming.length + past.length === 0 && page === 1
  return {
    title,
    staff: list.staff,
    section: 'network',
    ...(list.back ? { back: list.back } : {}),
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{list.intro}</p>
        {list.officers && (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.meetingOfficers.to()}>
              {words.officers}
            </a>
          </p>
        )}
        {list.call && <Button href={list.call.href}>{list.call.text}</Button>}
        {nothing ? (
          <Empty title={words.none}>{words.noneText}</Empty>
        ) : (
          <>
            {page === 1 && (
              <Section id="coming" title={words.coming}>
                {coming.length ? (
                  <Rows title={words.coming} meetings={coming} />
                ) : (
                  <p class="govuk-body">{words.nothingComing}</p>
                )}
              </Section>
            )}
            <Section id="past" title={words.past}>
              {past.length ? (
                <Rows title={words.past} meetings={past} />
              ) : (
                <p class="govuk-body">{words.nothingPast}</p>
              )}
            </Section>
          </>
        )}
        {(page > 1 || more) && (
          <Pagination
            {...(page > 1 ? { previous: { href: `${href}?page=${page - 1}` } } : {})}
            {...(more ? { next: { href: `${href}?page=${page + 1}` } } : {})}
          />
        )}
      </>
    ),
  }
}

const Rows = ({ title, meetings }: { title: string; meetings: readonly Meeting[] }) => (
  <Table
    caption={<span class="govuk-visually-hidden">{title}</span>}
    scrollLabel={`${title}, one by one`}
    firstCellIsHeader
    head={['Meeting', words.when, 'Who']}
    rows={meetings.map(({ id, title: name, startsAt, group, offAt, aboutPlan }) => [
      <>
        <a class="govuk-link" href={paths.meeting.to({ meeting: id })}>
          {name}
        </a>{' '}
        {offAt && <Tag colour="red">{words.offTag}</Tag>} {aboutPlan && <Tag colour="blue">{words.planTag}</Tag>}
      </>,
      formatDateTime(startsAt),
      group ? words.pair(group) : words.all,
    ])}
  />
)
