import { expect, test } from 'vitest'
import { figuresOf, yearOf, yearsToPublish } from './figures.ts'
import { type Concern, follow, type Step, stepRefusal, summaryRefusal } from './rules.ts'

const day = (at: string) => at.slice(0, 10)
const concerns = (counts: Partial<Record<Step, number>>, at = '2025-06-01'): Concern[] =>
  Object.entries(counts).flatMap(([step, n]) =>
    Array.from({ length: n }, () => ({ at, steps: [{ at, step: step as Step, words: '' }] }) as unknown as Concern),
  )

test('a year runs from April to March', () => {
  expect([yearOf('2026-03-31'), yearOf('2026-04-01'), yearOf('2026-12-31')]).toEqual([2025, 2026, 2026])
})

test('a year can be published when it is over, from the year of set-up, once', () => {
  expect(yearsToPublish('2026-03-31', '2024-05-01', [])).toEqual([2024])
  expect(yearsToPublish('2026-04-01', '2024-05-01', [])).toEqual([2025, 2024])
  expect(yearsToPublish('2026-04-01', '2024-05-01', [2024])).toEqual([2025])
  expect(yearsToPublish('2026-04-01', '2026-04-01', [])).toEqual([])
})

test('fewer than 5 are not published, and none are fewer than 5', () => {
  for (const few of [{}, { closed: 4 }, { received: 1, talking: 1 }] as Partial<Record<Step, number>>[]) {
    const { received, stages } = figuresOf(concerns(few), 2025, day)
    expect(received).toBeNull()
    expect(Object.values(stages)).toEqual([null, null, null, null])
  }
})

test('what would give a small number away by subtraction is not published either', () => {
  const { received, stages } = figuresOf(concerns({ received: 6, talking: 7, agreed: 1, closed: 20 }), 2025, day)
  expect(received).toBe(34)
  expect(stages['agreed']).toBeNull()
  expect(Object.values(stages).filter((n) => n === null).length).toBeGreaterThan(1)
  const whole = figuresOf(concerns({ received: 5, talking: 7, agreed: 9, closed: 20 }), 2025, day)
  expect(whole).toEqual({ received: 41, stages: { received: 5, talking: 7, agreed: 9, closed: 20 } })
})

test('other years are other figures', () => {
  expect(figuresOf(concerns({ closed: 9 }, '2024-06-01'), 2025, day).received).toBeNull()
})

const filed = (): Map<string, Concern> => {
  const all = new Map<string, Concern>()
  const group = { id: 'g', name: 'Group' }
  follow(
    all,
    { kind: 'filed', at: '1', root: 'r', group, officer: 'o', words: 'w', contact: '' },
    (root) => `id-${root}`,
  )
  return all
}
const id = (root: string) => `id-${root}`

test('a concern goes forward, never back, and may stand still with more words', () => {
  const concern = filed().get('id-r')!
  expect(stepRefusal(concern, 'received', '', 40)).toBe('step-back')
  expect(stepRefusal(concern, 'nonsense', '', 40)).toBe('step-back')
  expect(stepRefusal(concern, 'agreed', '', 40)).toBeNull()
  concern.steps.push({ at: '2', step: 'agreed', words: '' })
  expect(stepRefusal(concern, 'talking', '', 40)).toBe('step-back')
  expect(stepRefusal(concern, 'agreed', 'More', 40)).toBeNull()
  expect(stepRefusal(concern, 'closed', 'x'.repeat(701), 40)).toBe('words-long')
  expect(stepRefusal(concern, 'closed', '字'.repeat(500), 40)).toBe('words-long')
  expect(stepRefusal(concern, 'closed', '', 1)).toBe('too-many')
})

test('words are handed over only after a yes, the first answer stands, and one question is asked at a time', () => {
  const all = filed()
  const concern = all.get('id-r')!
  const head = { by: 'b', concern: 'id-r' }
  follow(all, { kind: 'asked', at: '2', ...head, place: 1, summary: 'May we?' }, id)
  expect(summaryRefusal(concern, 'Another', 40)).toBe('waiting')
  follow(all, { kind: 'handed-over', at: '3', ...head, place: 1 }, id)
  expect(concern.asked[0]!.handedOverAt).toBeUndefined()
  follow(all, { kind: 'answered', at: '4', root: 'r', place: 1, answer: 'no' }, id)
  follow(all, { kind: 'answered', at: '5', root: 'r', place: 1, answer: 'yes' }, id)
  follow(all, { kind: 'handed-over', at: '6', ...head, place: 1 }, id)
  expect(concern.asked[0]).toMatchObject({ answer: 'no' })
  expect(concern.asked[0]!.handedOverAt).toBeUndefined()
  expect(summaryRefusal(concern, 'Another', 40)).toBeNull()
  follow(all, { kind: 'answered', at: '7', root: 'somebody else', place: 1, answer: 'yes' }, id)
  expect(concern.asked).toHaveLength(1)
})
