import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from '@folkmoot/command'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test, vi } from 'vitest'
import { map } from './command.ts'

const cases = fileURLToPath(new URL('../cases', import.meta.url))
const schema = JSON.parse(readFileSync(new URL('../../../docs/commands/map.schema.json', import.meta.url), 'utf8'))

async function typed(...words: string[]): Promise<{ code: number; said: string; complained: string }> {
  const said: string[] = []
  const complained: string[] = []
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => complained.push(String(text)) > 0)
  try {
    const around = { file: (path: string) => path, say: (text: string) => void said.push(text), progress: () => {} }
    const code = await runCommand('folkmoot-map', [map], words, around)
    return { code, said: said.join('\n'), complained: complained.join('') }
  } finally {
    write.mockRestore()
  }
}

test.each(['polis', 'default'])('mode %s: the JSON is as the schema says', async (mode) => {
  const { code, said } = await typed(join(cases, '15-per-hour-seattle'), '--mode', mode, '--json')
  expect(code).toBe(0)
  const validate = new Ajv2020({ allErrors: true }).compile(schema)
  const answer = JSON.parse(said)
  validate(answer)
  expect(validate.errors).toBeNull()
  expect(answer).toMatchObject({ mode, participants: 339, statements: 54, moderatedOut: 23 })
  expect(Object.keys(answer.components[0])).toHaveLength(mode === 'polis' ? 54 : 31)
  expect(validate({ ...answer, groups: [{}] })).toBe(false)
})

test('the tables are readable and the picture is written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'folkmoot-map-'))
  const svg = join(folder, 'map.svg')
  const { code, said } = await typed(join(cases, 'scoop-hivemind.freshwater'), '--svg', svg)
  expect(code).toBe(0)
  expect(said).toContain('There are two clear groups: A (75 people) and B (25 people).')
  expect(said).toContain('What sets each group apart:')
  expect(readFileSync(svg, 'utf8')).toContain('<desc id="map-description">')
  rmSync(folder, { recursive: true })
})

test('what is wrong is said in a sentence, with file and line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'folkmoot-map-'))
  expect(await typed(folder)).toMatchObject({ code: 1, complained: expect.stringContaining('There is no file') })
  writeFileSync(join(folder, 'comments.csv'), 'comment-id,agrees,disagrees,moderated,comment-body\n0,x,0,1,Trees\n')
  writeFileSync(join(folder, 'participants-votes.csv'), 'participant,0\n1,1\n')
  expect(await typed(folder)).toMatchObject({
    code: 1,
    complained: expect.stringContaining('comments.csv, line 2: agrees is "x"'),
  })
  expect(await typed(folder, '--mode', 'other')).toMatchObject({
    code: 1,
    complained: expect.stringContaining('--mode is "other"'),
  })
  expect(await typed()).toMatchObject({ code: 64 })
  rmSync(folder, { recursive: true })
})
