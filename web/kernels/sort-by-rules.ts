import { type Decision, decide, findRepeats } from '@folkmoot/themes'

export type SortRequest = {
  comments: readonly { id: string; text: string }[]
  /** What people decided about single comments; no themes: none fits. */
  read: readonly { id: string; themes: readonly string[] }[]
  rules: readonly { theme: string; phrase: string }[]
  themes: readonly string[]
}
export type Sorted = { id: string; themes: readonly string[] }[]

/** Puts repeats of what somebody read where that is, then all that holds the phrase of a rule where the rule says. */
export async function sortByRules({ comments, read, rules, themes }: SortRequest): Promise<Sorted> {
  const sorted = comments.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const first = new Map(
    findRepeats(sorted.map(({ text }) => text)).flatMap((same) => same.places.map((place) => [place, same.first])),
  )
  const made = { by: '', at: '', model: '' }
  const decisions: Decision[] = [
    ...read.map(({ id, themes }) => ({ ...made, deed: 'pin' as const, comment: id, themes })),
    ...rules.map((rule) => ({ ...made, deed: 'rule' as const, ...rule })),
  ]
  const state = decide(
    {
      themes: themes.map((id) => ({ id, comments: [] })),
      comments: sorted.map((comment, place) => {
        const before = first.get(place)
        return before === undefined || before === place ? comment : { ...comment, repeats: sorted[before]!.id }
      }),
    },
    decisions,
  )
  if ('kind' in state) throw new RangeError(state.sentence)
  return [...state.labels].flatMap(([id, label]) => (label.how === 'rule' ? [{ id, themes: label.themes }] : []))
}
