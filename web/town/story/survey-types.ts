import type { CouncilSlug, Moment } from './types.ts'

/** English, Welsh where the story has it. */
export type Words = string | readonly [en: string, cy: string]

/** How likely an answer is, against the others. */
export type StoryChoice = { words: Words; weight: number }

type Asked = {
  title: Words
  hint?: Words
  reading?: Words
  required?: boolean
  /** In a hundred people, how many leave it out. */
  leftOut?: number
  /** Who chose this answer of the question with this number goes on at the section with that one, or at the end. */
  skip?: { question: number; answer: string; to: number | 'end' }
}

/** A question of the story with how people answer it. Own words are put together from pieces, so that no two are alike. */
export type StoryQuestion = Asked &
  (
    | { type: 'single' | 'multiple'; choices: readonly StoryChoice[]; other?: readonly string[]; most?: number }
    | { type: 'ranking'; choices: readonly StoryChoice[] }
    | { type: 'points'; choices: readonly StoryChoice[]; total: number }
    | { type: 'scale'; low: Words; high: Words; weights: readonly number[] }
    | { type: 'matrix'; rows: readonly StoryChoice[]; choices: readonly Words[] }
    | { type: 'number'; least: number; most: number; unit: Words; weights: readonly number[] }
    | { type: 'date'; months: readonly string[] }
    | { type: 'line'; said: readonly string[] }
    | { type: 'words'; said: readonly (readonly string[])[] }
  )

export type StorySurvey = {
  council: CouncilSlug
  project: string
  officer: string
  title: string
  question: string
  help: string
  welsh?: { title: string; question: string; help: string }
  opens: Moment
  closes: Moment
  /** When its results were shown to everybody. */
  published?: Moment
  online: number
  /** Sheets keyed by two people. */
  paper: number
  telephone: number
  sections: readonly { title: Words; questions: readonly StoryQuestion[] }[]
  limit?: { question: number; answer: string; most: number; words: string }
}
