import type { Content } from '../../../ui/content.ts'
import type { Language } from '../../../ui/layout/view.ts'
import type { Geometry } from '../../../ui/map/geometry.ts'
import type { Box } from './grid.ts'
import type { PlaceKept } from './place.ts'
import type { Question, Values } from './question.ts'
import { questionWords } from './words.ts'

/** What is wrong, in a sentence, by the name of its field, or by the key of the question where it is about all of it. */
export type Errors = Readonly<Record<string, string | undefined>>
export type WardChoice = { id: string; name: string }
/** The wards that a map shows. */
export type Ground = {
  areas: readonly (WardChoice & { geometry: Geometry })[]
  box: Box
  /** What all of them together are called. */
  name: string
  tiles?: { url: string; attribution: string } | undefined
}

export type AskProps = {
  question: Question
  values: Values
  errors: Readonly<Record<string, Content>>
  language: Language
  /** “(optional)” in the language of the question, where that is none of the website's. */
  optional?: string | undefined
  /** For questions about a place. */
  wards?: readonly WardChoice[] | undefined
  place?: PlaceKept | undefined
  /** For questions about a place on the map. */
  ground?: Ground | undefined
  /** The question is the heading of its page; on a form with many it is a heading among others. */
  heading: 'page' | 'section'
}

type Of<T extends Question['type']> = Extract<Question, { type: T }>
/** The same for a question of one type. */
export type Asking<T extends Question['type']> = Omit<AskProps, 'question'> & { question: Of<T> }

/** The question as label or legend: the page's own h1, or one heading among others. */
export function titled({ question, language, heading, optional: said }: AskProps) {
  const optional = question.optional ? ` ${said ?? questionWords[language].optional}` : ''
  const page = heading === 'page'
  return { text: question.title[language] + optional, size: page ? ('l' as const) : ('m' as const), pageHeading: page }
}

/** What helps to answer: the question's own hint, and what the form itself has to say. */
export function hintOf({ question, language }: AskProps, ...more: readonly (string | false | undefined)[]) {
  const sentences = [question.hint?.[language], ...more].filter((sentence) => !!sentence)
  return sentences.length ? sentences.join(' ') : undefined
}
