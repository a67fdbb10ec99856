import type { RuleOptions } from './src/index.ts'

// What reference.json says other counts gave, as runs of ours: pabutools 1.2.3 with exact fractions, and the tool of
// equalshares.net. The latter breaks ties in its own way, so only the set of its winners is compared.

type Winners = readonly string[]
type Pabutools = {
  winners: Winners
  cpu_s: number
  winners_plus_utilitarian?: Winners
  tie_lex?: Winners | string
  tie_esh?: Winners | string
}
export type Reference = {
  file: string
  add1_increment?: number
  greedy_no_skip?: Winners
  pabutools?: { parse_cpu_s?: number; rules: Record<string, Pabutools> }
  equalshares_js?: Record<string, { increment?: number; res?: Record<string, { winners: Winners; ms?: number }> }>
}

export type ReferenceRun = {
  name: string
  rule: RuleOptions
  winners: Winners
  ordered: boolean
  /** CPU seconds of pabutools, or seconds on the clock of the other tool. */
  seconds: number | null
}

const greedy: Record<string, RuleOptions> = {
  greedy_votes: { rule: 'greedy' },
  greedy_votes_per_cost: { rule: 'greedy-per-cost' },
}

export function referenceRuns(reference: Reference): ReferenceRun[] {
  const { greedy_no_skip, pabutools, equalshares_js = {} } = reference
  const runs: ReferenceRun[] = []
  if (greedy_no_skip)
    runs.push({
      name: 'greedy_no_skip',
      rule: { rule: 'greedy-no-skip' },
      winners: greedy_no_skip,
      ordered: true,
      seconds: null,
    })
  for (const [name, given] of Object.entries(pabutools?.rules ?? {})) runs.push(...ofPabutools(name, given, reference))
  for (const [name, { increment = 1, res = {} }] of Object.entries(equalshares_js))
    for (const [completion, { winners, ms }] of Object.entries(res))
      runs.push({
        name: `js ${name} ${completion}`,
        rule: ofTool(name, completion, increment),
        winners,
        ordered: false,
        seconds: ms === undefined ? null : ms / 1000,
      })
  return runs
}

function ofPabutools(name: string, given: Pabutools, { add1_increment = 1 }: Reference): ReferenceRun[] {
  const add1 = name.endsWith('_add1')
  const rule: RuleOptions = greedy[name] ?? {
    rule: 'equal-shares',
    utility: name.startsWith('mes_card') ? 'cardinality' : 'cost',
    completion: add1 ? 'add1' : 'none',
    increment: `${add1_increment}`,
  }
  const utilitarian: RuleOptions = { ...rule, completion: add1 ? 'add1-utilitarian' : 'utilitarian' }
  const found = [
    { name, rule, winners: given.winners, seconds: given.cpu_s },
    { name: `${name}+utilitarian`, rule: utilitarian, winners: given.winners_plus_utilitarian, seconds: null },
    {
      name: `${name} ties by id`,
      rule: { ...rule, ties: 'id' as const },
      winners: tied(given, given.tie_lex),
      seconds: null,
    },
    {
      name: `${name} ties by cost`,
      rule: { ...rule, ties: 'cost-score-id' as const },
      winners: tied(given, given.tie_esh),
      seconds: null,
    },
  ]
  // Of other orders of ties the reference keeps the set alone where it says "same".
  return found.flatMap((run) =>
    run.winners ? [{ ...run, winners: run.winners, ordered: !run.name.includes('ties') }] : [],
  )
}

const tied = ({ winners }: Pabutools, other: Winners | string | undefined): Winners | undefined =>
  other === 'same' ? winners : typeof other === 'string' ? undefined : other

function ofTool(name: string, completion: string, increment: number): RuleOptions {
  const [, options = ''] = name.split('.')
  const completions = { none: 'none', utilitarian: 'utilitarian', add1: 'add1', add1u: 'add1-utilitarian' } as const
  return {
    rule: 'equal-shares',
    completion: completions[completion as keyof typeof completions],
    increment: `${increment}`,
    start: options !== 'none' && options.includes('i') ? 'whole' : 'exact',
    stopWhenExhaustive: options !== 'none' && options.includes('e'),
    ties: 'cost-score-id',
  }
}
