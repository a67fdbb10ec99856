import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { permissionsMarkdown } from './permissions-page.ts'

test('docs/roles/permissions.md is what the table says', () => {
  const file = 'docs/roles/permissions.md'
  if (process.env['FOLKMOOT_GENERATE']) writeFileSync(file, permissionsMarkdown())
  expect(readFileSync(file, 'utf8')).toBe(permissionsMarkdown())
})
