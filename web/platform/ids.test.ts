import { expect, test } from 'vitest'
import { isId, newId } from './ids.ts'

test('ids of one millisecond keep the order in which they were made, whatever other times come between', () => {
  const [now, other] = [new Date('2026-06-19T16:30:00.000Z'), new Date('2026-06-19T16:30:00.001Z')]
  const ids = Array.from({ length: 500 }, () => (newId(other), newId(now)))
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(500)
  expect(ids.every(isId)).toBe(true)
  expect(newId(other) > ids.at(-1)!).toBe(true)
})
test('an id tells its time', () => {
  const id = newId(new Date('2026-06-19T16:30:00.000Z'))
  expect(new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toISOString()).toBe(
    '2026-06-19T16:30:00.000Z',
  )
})
