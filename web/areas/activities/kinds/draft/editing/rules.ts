import type { Definition } from '../definition.ts'
import { limits } from '../definition.ts'

export type TextRefusal =
  | 'text-missing'
  | 'text-too-long'
  | 'paragraph-too-long'
  | 'too-many-paragraphs'
  | 'nothing-changed'
  | 'change-missing'
  | 'change-too-long'
  | 'changed-meanwhile'
  | 'already-closed'

/** What is wrong with a text that an officer gave. */
export function textProblem(next: Definition, typed: string): TextRefusal | undefined {
  if (!next.paragraphs.length) return 'text-missing'
  if (typed.length > limits.text) return 'text-too-long'
  if (next.paragraphs.length > limits.paragraphs) return 'too-many-paragraphs'
  return next.paragraphs.some(({ text }) => text.length > limits.paragraph) ? 'paragraph-too-long' : undefined
}

/** Whether two texts are the same words in the same order under the same numbers. */
export const isSame = (one: Definition, other: Definition): boolean =>
  JSON.stringify(one.paragraphs) === JSON.stringify(other.paragraphs)
