import { type Command, Refused, readText, textOf } from '@folkmoot/command'
import { needed, poolOptions, poolUsage, readPool, reporter, wholeNumber } from './inputs.ts'

export const drawReplay: Command = {
  name: 'draw replay',
  usage: `draw replay FILE --commitment HASH (--number N | --beacon TEXT) [--seed TEXT ${poolUsage}] [--json]`,
  about: 'Draws, or draws again, from a published list: the same file and number give the same panel.',
  help: [
    'FILE               the list as it was published',
    '--commitment HASH  what was published before the draw',
    '--number N         the number drawn in public, by balls or dice',
    '--beacon TEXT      or a public value that nobody controls, from which the number follows',
    '--seed TEXT        with the files of the pool: makes the list anew and compares it',
    '--json             print the answer for machines',
    'Exit code 0: this is the panel. 1: the list is not the one that was committed to, or was not made from that pool.',
  ],
  options: {
    ...poolOptions,
    commitment: { type: 'string' },
    number: { type: 'string' },
    beacon: { type: 'string' },
    seed: { type: 'string' },
    json: { type: 'boolean' },
  },
  takes: [1, 1],
  async run(values, [path], around) {
    const beacon = textOf(values, 'beacon')
    if ((beacon === undefined) === (textOf(values, 'number') === undefined))
      throw new Refused('Give --number or --beacon, one of them.')
    const text = readText(around.file(path!))
    const { findDistribution, loadSolver, lotteryText, makeLottery, replay } = await import('../src/index.ts')
    const drawn = beacon === undefined ? { number: wholeNumber(values, 'number') } : { beacon }
    const answer = replay(text, needed(values, 'commitment'), drawn)
    if (!answer.ok) {
      around.say(values['json'] ? JSON.stringify(answer) : answer.sentence)
      return 1
    }
    let remade: boolean | undefined
    if (textOf(values, 'respondents') !== undefined) {
      const pool = await readPool(values, around)
      const found = findDistribution(pool, await loadSolver(), { progress: reporter(around) })
      remade =
        found.kind === 'drawn' && lotteryText(makeLottery(pool, found, answer.of, needed(values, 'seed'))) === text
    }
    if (values['json']) around.say(JSON.stringify({ ...answer, ...(remade !== undefined && { remade }) }))
    else {
      around.say(`Panel ${answer.number} of 0 to ${answer.of - 1}:\n${answer.panel.map((id) => `  ${id}`).join('\n')}`)
      if (remade !== undefined)
        around.say(remade ? 'The list made anew is the same.' : 'The list made anew is another one.')
    }
    return remade === false ? 1 : 0
  },
}
