import { type Command, Refused, table, writeText } from '@folkmoot/command'
import { needed, poolHelp, poolOptions, poolUsage, readPool, reporter, sayInfeasible, wholeNumber } from './inputs.ts'

export const drawCommit: Command = {
  name: 'draw commit',
  usage: `draw commit ${poolUsage} --seed TEXT --out FILE [--panels N] [--json]`,
  about: 'Writes a numbered list of panels of equal chance, and its hash to publish before the draw.',
  help: [
    ...poolHelp,
    '--seed TEXT           deals the list; publish it too',
    '--out FILE            where to write the list',
    '--panels N            how many (default 1000: three balls from 0 to 9)',
    '--json                print the answer for machines',
    'The list is made with LEXIMIN. Exit code 0: done. 2: no panel keeps the quotas.',
  ],
  options: {
    ...poolOptions,
    seed: { type: 'string' },
    out: { type: 'string' },
    panels: { type: 'string' },
    json: { type: 'boolean' },
  },
  takes: [0, 0],
  async run(values, _, around) {
    const [seed, out, panels] = [needed(values, 'seed'), needed(values, 'out'), wholeNumber(values, 'panels', 1000)]
    const pool = await readPool(values, around)
    const { commitmentOf, findDistribution, loadSolver, lotteryText, makeLottery } = await import('../src/index.ts')
    const found = findDistribution(pool, await loadSolver(), { progress: reporter(around) })
    if (found.kind === 'infeasible') return sayInfeasible(found, values, around)
    if (found.kind === 'cancelled') throw new Refused('The work was cancelled.')
    const lottery = makeLottery(pool, found, panels, seed)
    const text = lotteryText(lottery)
    writeText(around.file(out), text)
    const times = new Map<string, number>()
    for (const id of lottery.panels.flat()) times.set(id, (times.get(id) ?? 0) + 1)
    const moved = Math.max(
      ...pool.people.map(({ id }, i) => Math.abs((times.get(id) ?? 0) / panels - found.probabilities[i]!)),
    )
    const commitment = commitmentOf(text)
    const fewest = Math.min(
      ...pool.people.flatMap(({ id }, i) => (found.probabilities[i]! > 0 ? (times.get(id) ?? 0) : [])),
    )
    if (values['json'])
      around.say(
        JSON.stringify({
          commitment,
          panels,
          size: pool.size,
          seed,
          minimum: fewest / panels,
          exactMinimum: found.minimum,
          largestChange: moved,
          excluded: found.excluded,
        }),
      )
    else {
      around.say(`Publish this before the draw:\n\n  ${commitment}\n`)
      around.say(
        table(
          ['measure', 'value'],
          [
            ['panels', String(panels)],
            ['smallest chance', `${((fewest / panels) * 100).toFixed(2)} %`],
            ['the same before rounding', `${(found.minimum * 100).toFixed(2)} %`],
            ['largest change by rounding', `${(moved * 100).toFixed(2)} %`],
          ],
        ),
      )
    }
    return 0
  },
}
