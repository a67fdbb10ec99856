import { bexleyObjects, briefQuestion } from './stories-bexley.ts'
import { barnetObjects, bassetlawObjects, kingstonObjects } from './stories-others.ts'
import type { CouncilSlug, Moment } from './types.ts'

export type Drawn = 'ball' | 'bench' | 'book' | 'key' | 'kettle' | 'plant' | 'tin'
export type StoryReason = 'role' | 'question' | 'resonates' | 'other'

/** One thing that somebody brings, as they tell it. */
export type StoryObject = {
  title: string
  text: string
  reason?: StoryReason
  because?: string
  name?: string
  picture?: { drawn: Drawn; alt: string }
  /** What is said in a recording. */
  spoken?: string
  language?: 'cy'
}
export type StoryCollection = {
  council: CouncilSlug
  project: string
  title: string
  question: string
  help: string
  welsh: { title: string; question: string; help: string }
  opens: Moment
  closes: Moment
  examples: readonly { title: string; words: string; reason: StoryReason }[]
  /** The session in which it is talked about. */
  session?: { day: number; from: string; until: string; place: string; group: string }
  own: readonly StoryObject[]
  /** What many bring: how they call it, what it is, where it comes from and what it means. */
  many: {
    count: number
    things: readonly [thing: string, lines: readonly string[], picture?: { drawn: Drawn; alt: string }][]
    meanings: readonly [line: string, reason: StoryReason][]
  }
}

export const collections: readonly StoryCollection[] = [
  bexleyObjects,
  briefQuestion,
  barnetObjects,
  bassetlawObjects,
  kingstonObjects,
]

/** What people call a thing; the star is the thing. */
export const calls = [
  'A *',
  'The * by our door',
  'A * with a story',
  'Our *',
  'The * on my shelf',
  'My old *',
  'A *, kept for years',
  'The * that everybody knows',
] as const
/** How people begin and end when they tell of a thing in a few lines. All of it is invented. */
export const beginnings = [
  '',
  'I nearly did not bring it.',
  'My daughter said I should tell you about this.',
  'It lives on the windowsill.',
  'You will laugh.',
  'It is not worth a penny.',
  'I had to look for it for an hour.',
  'There is one in every house on our road, I think.',
] as const
export const ends = [
  '',
  'I would not swap it.',
  'Somebody else should have it after me.',
  'I bring it to every meeting now.',
  'Come and hold it, it is heavier than it looks.',
  'That is all there is to say.',
] as const
export const names = ['Odile', 'Bram', 'Chiamaka', 'Wenlock', 'Sunniva', 'Tariq', 'Peggy', 'Ioan', 'Lark', 'Mr Pym']
