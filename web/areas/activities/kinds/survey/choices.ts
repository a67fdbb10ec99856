import type { Definition, SurveyOption, SurveyQuestion } from './definition.ts'

export const questionsOf = ({ sections }: Definition): readonly SurveyQuestion[] =>
  sections.flatMap(({ questions }) => questions)

/** Questions that rules, quotas and cross-tables can ask: those with answers to choose from. */
export type Choosing = Extract<SurveyQuestion, { type: 'single' | 'multiple' | 'scale' }>
export const isChoosing = (question: SurveyQuestion): question is Choosing =>
  question.type === 'single' || question.type === 'multiple' || question.type === 'scale'

const somethingElse = { en: 'Something else', cy: 'Rhywbeth arall' }

/** What can be chosen in a question, whatever its type. */
export function choicesOf(question: Choosing): readonly SurveyOption[] {
  if (question.type === 'scale')
    return Array.from({ length: question.to - question.from + 1 }, (_, i) => {
      const key = String(question.from + i)
      return { key, label: { en: key, cy: key } }
    })
  return question.other ? [...question.options, { key: 'other', label: somethingElse }] : question.options
}
