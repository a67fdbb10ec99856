import { dayOf } from '../../../../../platform/clock.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import { Empty } from '../../../../../ui/empty/empty.tsx'
import { Filter } from '../../../../../ui/filter/filter.tsx'
import { formatShortDate } from '../../../../../ui/layout/format.ts'
import type { View } from '../../../../../ui/layout/view.ts'
import { Pagination } from '../../../../../ui/pagination/pagination.tsx'
import { SubNavigation } from '../../../../../ui/sub-navigation/sub-navigation.tsx'
import { Table } from '../../../../../ui/table/table.tsx'
import { Tag } from '../../../../../ui/tag/tag.tsx'
import { replies } from '../../../../voices/replies/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { readDefinition } from '../definition.ts'
import { titleOf } from '../excerpt.ts'
import type { Asked } from '../queries.ts'
import type { Choice } from '../rules.ts'

export type DeskPage = {
  activity: Activity
  show: 'waiting' | 'all'
  choice: Choice
  questions: readonly Asked[]
  next: string | undefined
  first: boolean
  waiting: number
  now: Date
}

/** The questions as officers work through them: those promised earliest at the top. */
export function askedDeskView({ activity, show, choice, questions, next, first, waiting, now }: DeskPage): View {
  const here = paths.askedDesk.to({ activity: activity.id })
  const all = withQuery(here, { show: 'all', words: choice.words })
  const back = show === 'all' ? all : here
  return {
    title: `Questions: ${activity.title}`,
    staff: true,
    section: 'projects',
    width: 'wide',
    breadcrumbs: [{ href: paths.activityDesk.to({ activity: activity.id }), text: activity.title }],
    body: (
      <>
        <h1 class="govuk-heading-l">Questions</h1>
        <SubNavigation
          label="Which questions"
          items={[
            { href: here, text: 'Wait for an answer', count: waiting, current: show === 'waiting' },
            { href: withQuery(here, { show: 'all' }), text: 'All questions', current: show === 'all' },
          ]}
        />
        {show === 'waiting' && (
          <p class="govuk-body">
            The page of this board promises an answer within {readDefinition(activity.definition).answerDays} working
            days. Whoever asks to keep a question private is answered under{' '}
            <a class="govuk-link" href={replies.to()}>
              promised replies
            </a>
            .
          </p>
        )}
        {show === 'all' && (
          <Filter
            action={here}
            keep={{ show: 'all' }}
            groups={[{ kind: 'words', name: 'words', label: 'Words', value: choice.words }]}
          />
        )}
        {questions.length ? (
          <>
            <h2 class="govuk-heading-m">{show === 'waiting' ? 'Promised earliest first' : 'Most wanted first'}</h2>
            <Table
              scrollLabel="Questions"
              head={[
                { text: 'Question' },
                { text: 'Asked' },
                { text: 'Answer' },
                { text: 'Others want to know', numeric: true },
              ]}
              rows={questions.map((question) => [
                {
                  text: (
                    <a class="govuk-link" href={paths.askedOne.to({ activity: activity.id, question: question.id })}>
                      {titleOf(question.words)}
                    </a>
                  ),
                },
                { text: formatShortDate(question.givenAt) },
                {
                  text: question.answeredAt ? (
                    <Tag colour="green">Answered</Tag>
                  ) : (
                    <>
                      {question.dueOn && `By ${formatShortDate(question.dueOn)} `}
                      {question.dueOn && question.dueOn < dayOf(now) && <Tag colour="red">Late</Tag>}
                    </>
                  ),
                },
                { text: String(question.wants), numeric: true },
              ])}
            />
          </>
        ) : (
          <Empty title={show === 'waiting' ? 'Every question has an answer' : 'No question fits'}>
            {show === 'waiting' ? 'New questions appear here once somebody has read them.' : 'Use fewer words.'}
          </Empty>
        )}
        {(next || !first) && (
          <Pagination
            {...(first ? {} : { previous: { href: back, text: 'Back to the beginning' } })}
            {...(next ? { next: { href: withQuery(back, { after: next }), text: 'More questions' } } : {})}
          />
        )}
      </>
    ),
  }
}
