import { z } from 'zod'
import type { DefinitionRefusal, Form } from '../kind.ts'
import { isClosed } from './rules.ts'

export const mostPrompts = 5
export const mostStatements = 5
/** Letters that each answer may have. */
export const limits = { answer: 5000, prompt: 3000, statement: 200, offer: 500 } as const

const label = z.object({ en: z.string().max(200), cy: z.string().max(200) }).strict()
const prompt = z
  .object({ key: z.string().regex(/^prompt-[1-9]\d?$/), question: z.string().min(1).max(300), cy: z.string().max(300) })
  .strict()

/** Strict: a definition with choices, scales or anything else in it is none. */
const shape = z
  .object({
    prompts: z.array(prompt).max(mostPrompts),
    priorities: z.object({ ask: z.boolean(), label }).strict(),
    skills: z.object({ ask: z.boolean(), label }).strict(),
  })
  .strict()

export type Prompt = z.infer<typeof prompt>
export type Definition = z.infer<typeof shape>

const noLabel = { en: '', cy: '' }
export const fresh: Definition = {
  prompts: [],
  priorities: { ask: true, label: noLabel },
  skills: { ask: true, label: noLabel },
}

export const readDefinition = (definition: unknown): Definition => shape.parse(definition)

/** Why a conversation cannot be asked like this. */
export function refusal({ question, definition }: Form): DefinitionRefusal | undefined {
  const read = shape.safeParse(definition)
  if (!read.success) return refusalOf(definition)
  return [question, ...read.data.prompts.map((p) => p.question)].some(isClosed) ? 'closed-wording' : undefined
}

/** Says what it was that is not in a conversation; choices are told apart from what is only broken. */
function refusalOf(definition: unknown): DefinitionRefusal {
  const prompts = (definition as { prompts?: unknown } | null)?.prompts
  if (Array.isArray(prompts)) {
    if (prompts.some((p) => p && typeof p === 'object' && ['options', 'choices', 'scale', 'type'].some((k) => k in p)))
      return 'closed-choice'
    if (prompts.length > mostPrompts) return 'too-many-prompts'
    if (prompts.some((p) => !(p as Prompt | null)?.question)) return 'prompt-empty'
  }
  return 'unreadable'
}
