import { type WayFields, type WayRefusal, wayRefusals } from '../../../ui/ask-way/ways.ts'
import { isTranslationLanguage } from '../formats/languages.ts'

export { contactOf } from '../../../ui/ask-way/ways.ts'

/** What somebody can ask for. */
export const wishes = ['large-print', 'easy-read', 'bsl', 'audio', 'braille', 'language', 'other'] as const
export type Wish = (typeof wishes)[number]
export const isWish = (text: string): text is Wish => (wishes as readonly string[]).includes(text)

export const endings = ['sent', 'published', 'cannot'] as const
export type Ending = (typeof endings)[number]
export const isEnding = (text: string): text is Ending => (endings as readonly string[]).includes(text)

export const longestDetails = 1000
export const longestAnswer = 2000
/** Days after which nobody needs to know any more who asked. */
export const keepDays = 30

export type RequestFields = WayFields & { format: string; language: string; details: string }
export type RequestRefusal = 'format-missing' | 'language-missing' | 'details-missing' | 'details-too-long' | WayRefusal
export type RequestRefusals = Partial<Record<keyof RequestFields, RequestRefusal>>

/** What must be mended before it is taken. `email` is the address as it was read, where it can be one. */
export function requestRefusals(fields: RequestFields, email: string | undefined): RequestRefusals {
  const found: RequestRefusals = {}
  if (!isWish(fields.format)) found.format = 'format-missing'
  if (fields.format === 'language' && !isTranslationLanguage(fields.language) && fields.language !== 'und')
    found.language = 'language-missing'
  const says = fields.format === 'other' || (fields.format === 'language' && fields.language === 'und')
  if (says && !fields.details) found.details = 'details-missing'
  else if ([...fields.details].length > longestDetails) found.details = 'details-too-long'
  const way = fields.reply === 'no' ? { reply: 'reply-not-chosen' as const } : wayRefusals(fields, email)
  return { ...found, ...way }
}

export type EndingRefusal = 'ending-missing' | 'answer-missing' | 'answer-too-long' | 'ended' | 'not-found'
export function endingRefusal({ ending, answer }: { ending: string; answer: string }): EndingRefusal | undefined {
  if (!isEnding(ending)) return 'ending-missing'
  if (!answer) return 'answer-missing'
  return [...answer].length > longestAnswer ? 'answer-too-long' : undefined
}
