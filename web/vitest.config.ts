import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['packages/**/*.test.{ts,tsx}', 'web/**/*.test.{ts,tsx}', 'bin/*.test.ts'],
    // The laws of the house need no database.
    globalSetup: process.env['FOLKMOOT_NO_DATABASE'] ? [] : ['web/town/test-database.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // A test that hangs ends; a busy machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
