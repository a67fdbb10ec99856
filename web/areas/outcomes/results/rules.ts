import { isDay } from '../../../platform/typed-time.ts'
import { longestText, longestTitle } from '../decisions/rules.ts'
import type { Outcome } from '../types.ts'

export type OutcomeFields = Pick<Outcome, 'title' | 'what' | 'happenedOn' | 'evidence' | 'translations' | 'themeIds'>

export type OutcomeRefusal =
  | 'title-missing'
  | 'what-missing'
  | 'evidence-missing'
  | 'too-long'
  | 'not-a-day'
  | 'not-yet'
  | 'theme-missing'
export type OutcomeRefusals = Record<string, OutcomeRefusal>

/** What is wrong with an outcome, by field. What has not happened yet is a promise, not an outcome. */
export function outcomeRefusals(fields: OutcomeFields, today: string): OutcomeRefusals {
  const wrong: OutcomeRefusals = {}
  if (!fields.title) wrong['title'] = 'title-missing'
  else if (fields.title.length > longestTitle) wrong['title'] = 'too-long'
  if (!fields.what) wrong['what'] = 'what-missing'
  else if (fields.what.length > longestText) wrong['what'] = 'too-long'
  if (!isDay(fields.happenedOn)) wrong['happenedOn'] = 'not-a-day'
  else if (fields.happenedOn > today) wrong['happenedOn'] = 'not-yet'
  if (!fields.evidence) wrong['evidence'] = 'evidence-missing'
  else if (fields.evidence.length > longestText) wrong['evidence'] = 'too-long'
  if (fields.themeIds.length === 0) wrong['themes'] = 'theme-missing'
  for (const [name, text] of Object.entries(fields.translations.cy ?? {}))
    if ((text ?? '').length > longestText) wrong[`cy-${name}`] = 'too-long'
  return wrong
}
