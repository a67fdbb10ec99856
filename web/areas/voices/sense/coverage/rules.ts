import { reportCoverage } from '@folkmoot/themes'
import type { Marked } from '../../themes/marks.ts'

/** What became of one voice. `none`: somebody read it and no theme fits. `no-words`: nothing that a theme could hold. */
export const states = ['person', 'rule', 'none', 'model', 'unread', 'no-words', 'waiting', 'refused', 'erased'] as const
export type State = (typeof states)[number]
export type ChannelCounts = { channel: string; received: number } & Record<State, number>
/** Whether the channel by which fewest came is read like the one by which most came; absent where there is only one. */
export type Smallest = { behind: boolean; smallest: string; largest: string; shares: [number, number] } | null
export type Counted = { channels: ChannelCounts[]; smallest: Smallest }
export type ThemeChannel = { themeId: string; channel: string } & Marked

const nothing = (channel: string): ChannelCounts => ({
  channel,
  received: 0,
  ...(Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>),
})

/** Every voice in exactly one state, by the channel it came: what was received is the sum of all. */
export function countStates(voices: readonly { id: string; channel: string; state: State }[]): Counted {
  const channels = new Map<string, ChannelCounts>()
  for (const { channel, state } of voices) {
    if (!channels.has(channel)) channels.set(channel, nothing(channel))
    const counts = channels.get(channel)!
    counts.received++
    counts[state]++
  }
  return {
    channels: [...channels.values()].sort((a, b) => (a.channel < b.channel ? -1 : 1)),
    smallest: smallestOf(voices),
  }
}

const themeable: ReadonlySet<State> = new Set(['person', 'rule', 'none', 'model', 'unread'])

function smallestOf(voices: readonly { id: string; channel: string; state: State }[]): Smallest {
  const read = voices.filter(({ state }) => themeable.has(state))
  const labels = read.flatMap(({ id, state }) => {
    const how = state === 'rule' ? ('rule' as const) : ('person' as const)
    const themes = state === 'none' ? [] : ['theme']
    return state === 'model' || state === 'unread' ? [] : [[id, { themes, how, by: '', at: '', model: '' }] as const]
  })
  const { minority } = reportCoverage(
    read.map(({ id, channel }) => ({ id, group: channel })),
    new Map(labels),
  )
  if (minority.kind === 'one-group') return null
  const { kind, ...rest } = minority
  return { behind: kind === 'behind', ...rest }
}

export const totalOf = (channels: readonly ChannelCounts[]): ChannelCounts =>
  channels.reduce((sum, one) => {
    for (const key of [...states, 'received'] as const) sum[key] += one[key]
    return sum
  }, nothing('all'))
