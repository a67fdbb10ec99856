import { addDays } from '../../../platform/clock.ts'

export const mostLetters = 500
/** Nobody promises for longer than three years. */
const longest = 3 * 366

export type Promised = { words: string; dueOn: string }
export type PromiseRefusal = 'words-missing' | 'words-too-long' | 'day-missing' | 'day-past' | 'day-far'
export type PromiseRefusals = Partial<Record<keyof Promised, PromiseRefusal>>
export type EndingRefusal = 'not-found' | 'ended' | 'reason-missing' | 'reason-too-long'

/** What is wrong with a promise, by field. */
export function promiseRefusals({ words, dueOn }: Promised, today: string): PromiseRefusals {
  const found: PromiseRefusals = {}
  if (!words) found.words = 'words-missing'
  else if (words.length > mostLetters) found.words = 'words-too-long'
  if (!/^\d{4}-\d\d-\d\d$/.test(dueOn)) found.dueOn = 'day-missing'
  else if (dueOn < today) found.dueOn = 'day-past'
  else if (dueOn > addDays(today, longest)) found.dueOn = 'day-far'
  return found
}

/** A reason is asked for whatever is changed or taken back; what was kept may say how. */
export function reasonRefusal(why: string, needed: boolean): 'reason-missing' | 'reason-too-long' | undefined {
  if (needed && !why) return 'reason-missing'
  return why.length > mostLetters ? 'reason-too-long' : undefined
}
