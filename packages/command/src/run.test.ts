import { expect, test, vi } from 'vitest'
import { type Command, Refused, type Surroundings, table } from './index.ts'
import { runCommand } from './run.ts'

const said: string[] = []
const around: Surroundings = { file: (path) => path, say: (text) => void said.push(text), progress: () => {} }
const command = (name: string, run: Command['run']): Command => ({
  name,
  usage: `${name} FILE [--json]`,
  about: `Does ${name}.`,
  help: ['FILE  what to read'],
  options: { json: { type: 'boolean' } },
  takes: [1, 1],
  run,
})
const refuse = async () => {
  throw new Refused('Line 3: the quotes do not match.')
}
const commands = [
  command('draw', async () => 0),
  command('draw run', async (values, [file]) => (values['json'] && file === 'a.csv' ? 2 : 0)),
  command('count', refuse),
]

async function typed(...words: string[]) {
  said.length = 0
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => (said.push(String(text)), true))
  try {
    return [await runCommand('tool', commands, words, around), said.join('')] as const
  } finally {
    write.mockRestore()
  }
}

test('the longest command that fits is run, with its options and arguments', async () => {
  expect((await typed('draw', 'run', '--json', 'a.csv'))[0]).toBe(2)
  expect((await typed('draw', 'a.csv'))[0]).toBe(0)
})
test('help is an answer, a mistake is one with code 64', async () => {
  expect(await typed()).toEqual([0, expect.stringContaining('Does draw run.')])
  expect(await typed('count', '--help')).toEqual([0, expect.stringContaining('FILE  what to read')])
  expect(await typed('dance')).toEqual([64, expect.stringContaining('There is no command "dance".')])
  expect(await typed('count')).toEqual([64, expect.stringContaining('count takes 1 arguments; 0 were given.')])
  expect(await typed('count', '--red', 'a')).toEqual([64, expect.stringContaining("'--red'")])
})
test('a refusal is a sentence and code 1, without a trace of the code', async () => {
  expect(await typed('count', 'a.csv')).toEqual([1, 'Line 3: the quotes do not match.\n'])
})
test('a table with a ragged row is refused', () => {
  expect(() => table(['a'], [['1', '2']])).toThrow('A row has 2 cells; there are 1 titles.')
})
