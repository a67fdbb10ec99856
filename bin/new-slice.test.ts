import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'folkmoot-slice-'))
  for (const name of ['web', 'bin', 'packages', 'tsconfig.json', 'biome.json', 'package.json'])
    cpSync(name, join(folder, name), { recursive: true, filter: (from) => !/\/(data|node_modules)(\/|$)/.test(from) })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })

test('a new slice passes types and lint and is wired into its area', () => {
  const made = run('bin/new-slice.ts', 'outcomes', 'suggestion-boxes')
  expect(made.stdout).toContain('Made web/areas/outcomes/suggestion-boxes')
  expect(readFileSync(join(folder, 'web/areas/outcomes/index.ts'), 'utf8')).toContain('suggestionBoxesRoutes')
  const types = run('node_modules/typescript7/bin/tsc', '-p', 'tsconfig.json')
  expect(types.stdout.split('\n').filter((line) => line.includes('suggestion-boxes'))).toEqual([])
  const lint = run(
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--vcs-enabled=false',
    'web/areas/outcomes/suggestion-boxes',
  )
  expect(lint.status, lint.stderr).toBe(0)
})

test('a name or an area that cannot be is refused with the reason', () => {
  expect(run('bin/new-slice.ts', 'nowhere', 'things').stderr).toContain('There is no area "nowhere"')
  expect(run('bin/new-slice.ts', 'outcomes', 'Bad_Name').stderr).toContain('cannot name a slice')
  expect(run('bin/new-slice.ts').stderr).toContain('Say the area and the name')
})
