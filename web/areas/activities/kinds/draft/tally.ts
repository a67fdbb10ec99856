import type { Stand } from './stands.ts'

/** How many comments a paragraph has, by what people think. */
export type Tally = Record<Stand, number> & { total: number }

export const noTally = (): Tally => ({ support: 0, change: 0, question: 0, other: 0, total: 0 })

export const tallyOf = (tallies: ReadonlyMap<string, Tally>, paragraph: string): Tally =>
  tallies.get(paragraph) ?? noTally()
