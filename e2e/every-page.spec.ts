import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { council, expect, lookAt, test } from './journey.ts'

// The tests keep the fullest answer that they saw of every GET route; here each page is looked at in a real browser.

const folder = join(import.meta.dirname, '..', '.build', 'seen')
const assets = JSON.parse(readFileSync(join(import.meta.dirname, '..', '.build', 'assets.json'), 'utf8')) as Record<
  string,
  string
>
type Line = { area: string; pattern: string }
const routes = readFileSync(join(import.meta.dirname, '..', 'docs', 'generated', 'routes.txt'), 'utf8')
  .split('\n')
  .flatMap((line): Line[] => {
    const [, area, pattern] = /^(\S+)\s+GET\s+(\S+)/.exec(line) ?? []
    return area && pattern ? [{ area, pattern }] : []
  })
const nameOf = (pattern: string) => pattern.slice(1).replaceAll('/', '~').replaceAll(':', '$') || '~'
const pageOf = (pattern: string) => join(folder, `${nameOf(pattern)}.html`)

test('every GET route was visited by some test', () => {
  expect(existsSync(folder), 'run bin/test: its tests keep the pages that they see').toBe(true)
  // A stream of a live page never ends, so no visit has it whole: platform/follow.test-support.ts reads those.
  const pages = routes.filter(({ pattern }) => !pattern.endsWith('/live'))
  const seen = new Set(readdirSync(folder).map((file) => file.replace(/\.(html|other)$/, '')))
  expect(pages.map(({ pattern }) => pattern).filter((pattern) => !seen.has(nameOf(pattern)))).toEqual([])
})

for (const area of new Set(routes.map(({ area }) => area)))
  test(`the pages of ${area}: axe finds nothing, and they fit 320 px and 200 % text`, async ({ page }) => {
    await page.route('**/assets/*', (route) => {
      const url = new URL(route.request().url())
      const name = url.pathname.split('/').at(-1)!
      return route.continue({ url: `${url.origin}/assets/${assets[name] ?? name}` })
    })
    const faults: string[] = []
    for (const { pattern } of routes.filter((line) => line.area === area && existsSync(pageOf(line.pattern)))) {
      const address = council('kingston', pattern.replaceAll(':', ''))
      // As it is drawn, before any script changes it: the journeys look at what the scripts make of it.
      const body = readFileSync(pageOf(pattern), 'utf8').replace(/<script\b[^>]*><\/script>/g, '')
      await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
      await page.goto(address)
      await lookAt(page).catch((error: Error) => faults.push(`${pattern}: ${error.message}`))
    }
    expect(faults).toEqual([])
  })
