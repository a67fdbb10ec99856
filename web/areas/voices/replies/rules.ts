import { addWorkingDays } from '../../../platform/clock.ts'
import { isDay } from '../../../platform/typed-time.ts'

export const longestAnswer = 3000
export const longestService = 100

export type PromiseRefusal =
  | 'not-found'
  | 'erased'
  | 'service-too-long'
  | 'owner-unknown'
  | 'due-not-a-day'
  | 'due-in-past'
export type AnswerRefusal = 'not-found' | 'erased' | 'answer-missing' | 'answer-too-long' | 'already-answered'
export type ActionRefusal =
  | 'not-found'
  | 'action-missing'
  | 'action-too-long'
  | 'due-not-a-day'
  | 'due-in-past'
  | 'ended'
export type EndRefusal = 'not-found' | 'not-answered' | 'already-ended' | 'words-missing' | 'words-too-long'
export type AssignRefusal = 'not-found' | 'service-too-long' | 'owner-unknown' | 'already-answered'

/** The day by which a reply is promised where nobody names one. */
export const defaultDue = (today: string, workingDays: number): string => addWorkingDays(today, workingDays)

export function promiseRefusal(
  { service, dueOn }: { service: string; dueOn: string | undefined },
  today: string,
): PromiseRefusal | undefined {
  if (service.length > longestService) return 'service-too-long'
  if (dueOn === undefined) return undefined
  if (!isDay(dueOn)) return 'due-not-a-day'
  return dueOn < today ? 'due-in-past' : undefined
}

export function answerRefusal(answer: string): AnswerRefusal | undefined {
  if (!answer.trim()) return 'answer-missing'
  return answer.length > longestAnswer ? 'answer-too-long' : undefined
}

export const longestAction = 1000
export const longestEnding = 1000

export function actionRefusal(
  { words, dueOn }: { words: string; dueOn: string | null },
  today: string,
): ActionRefusal | undefined {
  if (!words.trim()) return 'action-missing'
  if (words.length > longestAction) return 'action-too-long'
  if (dueOn === null) return undefined
  if (!isDay(dueOn)) return 'due-not-a-day'
  return dueOn < today ? 'due-in-past' : undefined
}

/** How a reply ends: its author says that it is settled, or why not; or the council ends it without them. */
export const endings = ['confirmed', 'disputed', 'closed-by-council'] as const
export type Ending = (typeof endings)[number]

/** That it is settled needs no more words; why it is not, and why the council ends it, does. */
export function endRefusal(
  ending: Ending,
  words: string,
  reply: { answeredAt: Date | null; ending: Ending | null },
): EndRefusal | undefined {
  if (!reply.answeredAt) return 'not-answered'
  if (reply.ending) return 'already-ended'
  if (ending !== 'confirmed' && !words.trim()) return 'words-missing'
  return words.length > longestEnding ? 'words-too-long' : undefined
}

export type ReplyState = 'overdue' | 'due' | 'answered'
export const stateOfReply = (reply: { dueOn: string | null; answeredAt: Date | null }, today: string): ReplyState =>
  reply.answeredAt ? 'answered' : reply.dueOn && reply.dueOn < today ? 'overdue' : 'due'

/** Where a thing stands that is settled only when its author says so. */
export type CaseState = ReplyState | 'confirmed' | 'closed-by-council'
export function stateOfCase(
  reply: { dueOn: string | null; answeredAt: Date | null; ending: Ending | null },
  today: string,
): CaseState {
  return reply.ending && reply.ending !== 'disputed' ? reply.ending : stateOfReply(reply, today)
}
