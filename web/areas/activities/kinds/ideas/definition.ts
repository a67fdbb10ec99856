import { z } from 'zod'
import type { DefinitionRefusal, Form } from '../kind.ts'

export const limits = { title: 120, idea: 4000, tag: 40, answer: 2000, comment: 1500, why: 500 } as const
export const mostTags = 12
export const usualAnswerDays = 20

const tag = z
  .object({
    key: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(40),
    en: z.string().min(1).max(limits.tag),
    cy: z.string().max(limits.tag),
  })
  .strict()
const shape = z.object({ tags: z.array(tag).max(40), answerDays: z.number().int().min(1).max(120) }).strict()

export type Tag = z.infer<typeof tag>
export type Definition = z.infer<typeof shape>

export const fresh: Definition = { tags: [], answerDays: usualAnswerDays }
export const readDefinition = (definition: unknown): Definition => shape.parse(definition)

export function refusal({ definition }: Pick<Form, 'definition'>): DefinitionRefusal | undefined {
  const { tags, answerDays } = (definition ?? {}) as Partial<Definition>
  if (!Number.isInteger(answerDays) || answerDays! < 1 || answerDays! > 120) return 'ideas-answer-days'
  if (Array.isArray(tags) && tags.length > mostTags) return 'ideas-too-many-tags'
  if (Array.isArray(tags) && tags.some(({ en }) => (en?.length ?? 0) > limits.tag)) return 'ideas-tag-too-long'
  const read = shape.safeParse(definition)
  if (!read.success) return 'unreadable'
  const keys = read.data.tags.map(({ key }) => key)
  return new Set(keys).size < keys.length ? 'ideas-tag-twice' : undefined
}

/** Tags as an officer types them, one to a line; a tag that stays keeps its key and its Welsh. */
export function readTags(typed: string, before: readonly Tag[]): Tag[] {
  const names = typed
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  return names.map((en) => before.find((tag) => tag.en === en) ?? { key: keyOf(en), en, cy: '' })
}

const keyOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '') || 'tag'
