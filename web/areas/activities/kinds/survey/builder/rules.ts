import { endOf } from '../../../activity/rules.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import type { Definition, SurveyOption, SurveyQuestion } from '../definition.ts'

export type SurveyRefusal =
  | 'changed-meanwhile'
  | 'has-answers'
  | 'already-closed'
  | 'unreadable'
  | 'why-missing'
  | 'nothing-changed'
  | 'meaning-changed'
  | 'title-missing'
  | 'section-not-empty'
  | 'rule-missing'
  | 'quota-missing'
  | 'nothing-to-copy'

/** From its opening on a survey stays what people answer: only words are mended, and that is written down. */
export const isLocked = (activity: ActivityRow, now: Date, answered: boolean): boolean =>
  answered || (!!activity.publishedAt && activity.opensAt <= now)

export const isOver = (activity: ActivityRow, now: Date): boolean => {
  const end = endOf(activity)
  return !!activity.publishedAt && !!end && end <= now
}

/** Whether two surveys ask the same but for their words: the same questions, answers, limits and rules in the same order. */
export const sameButForWords = (before: Definition, after: Definition): boolean =>
  JSON.stringify(withoutWords(before)) === JSON.stringify(withoutWords(after))

const withoutWords = ({ sections, quotas }: Definition) => ({
  sections: sections.map(({ key, questions }) => ({ key, questions: questions.map(bare) })),
  quotas: quotas.map(({ words: _, ...quota }) => quota),
})

const keys = (options: readonly SurveyOption[]) => options.map(({ key }) => key)

function bare(question: SurveyQuestion) {
  const { title: _, hint: __, reading: ___, ...rest } = question
  switch (rest.type) {
    case 'single':
    case 'multiple':
    case 'ranking':
    case 'points':
      return { ...rest, options: keys(rest.options) }
    case 'matrix':
      return { ...rest, options: keys(rest.options), rows: keys(rest.rows) }
    case 'scale':
      return { ...rest, low: '', high: '' }
    case 'number':
      return { ...rest, unit: '' }
    default:
      return rest
  }
}
