import { z } from 'zod'
import { identify, splitParagraphs } from '../../../../platform/paragraphs.ts'
import type { DefinitionRefusal, Form } from '../kind.ts'

export const limits = {
  comment: 3000,
  suggestion: 2000,
  answer: 2000,
  change: 1000,
  text: 60_000,
  paragraph: 6000,
  paragraphs: 400,
} as const

const shape = z
  .object({
    /** The number of the version that stands; 0 before there is any. */
    number: z.number().int().min(0),
    used: z.number().int().min(0),
    paragraphs: z
      .array(z.object({ id: z.string().regex(/^p\d{1,5}$/), text: z.string().min(1).max(limits.paragraph) }).strict())
      .max(limits.paragraphs),
  })
  .strict()

export type Definition = z.infer<typeof shape>
export const fresh: Definition = { number: 0, used: 0, paragraphs: [] }
export const readDefinition = (definition: unknown): Definition => shape.parse(definition)

export const refusal = ({ definition }: Pick<Form, 'definition'>): DefinitionRefusal | undefined =>
  shape.safeParse(definition).success ? undefined : 'unreadable'

/** The number that stands beside a paragraph: it stays whatever becomes of those around it. */
export const numberOf = (id: string): string => id.slice(1)
export const isHeading = (text: string): boolean => /^#{1,6} /.test(text)
/** A paragraph as plain words on one line. */
export const plain = (text: string): string =>
  text
    .replace(/^#{1,6} /, '')
    .replace(/[*_`]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

/** The next version of a text: what stayed, moved or was edited keeps its number. */
export function nextVersion(before: Definition, text: string): Definition {
  const { paragraphs, used } = identify(splitParagraphs(text), before.paragraphs, before.used)
  return { number: before.number + 1, used, paragraphs }
}
