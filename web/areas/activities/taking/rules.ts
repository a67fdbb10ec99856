import type { Question, Values } from '../questions/question.ts'
import { problemsOf } from '../questions/rules.ts'

/** Which question comes after one; undefined where the answers are checked next. */
export const questionAfter = (questions: readonly Question[], key: string): Question | undefined =>
  questions[questions.findIndex((question) => question.key === key) + 1]

export const questionBefore = (questions: readonly Question[], key: string): Question | undefined =>
  questions[questions.findIndex((question) => question.key === key) - 1]

/** The first question that cannot be taken as it stands. */
export const firstUnready = (questions: readonly Question[], values: Values): Question | undefined =>
  questions.find((question) => Object.keys(problemsOf(question, values)).length > 0)

export type PartRefusal =
  | 'nothing-said'
  | 'not-open-then'
  | 'not-open-yet'
  | 'ballot-wrong'
  | 'code-unknown'
  | 'code-used'
  | 'no-place'
  | 'not-eligible'
  | 'file-gone'
  | 'quota-full'
  | 'too-many-dots'
  | 'result-published'
