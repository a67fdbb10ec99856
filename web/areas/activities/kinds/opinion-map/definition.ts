import { z } from 'zod'

/** A statement that stands on paper, is read out on the telephone and keyed: those of the facilitator, and others they chose. */
const onPaper = z
  .object({ number: z.number().int().min(0).max(99_999), text: z.string().min(1).max(2000), cy: z.string().max(2000) })
  .strict()

/** Where a conversation comes from that was held elsewhere. Nobody votes on it here. */
const imported = z
  .object({
    topic: z.string().max(500),
    url: z.string().max(500),
    /** Who has to be named, and the licence. */
    credit: z.string().min(1).max(1000),
    licence: z.string().max(200),
    on: z.string(),
  })
  .strict()

const shape = z.object({ paper: z.array(onPaper).max(200), imported: imported.optional() }).strict()

export type Definition = z.infer<typeof shape>
export type PaperStatement = z.infer<typeof onPaper>
export type Imported = z.infer<typeof imported>

export const fresh: Definition = { paper: [] }
export const isDefinition = (definition: unknown): boolean => shape.safeParse(definition).success
export const readDefinition = (definition: unknown): Definition => shape.parse(definition)
