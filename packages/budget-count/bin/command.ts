import { type Command, Refused, readChunks, table, textOf, type Values, writeText } from '@folkmoot/command'
import type { Count, PbFile, RuleOptions } from '../src/index.ts'

const text = { type: 'string' } as const

export const count: Command = {
  name: 'count',
  usage: 'count FILE.pb [--rule RULE] [options] [--json] [--svg FILE]',
  about: 'Counts a participatory budget from a Pabulib file, and says why each project won or lost.',
  help: [
    'FILE.pb                      the election, as on pabulib.org/format',
    '--rule RULE                  equal-shares (default), greedy, greedy-per-cost, greedy-no-skip or greedy-threshold',
    '--utility U                  equal shares: cost (default) or cardinality',
    '--completion C               equal shares: none (default), utilitarian, add1 or add1-utilitarian',
    '--increment N                add1: how much each share is raised by at a time (default 1)',
    '--start S                    add1: from the exact share (exact, default) or from it in whole units (whole)',
    '--stop-when-exhaustive Y     add1: yes (default) or no',
    '--comparison C               equal shares: none (default), approvals or exclusion-ratio',
    '--threshold N                greedy-threshold: the least score (default: what the file states, or 0)',
    '--eligibility N              leave out a project with a smaller part of the votes than of N budgets (default none)',
    '--zero-support Z             projects without votes: exclude (default) or include',
    '--ties T                     score-cost-id (default), cost-score-id, id, or lot with --seed TEXT',
    '--json                       print the result for machines',
    '--svg FILE                   draw who paid for what',
    'Exit code 0: counted. 1: the file or an option is wrong; the line and the reason are named.',
  ],
  options: {
    rule: text,
    utility: text,
    completion: text,
    increment: text,
    start: text,
    'stop-when-exhaustive': text,
    comparison: text,
    threshold: text,
    eligibility: text,
    'zero-support': text,
    ties: text,
    seed: text,
    json: { type: 'boolean' },
    svg: text,
  },
  takes: [1, 1],
  async run(values, [path], { file, say, progress }) {
    const kernel = await import('../src/index.ts')
    const options = optionsOf(values)
    kernel.ruleInForce(options)
    const pb = await read(file(path!), kernel.createPbReader())
    for (const warning of pb.warnings) progress(warning)
    let told = 0
    const result = kernel.countAtWork(pb.election, options, {
      progress: (done, _, sentence) => {
        if (done < told) return
        told = done + 100
        if (done > 0) progress(sentence)
      },
    })!
    const svg = textOf(values, 'svg')
    if (svg) {
      const [title, currency] = [pb.meta.get('description') || path!, pb.meta.get('currency') ?? '']
      writeText(file(svg), kernel.moneyPicture(result, { title, currency }))
    }
    say(values['json'] ? JSON.stringify({ ...result, warnings: pb.warnings }) : inTables(result, pb))
    return 0
  },
}

function optionsOf(values: Values): RuleOptions {
  const given = (name: string) => textOf(values, name)
  const stop = given('stop-when-exhaustive')
  if (stop !== undefined && stop !== 'yes' && stop !== 'no')
    throw new Refused(`--stop-when-exhaustive ${stop}: expected yes or no.`)
  const words = {
    rule: given('rule') ?? 'equal-shares',
    utility: given('utility'),
    completion: given('completion'),
    increment: given('increment'),
    start: given('start'),
    stopWhenExhaustive: stop && stop === 'yes',
    comparison: given('comparison'),
    threshold: given('threshold'),
    eligibility: given('eligibility'),
    zeroSupport: given('zero-support'),
    ties: given('ties'),
    seed: given('seed'),
  }
  // Words that are no choice are refused by the count itself, which says what it expected.
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)) as RuleOptions
}

async function read(path: string, reader: { push(chunk: Uint8Array): void; end(): PbFile }): Promise<PbFile> {
  try {
    for await (const chunk of readChunks(path)) reader.push(chunk)
    return reader.end()
  } catch (error) {
    throw error instanceof RangeError ? new Refused(`${path}: ${error.message}`) : error
  }
}

function inTables(
  { winners, cost, budget, rule, explanations, endowment, comparison, voters }: Count,
  pb: PbFile,
): string {
  const currency = pb.meta.get('currency') ?? ''
  const byPlace = explanations.toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || b.votes - a.votes)
  const rows = byPlace.map(({ place, project, name, cost, votes, price }) => [
    place === null ? '' : `${place}`,
    project,
    name.length > 44 ? `${name.slice(0, 43)}…` : name,
    cost,
    `${votes}`,
    price === null ? '' : Number(price).toFixed(2),
  ])
  return [
    `${pb.meta.get('description') ?? ''} ${pb.meta.get('instance') ?? ''}`.trim(),
    `${voters} voters, ${explanations.length} projects, ${winners.length} chosen: ${cost} of ${budget} ${currency}`.trim(),
    '',
    table(['', 'id', 'project', 'cost', 'votes', 'price'], rows),
    '',
    ...byPlace.map(({ project, words }) => `${project}: ${words}`),
    '',
    ...(endowment
      ? [`Each voter's share: ${endowment.each} (raised ${endowment.raises} times, known from ${endowment.runs} runs)`]
      : []),
    ...(comparison
      ? [
          `Comparison: ${comparison.greedyTaken ? 'the greedy outcome was taken' : 'equal shares stand'} (${JSON.stringify(comparison)})`,
        ]
      : []),
    `Rule: ${Object.entries(rule)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`,
  ].join('\n')
}
