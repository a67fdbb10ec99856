import { type Command, Refused, type Surroundings, table, textOf, type Values, writeText } from '@folkmoot/command'
import type { Excluded, Measures, Method, Pool } from '../src/index.ts'
import { poolHelp, poolOptions, poolUsage, readPool, reporter, sayInfeasible, wholeNumber } from './inputs.ts'

const methods = ['leximin', 'maximin', 'nash', 'goldilocks', 'legacy'] as const

type Answer = Measures & {
  method: (typeof methods)[number]
  size: number
  people: number
  probabilities: Record<string, number>
  panels: number
  certified: number | null
  excluded: Excluded[]
}

export const drawRun: Command = {
  name: 'draw run',
  usage: `draw run ${poolUsage} [--method leximin|maximin|nash|goldilocks|legacy] [--svg FILE] [--json]`,
  about: 'Finds how likely everybody is to be drawn when the draw is as fair as the quotas allow.',
  help: [
    ...poolHelp,
    '--method METHOD       leximin (default), maximin, nash, goldilocks; legacy only to compare',
    '--gamma G             goldilocks: how much the smallest chance counts against the largest (default 1)',
    '--draws N, --seed S   legacy: how many draws to count (default 1000), and from which seed',
    '--svg FILE            draw the chances',
    '--json                print the answer for machines',
    'Exit code 0: done. 2: no panel keeps the quotas; the answer says which clash and what would help.',
  ],
  options: {
    ...poolOptions,
    method: { type: 'string' },
    gamma: { type: 'string' },
    draws: { type: 'string' },
    seed: { type: 'string' },
    svg: { type: 'string' },
    json: { type: 'boolean' },
  },
  takes: [0, 0],
  async run(values, _, around) {
    const method = methods.find((one) => one === (textOf(values, 'method') ?? 'leximin'))
    if (!method) throw new Refused(`--method is ${textOf(values, 'method')}: it must be one of ${methods.join(', ')}.`)
    const pool = await readPool(values, around)
    const answer = method === 'legacy' ? await legacy(pool, values, around) : await fair(pool, method, values, around)
    if (typeof answer === 'number') return answer
    const svg = textOf(values, 'svg')
    if (svg !== undefined) {
      const { drawChances } = await import('../src/index.ts')
      writeText(around.file(svg), drawChances(Object.values(answer.probabilities), answer.size, method))
    }
    around.say(values['json'] ? JSON.stringify(answer) : inWords(answer))
    return 0
  },
}

async function fair(pool: Pool, method: Method, values: Values, around: Surroundings): Promise<Answer | 2> {
  const { findDistribution, loadSolver } = await import('../src/index.ts')
  const gamma = Number(textOf(values, 'gamma') ?? '1')
  const found = findDistribution(pool, await loadSolver(), { method, gamma, progress: reporter(around) })
  if (found.kind === 'infeasible') return sayInfeasible(found, values, around)
  if (found.kind === 'cancelled') throw new Refused('The work was cancelled.')
  const { minimum, maximum, gini, geometricMean, certified, excluded } = found
  return {
    method,
    size: pool.size,
    people: pool.people.length,
    minimum,
    maximum,
    gini,
    geometricMean,
    panels: found.panels.length,
    certified,
    excluded,
    probabilities: named(pool, found.probabilities),
  }
}

async function legacy(pool: Pool, values: Values, around: Surroundings): Promise<Answer | 2> {
  const { checkQuotas, estimateLegacy, loadSolver } = await import('../src/index.ts')
  const check = checkQuotas(pool, await loadSolver(), { progress: reporter(around) })
  if (check.kind === 'infeasible') return sayInfeasible(check, values, around)
  const draws = wholeNumber(values, 'draws', 1000)
  const found = estimateLegacy(pool, textOf(values, 'seed') ?? 'legacy', draws)
  if (found.failed === draws) throw new Refused(`LEGACY found no panel in ${draws} draws.`)
  const { minimum, maximum, gini, geometricMean, probabilities } = found
  return {
    method: 'legacy',
    size: pool.size,
    people: pool.people.length,
    minimum,
    maximum,
    gini,
    geometricMean,
    panels: draws - found.failed,
    certified: null,
    excluded: pool.people.flatMap(({ id }, i) =>
      probabilities[i] === 0 ? [{ id, reason: `Not drawn in ${draws - found.failed} draws.` }] : [],
    ),
    probabilities: named(pool, probabilities),
  }
}

const named = ({ people }: Pool, probabilities: readonly number[]): Record<string, number> =>
  Object.fromEntries(people.map(({ id }, i) => [id, probabilities[i]!]))

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`

function inWords({ method, size, people, minimum, maximum, gini, geometricMean, panels, certified, excluded }: Answer) {
  const rows = [
    ['smallest chance', percent(minimum)],
    ['largest chance', percent(maximum)],
    ['all equal would be', percent(size / people)],
    ['geometric mean', percent(geometricMean)],
    ['Gini coefficient', gini.toFixed(4)],
    ['panels', String(panels)],
    ...(certified === null ? [] : [['no fair draw could give all more than', percent(certified)]]),
  ]
  const who = excluded.slice(0, 20).map(({ id, reason }) => `  ${id}: ${reason}`)
  if (excluded.length > who.length) who.push(`  and ${excluded.length - who.length} more: see --json`)
  return [
    `${method.toUpperCase()}: ${size} seats, ${people} people`,
    table(['measure', 'value'], rows),
    excluded.length === 0
      ? 'Everybody can be drawn.'
      : `${excluded.length} ${excluded.length === 1 ? 'person has' : 'people have'} no chance:\n${who.join('\n')}`,
  ].join('\n\n')
}
