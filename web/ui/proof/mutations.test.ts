import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { element, propsOf } from './adapters.test-support.ts'
import { fixtures } from './fixtures.test-support.ts'
import { mutations } from './mutations.test-support.ts'
import { tree } from './tree.test-support.ts'

/** Props that by design change nothing in these cases, each with its reason. A change anywhere else must be seen. */
const withoutEffect: Record<string, [reason: string, cases: RegExp]> = {
  checkboxes: [
    'each item has its own name, or says itself that it is not chosen',
    /^with (hints on items|disabled item): name$|^item checked overrides values: values\.1/,
  ],
  'cookie-banner': [
    'a link has no name and value',
    /^link with false button options: messages\.0\.actions\.0\.(name|value)$/,
  ],
  'date-input': ['items stand in place of the year', /^with field value.* item.*: year\.value$/],
  'file-upload': ['words for JavaScript that is not asked for', /^translated, no javascript enhancement: \w+(\.\w+)?$/],
  'language-navigation': ['a language without an address is the current one', /: items\.\d+\.current$/],
  'notification-banner': ['there is no such type', /^with invalid type: type$/],
  pagination: ['a gap is a gap whatever else it says', /: items\.\d+\.ellipsis$/],
  panel: ['only an interruption has actions', /^confirmation, with actions: actions\./],
  radios: [
    'each item has its own id, or says itself that it is chosen',
    /: idPrefix$|^item checked overrides value: value$/,
  ],
  select: ['the items say themselves which is chosen', /^item selected overrides value: value$/],
}

const components = [...new Set(fixtures.map((fixture) => fixture.component))]

test.for(components)('%s: whatever is changed, a case fails', (component) => {
  const unseen: string[] = []
  let tried = 0
  for (const fixture of fixtures.filter((fixture) => fixture.component === component)) {
    const expected = JSON.stringify(tree(fixture.html))
    for (const { path, props } of mutations(propsOf(fixture))) {
      tried += 1
      if (JSON.stringify(tree(render(element(fixture, props)))) === expected) unseen.push(`${fixture.name}: ${path}`)
    }
  }
  const known = withoutEffect[component]?.[1]
  expect(tried).toBeGreaterThan(5)
  expect(unseen.filter((change) => !known?.test(change))).toEqual([])
  expect(unseen.length > 0).toBe(known !== undefined)
})
