import type { Keyphrase } from './keyphrases.ts'

/** What somebody said. `language` (ISO 639-1) where it is known; else it is detected. */
export type Comment = {
  id: string
  text: string
  language?: string
  /** The group of opinion its author is in, if that is known. */
  group?: string
  /** How each group of opinion voted on it, if people could vote on it. */
  votes?: Readonly<Record<string, Votes>>
}
export type Votes = { agree: number; disagree: number; pass: number }

/** A cluster of comments that may be a theme. It has no title: a person gives it one. */
export type SuggestedTheme = {
  /** `t1`, `t2`, ...: the largest first. */
  id: string
  language: string
  /** The best keyphrase as a start for the person who names it; undefined where no phrase marks the theme. */
  proposal: string | undefined
  keyphrases: Keyphrase[]
  /** The comments nearest to the centre, word for word, each saying something else. */
  examples: { id: string; text: string; fit: number }[]
  /** All its comments, nearest to the centre first; repeats stand beside the comment they repeat. */
  comments: string[]
  /** How many there are to read when repeats are read once. */
  distinct: number
  /** Adjusted Rand index over six runs with other seeds and fewer comments. */
  steadiness: number
  /** Whether that is below 0.7: read it with care. */
  shaky: boolean
  /** How many of its comments come from each group of opinion. */
  groups: Record<string, number>
  /** How each group of opinion voted on its comments together. */
  votes: Record<string, Votes>
}

/** What became of one comment: nothing is left out. */
export type PlacedComment = {
  id: string
  language: string
  /** Whether the language is its own, and not taken from the other comments. */
  sure: boolean
  /** The first comment that says the same. */
  repeats: string | undefined
  /** The suggested theme, or undefined: read it by itself. */
  theme: string | undefined
}

/** Suggested themes with all that is needed to make them again. */
export type Suggestion = {
  kind: 'suggested'
  /** The version of the method, the seed and the embedding model: write it beside every decision. */
  model: string
  themes: SuggestedTheme[]
  comments: PlacedComment[]
  /** Comments that are in no theme: to be read by a person one by one. */
  unplaced: string[]
  languages: { language: string; comments: number; distinct: number; steadiness: { k: number; ari: number }[] }[]
  /** How many comments need not be read again because they repeat another. */
  repeats: number
}

/** Why nothing is suggested. `none`: there are no comments. `cancelled`: it was stopped. */
export type NotSuggested = { kind: 'not-suggested'; reason: 'none' | 'cancelled'; sentence: string }
