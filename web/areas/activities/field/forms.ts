import { translated } from '../../../platform/words.ts'
import { endOf } from '../activity/rules.ts'
import type { ActivityRow } from '../activity/types.ts'
import { kindNamed } from '../kinds/list.ts'
import { type Definition, readDefinition } from '../kinds/survey/definition.ts'
import type { Question, Said } from '../questions/question.ts'
import { askedInTheField } from './rules.ts'

/** One activity as a device asks it. */
export type DeviceForm = {
  id: string
  title: Said
  questions: readonly Question[]
  /** Where answers decide what is asked next, the device works out the way by the same rules. */
  survey: Definition | null
  /** Short statements one after the other: a choice goes on at once. */
  quick: boolean
  opensAt: number
  closesAt: number | null
}

/** A device cannot ask how many gave an answer already: where a survey has limits, every answer that it brings counts. */
export const hasLimits = ({ kind, definition }: Pick<ActivityRow, 'kind' | 'definition'>): boolean =>
  kind === 'survey' && readDefinition(definition).quotas.length > 0

export function formOf(activity: ActivityRow): DeviceForm {
  const kind = kindNamed(activity.kind)
  const questions = kind.way?.(activity, {}) ?? kind.questions(activity)
  return {
    id: activity.id,
    title: { en: activity.title, cy: translated(activity, 'title', 'cy') },
    questions: askedInTheField(questions),
    survey: kind.kind === 'survey' ? readDefinition(activity.definition) : null,
    quick: kind.kind === 'opinion-map',
    opensAt: activity.opensAt.getTime(),
    closesAt: endOf(activity)?.getTime() ?? null,
  }
}
