import { z } from 'zod'

/** Letters of a note, a cluster's name and what is said of it. */
export const limits = { note: 500, name: 60, about: 300, person: 20, clusters: 200, items: 5_000, chosen: 500 } as const

const shape = z.object({ public: z.boolean() }).strict()
export type Definition = z.infer<typeof shape>

export const fresh: Definition = { public: true }
export const isDefinition = (definition: unknown): boolean => shape.safeParse(definition).success
export const readDefinition = (definition: unknown): Definition => shape.parse(definition)
