import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runCommand } from '@folkmoot/command'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, expect, test, vi } from 'vitest'
import { choices } from '../src/index.ts'
import { count } from './command.ts'

const cases = join(import.meta.dirname, '..', 'cases')
const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/commands/count.schema.json'), 'utf8'))
const valid = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema)
const folder = mkdtempSync(join(tmpdir(), 'count-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function typed(...words: string[]): Promise<{ code: number; said: string; complained: string }> {
  const [said, complained]: string[][] = [[], []]
  const around = {
    file: (path: string) => resolve(cases, path),
    say: (text: string) => void said!.push(text),
    progress: (text: string) => void complained!.push(text),
  }
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => complained!.push(String(text)) > 0)
  try {
    const code = await runCommand('folkmoot-count', [count], words, around)
    return { code, said: said!.join('\n'), complained: complained!.join('\n') }
  } finally {
    write.mockRestore()
  }
}
const swiecie = 'Poland_Swiecie_2023.pb'

test('the JSON is what the schema says, for every rule and kind of ballot', async () => {
  const files = [swiecie, 'Netherlands_Amsterdam_643.pb', 'Switzerland_Zurich_D10.pb', 'Switzerland_Zurich_S5R.pb']
  for (const file of files)
    for (const rule of choices.rule)
      for (const completion of choices.completion) {
        const options = ['--comparison', 'approvals', '--eligibility', '3', '--threshold', '20']
        const { code, said } = await typed(file, '--rule', rule, '--completion', completion, ...options, '--json')
        expect(code).toBe(0)
        expect([valid(JSON.parse(said)), valid.errors]).toEqual([true, null])
      }
  expect(valid({ winners: [] })).toBe(false)
})

test('every option reaches the count and is printed with the result', async () => {
  const plain = [
    '--utility',
    'cardinality',
    '--completion',
    'add1-utilitarian',
    '--increment',
    '2.5',
    '--start',
    'whole',
  ]
  const rest = ['--stop-when-exhaustive', 'no', '--comparison', 'exclusion-ratio', '--eligibility', '3']
  const { said } = await typed(
    swiecie,
    ...plain,
    ...rest,
    '--zero-support',
    'include',
    '--ties',
    'lot',
    '--seed',
    '7',
    '--json',
  )
  expect(JSON.parse(said).rule).toEqual({
    rule: 'equal-shares',
    utility: 'cardinality',
    completion: 'add1-utilitarian',
    increment: '2.5',
    start: 'whole',
    stopWhenExhaustive: false,
    comparison: 'exclusion-ratio',
    eligibility: '3',
    zeroSupport: 'include',
    ties: 'lot',
    seed: '7',
  })
  expect(
    JSON.parse((await typed(swiecie, '--rule', 'greedy-threshold', '--threshold', '400', '--json')).said).rule
      .threshold,
  ).toBe('400')
})

test('for people: tables, reasons and the rule', async () => {
  const { code, said } = await typed('Netherlands_Assen_2024.pb', '--completion', 'add1', '--comparison', 'approvals')
  expect(code).toBe(0)
  expect(said).toContain('84 voters, 14 projects, 9 chosen: ')
  expect(said).toContain('too little.')
  expect(said).toContain('Comparison: equal shares stand')
  expect(said).toContain('completion add1, increment 1, start exact, stopWhenExhaustive true, ties score-cost-id')
})

test('a picture', async () => {
  const picture = join(folder, 'money.svg')
  expect((await typed(swiecie, '--svg', picture)).code).toBe(0)
  expect(readFileSync(picture, 'utf8')).toMatch(/^<svg .*<\/svg>$/s)
})

test('what is wrong is said with the file, the line and the reason', async () => {
  const broken = join(folder, 'broken.pb')
  writeFileSync(broken, readFileSync(join(cases, swiecie), 'utf8').replace(/\n(c1;[^\r\n]*)/, '\n$1;more'))
  const told = /broken\.pb: Line \d+: it has \d+ fields; the heading has \d+\.\n$/
  expect(await typed(broken)).toMatchObject({ code: 1, said: '', complained: expect.stringMatching(told) })
  expect(await typed('absent.pb')).toMatchObject({
    code: 1,
    complained: expect.stringMatching(/There is no file .*absent\.pb\./),
  })
  expect(await typed(swiecie, '--rule', 'best')).toMatchObject({
    code: 1,
    complained: expect.stringContaining('rule "best": expected greedy'),
  })
  expect(await typed(swiecie, '--stop-when-exhaustive', 'perhaps')).toMatchObject({
    code: 1,
    complained: expect.stringContaining('expected yes or no'),
  })
  expect(await typed(swiecie, '--svg', 'no/such/folder.svg')).toMatchObject({
    code: 1,
    complained: expect.stringContaining('cannot be written'),
  })
  expect(await typed(swiecie, '--colour', 'red')).toMatchObject({ code: 64 })
})
