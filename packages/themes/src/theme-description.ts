import type { Repeated } from './duplicates.ts'
import type { Comment, SuggestedTheme, Votes } from './suggestion.ts'

type Described = Pick<SuggestedTheme, 'comments' | 'distinct' | 'examples' | 'groups' | 'votes'>

/** What there is to show of a theme: its comments, the five nearest word for word, who wrote them and who voted how. */
export function describe(
  comments: readonly Comment[],
  repeats: readonly Repeated[],
  places: readonly number[],
  fit: Float64Array,
): Described {
  const nearest = [...places].sort((a, b) => fit[b]! - fit[a]! || a - b)
  const own = nearest.flatMap((place) => repeats[place]!.places.map((at) => comments[at]!))
  const groups: Record<string, number> = {}
  for (const { group } of own) if (group !== undefined) groups[group] = (groups[group] ?? 0) + 1
  return {
    comments: own.map(({ id }) => id),
    distinct: places.length,
    examples: nearest.slice(0, 5).map((place) => {
      const { id, text } = comments[repeats[place]!.first]!
      return { id, text, fit: fit[place]! }
    }),
    groups: sorted(groups),
    votes: sorted(votesOf(own)),
  }
}

function votesOf(comments: readonly Comment[]): Record<string, Votes> {
  const sums: Record<string, Votes> = {}
  for (const { votes } of comments)
    for (const [group, votesOfGroup] of Object.entries(votes ?? {})) {
      const before = sums[group] ?? { agree: 0, disagree: 0, pass: 0 }
      sums[group] = {
        agree: before.agree + votesOfGroup.agree,
        disagree: before.disagree + votesOfGroup.disagree,
        pass: before.pass + votesOfGroup.pass,
      }
    }
  return sums
}

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
