import { z } from 'zod'
import type { DefinitionRefusal, Form } from '../kind.ts'

export const mostCategories = 8
export const mostNamed = 300
export const limits = { category: 40, why: 2000, where: 120, layer: 60, source: 200 } as const

const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40)
const category = z.object({ key, en: z.string().min(1).max(limits.category), cy: z.string().max(60) }).strict()
const named = z
  .object({ key, en: z.string().min(1).max(80), at: z.tuple([z.number(), z.number()]), layer: z.string() })
  .strict()
const shape = z.object({ categories: z.array(category).max(40), named: z.array(named).max(mostNamed) }).strict()

/** A kind of place: its letter, shape and colour on the map go by its place in the list. */
export type Category = z.infer<typeof category>
/** A street or place that people choose by name; it came with a layer, and goes with it. */
export type NamedPlace = z.infer<typeof named>
export type Definition = z.infer<typeof shape>

export const fresh: Definition = {
  categories: [
    { key: 'like', en: 'I like it here', cy: 'Rwy’n hoffi’r lle hwn' },
    { key: 'change', en: 'This could be better', cy: 'Gallai hyn fod yn well' },
    { key: 'idea', en: 'An idea for this place', cy: 'Syniad ar gyfer y lle hwn' },
  ],
  named: [],
}
export const readDefinition = (definition: unknown): Definition => shape.parse(definition)
const isDefinition = (definition: unknown): boolean => shape.safeParse(definition).success

export function refusal({ definition }: Pick<Form, 'definition'>): DefinitionRefusal | undefined {
  const { categories } = (definition ?? {}) as Partial<Definition>
  if (!Array.isArray(categories) || categories.length === 0) return 'map-no-categories'
  if (categories.length > mostCategories) return 'map-too-many-categories'
  if (categories.some(({ en }) => (en?.length ?? 0) > limits.category)) return 'map-category-too-long'
  if (!isDefinition(definition)) return 'unreadable'
  return new Set(categories.map((one) => one.key)).size < categories.length ? 'map-category-twice' : undefined
}

/** Categories as an officer types them, one to a line; one that stays keeps its key and its Welsh. */
export function readCategories(typed: string, before: readonly Category[]): Category[] {
  const names = typed
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  return names.map((en) => before.find((one) => one.en === en) ?? { key: keyOf(en, 'place'), en, cy: '' })
}

export const keyOf = (name: string, otherwise: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '') || otherwise
