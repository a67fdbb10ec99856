import { type Command, Refused, textOf } from '@folkmoot/command'
import { idsOf, needed, poolHelp, poolOptions, poolUsage, readPool, reporter, wholeNumber } from './inputs.ts'

export const drawAlternates: Command = {
  name: 'draw alternates',
  usage: `draw alternates ${poolUsage} --panel IDS --number N --seed TEXT [--chance P] [--json]`,
  about: 'Chooses alternates such that the quotas hold as well as can be after members drop out.',
  help: [
    ...poolHelp,
    '--panel IDS           the panel: ids with commas, or @FILE with one a line',
    '--number N            how many alternates',
    '--seed TEXT           for the drop-outs that are tried; publish it',
    '--chance P            how likely a member is to drop out (default 0.1)',
    '--samples N           how many drop-outs to try (default 100)',
    '--json                print the answer for machines',
  ],
  options: {
    ...poolOptions,
    panel: { type: 'string' },
    number: { type: 'string' },
    seed: { type: 'string' },
    chance: { type: 'string' },
    samples: { type: 'string' },
    json: { type: 'boolean' },
  },
  takes: [0, 0],
  async run(values, _, around) {
    const pool = await readPool(values, around)
    needed(values, 'panel')
    const panel = idsOf(values, 'panel', around)
    const { chooseAlternates, loadSolver } = await import('../src/index.ts')
    const answer = chooseAlternates(
      pool,
      panel,
      wholeNumber(values, 'number'),
      await loadSolver(),
      needed(values, 'seed'),
      {
        chance: Number(textOf(values, 'chance') ?? '0.1'),
        samples: wholeNumber(values, 'samples', 100),
        progress: reporter(around),
      },
    )
    if (answer.kind === 'cancelled') throw new Refused('The work was cancelled.')
    const { alternates, expected, without, bound } = answer
    if (values['json']) around.say(JSON.stringify({ alternates, expected, without, bound }))
    else
      around.say(
        `${alternates.join('\n')}\n\nOn average ${expected.toFixed(3)} seats miss their quota after drop-outs; without alternates ${without.toFixed(3)}.\n${expected - bound < 1e-6 ? 'No other choice does better.' : `No choice does better than ${bound.toFixed(3)}.`}`,
      )
    return 0
  },
}
