import { z } from 'zod'
import type { DefinitionRefusal, Form } from '../kind.ts'

export const fewest = 2
export const most = 6
export const longest = { option: 80, why: 500, place: 80 } as const

const option = z
  .object({
    key: z.string().regex(/^o[1-9]\d{0,2}$/),
    en: z.string().min(1).max(longest.option),
    cy: z.string().max(longest.option),
  })
  .strict()
const shape = z.object({ options: z.array(option).max(40), show: z.enum(['at-once', 'closed']) }).strict()

export type Option = z.infer<typeof option>
export type Definition = z.infer<typeof shape>

/** Whether the counts may be seen: at once, or when nobody can vote any more. */
export const isOpenToSee = ({ show }: Definition, closed: boolean): boolean => show === 'at-once' || closed

export const fresh: Definition = { options: [], show: 'at-once' }
export const readDefinition = (definition: unknown): Definition => shape.parse(definition)

export function refusal({ definition }: Pick<Form, 'definition'>): DefinitionRefusal | undefined {
  const { options } = (definition ?? {}) as Partial<Definition>
  if (Array.isArray(options) && options.some(({ en }) => (en?.length ?? 0) > longest.option)) return 'poll-option-long'
  const read = shape.safeParse(definition)
  if (!read.success) return 'unreadable'
  if (read.data.options.length > most) return 'poll-options'
  const names = read.data.options.map(({ en }) => en.toLowerCase())
  return new Set(names).size < names.length ? 'option-twice' : undefined
}

/** A poll with nothing to choose from can be kept as a draft. */
export const notReady = ({ definition }: Pick<Form, 'definition'>): DefinitionRefusal | undefined =>
  readDefinition(definition).options.length < fewest ? 'poll-options' : undefined

/** Options as an officer types them, one to a line; one that stays keeps its key and its Welsh. */
export function readOptions(typed: string, before: readonly Option[]): Option[] {
  const names = typed
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  let last = Math.max(0, ...before.map(({ key }) => Number(key.slice(1))))
  return names.map((en) => before.find((one) => one.en === en) ?? { key: `o${++last}`, en, cy: '' })
}
