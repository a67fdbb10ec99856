import { barnetIdeas } from './ideas-barnet.ts'
import { bassetlawIdeas } from './ideas-bassetlaw.ts'
import { bexleyIdeas } from './ideas-bexley.ts'
import { kingstonIdeas } from './ideas-kingston.ts'
import type { CouncilSlug, Moment } from './types.ts'

/** One idea as somebody shared it. `support` is how many people support it; `name` is a first name or a made-up one. */
export type StoryIdea = {
  key?: string
  title: string
  text: string
  tags: readonly string[]
  /** Code of the ward it is about; absent where it is about everywhere. */
  ward?: string
  name?: string
  support: number
  email?: string
  language?: 'cy'
}
export type StoryAnswer = {
  idea: string
  status: 'under-review' | 'taken-up' | 'planned' | 'done' | 'not-taken-up' | 'out-of-scope'
  answer: string
  at: Moment
}
export type StoryBoard = {
  council: CouncilSlug
  project: string
  officer: string
  title: string
  question: string
  help: string
  welsh: { title: string; question: string; help: string }
  opens: Moment
  closes: Moment
  answerDays: number
  tags: readonly [key: string, en: string, cy: string][]
  ideas: readonly StoryIdea[]
  /** What many ask for in few words: each is put together of a thing, a place, a reason and how people speak. */
  many: {
    count: number
    things: readonly [title: string, whys: readonly string[], tag: string][]
    places: readonly [words: string, ward?: string][]
  }
  comments: readonly { idea: string; side: 'for' | 'against'; words: string; name?: string }[]
  answers: readonly StoryAnswer[]
  merge: { from: string; into: string; why: string; at: Moment }
  split?: { from: string; parts: readonly { title: string; passages: string[] }[]; why: string; at: Moment }
  refused: readonly { idea: string; reason: 'advertising' | 'not-about-this' | 'abuse'; sentence: string }[]
}

/** How people begin and end when they write a few lines. */
export const openings = [
  '',
  'I have said this for years.',
  'We talked about it at the school gate.',
  'Small thing, but it matters.',
  'My neighbour and I both want this.',
  'Speaking as somebody who walks everywhere:',
  'Hello.',
  'I am 74 and I notice these things.',
  'New here, so forgive me if this was tried before.',
] as const
export const endings = [
  '',
  'Thank you for asking.',
  'I would help.',
  'It need not cost much.',
  'Please tell us either way.',
  'Even half of it would be good.',
  'Ask the people who pass there every day.',
] as const
export const names = [
  'Ade',
  'Bronagh',
  'Cleo',
  'Dilip',
  'Effie',
  'Farid',
  'Gwil',
  'Hanneke',
  'Ines',
  'Jonty',
  'Kezia',
  'Lorne',
] as const

/** All of it is invented: every idea, every name and every answer. */
export const boards: readonly StoryBoard[] = [kingstonIdeas, barnetIdeas, bexleyIdeas, bassetlawIdeas]
