import type { Language } from '../../../ui/layout/view.ts'
import type { Skip } from '../kinds/kind.ts'
import { askedOfAll } from '../questions/asked-of-all.ts'
import type { Question } from '../questions/question.ts'

/** Where people go after a question, by its number on the same form; nothing where they only go on to the next. */
export function onwardFrom(
  key: string,
  questions: readonly Question[],
  skips: readonly Skip[],
  sentence: (chosen: string | undefined, question: number) => string,
  language: Language,
): string[] {
  const numberOf = (goTo: string) =>
    questions.findIndex((question) => question.key === (goTo === 'end' ? askedOfAll[0]!.key : goTo)) + 1
  return skips
    .filter(({ after, goTo }) => after === key && numberOf(goTo) > 0)
    .map(({ when, goTo }) => sentence(when?.[language], numberOf(goTo)))
}
