import { type Command, Refused, table } from '@folkmoot/command'
import { idsOf, needed, poolHelp, poolOptions, poolUsage, readPool, reporter, sayInfeasible } from './inputs.ts'

export const drawReplace: Command = {
  name: 'draw replace',
  usage: `draw replace ${poolUsage} --panel IDS --gone IDS --seed TEXT [--declined IDS] [--json]`,
  about: 'Draws people for the seats of those who dropped out, and shows how chances changed.',
  help: [
    ...poolHelp,
    '--panel IDS           the panel as drawn: ids with commas, or @FILE with one a line',
    '--gone IDS            who of them dropped out',
    '--declined IDS        who else does not want to be asked',
    '--seed TEXT           a new one, not known before; publish it',
    '--json                print the answer for machines',
    'Exit code 0: done. 2: nobody left keeps the quotas; the answer says which clash and what would help.',
  ],
  options: {
    ...poolOptions,
    panel: { type: 'string' },
    gone: { type: 'string' },
    declined: { type: 'string' },
    seed: { type: 'string' },
    json: { type: 'boolean' },
  },
  takes: [0, 0],
  async run(values, _, around) {
    const pool = await readPool(values, around)
    needed(values, 'panel')
    needed(values, 'gone')
    const seed = needed(values, 'seed')
    const { findDistribution, loadSolver, replaceMembers } = await import('../src/index.ts')
    const [solver, watching] = [await loadSolver(), { progress: reporter(around) }]
    const first = findDistribution(pool, solver, watching)
    if (first.kind === 'infeasible') return sayInfeasible(first, values, around)
    if (first.kind === 'cancelled') throw new Refused('The work was cancelled.')
    const [panel, gone, declined] = ['panel', 'gone', 'declined'].map((name) => idsOf(values, name, around))
    const answer = replaceMembers(pool, solver, first, panel!, gone!, declined!, seed, watching)
    if (answer.kind === 'infeasible') return sayInfeasible(answer, values, around)
    if (answer.kind === 'cancelled') throw new Refused('The work was cancelled.')
    const { joined, changed } = answer
    if (values['json']) {
      around.say(JSON.stringify({ joined, panel: answer.panel, changed, seed }))
      return 0
    }
    const percent = (p: number) => `${(p * 100).toFixed(2)} %`
    const rows = changed.filter(({ id }) => joined.includes(id))
    around.say(`New on the panel: ${joined.join(', ')}\n`)
    around.say(
      table(
        ['id', 'chance before', 'chance now'],
        rows.map(({ id, before, now }) => [id, percent(before), percent(now)]),
      ),
    )
    around.say('--json lists the chances of everybody who was left.')
    return 0
  },
}
