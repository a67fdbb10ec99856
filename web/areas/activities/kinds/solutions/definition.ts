import { z } from 'zod'
import type { DefinitionRefusal, Form } from '../kind.ts'

export const limits = {
  title: 120,
  problem: 4000,
  idea: 3000,
  brings: 600,
  why: 500,
  owner: 120,
  next: 300,
  what: 1000,
  place: 160,
  seen: 1500,
  measure: 120,
} as const

const shape = z.object({ groupsLead: z.boolean() }).strict()
export type Definition = z.infer<typeof shape>

export const fresh: Definition = { groupsLead: false }
export const readDefinition = (definition: unknown): Definition => shape.parse(definition)

export const refusal = ({ definition }: Pick<Form, 'definition'>): DefinitionRefusal | undefined =>
  shape.safeParse(definition).success ? undefined : 'unreadable'
