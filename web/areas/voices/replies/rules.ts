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

export type ReplyState = 'overdue' | 'due' | 'answered'
export const stateOfReply = (reply: { dueOn: string | null; answeredAt: Date | null }, today: string): ReplyState =>
  reply.answeredAt ? 'answered' : reply.dueOn && reply.dueOn < today ? 'overdue' : 'due'
