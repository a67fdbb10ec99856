import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { element, propsOf } from './adapters.test-support.ts'
import { fixtures } from './fixtures.test-support.ts'
import { tree } from './tree.test-support.ts'

test('the design system publishes 39 components with 725 cases', () => {
  expect(new Set(fixtures.map((fixture) => fixture.component)).size).toBe(39)
  expect(fixtures.length).toBe(725)
})

test.for(fixtures)('$component: $name', (fixture) => {
  expect(tree(render(element(fixture, propsOf(fixture))))).toEqual(tree(fixture.html))
})
