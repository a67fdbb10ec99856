import { type WayFields, type WayRefusal, wayRefusals } from '../../../ui/ask-way/ways.ts'

export const longestThought = 3000
export const longestName = 40

/** What a person typed, as it is shown again. */
export type ThoughtFields = WayFields & {
  thought: string
  name: string
  /** 'yes' where it may be shown. */
  publish: string
}
export type ThoughtRefusal =
  | 'thought-missing'
  | 'thought-too-long'
  | 'name-too-long'
  | 'name-is-an-address'
  | WayRefusal
export type ThoughtField = keyof ThoughtFields
export type ThoughtRefusals = Partial<Record<ThoughtField, ThoughtRefusal>>

const lengthOf = (text: string): number => [...text].length

/** What must be mended before it is taken. `email` is the address as it was read, where it can be one. */
export function thoughtRefusals(fields: ThoughtFields, email: string | undefined): ThoughtRefusals {
  const found: ThoughtRefusals = {}
  if (!fields.thought) found.thought = 'thought-missing'
  else if (lengthOf(fields.thought) > longestThought) found.thought = 'thought-too-long'
  if (lengthOf(fields.name) > longestName) found.name = 'name-too-long'
  else if (/@|:\/\/|www\.|(\d[\s-]?){5}/i.test(fields.name)) found.name = 'name-is-an-address'
  return { ...found, ...wayRefusals(fields, email) }
}
