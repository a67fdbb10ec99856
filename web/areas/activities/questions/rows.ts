import type { Language } from '../../../ui/layout/view.ts'
import { answerLines, type WardNamed } from './answer-lines.ts'
import type { PlaceKept } from './place.ts'
import type { Question, Values } from './question.ts'
import { contactOf } from './rules.ts'
import { questionWords } from './words.ts'

/** One answer as it is read back: under what name, and its lines; no lines where nothing was given. */
export type AnswerRow = { question: string; key: string; lines: readonly string[]; note?: string }

/** The answers of a form in the order of its questions. */
export const rowsOf = (
  questions: readonly Question[],
  values: Values,
  place: PlaceKept | undefined,
  language: Language,
  wardNamed?: WardNamed,
): AnswerRow[] =>
  questions.map((question) => ({
    question: question.key,
    key: (question.short ?? question.title)[language],
    ...read(question, values, place, language, wardNamed),
  }))

function read(
  question: Question,
  values: Values,
  place: PlaceKept | undefined,
  language: Language,
  wardNamed: WardNamed | undefined,
): { lines: readonly string[]; note?: string } {
  const say = questionWords[language]
  switch (question.type) {
    case 'offer': {
      const lines = answerLines(question, values, language)
      const shown = values[`${question.key}-show`] === 'yes'
      return lines.length ? { lines, note: shown ? say.offerShown : say.offerPrivate } : { lines }
    }
    case 'place':
      return { lines: place ? [place.wardName] : [] }
    case 'publish':
      if (values['publish'] !== 'yes') return { lines: values['publish'] ? [say.publishNo] : [] }
      return { lines: [values['name'] ? say.shownAs(values['name']) : say.publishYes] }
    case 'contact': {
      const contact = contactOf(values)
      if (contact) return { lines: [say.contactWays[contact.way], contact.address] }
      return { lines: values['contact'] ? [say.contactWays.no] : [] }
    }
    default:
      return { lines: answerLines(question, values, language, wardNamed) }
  }
}
