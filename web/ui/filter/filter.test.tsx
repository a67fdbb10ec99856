import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Filter } from './filter.tsx'

const html = renderToString(
  <Filter
    action="/answers"
    keep={{ sort: 'age' }}
    chosen={[{ text: 'Norbiton', removeHref: '/answers?sort=age' }]}
    clearHref="/answers"
    groups={[
      {
        kind: 'many',
        name: 'ward',
        legend: 'Ward',
        values: ['norbiton'],
        items: [{ value: 'norbiton', text: 'Norbiton', count: 214 }],
      },
      {
        kind: 'list',
        name: 'channel',
        label: 'How it came',
        value: 'paper',
        items: [{ value: 'paper', text: 'On paper' }],
      },
    ]}
  />,
)

test('it is a plain form that keeps the order of the list', () => {
  expect(html).toMatch(/^<form class="fm-filter" method="get" action="\/answers">/)
  expect(html).toContain('<input type="hidden" name="sort" value="age"/>')
})

test('what is chosen is ticked, counted, and can be taken out', () => {
  expect(html).toMatch(/name="ward" type="checkbox" value="norbiton" checked/)
  expect(html).toContain('Norbiton (214)')
  expect(html).toContain('<option value="paper" selected>On paper</option>')
  expect(html).toContain('href="/answers?sort=age"><span class="govuk-visually-hidden">Take out </span>Norbiton')
})

test('without a choice there is nothing to take out', () => {
  expect(renderToString(<Filter action="/answers" groups={[]} clearHref="/answers" />)).not.toContain(
    'fm-filter__chosen',
  )
})
