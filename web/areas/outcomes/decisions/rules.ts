import { isDay } from '../../../platform/typed-time.ts'
import type { Decision } from '../types.ts'

export type DecisionFields = Pick<
  Decision,
  'title' | 'what' | 'decidedBy' | 'decidedOn' | 'reasons' | 'optionsRejected' | 'translations'
>

export type DecisionRefusal =
  | 'title-missing'
  | 'what-missing'
  | 'decider-missing'
  | 'reasons-missing'
  | 'too-long'
  | 'not-a-day'
  | 'option-missing'
  | 'why-missing'
  | 'too-many-options'

export type DecisionRefusals = Record<string, DecisionRefusal>

export const longestTitle = 160
export const longestText = 5_000
export const mostOptions = 10

/** What is wrong with a decision, by field; nothing where it may be kept. */
export function decisionRefusals(fields: DecisionFields): DecisionRefusals {
  const wrong: DecisionRefusals = {}
  if (!fields.title) wrong['title'] = 'title-missing'
  else if (fields.title.length > longestTitle) wrong['title'] = 'too-long'
  if (!fields.what) wrong['what'] = 'what-missing'
  else if (fields.what.length > longestText) wrong['what'] = 'too-long'
  if (!fields.decidedBy) wrong['decidedBy'] = 'decider-missing'
  else if (fields.decidedBy.length > 300) wrong['decidedBy'] = 'too-long'
  if (!isDay(fields.decidedOn)) wrong['decidedOn'] = 'not-a-day'
  if (!fields.reasons) wrong['reasons'] = 'reasons-missing'
  else if (fields.reasons.length > longestText) wrong['reasons'] = 'too-long'
  if (fields.optionsRejected.length > mostOptions) wrong['option-0'] = 'too-many-options'
  fields.optionsRejected.forEach(({ option, why }, at) => {
    if (!option) wrong[`option-${at}`] = 'option-missing'
    else if (option.length > 300) wrong[`option-${at}`] = 'too-long'
    if (!why) wrong[`why-${at}`] = 'why-missing'
    else if (why.length > 1000) wrong[`why-${at}`] = 'too-long'
  })
  for (const [name, text] of Object.entries(fields.translations.cy ?? {}))
    if ((text ?? '').length > longestText) wrong[`cy-${name}`] = 'too-long'
  return wrong
}

/** A title as it stands in an address. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 70)
    .replace(/^-+|-+$/g, '') || 'decision'
