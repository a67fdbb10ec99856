import { z } from 'zod'
import type { DefinitionRefusal, Form } from '../kind.ts'

export const limits = { question: 200, idea: 2000, label: 120, questions: 12, paper: 60 } as const
export const mostDots = 50

const key = z.string().regex(/^[a-z]\d{1,4}$/)
const question = z
  .object({
    key,
    en: z.string().min(1).max(limits.question),
    cy: z.string().max(limits.question),
    /** What it rests on: themes now, later whatever else the house knows. */
    from: z.array(z.string().regex(/^[a-z-]+:[0-9a-f-]{36}$/)).max(12),
  })
  .strict()
/** An idea that stands on the form on paper, in a few words of an officer's. */
const onPaper = z.object({ key, idea: z.uuid(), question: key, label: z.string().min(1).max(limits.label) }).strict()

const shape = z
  .object({
    dots: z.number().int().min(1).max(mostDots),
    /** How many one person may put on one idea. */
    each: z.number().int().min(1).max(mostDots),
    /** When everybody sees the dots: after closing, or at once. */
    results: z.enum(['closed', 'now']),
    questions: z.array(question).max(limits.questions),
    paper: z.array(onPaper).max(limits.paper),
  })
  .strict()

export type Definition = z.infer<typeof shape>
export type HmwQuestion = z.infer<typeof question>
export const fresh: Definition = { dots: 10, each: 5, results: 'closed', questions: [], paper: [] }
export const readDefinition = (definition: unknown): Definition => shape.parse(definition)

export function refusal({ definition }: Pick<Form, 'definition'>): DefinitionRefusal | undefined {
  const { dots, each } = (definition ?? {}) as Partial<Definition>
  const isCount = (n: unknown) => Number.isInteger(n) && Number(n) >= 1 && Number(n) <= mostDots
  if (!isCount(dots) || !isCount(each) || each! > dots!) return 'hmw-dots'
  return shape.safeParse(definition).success ? undefined : 'unreadable'
}

/** A key that none of these has. */
export const nextKey = (letter: string, used: readonly { key: string }[]): string =>
  `${letter}${used.reduce((most, one) => Math.max(most, Number(one.key.slice(1))), 0) + 1}`
