import { examplesOf } from '../example.ts'
import { pages } from './pages.ts'
import { Pagination } from './pagination.tsx'

const href = (page: number) => `?page=${page}`

export const examples = examplesOf(Pagination, {
  'In the middle of a long list': { landmarkLabel: 'Pages of answers', ...pages({ page: 7, count: 42, href }) },
  'At its beginning': { landmarkLabel: 'Pages of groups', ...pages({ page: 1, count: 3, href }) },
  'From part to part': {
    landmarkLabel: 'Parts of the report',
    previous: { href: '?part=1', label: 'What we asked' },
    next: { href: '?part=3', label: 'What we did' },
  },
})
