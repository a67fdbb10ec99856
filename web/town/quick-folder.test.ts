import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { diskFolder, quickFolder } from './quick-folder.ts'

test('what a process that is no more left in memory is removed, what one at work holds is not', () => {
  const memory = mkdtempSync(join(tmpdir(), 'folkmoot-memory-'))
  const gone = join(memory, 'folkmoot-999999999-test-abc')
  const kept = [join(memory, `folkmoot-${process.pid}-test-abc`), join(memory, 'of-somebody-else')]
  for (const one of [gone, ...kept]) mkdirSync(one)
  const made = quickFolder('test', memory)
  expect(existsSync(gone)).toBe(false)
  expect(kept.every((one) => existsSync(one))).toBe(true)
  expect(existsSync(made)).toBe(true)
  expect(readdirSync(made)).toEqual([])
  for (const one of [memory, made]) rmSync(one, { recursive: true, force: true })
})

test('where memory has no folder it is on disk', () => {
  const [quick, disk] = [quickFolder('test', '/nowhere'), diskFolder('test')]
  expect(dirname(quick)).toBe(dirname(disk))
  expect(quick).not.toBe(disk)
  for (const one of [quick, disk]) rmSync(one, { recursive: true })
})
