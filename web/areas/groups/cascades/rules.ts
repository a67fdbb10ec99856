import { addDays } from '../../../platform/clock.ts'

export type CascadeFields = { title: string; message: string; dueOn: string | 'nothing' | 'not-a-day' }
export type CascadeRefusal =
  | 'title-missing'
  | 'title-too-long'
  | 'message-missing'
  | 'message-too-long'
  | 'due-missing'
  | 'due-not-a-day'
  | 'due-past'
  | 'due-too-late'
export type CascadeRefusals = Partial<Record<keyof CascadeFields, CascadeRefusal>>

/** What is wrong with a request to send something on, by field. */
export function cascadeRefusals({ title, message, dueOn }: CascadeFields, today: string): CascadeRefusals {
  const found: CascadeRefusals = {}
  if (!title) found.title = 'title-missing'
  else if (title.length > 120) found.title = 'title-too-long'
  if (!message) found.message = 'message-missing'
  else if (message.length > 4_000) found.message = 'message-too-long'
  if (dueOn === 'nothing') found.dueOn = 'due-missing'
  else if (dueOn === 'not-a-day') found.dueOn = 'due-not-a-day'
  else if (dueOn < today) found.dueOn = 'due-past'
  else if (dueOn > addDays(today, 366)) found.dueOn = 'due-too-late'
  return found
}

/** Most groups that one return names. */
export const mostAtOnce = 200

export type Reach = { reached: number; groups: number }
/** Of every hundred groups, how many were reached: whole, and 100 only when it is all of them. */
export const percentOf = ({ reached, groups }: Reach): number =>
  groups === 0 ? 0 : Math.floor((100 * reached) / groups)
