import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { test } from 'vitest'

// Runs what the packages' READMEs and doc comments show: in them, `expression // => value` is a claim.

type Exports = Record<string, unknown>

const here = new URL('.', import.meta.url)
const packages = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory())

for (const { name } of packages) {
  const folder = new URL(`${name}/`, here)
  const exported: Exports = await import(new URL('src/index.ts', folder).pathname)
  const load = (from: string): Promise<Exports> | Exports => (from === `@folkmoot/${name}` ? exported : import(from))

  test(`${name}: what the README shows is so`, async () => {
    const readme = readFileSync(new URL('README.md', folder), 'utf8')
    const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!)
    assert.ok(blocks.length > 0, 'a README shows at least one example in TypeScript')
    await run(blocks.join('\n'), { load })
  })

  const shown = new Set<string>()
  for (const file of readdirSync(new URL('src/', folder)).filter((file) => /^(?!.*\.test\.ts$).*\.ts$/.test(file))) {
    for (const { deed, example } of examples(readFileSync(new URL(`src/${file}`, folder), 'utf8'))) {
      shown.add(deed)
      test(`${name}/src/${file}: the example of ${deed} is so`, () => run(example, { load, ...exported }))
    }
  }

  test(`${name}: every exported function has an example`, () => {
    const functions = Object.keys(exported).filter(
      (key) => typeof exported[key] === 'function' && !String(exported[key]).startsWith('class'),
    )
    assert.deepEqual(
      functions.filter((deed) => !shown.has(deed)),
      [],
    )
  })
}

/** The functions a source file exports whose doc comment has an @example, which must come last in it. */
function examples(source: string): { deed: string; example: string }[] {
  const comments = /\/\*\*((?:(?!\*\/).)*)\*\/\nexport (?:async )?function\*? (\w+)/gs
  return [...source.matchAll(comments)].flatMap(([, comment, deed]) => {
    const example = /@example\n(.*)$/s.exec(comment!)?.[1]
    return example ? [{ deed: deed!, example: example.replace(/^ \* ?/gm, '') }] : []
  })
}

/** Runs code with some names in reach, and fails where a claim is false, never reached, or missing altogether. */
async function run(code: string, names: Exports): Promise<void> {
  const claims = code.match(/\/\/ => /g)?.length ?? 0
  assert.ok(claims > 0, `an example claims something:\n${code}`)
  let checked = 0
  const claim = (actual: unknown, expected: unknown): void => {
    assert.deepEqual(actual, expected)
    checked++
  }
  const script = stripTypeScriptTypes(code)
    .replace(/^import (\{.*\}) from ('.*')$/gm, 'const $1 = await load($2)')
    .replace(/^(.*\S) \/\/ => (.*)$/gm, 'claim($1, $2)')
  const AsyncFunction = Object.getPrototypeOf(run).constructor
  await new AsyncFunction('claim', ...Object.keys(names), script)(claim, ...Object.values(names))
  assert.equal(checked, claims, 'every claim is made')
}
