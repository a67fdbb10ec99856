import { z } from 'zod'
import { londonTime } from '../../../../platform/clock.ts'
import { isDay } from '../../../../platform/typed-time.ts'
import type { DefinitionRefusal, Form } from '../kind.ts'

export const limits = { title: 120, words: 4000, because: 200, place: 200, group: 120, example: 600 } as const
export const reasons = ['role', 'question', 'resonates', 'other'] as const
export type Reason = (typeof reasons)[number]
export const isReason = (text: unknown): text is Reason => (reasons as readonly unknown[]).includes(text)
export const mostExamples = 2

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const session = z
  .object({
    day: z.string().refine(isDay),
    from: time,
    until: time,
    place: z.string().max(limits.place),
    group: z.string().max(limits.group),
  })
  .strict()
const example = z
  .object({
    title: z.string().min(1).max(limits.title),
    words: z.string().min(1).max(limits.example),
    reason: z.enum(reasons),
  })
  .strict()
const shape = z
  .object({
    /** An object or photo with its story and the reason for it, or an answer to what a brief means. */
    brings: z.enum(['object', 'answer']),
    sound: z.boolean(),
    session: session.nullable(),
    examples: z.array(example).max(mostExamples),
  })
  .strict()

export type Definition = z.infer<typeof shape>
export type Session = z.infer<typeof session>
export type Example = z.infer<typeof example>

export const fresh: Definition = { brings: 'object', sound: true, session: null, examples: [] }
export const readDefinition = (definition: unknown): Definition => shape.parse(definition)

export function refusal({ definition }: Pick<Form, 'definition'>): DefinitionRefusal | undefined {
  const { session: asked, examples } = (definition ?? {}) as Partial<Definition>
  if (asked && (!session.safeParse(asked).success || asked.until <= asked.from || !asked.place)) return 'story-session'
  if (examples?.some((one) => !example.safeParse(one).success)) return 'story-example'
  return shape.safeParse(definition).success ? undefined : 'unreadable'
}

export const sessionMoments = ({ day, from, until }: Session) => ({
  begins: londonTime(day, from),
  ends: londonTime(day, until),
})

export type When = 'before' | 'live' | 'after'
/** Whether something was said before, in or after the session. */
export function whenOf(session: Session, givenAt: Date): When {
  const { begins, ends } = sessionMoments(session)
  return givenAt < begins ? 'before' : givenAt <= ends ? 'live' : 'after'
}
