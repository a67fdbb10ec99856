import { isId } from '../../../platform/id-shape.ts'
import type { Question, Values } from './question.ts'

/** A file as an answer: which one it is, and what its sender called it. */
export type FileAnswer = { id: string; name: string }

export const fileValue = ({ id, name }: FileAnswer): string => `${id} ${name}`

export function readFileValue(value: string | undefined): FileAnswer | undefined {
  const [id, ...name] = (value ?? '').split(' ')
  return isId(id) ? { id, name: name.join(' ') } : undefined
}

/** Answered with something that is sent along with the form. */
export const sendsFile = ({ type }: Question): boolean => type === 'file' || type === 'picture' || type === 'audio'

/** The files in the answers to these questions, each once. */
export function fileIdsIn(questions: readonly Question[], values: Values): string[] {
  const asked = questions.filter(sendsFile)
  return [...new Set(asked.flatMap(({ key }) => readFileValue(values[key])?.id ?? []))]
}
