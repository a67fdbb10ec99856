import { z } from 'zod'
import type { DefinitionRefusal, Form } from '../kind.ts'

export const methods = ['rank', 'points', 'dots'] as const
export type Method = (typeof methods)[number]
/** How places become one order: points for each place, or every pair of options against each other. */
export const counts = ['borda', 'schulze'] as const
export type Count = (typeof counts)[number]

export const limits = { options: 20, label: 80, about: 300, points: 1000, dots: 50, pence: 100_000_000_00 } as const
const fewestOptions = 2

const option = z
  .object({
    key: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(40),
    label: z.object({ en: z.string().min(1).max(limits.label), cy: z.string().max(limits.label) }).strict(),
    about: z.object({ en: z.string().max(limits.about), cy: z.string().max(limits.about) }).strict(),
    /** What it would cost, in pence. */
    cost: z.number().int().min(0).max(limits.pence).nullable(),
    /** Where to read more. */
    link: z.string().max(500),
  })
  .strict()

const shape = z
  .object({
    options: z.array(option).max(limits.options),
    method: z.enum(methods),
    count: z.enum(counts),
    /** Places that each person may give; null for as many as there are options. */
    most: z.number().int().min(1).max(limits.options).nullable(),
    /** Points that each person shares out. */
    total: z.number().int().min(2).max(limits.points),
    /** Dots that each person has, and how many of them one option may get. */
    dots: z.number().int().min(1).max(limits.dots),
    each: z.number().int().min(1).max(limits.dots),
    /** Who may vote: people of these wards; of everywhere, where there is none. */
    wards: z.array(z.uuid()).max(200),
    /** Whoever holds the receipt may change the ballot until it closes. */
    changes: z.boolean(),
  })
  .strict()
  .refine(({ dots, each }) => each <= dots)

export type Definition = z.infer<typeof shape>
export type BallotOption = z.infer<typeof option>

export const fresh: Definition = {
  options: [],
  method: 'rank',
  count: 'borda',
  most: null,
  total: 100,
  dots: 5,
  each: 2,
  wards: [],
  changes: true,
}

export const readDefinition = (definition: unknown): Definition => shape.parse(definition)

/** Why a ballot cannot be like this. */
export function refusal({ definition }: Form): DefinitionRefusal | undefined {
  const read = shape.safeParse(definition)
  if (!read.success) return refusalOf(definition)
  const { options } = read.data
  const different = (words: readonly string[]) => new Set(words).size === options.length
  return different(options.map(({ key }) => key)) &&
    different(options.map(({ label }) => label.en.toLowerCase().replace(/\s+/g, ' ')))
    ? undefined
    : 'option-twice'
}

function refusalOf(definition: unknown): DefinitionRefusal {
  const given = (definition ?? {}) as Partial<Definition>
  if (Array.isArray(given.options) && given.options.length > limits.options) return 'too-many-to-choose'
  const { most, total, dots, each } = fresh
  return shape.safeParse({ ...given, most, total, dots, each }).success ? 'ballot-numbers' : 'unreadable'
}

/** Nobody can choose between fewer than two things. */
export const notReady = ({ definition }: Form): DefinitionRefusal | undefined =>
  readDefinition(definition).options.length < fewestOptions ? 'too-few-to-choose' : undefined
