import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { type Column, type Sort, SortableTable } from './sortable-table.tsx'

const columns: Column[] = [
  { key: 'name', text: 'Project' },
  { key: 'age', text: 'Waiting since', first: 'descending' },
  { key: 'answers', text: 'Answers', numeric: true },
  { text: 'Ward' },
]

function head(sort?: Sort) {
  const html = renderToString(
    <SortableTable
      caption="Projects"
      columns={columns}
      rows={[]}
      sort={sort}
      href={({ key, direction }) => `?by=${key}-${direction}`}
    />,
  )
  return [...html.matchAll(/<th[^>]*>.*?<\/th>/g)].map(([th]) => ({
    sorted: th.match(/aria-sort="(\w+)"/)?.[1],
    leads: th.match(/href="\?by=([\w-]+)"/)?.[1],
  }))
}

test('each column leads to its own order first', () => {
  expect(head()).toEqual([
    { sorted: 'none', leads: 'name-ascending' },
    { sorted: 'none', leads: 'age-descending' },
    { sorted: 'none', leads: 'answers-descending' },
    { sorted: undefined, leads: undefined },
  ])
})

test('the column that is sorted says so and leads to the other order', () => {
  expect(head({ key: 'answers', direction: 'descending' })[2]).toEqual({
    sorted: 'descending',
    leads: 'answers-ascending',
  })
  expect(head({ key: 'answers', direction: 'ascending' })[2]).toEqual({
    sorted: 'ascending',
    leads: 'answers-descending',
  })
  expect(head({ key: 'answers', direction: 'ascending' })[0]).toEqual({ sorted: 'none', leads: 'name-ascending' })
})
