import { addDays } from '../../../platform/clock.ts'

/** The steps of the scheme for each key group, in their order. */
export const milestones = ['identified', 'allocated', 'terms-agreed', 'initial-meeting', 'plan-meeting'] as const
export type Milestone = (typeof milestones)[number]
export const isMilestone = (text: string): text is Milestone => (milestones as readonly string[]).includes(text)

/** Those that can happen outside the system: the others are rows of it, wherever they were agreed. */
export const notable = ['initial-meeting', 'plan-meeting'] as const
export type Notable = (typeof notable)[number]
export const isNotable = (text: string): text is Notable => (notable as readonly string[]).includes(text)

/** On which day each step was reached, YYYY-MM-DD. */
export type Steps = Record<Milestone, string | null>

export type NoteRefusal =
  | 'kind-missing'
  | 'day-missing'
  | 'day-not-a-day'
  | 'day-to-come'
  | 'day-too-early'
  | 'note-missing'
  | 'note-too-long'
export type NoteRefusals = Partial<Record<'kind' | 'day' | 'note', NoteRefusal>>

/** What is wrong with a milestone that somebody notes, by field. */
export function noteRefusals(
  { kind, day, note }: { kind: string; day: string; note: string },
  today: string,
): NoteRefusals {
  const found: NoteRefusals = {}
  if (!isNotable(kind)) found.kind = 'kind-missing'
  if (day === 'nothing') found.day = 'day-missing'
  else if (day === 'not-a-day') found.day = 'day-not-a-day'
  else if (day > today) found.day = 'day-to-come'
  else if (day < addDays(today, -3660)) found.day = 'day-too-early'
  if (!note) found.note = 'note-missing'
  else if (note.length > 500) found.note = 'note-too-long'
  return found
}
