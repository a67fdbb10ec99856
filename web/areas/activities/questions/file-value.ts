import { isId } from '../../../platform/ids.ts'

/** A file as an answer: which one it is, and what its sender called it. */
export type FileAnswer = { id: string; name: string }

export const fileValue = ({ id, name }: FileAnswer): string => `${id} ${name}`

export function readFileValue(value: string | undefined): FileAnswer | undefined {
  const [id, ...name] = (value ?? '').split(' ')
  return isId(id) ? { id, name: name.join(' ') } : undefined
}
