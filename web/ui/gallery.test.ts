import { readdirSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { galleryIndex, galleryView } from './gallery.tsx'
import { designSystem, ours } from './gallery-list.ts'
import type { View } from './layout/view.ts'
import { fixtures } from './proof/fixtures.test-support.ts'

const entries = [...designSystem, ...ours]
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: ['html5'],
  rules: {
    'empty-heading': 'error',
    'heading-level': 'error',
    'input-missing-label': 'error',
    'multiple-labeled-controls': 'error',
    'no-implicit-button-type': 'error',
    'no-inline-style': 'error',
    'text-content': 'error',
    'unique-landmark': 'error',
    // The design system says these twice on purpose, for older screen readers.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
  },
})

const page = (view: View) =>
  `<!DOCTYPE html><html lang="en"><head><title>${view.title}</title></head><body>${renderToString(
    h('main', { id: 'main-content' }, view.body),
  )}</body></html>`

async function faults(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}

test('every component of the design system is in the gallery', () => {
  expect(designSystem.map(({ name }) => name)).toEqual([...new Set(fixtures.map(({ component }) => component))])
})

test('every component that has examples is in the gallery', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const withExamples = folders.filter(({ name }) =>
    readdirSync(`${import.meta.dirname}/${name}`).includes('examples.tsx'),
  )
  expect(withExamples.map(({ name }) => name).sort()).toEqual(entries.map(({ name }) => name).sort())
})

test('the validator finds faults', async () => {
  const bad = '<p id="a"><div>x</div></p><img id="a"><input type="text"><h1>x</h1><h1>y</h1>'
  const found = (
    await faults(`<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${bad}</body></html>`)
  ).join()
  for (const rule of ['no-dup-id', 'wcag/h37', 'input-missing-label', 'heading-level']) expect(found).toContain(rule)
})

test('the index leads to every component', async () => {
  const html = page(galleryIndex())
  for (const { name } of entries) expect(html).toContain(`href="/gallery/${name}"`)
  expect(await faults(html)).toEqual([])
})

test.for(entries)('$name: its page is valid and shows every example', async ({ name, examples }) => {
  const html = page(galleryView(name)!)
  expect(examples.length).toBeGreaterThan(0)
  for (const example of examples) expect(html).toContain(renderToString(example.element))
  expect(await faults(html)).toEqual([])
  expect(html).not.toMatch(/ (style|on[a-z]+)="/)
})

test('there is no page for what is not a component', () => {
  expect(galleryView('carousel')).toBeUndefined()
})
