import { z } from 'zod'
import { type Counted, count } from './count.ts'
import { type Definition, fresh } from './definition.ts'
import { pilesOf, rootOf } from './papers.ts'
import { keepsRules } from './rules.ts'

const rules = z.object({
  vote: z.string(),
  method: z.enum(['rank', 'points', 'dots']),
  count: z.enum(['borda', 'schulze']).default('borda'),
  most: z.number().int().nullable().default(null),
  total: z.number().int().default(fresh.total),
  dots: z.number().int().default(fresh.dots),
  each: z.number().int().default(fresh.each),
  options: z.array(z.object({ key: z.string(), label: z.string() })),
})
const line = z.union([
  z.object({ ballot: z.string(), choices: z.record(z.string(), z.number()) }).strict(),
  z.object({ ballot: z.string(), 'left-out': z.string() }).strict(),
])

type Recounted = {
  counted: Counted
  root: string
  leftOut: number
  labels: ReadonlyMap<string, string>
}

/**
 * Counts a published file of ballots again, from nothing but the file.
 *
 * @throws RangeError naming the line that is no ballot of this vote
 */
export function recount(papers: string): Recounted {
  const [first = '', ...rest] = papers.split('\n').slice(0, -1)
  const vote = rules.parse(JSON.parse(first))
  const definition: Definition = {
    ...fresh,
    ...vote,
    options: vote.options.map(({ key, label }) => ({
      key,
      label: { en: label, cy: '' },
      about: { en: '', cy: '' },
      cost: null,
      link: '',
    })),
  }
  const seen = new Set<string>()
  const ballots = rest.map((text, index) => {
    const read = line.safeParse(JSON.parse(text))
    const choices = read.success && 'choices' in read.data ? read.data.choices : {}
    if (!read.success || seen.has(read.data.ballot) || !keepsRules(definition, choices))
      throw new RangeError(`Line ${index + 2} is no ballot of this vote`)
    seen.add(read.data.ballot)
    return { mark: read.data.ballot, choices, leftOut: 'left-out' in read.data ? ('rules' as const) : null }
  })
  const root = rootOf(papers)
  return {
    counted: count(definition, pilesOf(ballots), root),
    root,
    leftOut: ballots.filter(({ leftOut }) => leftOut).length,
    labels: new Map(vote.options.map(({ key, label }) => [key, label])),
  }
}
