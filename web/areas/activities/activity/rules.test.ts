import { expect, test } from 'vitest'
import { momentOn, slugOf, stateOf, wasOpen } from './rules.ts'
import type { ActivityRow } from './types.ts'

const at = (text: string) => new Date(text)
const row = (change: Partial<ActivityRow> = {}): ActivityRow => ({
  id: 'a',
  projectId: 'p',
  kind: 'conversation',
  slug: 's',
  title: 't',
  question: 'q',
  help: '',
  translations: {},
  identityLevel: 'open',
  stageId: null,
  preModeration: true,
  opensAt: at('2026-06-01T08:00:00Z'),
  closesAt: at('2026-06-30T16:00:00Z'),
  definition: {},
  version: 1,
  publishedAt: at('2026-05-30T10:00:00Z'),
  closedAt: null,
  closedWhy: null,
  ...change,
})
const live = { state: 'live', closedAt: null } as const

test('opening and closing follow the clock', () => {
  expect(stateOf(row({ publishedAt: null }), live, at('2026-06-02T00:00:00Z'))).toBe('draft')
  expect(stateOf(row(), live, at('2026-06-01T07:59:59Z'))).toBe('not-yet-open')
  expect(stateOf(row(), live, at('2026-06-01T08:00:00Z'))).toBe('open')
  expect(stateOf(row(), live, at('2026-06-30T16:00:00Z'))).toBe('closed')
  expect(stateOf(row({ closesAt: null }), live, at('2030-01-01T00:00:00Z'))).toBe('open')
  expect(stateOf(row({ closedAt: at('2026-06-10T00:00:00Z') }), live, at('2026-06-11T00:00:00Z'))).toBe('closed')
  expect(stateOf(row(), { state: 'closed', closedAt: at('2026-06-05T00:00:00Z') }, at('2026-06-06T00:00:00Z'))).toBe(
    'closed',
  )
})

test('paper comes in late and counts for the day it was written', () => {
  const now = at('2026-07-20T10:00:00Z')
  expect(momentOn(row(), '2026-06-12', now)).toEqual(at('2026-06-12T11:00:00Z'))
  expect(momentOn(row({ closesAt: at('2026-06-30T08:00:00Z') }), '2026-06-30', now)).toEqual(at('2026-06-30T08:00:00Z'))
  expect(momentOn(row({ opensAt: at('2026-06-01T15:00:00Z') }), '2026-06-01', now)).toEqual(at('2026-06-01T15:00:00Z'))
  expect(momentOn(row(), '2026-05-31', now)).toBeUndefined()
  expect(momentOn(row(), '2026-07-01', now)).toBeUndefined()
  expect(momentOn(row(), '2026-07-21', now)).toBeUndefined()
  expect(wasOpen(row({ publishedAt: null }), at('2026-06-12T11:00:00Z'))).toBe(false)
})

test('an address is plain, free, and never that of another page', () => {
  expect(slugOf('Trees & Plants: what’s next?', new Set())).toBe('trees-plants-whats-next')
  expect(slugOf('Trees', new Set(['trees', 'trees-2']))).toBe('trees-3')
  expect(slugOf('Documents', new Set())).toBe('documents-conversation')
  expect(slugOf('Tŷ a gardd', new Set())).toBe('ty-a-gardd')
  expect(slugOf('더 많은 나무', new Set())).toBe('conversation-1')
  expect(slugOf('x'.repeat(200), new Set())).toHaveLength(60)
})
