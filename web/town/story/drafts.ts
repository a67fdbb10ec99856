import { arts, crossing } from './drafts-texts.ts'
import { enquiry, promise } from './drafts-texts-east.ts'
import type { CouncilSlug, Moment } from './types.ts'

export type StoryDraft = {
  council: CouncilSlug
  project: string
  officer: string
  title: string
  question: string
  help: string
  welsh: { title: string; question: string; help: string }
  opens: Moment
  closes: Moment
  text: string
  /** What was said of some paragraphs, in phrases that are put together; 0 is the whole draft. */
  said: readonly { on: number; stand: 'support' | 'change' | 'question' | 'other'; phrases: readonly string[] }[]
  suggestions: readonly { on: number; words: string; suggestion: string; name?: string }[]
  answers: readonly { on: number; answer: string; at: Moment }[]
  /** A second version: words that were put for others, and why. */
  next?: { at: Moment; why: string; put: readonly [from: string, to: string][] }
}

/** Drafts that councils of the example ask about. All of it is invented: texts, comments and answers. */
export const drafts: readonly StoryDraft[] = [crossing, arts, enquiry, promise]

/** How people begin a comment. */
export const openings = [
  '',
  'I read this twice.',
  'From somebody who would live with it:',
  'My mother asked me to write this.',
  'We talked about it at work.',
  'Well meant, but:',
  'Thank you for numbering these.',
] as const
export const endings = [
  '',
  'Please say so in the text.',
  'The rest I can live with.',
  'Write it so that we can hold you to it.',
  'I would come and explain.',
  'That is all.',
] as const
