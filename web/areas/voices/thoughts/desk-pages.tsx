import { withQuery } from '../../../platform/paths.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Filter } from '../../../ui/filter/filter.tsx'
import { formatShortDate } from '../../../ui/layout/format.ts'
import type { View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { promise, reply as replyPath } from '../replies/paths.ts'
import { Rooms } from '../replies/rooms.tsx'
import { thoughtsDesk } from './paths.ts'

export type DeskThought = {
  id: string
  excerpt: string
  about: { title: string; href: string } | undefined
  givenAt: Date
  standing: 'waiting' | 'shown' | 'counted' | 'refused' | 'erased'
  replyId: string | null
  dueOn: string | null
  reply: 'none' | 'owed' | 'given'
}
export type ThoughtsDesk = {
  thoughts: readonly DeskThought[]
  next: string | undefined
  filter: { subject: string; reply: string }
  abouts: readonly { subject: string; title: string }[]
}

const stands: Record<DeskThought['standing'], string> = {
  waiting: 'Waits for a moderator',
  shown: 'Shown',
  counted: 'Not for showing',
  refused: 'Refused',
  erased: 'Erased',
}

/** Thoughts that people sent about pages, with where each stands and whether it was replied to. */
export function thoughtsView({ thoughts, next, filter, abouts }: ThoughtsDesk): View {
  const here = thoughtsDesk.to()
  const narrowed = filter.subject || filter.reply
  return {
    title: 'Thoughts',
    staff: true,
    width: 'wide',
    section: 'desk',
    body: (
      <>
        <h1 class="govuk-heading-l">Thoughts</h1>
        <Rooms current="thoughts" />
        <Filter
          action={here}
          groups={[
            {
              kind: 'list',
              name: 'subject',
              label: 'About',
              value: filter.subject,
              items: [
                { value: '', text: 'Everything' },
                ...abouts.map(({ subject, title }) => ({ value: subject, text: title })),
              ],
            },
            {
              kind: 'list',
              name: 'reply',
              label: 'Reply',
              value: filter.reply,
              items: [
                { value: '', text: 'With or without' },
                { value: 'owed', text: 'Owed' },
                { value: 'given', text: 'Given' },
                { value: 'none', text: 'None asked for' },
              ],
            },
          ]}
        />
        {thoughts.length ? (
          <Table
            caption="What people sent, newest first"
            captionSize="m"
            scrollLabel="Thoughts"
            head={['Day', 'What they said', 'About', 'Where it stands', 'Reply']}
            rows={thoughts.map(row)}
          />
        ) : (
          <Empty title={narrowed ? 'Nothing matches' : 'No thoughts yet'}>
            {narrowed
              ? 'Change the filter to see more.'
              : 'What people send from the box on public pages will be here.'}
          </Empty>
        )}
        {next && <Pagination next={{ href: withQuery(here, { ...filter, after: next }), text: 'Older thoughts' }} />}
      </>
    ),
  }
}

const row = ({ id, excerpt, about, givenAt, standing, replyId, dueOn, reply }: DeskThought) => [
  formatShortDate(givenAt),
  <span class="fm-words">{excerpt}</span>,
  about ? (
    <a class="govuk-link" href={about.href}>
      {about.title}
    </a>
  ) : (
    ''
  ),
  stands[standing],
  replyId ? (
    <a class="govuk-link" href={replyPath.to({ reply: replyId })}>
      {reply === 'given' ? 'Given' : dueOn ? `Reply by ${formatShortDate(dueOn)}` : 'Reply'}
      <span class="govuk-visually-hidden"> to “{excerpt}”</span>
    </a>
  ) : (
    <a class="govuk-link" href={promise.to({ voice: id })}>
      Promise a reply<span class="govuk-visually-hidden"> to “{excerpt}”</span>
    </a>
  ),
]
