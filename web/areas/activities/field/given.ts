import { z } from 'zod'
import { tidy } from '../../../platform/form.ts'
import { isId } from '../../../platform/ids.ts'
import type { Values } from '../questions/question.ts'

/** One answer as its device kept it. */
export type Given = {
  id: string
  activity: string
  /** The device's clock, in milliseconds. */
  at: number
  code: string
  language: string
  values: Values
}

const id = z.string().refine(isId)
const shape = z
  .object({
    id,
    activity: id,
    at: z.number().int(),
    code: z.string().regex(/^([0-9A-Z]{10})?$/),
    language: z.enum(['en', 'cy']),
    values: z.record(z.string().max(80), z.string().max(40_000).transform(tidy)),
  })
  .strict()

/** What was in an envelope, as text; undefined where it is no answer, or another's. */
export function readGiven(text: string | undefined, id: string): Given | undefined {
  if (!text) return undefined
  try {
    const read = shape.safeParse(JSON.parse(text))
    return read.success && read.data.id === id && Object.keys(read.data.values).length <= 500 ? read.data : undefined
  } catch {
    return undefined
  }
}

/** What a device sends when it has signal. */
export const parcel = z
  .object({
    at: z.number().int(),
    waiting: z.number().int().min(0).max(100_000),
    codes: z.number().int().min(0).max(10_000),
    // As long as they may be together: one that is too long to be an answer stops none of the others.
    answers: z.array(z.object({ id, sealed: z.string() }).strict()).max(20),
    tallies: z
      .array(
        z
          .object({
            counter: z.number().int().min(0).max(7),
            count: z.number().int().min(0).max(100_000),
            version: z.number().int().min(0).max(2_000_000_000),
          })
          .strict(),
      )
      .max(8),
    /** Nothing is left on the device, and its team clears it. */
    cleared: z.literal(true).optional(),
  })
  .strict()
export type Parcel = z.infer<typeof parcel>
