import type { Form } from '../kinds/kind.ts'
import { kindNamed } from '../kinds/list.ts'
import { allNames, type Question, type Values } from './question.ts'

/** What one person is asked with the answers they gave so far: all questions, where nothing depends on them. */
export function questionsOnWay(activity: Form & { kind: string }, values: Values): readonly Question[] {
  const kind = kindNamed(activity.kind)
  return kind.way?.(activity, values) ?? kind.questions(activity)
}

/** Only the answers to these questions: those of a way that was left again are not sent. */
export function answersTo(questions: readonly Question[], values: Values): Values {
  const names = new Set(allNames(questions))
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)))
}
