import { withQuery } from '../../../platform/paths.ts'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Filter } from '../../../ui/filter/filter.tsx'
import type { View } from '../../../ui/layout/view.ts'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { SubNavigation } from '../../../ui/sub-navigation/sub-navigation.tsx'
import { moderation, moderationLog } from '../paths.ts'
import { channelNames, waitNames } from './desk-words.ts'
import { QueueBar } from './pages-bar.tsx'
import { QueuedItem, type QueueItem } from './pages-item.tsx'
import { Hints, type ShownHint } from './scale/hint-pages.tsx'
import { mostCounted } from './scale/rules.ts'

export type Queue = {
  token: string
  now: Date
  items: readonly QueueItem[]
  next: string | undefined
  total: number
  oldest: Date | undefined
  filter: { project: string; channel: string; why: string; hint: string; after: string }
  hints: readonly ShownHint[]
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
  const { total } = queue
  const asked = askedOf(queue)
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
            : `${total === 1 ? '1 answer waits' : `${howMany(total)} answers wait`}, oldest first.`}{' '}
          <a class="govuk-link" href={moderationLog.to()}>
            Public log of moderation
          </a>
        </p>
        <Hints hints={queue.hints} chosen={queue.filter.hint} token={queue.token} />
        <Whys {...queue} />
        <div class="fm-queue__page">
          <Filters {...queue} />
          <div>
            {queue.items.length ? <List {...queue} /> : <Nothing {...queue} />}
            {queue.next && (
              <Pagination next={{ href: withQuery(here, { ...asked, after: queue.next }), text: 'Next answers' }} />
            )}
          </div>
        </div>
      </>
    ),
  }
}

const howMany = (n: number) =>
  n >= mostCounted ? `More than ${mostCounted.toLocaleString('en-GB')}` : n.toLocaleString('en-GB')
const askedOf = ({ filter: { project, channel, why, hint } }: Queue) => ({ project, channel, why, hint })

/** What waits, by why: each opens its own part of the queue. */
function Whys(queue: Queue) {
  const { filter, counts, total } = queue
  const to = (why: string) => withQuery(moderation.to(), { ...askedOf(queue), why })
  return (
    <SubNavigation
      label="Why it waits"
      items={[
        { href: to(''), text: 'All', count: total, current: filter.why === '' },
        ...counts.why.map(({ value, n }) => ({
          href: to(value),
          text: waitNames[value] ?? value,
          count: n,
          current: filter.why === value,
        })),
      ]}
    />
  )
}

function List(queue: Queue) {
  const asked = { ...askedOf(queue), after: queue.filter.after }
  return (
    <PostForm action={moderation.to()} token={queue.token} class="fm-queue">
      {Object.entries(asked).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <QueueBar
        {...queue}
        selectAll={withQuery(moderation.to(), { ...asked, ...(queue.ticked ? {} : { all: 'yes' }) })}
      />
      <ol class="fm-queue__list" id="chosen" data-triage>
        {queue.items.map((item) => (
          <QueuedItem item={item} now={queue.now} checked={queue.ticked || queue.typed.chosen.includes(item.id)} />
        ))}
      </ol>
    </PostForm>
  )
}

function Nothing({ filter }: Queue) {
  return (
    <Empty title={filter.project || filter.channel || filter.why ? 'Nothing matches' : 'All read'}>
      What people write waits here until one of you has read it.
    </Empty>
  )
}

function Filters({ counts, filter }: Queue) {
  return (
    <Filter
      action={moderation.to()}
      clearHref={moderation.to()}
      keep={{ why: filter.why }}
      groups={[
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
