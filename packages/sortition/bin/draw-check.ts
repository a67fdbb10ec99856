import type { Command } from '@folkmoot/command'
import { poolHelp, poolOptions, poolUsage, readPool, reporter, sayInfeasible } from './inputs.ts'

export const drawCheck: Command = {
  name: 'draw check',
  usage: `draw check ${poolUsage} [--json]`,
  about: 'Checks that some panel keeps all quotas, or says which clash and what would help.',
  help: [
    ...poolHelp,
    '--json                print the answer for machines',
    'Exit code 0: there is a panel. 2: there is none.',
  ],
  options: { ...poolOptions, json: { type: 'boolean' } },
  takes: [0, 0],
  async run(values, _, around) {
    const pool = await readPool(values, around)
    const { checkQuotas, loadSolver } = await import('../src/index.ts')
    const answer = checkQuotas(pool, await loadSolver(), { progress: reporter(around) })
    if (answer.kind === 'infeasible') return sayInfeasible(answer, values, around)
    const { people, quotas, size } = pool
    if (values['json'])
      around.say(JSON.stringify({ feasible: true, people: people.length, size, quotas: quotas.length }))
    else around.say(`The quotas can be kept: ${quotas.length} quotas, ${people.length} people, ${size} seats.`)
    return 0
  },
}
