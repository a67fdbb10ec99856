import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runCommand } from '@folkmoot/command'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, expect, test, vi } from 'vitest'
import { draw } from './command.ts'

const cases = join(import.meta.dirname, '..', 'cases')
const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/commands/draw.schema.json'), 'utf8'))
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true }).addSchema(schema)
const folder = mkdtempSync(join(tmpdir(), 'draw-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function typed(line: string): Promise<{ code: number; said: string; complained: string }> {
  const [said, complained]: string[][] = [[], []]
  const around = {
    file: (path: string) => resolve(cases, path),
    say: (text: string) => void said!.push(text),
    progress: (text: string) => void complained!.push(text),
  }
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => complained!.push(String(text)) > 0)
  try {
    const code = await runCommand('folkmoot-draw', draw, line.split(' '), around)
    return { code, said: said!.join('\n'), complained: complained!.join('\n') }
  } finally {
    write.mockRestore()
  }
}

/** What a command prints for machines, once the schema's own part for it says that this is its form. */
async function json(part: string, line: string, code = 0) {
  const answer = await typed(`${line} --json`)
  expect(answer.complained.replace(/.*(panels|quotas|shares|alternates|risk|tables|clashes|drawn).*\n?/g, '')).toBe('')
  expect(answer.code).toBe(code)
  const value = JSON.parse(answer.said)
  const valid = ajv.compile({ $ref: `${schema.$id}#/$defs/${part}` })
  expect(valid(value), JSON.stringify(valid.errors)).toBe(true)
  expect(ajv.validate(schema.$id, value)).toBe(true)
  return value
}

const files = '--categories synthetic_300_45.categories.csv --respondents synthetic_300_45.respondents.csv'
const pool = `${files} --size 45`
const clashing =
  '--categories synthetic_342_170_infeasible.categories.csv --respondents synthetic_342_170.respondents.csv --size 170'

test('check and run print what the schema says, for every method', async () => {
  await json('check', `draw check ${pool}`)
  for (const method of ['leximin', 'maximin', 'nash', 'goldilocks', 'legacy']) {
    const value = await json('run', `draw run ${pool} --method ${method} --draws 50`)
    expect(Object.keys(value.probabilities)).toHaveLength(300)
    expect(value.method).toBe(method)
  }
  expect((await json('run', `draw run ${pool}`)).minimum).toBeCloseTo(0.126316, 6)
})

test('an infeasible pool exits 2 with conflicts and relaxation, in words too', async () => {
  for (const deed of ['check', 'run']) await json('infeasible', `draw ${deed} ${clashing}`, 2)
  const { code, said } = await typed(`draw run ${clashing}`)
  expect(code).toBe(2)
  expect(said).toContain('Gender: Male, max 81 becomes 82')
})

test('a list is committed to, drawn from and made anew; another list is refused', async () => {
  const list = join(folder, 'list.json')
  const { commitment } = await json('commit', `draw commit ${pool} --seed june --out ${list} --panels 100`)
  const answer = await json('replay', `draw replay ${list} --commitment ${commitment} --number 7 --seed june ${pool}`)
  expect([answer.number, answer.of, answer.remade]).toEqual([7, 100, true])
  expect((await json('replay', `draw replay ${list} --commitment ${commitment} --number 7`)).panel).toEqual(
    answer.panel,
  )
  const other = `draw replay ${list} --commitment ${commitment} --number 7 --seed july ${pool}`
  expect((await json('replay', other, 1)).remade).toBe(false)
  writeFileSync(list, readFileSync(list, 'utf8').replace('"p1"', '"p2"'))
  await json('refused', `draw replay ${list} --commitment ${commitment} --beacon words`, 1)
})

test('alternates, replacement and tables', async () => {
  const list = join(folder, 'panel.json')
  const { commitment } = await json('commit', `draw commit ${pool} --seed june --out ${list} --panels 10`)
  const { panel } = await json('replay', `draw replay ${list} --commitment ${commitment} --number 3`)
  const ids = join(folder, 'ids.txt')
  writeFileSync(ids, panel.join('\n'))
  const chosen = await json('alternates', `draw alternates ${pool} --panel @${ids} --number 3 --seed s --samples 10`)
  expect(chosen.alternates).toHaveLength(3)
  const now = await json('replace', `draw replace ${pool} --panel @${ids} --gone ${panel[0]} --seed s`)
  expect(now.joined).toHaveLength(1)
  const { sessions } = await json('tables', `draw tables ${files} --panel @${ids} --tables 6 --sessions 2 --seed s`)
  expect(sessions).toHaveLength(2)
})

test('mistakes are told plainly', async () => {
  const wrong: [string, number, string][] = [
    [`draw run ${files}`, 1, '--size is missing'],
    [`draw run ${files} --size many`, 1, '--size is many'],
    [`draw run ${files} --size 301`, 1, 'A panel of 301'],
    [`draw run ${pool} --method fair`, 1, '--method is fair'],
    [`draw run ${pool} --gamma x --method goldilocks`, 1, 'gamma is NaN'],
    [`draw run ${pool} --id nobody`, 1, 'there is no column "nobody"'],
    [
      `draw run --categories none.csv --respondents none.csv --size 1`,
      1,
      `There is no file ${join(cases, 'none.csv')}.`,
    ],
    [`draw replay none.csv --commitment x`, 1, 'Give --number or --beacon'],
    [`draw run ${pool} --colour red`, 64, '--colour'],
  ]
  for (const [line, code, words] of wrong) {
    const answer = await typed(line)
    expect([line, answer.code]).toEqual([line, code])
    expect(answer.complained).toContain(words)
  }
})

test('the chances as a table and as a picture', async () => {
  const svg = join(folder, 'chances.svg')
  const { said } = await typed(`draw run ${pool} --svg ${svg}`)
  expect(said).toContain('smallest chance')
  expect(said).toContain('12.63 %')
  expect(readFileSync(svg, 'utf8')).toContain(
    '<title id="chances-title">How likely each person is to be drawn (LEXIMIN)',
  )
})
