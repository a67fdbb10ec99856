import type { Join } from '../lineage.ts'
import type { Idea, Said } from '../queries.ts'

/** One thing that happened to an idea. `others` are the ideas it was joined with or split into. */
export type Event =
  | { what: 'proposed'; at: Date }
  | { what: 'answered'; at: Date; said: Said }
  | {
      what: 'merged-here' | 'merged-away' | 'merge-undone' | 'split-from' | 'split-into' | 'split-undone'
      at: Date
      other: string
      why?: string
    }

/** All that happened to an idea, in its order: nothing that was undone is left out. */
export function eventsOf(
  idea: Pick<Idea, 'id' | 'givenAt'>,
  answers: readonly Said[],
  joins: readonly Join[],
): Event[] {
  const events: Event[] = [
    { what: 'proposed', at: idea.givenAt },
    ...answers.map((said): Event => ({ what: 'answered', at: said.at, said })),
  ]
  for (const { kind, from, into, at, why, undoneAt } of joins) {
    const away = from === idea.id
    const other = away ? into : from
    const what = kind === 'merge' ? (away ? 'merged-away' : 'merged-here') : away ? 'split-into' : 'split-from'
    events.push({ what, at, other, why })
    if (undoneAt) events.push({ what: kind === 'merge' ? 'merge-undone' : 'split-undone', at: undoneAt, other })
  }
  return events.toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

/** Where an idea that stands no longer by itself goes on. */
export function goesOn(
  idea: Pick<Idea, 'id' | 'goneBy'>,
  joins: readonly Join[],
): { why: 'merged' | 'split' | 'back'; to: string[] } | undefined {
  if (!idea.goneBy) return undefined
  const act = joins.filter(({ act: of }) => of === idea.goneBy)
  const away = act.filter(({ from }) => from === idea.id)
  if (!away.length) return { why: 'back', to: act.map(({ from }) => from) }
  return { why: away[0]!.kind === 'merge' ? 'merged' : 'split', to: away.map(({ into }) => into) }
}
