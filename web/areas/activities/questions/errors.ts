import type { Language } from '../../../ui/layout/view.ts'
import type { Question } from './question.ts'
import type { Problems } from './rules.ts'
import { questionWords } from './words.ts'

/** Problems as sentences, by the name of the field. */
export const sentencesOf = (problems: Problems, language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => [
      name,
      questionWords[language].problems[problem.problem](problem),
    ]),
  )

/** The ids of the fields that a problem with a whole question leads to, for error summaries. */
export const firstFields = (questions: readonly Question[]): Record<string, string> =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const { key, type } = question
      if (type === 'date') return [[key, `${key}-day`]]
      return type === 'ranking' || type === 'points' ? [[key, `${key}-${question.options[0]?.key}`]] : []
    }),
  )
