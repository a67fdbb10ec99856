import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packAll } from './pack.ts'

// As npm would lay them out for somebody who has nothing of this repository.
let folder: string
let names: string[]
const scope = () => join(folder, 'node_modules', '@folkmoot')
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'folkmoot-pack-'))
  names = packAll(process.cwd(), scope())
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.') && name !== '@folkmoot')
      symlinkSync(join(process.cwd(), 'node_modules', name), join(folder, 'node_modules', name))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })

test('every package is imported from JavaScript alone, with its types beside', () => {
  for (const name of names) {
    const loaded = node(
      '--input-type=module',
      '--no-strip-types',
      '-e',
      `console.log(Object.keys(await import('@folkmoot/${name}')).length)`,
    )
    expect(Number(loaded.stdout), `${name}: ${loaded.stderr}`).toBeGreaterThan(0)
    expect(existsSync(join(scope(), name, 'src', 'index.d.ts')), name).toBe(true)
    expect(existsSync(join(scope(), name, 'LICENSE')), name).toBe(true)
  }
})

test('no package carries tests or TypeScript, and every command answers', () => {
  for (const name of names) {
    const files = readdirSync(join(scope(), name), { recursive: true, encoding: 'utf8' })
    expect(
      files.filter((file) => /\.test\.|(?<!\.d)\.ts$/.test(file)),
      name,
    ).toEqual([])
    const { bin = {} } = JSON.parse(readFileSync(join(scope(), name, 'package.json'), 'utf8')) as {
      bin?: Record<string, string>
    }
    for (const path of Object.values(bin)) {
      const help = node('--no-strip-types', join(scope(), name, path), '--help')
      expect(help.status, `${path}: ${help.stderr}`).toBe(0)
      expect(help.stdout).toContain('FILE')
    }
  }
})
