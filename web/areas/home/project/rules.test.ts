import { describe, expect, test } from 'vitest'
import { fileFacts, nextThing } from './rules.ts'

const day = (n: number) => new Date(Date.UTC(2026, 5, n))
const open = { title: 'Ask', href: '/ask', state: 'open', paused: false, closesAt: day(9) }

describe('the one thing to do now', () => {
  test('is what closes first', () => {
    const sooner = { ...open, title: 'Sooner', href: '/sooner', closesAt: day(3) }
    const endless = { ...open, title: 'Endless', href: '/endless', closesAt: null }
    expect(nextThing({ state: 'live', activities: [endless, open, sooner], decisions: [{ href: '/d' }] })).toEqual({
      kind: 'answer',
      title: 'Sooner',
      href: '/sooner',
    })
  })
  test.each([
    ['paused', { ...open, paused: true }],
    ['closed', { ...open, state: 'closed' }],
    ['not open yet', { ...open, state: 'not-yet-open' }],
  ])('is never an activity that is %s', (_, activity) => {
    expect(nextThing({ state: 'live', activities: [activity], decisions: [] })).toEqual({ kind: 'follow' })
  })
  test('is nothing to answer while the project is paused or closed', () => {
    for (const state of ['paused', 'closed', 'draft'] as const)
      expect(nextThing({ state, activities: [open], decisions: [] }).kind).toBe('follow')
  })
  test('is the latest decision once nothing is open', () => {
    expect(nextThing({ state: 'closed', activities: [], decisions: [{ href: '/new' }, { href: '/old' }] })).toEqual({
      kind: 'decision',
      href: '/new',
    })
  })
})

test.each([
  [{ type: 'application/pdf', bytes: 240_000 }, 'PDF, 240 kB'],
  [{ type: 'text/csv; charset=utf-8', bytes: 12 }, 'CSV, 1 kB'],
  [{ type: 'application/pdf', bytes: 2_450_000 }, 'PDF, 2.5 MB'],
  [{ type: 'something/else', bytes: 5000 }, 'File, 5 kB'],
])('%o is %s', (file, said) => {
  expect(fileFacts(file)).toBe(said)
})
