import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '@folkmoot/command'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, expect, test, vi } from 'vitest'
import { themes } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'folkmoot-themes-'))
afterAll(() => rmSync(folder, { recursive: true }))
const lines = readFileSync(new URL('../cases/clinc-twelve.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const validate = new Ajv2020().compile(
  JSON.parse(readFileSync(new URL('../../../docs/commands/themes.schema.json', import.meta.url), 'utf8')),
)

async function run(content: string | Buffer, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
  writeFileSync(join(folder, 'comments.csv'), content)
  let [out, err] = ['', '']
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text
    return true
  })
  const around = {
    file: (path: string) => (path.startsWith('/') ? path : join(folder, path)),
    say: (text: string) => {
      out += text
    },
    progress: () => {},
  }
  try {
    return { code: await runCommand('folkmoot-themes', [themes], ['comments.csv', ...words], around), out, err }
  } finally {
    write.mockRestore()
  }
}

const table = `id,text,side\n${lines.map((line, i) => `${i},"${line.split('\t')[1]!.replaceAll('"', '""')}",${i % 2 ? 'A' : 'B'}`).join('\n')}\n`

test('the JSON is as the schema says, and its numbers add up', async () => {
  const { code, out } = await run(table, '--json', '--number', '10', '--group', 'side')
  const answer = JSON.parse(out)
  expect(validate(answer), JSON.stringify(validate.errors)).toBe(true)
  expect(code).toBe(0)
  expect(answer.themes.length).toBe(10)
  expect(answer.comments.length).toBe(300)
  expect(answer.themes[0].groups).toHaveProperty('A')
})
test('the table to read quotes comments and says that nobody confirmed them', async () => {
  const { code, out } = await run(
    table.replace('text', 'Antwort'),
    '--text',
    'Antwort',
    '--number',
    '5',
    '--language',
    'en',
  )
  expect(code).toBe(0)
  expect(out).toContain('Nobody has confirmed these themes.')
  expect(out).toContain('Made with: folkmoot-themes/1; seed=folkmoot; embedder=none')
})
test('semicolons, tabs, a mark at the beginning and Windows line ends are read', async () => {
  for (const content of ['\ufeffid;text\r\n1;Mehr, viel mehr Bäume\r\n', 'id\ttext\n1\tMehr, viel mehr Bäume\n'])
    expect(JSON.parse((await run(content, '--json')).out)).toMatchObject({ unplaced: ['1'] })
})
test('no comments: exit 2 and an answer that fits the schema', async () => {
  const { code, out } = await run('id,text\n1,\n', '--json')
  expect(code).toBe(2)
  expect(validate(JSON.parse(out))).toBe(true)
})
test.each<[string, string | Buffer, string[], string]>([
  ['no column', 'a,b\n1,2\n', [], 'has no column with comments. It has "a", "b": name one with --text.'],
  [
    'a column that is not there',
    'a,text\n1,2\n',
    ['--id', 'ref'],
    'There is no column "ref" for --id. There are "a", "text".',
  ],
  ['a ragged line', 'id,text\n1,a\n2\n', [], 'line 3: it has another number of columns than the head line.'],
  ['an open quote', 'id,text\n1,"a\n', [], 'a quote that opened before is not closed.'],
  [
    'a quote inside a quote',
    'id,text\n1,"a "b" c"\n',
    [],
    'line 2: a quote stands inside a quoted cell: write it twice.',
  ],
  ['one id twice', 'id,text\n1,a\n1,b\n', [], 'line 3: "1" is the id of line 2 too.'],
  ['not UTF-8', Buffer.from([0x69, 0x64, 0x2c, 0xff, 0xfe]), [], 'is not in UTF-8'],
  [
    'a novel',
    `id,text\n1,${'a'.repeat(20_001)}\n`,
    [],
    'line 2: the comment has 20001 characters: 20,000 are the most.',
  ],
  [
    'a number that is none',
    'id,text\n1,a\n',
    ['--number', 'ten'],
    '--number is "ten": it must be a whole number from 2 to 200.',
  ],
  ['a number too small', 'id,text\n1,a\n', ['--number', '1'], 'number is 1: it must be a whole number from 2 to 200'],
  ['a language in words', 'id,text\n1,a\n', ['--language', 'Welsh'], 'The language is "Welsh"'],
  ['a model that is not there', 'id,text\n1,a\n', ['--embedder', 'none.js'], 'could not be loaded'],
])('%s: exit 1 and a sentence', async (_, content, words, sentence) => {
  const { code, err } = await run(content, ...words)
  expect(err).toContain(sentence)
  expect(code).toBe(1)
})

test('a real embedding model, offline, brings nearer what means the same without sharing a word', async () => {
  const { embedder } = await import('../embedders/energetic.ts')
  const { embedComments } = await import('../src/index.ts')
  const texts = ['The bus never comes on time', 'Public transport is always late', 'We should plant more trees']
  const { values, columns } = await embedComments(
    texts.map((text) => ({ text, language: 'en' })),
    embedder,
  )
  const near = (a: number, b: number) => {
    let sum = 0
    for (let i = 0; i < columns; i++) sum += values[a * columns + i]! * values[b * columns + i]!
    return sum
  }
  expect(near(0, 1)).toBeGreaterThan(near(0, 2) + 0.1)
  expect(near(0, 1)).toBeGreaterThan(near(1, 2) + 0.1)
}, 120_000)
