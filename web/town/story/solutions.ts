import { kingstonSolutions } from './solutions-kingston.ts'
import { barnetSolutions, bassetlawSolutions, bexleySolutions } from './solutions-others.ts'
import type { CouncilSlug, Moment } from './types.ts'

export type StorySolution = {
  key: string
  title: string
  words: string
  name?: string
  at: Moment
  /** The theme of the conversation that a decision answers, under which an officer put it. */
  theme?: string
}
/** What was tried of an idea, and what was seen of it. Days are counted from the story's today. */
export type StoryTrial = {
  idea: string
  what: string
  who: 'council' | 'group' | 'residents' | 'together'
  place: string
  from: number
  to: number
  cost?: string
  test?: { seen: string; verdict: 'works' | 'partly' | 'not'; measure?: [what: string, before: string, after: string] }
}
export type StoryProblem = StorySolution & {
  /** The group that raised it, as it is called without the word that says that it is invented. */
  group?: string
  ward?: string
  affects: number
  ideas: readonly StorySolution[]
  joins?: readonly { group: string; brings: string; day: number }[]
  trials?: readonly StoryTrial[]
  /** Why it went each step forward, with the day. */
  steps?: readonly [day: number, why: string, group?: string][]
  agreement?: { day: number; owner: string; next: string; by: number }
  /** The decision of the story that takes up this idea. */
  adopted?: { idea: string; by: string }
}
export type StorySolutions = {
  council: CouncilSlug
  project: string
  officer: string
  groupsLead: boolean
  title: string
  question: string
  welsh: { title: string; question: string }
  opens: Moment
  closes: Moment
  /** Groups of the network that are made for this board, each with the account that speaks for it. */
  groups: readonly { name: string; about: string; speaker: string }[]
  problems: readonly StoryProblem[]
  merge?: { from: string; into: string; day: number; why: string }
  /** Problems that people raise in few words, put together of a thing, a place and how people speak; every second has an idea. */
  many: {
    count: number
    things: readonly [title: string, why: string, idea: string, how: string][]
    places: readonly [words: string, ward?: string][]
  }
}

/** All of it is invented: every problem, idea, group, trial and name. */
export const solutionBoards: readonly StorySolutions[] = [
  kingstonSolutions,
  barnetSolutions,
  bexleySolutions,
  bassetlawSolutions,
]
