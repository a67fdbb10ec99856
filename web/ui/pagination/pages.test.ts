import { expect, test } from 'vitest'
import { pages } from './pages.ts'

const href = (page: number) => `?page=${page}`

const shown = (page: number, count: number) =>
  pages({ page, count, href })
    .items!.map((item) => (!item || 'ellipsis' in item ? '…' : item.current ? `[${item.number}]` : `${item.number}`))
    .join(' ')

test.for([
  [1, 1, '[1]'],
  [1, 2, '[1] 2'],
  [1, 4, '[1] 2 3 4'],
  [1, 42, '[1] 2 … 42'],
  [3, 42, '1 2 [3] 4 … 42'],
  [4, 42, '1 2 3 [4] 5 … 42'],
  [5, 42, '1 … 4 [5] 6 … 42'],
  [39, 42, '1 … 38 [39] 40 41 42'],
  [42, 42, '1 … 41 [42]'],
] as const)('page %i of %i shows %s', ([page, count, expected]) => {
  expect(shown(page, count)).toBe(expected)
})

test('there is nothing before the first page and nothing after the last', () => {
  expect(pages({ page: 1, count: 3, href })).toMatchObject({ previous: undefined, next: { href: '?page=2' } })
  expect(pages({ page: 3, count: 3, href })).toMatchObject({ previous: { href: '?page=2' }, next: undefined })
})
