import { z } from 'zod'
import type { DefinitionRefusal, Form } from '../kind.ts'

export const limits = {
  question: 600,
  topic: 40,
  service: 100,
  answer: 3000,
  sources: 5,
  label: 120,
  href: 500,
} as const
export const mostTopics = 10

const topic = z
  .object({
    key: z.string().regex(/^t[1-9]\d{0,2}$/),
    en: z.string().min(1).max(limits.topic),
    cy: z.string().max(limits.topic),
  })
  .strict()
const shape = z
  .object({
    topics: z.array(topic).max(40),
    /** Working days within which each question is answered. */
    answerDays: z.number().int().min(1).max(90),
    /** Who answers, as people read it. */
    service: z.string().max(limits.service),
  })
  .strict()

export type Topic = z.infer<typeof topic>
export type Definition = z.infer<typeof shape>

export const fresh: Definition = { topics: [], answerDays: 10, service: '' }
export const readDefinition = (definition: unknown): Definition => shape.parse(definition)

export function refusal({ definition }: Pick<Form, 'definition'>): DefinitionRefusal | undefined {
  const { topics, answerDays, service } = (definition ?? {}) as Partial<Definition>
  if (!Number.isInteger(answerDays) || answerDays! < 1 || answerDays! > 90) return 'question-answer-days'
  if ((service?.length ?? 0) > limits.service) return 'question-service-long'
  if (Array.isArray(topics) && topics.some(({ en }) => (en?.length ?? 0) > limits.topic)) return 'question-topics'
  const read = shape.safeParse(definition)
  if (!read.success) return 'unreadable'
  const names = read.data.topics.map(({ en }) => en.toLowerCase())
  if (names.length > mostTopics) return 'question-topics'
  return new Set(names).size < names.length ? 'option-twice' : undefined
}

/** Topics as an officer types them, one to a line; one that stays keeps its key and its Welsh. */
export function readTopics(typed: string, before: readonly Topic[]): Topic[] {
  let last = Math.max(0, ...before.map(({ key }) => Number(key.slice(1))))
  return typed
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((en) => before.find((one) => one.en === en) ?? { key: `t${++last}`, en, cy: '' })
}

export const topicName = (definition: unknown, key: string | null, language: 'en' | 'cy'): string | undefined => {
  const found = readDefinition(definition).topics.find((one) => one.key === key)
  return found && (language === 'cy' && found.cy ? found.cy : found.en)
}
