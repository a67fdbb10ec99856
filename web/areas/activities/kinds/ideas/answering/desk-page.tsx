import { withQuery } from '../../../../../platform/paths.ts'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { Filter } from '../../../../../ui/filter/filter.tsx'
import { formatShortDate } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { SubNavigation } from '../../../../../ui/sub-navigation/sub-navigation.tsx'
import { Table } from '../../../../../ui/table/table.tsx'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { readDefinition } from '../definition.ts'
import type { Idea } from '../queries.ts'
import { type Choice, statuses } from '../rules.ts'
import { statusColours, statusNames } from '../words.ts'

export type DeskPage = {
  activity: Activity
  /** Those that wait for an answer, or all. */
  show: 'waiting' | 'all'
  choice: Choice
  ideas: readonly Idea[]
  next: string | undefined
  first: boolean
  waiting: number
  /** Ideas shared before this day should have had an answer. */
  lateBefore: Date
}

/** The ideas as officers work through them: those without an answer first, the longest waiting at the top. */
export function ideasDeskView(page: DeskPage): View {
  const { activity, show, ideas, waiting, choice, next, first } = page
  const here = paths.ideasDesk.to({ activity: activity.id })
  const all = withQuery(here, { show: 'all', words: choice.words, status: choice.status })
  const { answerDays } = readDefinition(activity.definition)
  return {
    title: `Ideas: ${activity.title}`,
    staff: true,
    section: 'projects',
    width: 'wide',
    breadcrumbs: [{ href: paths.activityDesk.to({ activity: activity.id }), text: activity.title }],
    body: (
      <>
        <h1 class="govuk-heading-l">Ideas</h1>
        <SubNavigation
          label="Which ideas"
          items={[
            { href: here, text: 'Wait for an answer', count: waiting, current: show === 'waiting' },
            { href: withQuery(here, { show: 'all' }), text: 'All ideas', current: show === 'all' },
          ]}
        />
        {show === 'waiting' && (
          <p class="govuk-body">
            The page of this board promises an answer to each idea within {answerDays} days. The author and everyone who
            follows the idea are told of it.
          </p>
        )}
        {show === 'all' && (
          <Filter
            action={here}
            keep={{ show: 'all' }}
            groups={[
              { kind: 'words', name: 'words', label: 'Words', value: choice.words },
              {
                kind: 'list',
                name: 'status',
                label: 'Where it stands',
                value: choice.status,
                items: [
                  { value: '', text: 'All' },
                  ...statuses.map((value) => ({ value, text: statusNames.en[value] })),
                ],
              },
            ]}
          />
        )}
        {ideas.length ? (
          <>
            <h2 class="govuk-heading-m">{show === 'waiting' ? 'The longest waiting first' : 'The newest first'}</h2>
            <Table
              scrollLabel="Ideas"
              head={[
                { text: 'Idea' },
                { text: 'Shared' },
                { text: 'Where it stands' },
                { text: 'Support', numeric: true },
              ]}
              rows={ideas.map((idea) => [
                {
                  text: (
                    <a class="govuk-link" href={paths.ideaDesk.to({ activity: activity.id, idea: idea.id })}>
                      {idea.title}
                    </a>
                  ),
                },
                {
                  text: (
                    <>
                      {formatShortDate(idea.givenAt)}{' '}
                      {!idea.statusAt && idea.givenAt < page.lateBefore && <Tag colour="red">Late</Tag>}
                    </>
                  ),
                },
                { text: <Tag colour={statusColours[idea.status]}>{statusNames.en[idea.status]}</Tag> },
                { text: String(idea.supports), numeric: true },
              ])}
            />
          </>
        ) : (
          <Empty title={show === 'waiting' ? 'Every idea has an answer' : 'No idea fits'}>
            {show === 'waiting' ? 'New ideas appear here once somebody has read them.' : 'Use fewer words.'}
          </Empty>
        )}
        {(next || !first) && (
          <Pagination
            {...(first ? {} : { previous: { href: show === 'all' ? all : here, text: 'Back to the beginning' } })}
            {...(next
              ? { next: { href: withQuery(show === 'all' ? all : here, { after: next }), text: 'More ideas' } }
              : {})}
          />
        )}
      </>
    ),
  }
}
