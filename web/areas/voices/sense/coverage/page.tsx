import { Button } from '../../../../ui/button/button.tsx'
import { Bars } from '../../../../ui/chart/bars.tsx'
import { Coverage } from '../../../../ui/chart/coverage.tsx'
import { Empty } from '../../../../ui/empty/empty.tsx'
import { formatDateTime, formatNumber, formatShare, plural } from '../../../../ui/layout/format.ts'
import type { View } from '../../../../ui/layout/view.ts'
import { PostForm } from '../../../../ui/post-form/post-form.tsx'
import { Table } from '../../../../ui/table/table.tsx'
import { theme as themePath } from '../../paths.ts'
import { type Marked, marks } from '../../themes/marks.ts'
import { signs } from '../../themes/marks-row.tsx'
import { Rooms } from '../navigation.tsx'
import { coverage } from '../paths.ts'
import type { Kept } from './count.ts'
import { type ChannelCounts, type State, states, totalOf } from './rules.ts'
import { channelName, smallestSentence, stateNames } from './words.ts'

type Theme = { id: string; name: string; size: number; by: Marked }
export type CoveragePage = {
  token: string
  subject: string
  title: string
  kept: Kept | undefined
  themes: readonly Theme[]
}

const kinds: Record<State, 'used' | 'answered' | 'not-used' | 'waiting'> = {
  person: 'used',
  rule: 'answered',
  none: 'answered',
  model: 'not-used',
  unread: 'not-used',
  'no-words': 'not-used',
  waiting: 'waiting',
  refused: 'waiting',
  erased: 'waiting',
}

/** What became of every voice, to the last one, by the channel it came; and each theme by channel. */
export function coverageView({ token, subject, title, kept, themes }: CoveragePage): View {
  return {
    title: `Coverage of ${title}`,
    staff: true,
    width: 'wide',
    section: 'projects',
    body: (
      <>
        <h1 class="govuk-heading-l">Coverage of {title}</h1>
        <Rooms subject={subject} room="coverage" />
        {kept ? <Counted kept={kept} themes={themes} /> : <Empty title="Not counted yet">Count every voice now.</Empty>}
        <PostForm action={coverage.to({ subject })} token={token}>
          <Button variant="secondary" preventDoubleClick>
            Count every voice now
          </Button>
        </PostForm>
      </>
    ),
  }
}

function Counted({ kept, themes }: { kept: Kept; themes: readonly Theme[] }) {
  const total = totalOf(kept.channels)
  const placed = total.person + total.rule
  const some = states.filter((state) => total[state] > 0)
  return (
    <>
      <Coverage
        id="coverage"
        level={2}
        title={`${formatNumber(placed)} of ${plural(total.received, { one: '# voice is', other: '# voices are' })} under a theme by a person or a rule`}
        source={`Counted on ${formatDateTime(kept.at)}`}
        head={['What became of it', 'Voices', 'Share']}
        parts={some.map((state) => ({ kind: kinds[state], label: stateNames[state], count: total[state] }))}
      />
      {kept.smallest && <p class="govuk-body">{smallestSentence(kept.smallest)}</p>}
      <ByChannel channels={kept.channels} total={total} states={some} />
      <Themes kept={kept} themes={themes} />
    </>
  )
}

const number = (value: number) => ({ text: formatNumber(value), numeric: true })

const ByChannel = ({
  channels,
  total,
  states,
}: {
  channels: readonly ChannelCounts[]
  total: ChannelCounts
  states: readonly State[]
}) => (
  <Table
    caption="Every voice, by the way it came"
    captionSize="m"
    scrollLabel="Every voice, by the way it came"
    firstCellIsHeader
    head={[
      'What became of it',
      ...channels.map(({ channel }) => ({ text: channelName(channel), numeric: true })),
      { text: 'All', numeric: true },
      { text: 'Share', numeric: true },
    ]}
    rows={[
      ...states.map((state) => [
        stateNames[state],
        ...channels.map((counts) => number(counts[state])),
        number(total[state]),
        { text: formatShare(total[state] / Math.max(1, total.received)), numeric: true },
      ]),
      [
        'Received',
        ...channels.map((counts) => number(counts.received)),
        number(total.received),
        { text: '100%', numeric: true },
      ],
    ]}
  />
)

function Themes({ kept, themes }: { kept: Kept; themes: readonly Theme[] }) {
  if (!themes.length) return <Empty title="No themes yet">Name a suggested theme, or make one.</Empty>
  const channels = kept.channels.map(({ channel }) => channel)
  const of = new Map(kept.themes.map((row) => [`${row.themeId} ${row.channel}`, row]))
  const most = themes[0]!
  return (
    <>
      <Bars
        id="themes"
        level={2}
        title={`“${most.name}” comes up most, over all channels`}
        source={`Voices confirmed by a person or put there by a rule, counted on ${formatDateTime(kept.at)}`}
        head={['Theme', 'Voices']}
        bars={themes.slice(0, 20).map(({ name, size }) => ({ label: name, value: size }))}
      />
      <p class="govuk-body">
        {marks.map((mark) => signs[mark]).join(' ')}: confirmed by a person, put there by a rule, suggested by the
        model. What the model alone suggests is not in the total.
      </p>
      <Table
        caption="Each theme, by the way its voices came"
        captionSize="m"
        scrollLabel="Each theme, by the way its voices came"
        firstCellIsHeader
        head={['Theme', ...channels.map(channelName), 'All']}
        rows={themes.map((theme) => [
          <a class="govuk-link" href={themePath.to({ theme: theme.id })}>
            {theme.name}
          </a>,
          ...channels.map((channel) => short(of.get(`${theme.id} ${channel}`))),
          short(theme.by),
        ])}
      />
    </>
  )
}

const short = (by: Marked | undefined) =>
  by ? (
    <>
      {formatNumber(by.person + by.rule)}
      <br />
      <span class="fm-small">{marks.map((mark) => `${signs[mark]} ${formatNumber(by[mark])}`).join(' ')}</span>
    </>
  ) : (
    '0'
  )
