import { expect, test } from 'vitest'
import { fewOf, latestOfEach, shownChange } from './choose.ts'

const pair = (themeId: string, decidedOn: string, response = 'will-do', ...changes: string[]) => ({
  themeId,
  decidedOn,
  response,
  outcomes: changes.map((href) => ({ href })),
})

test('a theme that two decisions answered is told once, by the later', () => {
  const [first, second, other] = [pair('a', '2026-01-01'), pair('a', '2026-03-01'), pair('b', '2026-02-01')]
  expect(latestOfEach([first, other, second])).toEqual([other, second])
})

test('one change that answers several themes is told once', () => {
  const pairs = [
    pair('a', '2026-01-01', 'will-do', '/o1'),
    pair('b', '2026-01-01', 'will-do', '/o1'),
    pair('c', '2026-01-01'),
  ]
  expect(fewOf(pairs, 4).map(({ themeId }) => themeId)).toEqual(['a', 'c'])
})

test('what was refused is among the few, even where it is older', () => {
  const done = ['a', 'b', 'c', 'd', 'e'].map((theme) => pair(theme, '2026-02-01', 'will-do', `/o-${theme}`))
  const refused = pair('x', '2026-01-01', 'cannot', '/o-a')
  expect(fewOf([...done, refused], 4)).toEqual([...done.slice(0, 3), refused])
  expect(fewOf([refused, ...done], 4)).toEqual([refused, ...done.slice(0, 3)])
  expect(fewOf(done, 4)).toEqual(done.slice(0, 4))
  expect(fewOf([], 4)).toEqual([])
})

test('a refusal is not dressed up as something done', () => {
  expect(shownChange(pair('a', '2026-01-01', 'cannot', '/o'))).toBeUndefined()
  expect(shownChange(pair('a', '2026-01-01', 'out-of-scope', '/o'))).toBeUndefined()
  expect(shownChange(pair('a', '2026-01-01', 'will-do', '/new', '/old'))).toEqual({ href: '/new' })
})
