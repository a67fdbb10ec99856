import { z } from 'zod'

export { type Choosing, choicesOf, isChoosing, questionsOf } from './choices.ts'

export const most = {
  questions: 100,
  sections: 30,
  options: 30,
  rows: 20,
  rules: 10,
  quotas: 20,
  title: 300,
  hint: 500,
  reading: 5000,
  label: 200,
} as const

const said = (letters: number) =>
  z.object({ en: z.string().trim().min(1).max(letters), cy: z.string().max(letters) }).strict()
const maybeSaid = (letters: number) => z.object({ en: z.string().max(letters), cy: z.string().max(letters) }).strict()

const optionKey = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const option = z.object({ key: optionKey.max(40), label: said(most.label) }).strict()
const options = (fewest: number, most: number) => z.array(option).min(fewest).max(most).refine(distinct)
/** Answers in people's own words are parts that can be shown and put under themes; all others are counted, never shown one by one. */
const open = z.string().regex(/^answer-[1-9]\d?$/)
const closed = z.string().regex(/^q[1-9]\d{0,2}$/)
const day = z.iso.date()

const rule = z
  .object({
    when: z.object({ question: z.string(), is: z.enum(['is', 'is-not', 'contains']), option: z.string() }).strict(),
    /** A question, `section-N`, or `end`. */
    to: z.string(),
  })
  .strict()

const asked = {
  title: said(most.title),
  hint: maybeSaid(most.hint),
  reading: maybeSaid(most.reading),
  required: z.boolean(),
  rules: z.array(rule).max(most.rules),
}
const chosen = { ...asked, key: closed, options: options(2, most.options) }
const whole = z.number().int()

const question = z.discriminatedUnion('type', [
  z.object({ ...asked, type: z.literal('words'), key: open, most: whole.min(50).max(5000) }).strict(),
  z.object({ ...asked, type: z.literal('line'), key: open }).strict(),
  z.object({ ...chosen, type: z.literal('single'), other: z.boolean() }).strict(),
  z
    .object({
      ...chosen,
      type: z.literal('multiple'),
      other: z.boolean(),
      most: whole.min(1).max(most.options).optional(),
      none: optionKey.optional(),
    })
    .strict(),
  z
    .object({
      ...asked,
      type: z.literal('scale'),
      key: closed,
      from: whole.min(0).max(1),
      to: whole.min(3).max(10),
      low: said(most.label),
      high: said(most.label),
    })
    .strict(),
  z.object({ ...chosen, type: z.literal('matrix'), options: options(2, 10), rows: options(1, most.rows) }).strict(),
  z
    .object({ ...chosen, type: z.literal('ranking'), options: options(2, 15), most: whole.min(1).max(15).optional() })
    .strict(),
  z
    .object({
      ...chosen,
      type: z.literal('points'),
      options: options(2, 15),
      total: whole.min(2).max(1000),
      all: z.boolean(),
    })
    .strict(),
  z
    .object({
      ...asked,
      type: z.literal('number'),
      key: closed,
      least: z.number().optional(),
      most: z.number().optional(),
      whole: z.boolean(),
      unit: maybeSaid(40),
    })
    .strict(),
  z.object({ ...asked, type: z.literal('date'), key: closed, from: day.optional(), to: day.optional() }).strict(),
  z.object({ ...asked, type: z.literal('postcode'), key: closed }).strict(),
  z.object({ ...asked, type: z.literal('file'), key: closed }).strict(),
  z.object({ ...asked, type: z.literal('picture'), key: closed }).strict(),
])

const section = z
  .object({ key: z.string().regex(/^section-[1-9]\d?$/), title: said(most.label), questions: z.array(question) })
  .strict()
const quota = z
  .object({ question: closed, option: z.string(), most: whole.min(1).max(100_000), words: maybeSaid(most.hint) })
  .strict()

const shape = z
  .object({ sections: z.array(section).max(most.sections), quotas: z.array(quota).max(most.quotas) })
  .strict()
  .refine(({ sections }) => {
    const all = sections.flatMap(({ questions }) => questions)
    return all.length <= most.questions && distinct(all) && distinct(sections)
  })

export type Definition = z.infer<typeof shape>
export type Section = Definition['sections'][number]
export type SurveyQuestion = Section['questions'][number]
export type QuestionType = SurveyQuestion['type']
export type Rule = SurveyQuestion['rules'][number]
export type Quota = Definition['quotas'][number]
export type SurveyOption = z.infer<typeof option>

export const fresh: Definition = { sections: [], quotas: [] }

const read = new WeakMap<object, Definition>()

/** What stands in the database is of this shape: only commands that have checked it write it. Read once for each activity. */
export function readDefinition(definition: unknown): Definition {
  const known = read.get(definition as object)
  if (known) return known
  const fresh = shape.parse(definition)
  read.set(definition as object, fresh)
  return fresh
}

/** A definition with its fields in one order, so that two can be compared; undefined where it is none. */
export const parseDefinition = (definition: unknown): Definition | undefined => shape.safeParse(definition).data

export const isDefinition = (definition: unknown): definition is Definition => !!parseDefinition(definition)

function distinct(things: readonly { key: string }[]): boolean {
  return new Set(things.map(({ key }) => key)).size === things.length
}
