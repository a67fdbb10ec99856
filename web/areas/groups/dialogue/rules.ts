import { addDays } from '../../../platform/clock.ts'
import type { Side } from '../record/sides.ts'

/** How people spoke with each other. */
export const ways = ['meeting', 'telephone', 'email', 'visit', 'letter', 'message'] as const
export type Way = (typeof ways)[number]
export const isWay = (text: string): text is Way => (ways as readonly string[]).includes(text)

/** Who is to speak next. */
export const turns = ['group', 'officer', 'nobody'] as const
export type Turn = (typeof turns)[number]
export const isTurn = (text: string): text is Turn => (turns as readonly string[]).includes(text)

export const otherSide = (side: Side): Side => (side === 'group' ? 'officer' : 'group')

/** Whoever wrote waits for the other; where people spoke with each other all may be said. */
export const turnAfter = (way: Way, by: Side): Turn =>
  way === 'meeting' || way === 'telephone' || way === 'visit' ? 'nobody' : otherSide(by)

export const mostLetters = 5_000
/** As far back as anybody writes down: five years. */
const longest = 5 * 366

export type Contact = { how: string; on: string; words: string; next?: string | undefined }
export type ContactRefusal =
  | 'how-missing'
  | 'day-missing'
  | 'day-to-come'
  | 'day-long-ago'
  | 'words-missing'
  | 'words-too-long'
  | 'next-missing'
export type ContactRefusals = Partial<Record<keyof Contact, ContactRefusal>>

/** What is wrong with an entry, by field. */
export function contactRefusals({ how, on, words, next }: Contact, today: string): ContactRefusals {
  const found: ContactRefusals = {}
  if (!isWay(how)) found.how = 'how-missing'
  if (!/^\d{4}-\d\d-\d\d$/.test(on)) found.on = 'day-missing'
  else if (on > today) found.on = 'day-to-come'
  else if (on < addDays(today, -longest)) found.on = 'day-long-ago'
  if (!words) found.words = 'words-missing'
  else if (words.length > mostLetters) found.words = 'words-too-long'
  if (next !== undefined && !isTurn(next)) found.next = 'next-missing'
  return found
}

/** Whole days from one day to another. */
export const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(`${until}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000)
