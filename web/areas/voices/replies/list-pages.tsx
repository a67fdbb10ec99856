import { withQuery } from '../../../platform/paths.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Filter } from '../../../ui/filter/filter.tsx'
import { formatShortDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { pages } from '../../../ui/pagination/pages.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import * as paths from './paths.ts'
import { Rooms } from './rooms.tsx'
import type { ReplyState } from './rules.ts'

export type ListedReply = {
  id: string
  excerpt: string
  about: { title: string; href: string } | undefined
  service: string | null
  owner: string | undefined
  dueOn: string | null
  answeredAt: Date | null
  state: ReplyState
}
export type ReplyList = {
  replies: readonly ListedReply[]
  total: number
  perPage: number
  filter: { show: 'open' | 'answered'; owner: string; page: number }
  owners: readonly { id: string; name: string }[]
}

export const StateTag = ({ state }: { state: ReplyState }) =>
  ({
    overdue: <Tag colour="red">Overdue</Tag>,
    due: <Tag colour="blue">Owed</Tag>,
    answered: <Tag colour="green">Given</Tag>,
  })[state]

/** Replies that the council promised, those that are late on top. */
export function repliesView({ replies, total, perPage, filter, owners }: ReplyList): View {
  const here = paths.replies.to()
  const { show, owner, page } = filter
  return {
    title: 'Promised replies',
    staff: true,
    width: 'wide',
    section: 'desk',
    body: (
      <>
        <h1 class="govuk-heading-l">Promised replies</h1>
        <Rooms current="replies" />
        <Filter
          action={here}
          groups={[
            {
              kind: 'list',
              name: 'show',
              label: 'Show',
              value: show,
              items: [
                { value: 'open', text: 'Replies we owe' },
                { value: 'answered', text: 'Replies we gave' },
              ],
            },
            {
              kind: 'list',
              name: 'owner',
              label: 'Whose',
              value: owner,
              items: [{ value: '', text: 'Everybody’s' }, ...owners.map(({ id, name }) => ({ value: id, text: name }))],
            },
          ]}
        />
        {replies.length === 0 ? (
          <Empty title={show === 'open' ? 'No replies are owed' : 'No replies were given yet'}>
            {show === 'open'
              ? 'When somebody asks for a reply, or you promise one, it will be here until it is given.'
              : 'Replies that you give will be here.'}
          </Empty>
        ) : (
          <Replies replies={replies} show={show} />
        )}
        {total > perPage && (
          <Pagination
            {...pages({
              page,
              count: Math.ceil(total / perPage),
              href: (number) => withQuery(here, { show, owner, page: number }),
            })}
          />
        )}
      </>
    ),
  }
}

const Replies = ({ replies, show }: { replies: readonly ListedReply[]; show: 'open' | 'answered' }) => (
  <Table
    caption={show === 'open' ? 'Replies we owe, the latest first' : 'Replies we gave, newest first'}
    captionSize="m"
    scrollLabel="Promised replies"
    head={[show === 'open' ? 'Due' : 'Given', 'What they said', 'About', 'Who replies', 'State']}
    rows={replies.map(({ id, excerpt, about, service, owner, dueOn, answeredAt, state }) => [
      answeredAt ? formatShortDate(answeredAt) : dueOn ? formatShortDate(dueOn) : 'No day',
      <a class="govuk-link" href={paths.reply.to({ reply: id })}>
        {excerpt}
      </a>,
      about ? (
        <a class="govuk-link" href={about.href}>
          {about.title}
        </a>
      ) : (
        ''
      ),
      [service, owner].filter(Boolean).join(', ') || 'Nobody yet',
      <StateTag state={state} />,
    ])}
  />
)
