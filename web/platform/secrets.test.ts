import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSecrets } from './secrets.ts'
import { writeWhole } from './whole-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'folkmoot-secrets-'))
afterAll(() => rmSync(folder, { recursive: true }))
const none = { secret: undefined, contactKey: undefined, equalityKey: undefined }

test('secrets are made once, for the eyes of one user, and are the same ever after', () => {
  const data = join(folder, 'new')
  const first = readSecrets({ data, ...none })
  expect(new Set(Object.values(first)).size).toBe(3)
  for (const secret of Object.values(first)) expect(secret.length).toBeGreaterThanOrEqual(32)
  expect(statSync(join(data, 'keys.json')).mode & 0o777).toBe(0o600)
  expect(readSecrets({ data, ...none })).toEqual(first)
  expect(readdirSync(data)).toEqual(['keys.json'])
})

test('those of the configuration go before those that are kept', () => {
  const data = join(folder, 'some')
  const kept = readSecrets({ data, ...none })
  expect(readSecrets({ data, ...none, contactKey: 'given' })).toEqual({ ...kept, contactKey: 'given' })
})

test('where all are configured nothing is written', () => {
  const given = { secret: 'a', contactKey: 'b', equalityKey: 'c' }
  expect(readSecrets({ data: join(folder, 'nowhere'), ...given })).toEqual(given)
  expect(readdirSync(folder)).not.toContain('nowhere')
})

test('a file is written whole or not at all, and never over another', () => {
  const file = join(folder, 'file')
  writeFileSync(`${file}.${process.pid}.part`, 'left by a process that died')
  expect(writeWhole(file, 'first')).toBe(true)
  expect(writeWhole(file, 'second')).toBe(false)
  expect(readFileSync(file, 'utf8')).toBe('first')
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  expect(() => writeWhole(join(folder, 'no', 'folder'), 'x')).toThrow(/ENOENT/)
})
