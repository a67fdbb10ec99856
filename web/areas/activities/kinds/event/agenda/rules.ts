export type ItemRefusal = 'title-missing' | 'title-too-long' | 'why-too-long' | 'too-many'
export type AnswerRefusal = 'not-found' | 'why-missing' | 'why-too-long'
export type RankingRefusal = 'nothing-chosen' | 'chosen-twice' | 'not-on-agenda' | 'sign-in' | 'shut'

export const longestTitle = 150
export const longestWhy = 1_000
export const mostItems = 200
/** A first choice counts three, a second two, a third one. */
export const choices = 3
export const pointsOf = (place: number): number => choices - place

export function itemRefusals(item: { title: string; why: string }): { title?: ItemRefusal; why?: ItemRefusal } {
  return {
    ...(!item.title
      ? { title: 'title-missing' as const }
      : item.title.length > longestTitle
        ? { title: 'title-too-long' as const }
        : {}),
    ...(item.why.length > longestWhy ? { why: 'why-too-long' as const } : {}),
  }
}

/** A ranking is of one to three different items that are on the agenda. */
export function rankingRefusal(chosen: readonly string[], agenda: ReadonlySet<string>): RankingRefusal | undefined {
  if (!chosen.length) return 'nothing-chosen'
  if (new Set(chosen).size !== chosen.length) return 'chosen-twice'
  return chosen.every((id) => agenda.has(id)) ? undefined : 'not-on-agenda'
}
