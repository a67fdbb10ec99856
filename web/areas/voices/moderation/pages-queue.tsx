import { withQuery } from '../../../platform/paths.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Filter } from '../../../ui/filter/filter.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { moderation, moderationLog } from '../paths.ts'
import { channelNames, waitNames } from './desk-words.ts'
import { QueueBar } from './pages-bar.tsx'
import { QueuedItem, type QueueItem } from './pages-item.tsx'

export type Queue = {
  token: string
  now: Date
  items: readonly QueueItem[]
  next: string | undefined
  total: number
  oldest: Date | undefined
  filter: { project: string; channel: string; why: string; after: string }
  counts: {
    why: readonly { value: string; n: number }[]
    channel: readonly { value: string; n: number }[]
    project: readonly { value: string; text: string; n: number }[]
  }
  typed: { reason: string; sentence: string; chosen: readonly string[] }
  ticked: boolean
  refused?: { sentence: string; field: 'chosen' | 'reason' | 'sentence' } | undefined
}

/** Everything that waits for a moderator, oldest first, and what to do about it. */
export function queueView(queue: Queue): View {
  const here = moderation.to()
  const { filter, total } = queue
  const asked = { project: filter.project, channel: filter.channel, why: filter.why }
  return {
    title: 'Moderation',
    error: !!queue.refused,
    staff: true,
    width: 'wide',
    section: 'moderation',
    scripts: ['triage'],
    body: (
      <>
        {queue.refused && <ErrorSummary errors={[{ href: `#${queue.refused.field}`, text: queue.refused.sentence }]} />}
        <h1 class="govuk-heading-l">Moderation</h1>
        <p class="govuk-body">
          {total === 0
            ? 'Nothing waits for you.'
            : `${total === 1 ? '1 answer waits' : `${total.toLocaleString('en-GB')} answers wait`}, oldest first.`}{' '}
          <a class="govuk-link" href={moderationLog.to()}>
            Public log of moderation
          </a>
        </p>
        <Filters {...queue} />
        {queue.items.length ? (
          <PostForm action={here} token={queue.token} class="fm-queue">
            {Object.entries({ ...asked, after: filter.after }).map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <QueueBar
              {...queue}
              selectAll={withQuery(here, { ...asked, after: filter.after, ...(queue.ticked ? {} : { all: 'yes' }) })}
            />
            <ol class="fm-queue__list" id="chosen" data-triage>
              {queue.items.map((item) => (
                <QueuedItem
                  item={item}
                  now={queue.now}
                  checked={queue.ticked || queue.typed.chosen.includes(item.id)}
                />
              ))}
            </ol>
          </PostForm>
        ) : (
          <Empty title={asked.project || asked.channel || asked.why ? 'Nothing matches' : 'All read'}>
            What people write waits here until one of you has read it.
          </Empty>
        )}
        {queue.next && (
          <Pagination next={{ href: withQuery(here, { ...asked, after: queue.next }), text: 'Next answers' }} />
        )}
      </>
    ),
  }
}

function Filters({ counts, filter }: Queue) {
  return (
    <Filter
      action={moderation.to()}
      clearHref={moderation.to()}
      groups={[
        {
          kind: 'list',
          name: 'why',
          label: 'Why it waits',
          value: filter.why,
          items: [
            { value: '', text: 'Any reason' },
            ...counts.why.map(({ value, n }) => ({ value, text: waitNames[value] ?? value, count: n })),
          ],
        },
        {
          kind: 'list',
          name: 'project',
          label: 'Project',
          value: filter.project,
          items: [
            { value: '', text: 'Any project' },
            ...counts.project.map(({ value, text, n }) => ({ value, text, count: n })),
          ],
        },
        {
          kind: 'list',
          name: 'channel',
          label: 'How it came',
          value: filter.channel,
          items: [
            { value: '', text: 'Any way' },
            ...counts.channel.map(({ value, n }) => ({
              value,
              text: channelNames[value as keyof typeof channelNames],
              count: n,
            })),
          ],
        },
      ]}
    />
  )
}
