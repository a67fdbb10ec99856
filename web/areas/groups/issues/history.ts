import { dayOf } from '../../../platform/clock.ts'
import type { Case, Ending } from '../../voices/index.ts'
import { kindWords, words } from './words.ts'

export type Reply = {
  id: string
  service: string | null
  dueOn: string | null
  promisedAt: Date
  answer: string | null
  answeredAt: Date | null
}
export type Action = { words: string | null; dueOn: string | null; at: Date }
export type Ended = { ending: Ending; words: string | null; at: Date }
export type Happened = { at: Date; title: string; words: string[] }

const endWords: Record<Ending, string> = {
  confirmed: words.confirmed,
  disputed: words.disputed,
  'closed-by-council': words.closed,
}

/** All that happened to what a group told the council, oldest first, as both sides read it. */
export function historyOf(
  { kind, givenAt, channel }: Pick<Case, 'kind' | 'givenAt' | 'channel'>,
  {
    replies,
    actions,
    ended,
  }: { replies: readonly Reply[]; actions: readonly Action[]; ended: ReadonlyMap<string, Ended> },
): Happened[] {
  const found: Happened[] = [
    {
      at: givenAt,
      title: `${kindWords[kind].one}: the group ${words.said[kind]}`,
      words: channel === 'group' ? [] : [words.wroteDown],
    },
    ...actions.map(({ at, words: said, dueOn }, place) => ({
      at,
      title: place ? words.changedAction : words.agreedAction,
      words: [said ?? '', dueOn ? words.actionBy(dueOn) : ''].filter(Boolean),
    })),
  ]
  for (const reply of replies) {
    found.push({ at: reply.promisedAt, title: words.promised(reply.service, reply.dueOn), words: [] })
    if (reply.answeredAt)
      found.push({
        at: reply.answeredAt,
        title: words.answered(reply.service, !!reply.dueOn && dayOf(reply.answeredAt) > reply.dueOn),
        words: reply.answer ? [reply.answer] : [],
      })
    const end = ended.get(reply.id)
    if (end)
      found.push({
        at: end.at,
        title: endWords[end.ending],
        words: [end.ending === 'closed-by-council' ? words.closedWhy : '', end.words ?? ''].filter(Boolean),
      })
  }
  // Things of one moment stay in the order in which they were put down.
  return found.sort((a, b) => a.at.getTime() - b.at.getTime())
}
