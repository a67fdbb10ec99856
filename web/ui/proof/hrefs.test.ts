import { isValidElement } from 'preact'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { element, propsOf } from './adapters.test-support.ts'
import { fixtures } from './fixtures.test-support.ts'
import type { Options, Value } from './options.test-support.ts'

const script = 'javascript:alert(1)'

/** The props with a script in place of every address, and how many there were. */
function poisoned(value: Value): [Value, number] {
  if (typeof value !== 'object' || value === null || isValidElement(value)) return [value, 0]
  let count = 0
  const change = (key: string | number, item: Value): Value => {
    const isAddress = /href$/i.test(String(key)) && typeof item === 'string'
    const [changed, inside] = isAddress ? [script, 1] : poisoned(item)
    count += inside
    return changed
  }
  const result = Array.isArray(value)
    ? value.map((item, index) => change(index, item))
    : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(key, item)]))
  return [result, count]
}

test('no component lets a script in by an address', () => {
  const addressed = new Set<string>()
  for (const fixture of fixtures) {
    const [props, count] = poisoned(propsOf(fixture))
    if (count === 0) continue
    addressed.add(fixture.component)
    expect(render(element(fixture, props as Options)), `${fixture.component}: ${fixture.name}`).not.toContain(script)
  }
  expect([...addressed].sort()).toEqual([
    'back-link',
    'breadcrumbs',
    'button',
    'cookie-banner',
    'error-summary',
    'exit-this-page',
    'footer',
    'generic-header',
    'header',
    'language-navigation',
    'pagination',
    'panel',
    'service-navigation',
    'skip-link',
    'summary-list',
    'task-list',
  ])
})
