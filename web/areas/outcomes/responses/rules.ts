import { isDay } from '../../../platform/typed-time.ts'
import { responseKinds, type ThemeAnswer, type Translations } from '../types.ts'

export type AnswerFields = {
  /** Whether the decision rests on the theme; undefined where that was not said. */
  used: boolean | undefined
  notUsedWhy: string
  response: string
  reason: string
  dueOn: string | null
  translations: Translations
}

export type AnswerRefusal =
  | 'used-missing'
  | 'not-used-why-missing'
  | 'response-missing'
  | 'reason-missing'
  | 'too-long'
  | 'not-a-day'
  | 'due-not-for-this'
export type AnswerRefusals = Partial<
  Record<'used' | 'notUsedWhy' | 'response' | 'reason' | 'dueOn' | 'cy-reason', AnswerRefusal>
>

/** As long as a reason may be: it is sent to residents in a letter. */
export const longestReason = 600

/** Responses that promise something, and so can have a day. */
export const promises: readonly string[] = ['will-do', 'working-on-it']

export function answerRefusals(fields: AnswerFields): AnswerRefusals {
  const wrong: AnswerRefusals = {}
  if (fields.used === undefined) wrong.used = 'used-missing'
  if (fields.used === false && !fields.notUsedWhy) wrong.notUsedWhy = 'not-used-why-missing'
  else if (fields.notUsedWhy.length > longestReason) wrong.notUsedWhy = 'too-long'
  if (!isKind(fields.response)) wrong.response = 'response-missing'
  if (!fields.reason) wrong.reason = 'reason-missing'
  else if (fields.reason.length > longestReason) wrong.reason = 'too-long'
  if (fields.dueOn !== null) {
    if (!isDay(fields.dueOn)) wrong.dueOn = 'not-a-day'
    else if (isKind(fields.response) && !promises.includes(fields.response)) wrong.dueOn = 'due-not-for-this'
  }
  if ((fields.translations.cy?.['reason'] ?? '').length > longestReason) wrong['cy-reason'] = 'too-long'
  return wrong
}

export const isKind = (text: string): text is ThemeAnswer['response'] =>
  (responseKinds as readonly string[]).includes(text)
