import type { Language } from '../../../ui/layout/view.ts'
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
