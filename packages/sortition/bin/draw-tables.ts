import { type Command, Refused } from '@folkmoot/command'
import { idsOf, needed, poolHelp, poolOptions, readPool, reporter, wholeNumber } from './inputs.ts'

export const drawTables: Command = {
  name: 'draw tables',
  usage:
    'draw tables --categories FILE --respondents FILE --panel IDS --tables N --seed TEXT [--sessions N] [--id COLUMN] [--json]',
  about: 'Seats a panel at mixed tables over several sessions, with few repeated meetings.',
  help: [
    ...poolHelp.filter((line) => !/^--(size|households)/.test(line)),
    '--panel IDS           the panel: ids with commas, or @FILE with one a line',
    '--tables N            how many tables',
    '--sessions N          how many sessions (default 1)',
    '--seed TEXT           the same seed gives the same seats',
    '--json                print the answer for machines',
  ],
  options: {
    categories: poolOptions.categories,
    respondents: poolOptions.respondents,
    id: poolOptions.id,
    panel: { type: 'string' },
    tables: { type: 'string' },
    sessions: { type: 'string' },
    seed: { type: 'string' },
    json: { type: 'boolean' },
  },
  takes: [0, 0],
  async run(values, _, around) {
    needed(values, 'panel')
    const ids = idsOf(values, 'panel', around)
    const pool = await readPool({ ...values, size: String(ids.length) }, around)
    const panel = ids.map((id) => {
      const person = pool.people.find((one) => one.id === id)
      if (!person) throw new Refused(`${id} is not among the respondents.`)
      return person
    })
    const { seatTables } = await import('../src/index.ts')
    const answer = seatTables(
      panel,
      wholeNumber(values, 'tables'),
      wholeNumber(values, 'sessions', 1),
      needed(values, 'seed'),
      { progress: reporter(around) },
    )
    if (answer.kind === 'cancelled') throw new Refused('The work was cancelled.')
    const { sessions, uneven, repeats, fewestRepeats } = answer
    if (values['json']) around.say(JSON.stringify({ sessions, uneven, repeats, fewestRepeats }))
    else
      around.say(
        [
          ...sessions.map(
            (tables, s) =>
              `Session ${s + 1}\n${tables.map((people, t) => `  table ${t + 1}: ${people.join(', ')}`).join('\n')}`,
          ),
          `Seats away from an even mix: ${uneven}. Meetings repeated: ${repeats} (no seating has fewer than ${fewestRepeats}).`,
        ].join('\n'),
      )
    return 0
  },
}
