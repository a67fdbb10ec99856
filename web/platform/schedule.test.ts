import { describe, expect, test } from 'vitest'
import { dueKey } from './schedule.ts'

const at = (text: string) => new Date(text)

test('every N minutes has a key for each of them', () => {
  expect(dueKey('every 5 minutes', at('2026-06-19T10:00:00Z'))).toBe(
    dueKey('every 5 minutes', at('2026-06-19T10:04:59Z')),
  )
  expect(dueKey('every 5 minutes', at('2026-06-19T10:04:59Z'))).not.toBe(
    dueKey('every 5 minutes', at('2026-06-19T10:05:00Z')),
  )
})

describe('daily', () => {
  test.each([
    ['before its time in winter', '02:30', '2026-01-15T02:29:59Z', undefined],
    ['at its time in winter', '02:30', '2026-01-15T02:30:00Z', '2026-01-15'],
    ['until midnight', '02:30', '2026-01-15T23:59:59Z', '2026-01-15'],
    ['after midnight it waits again', '02:30', '2026-01-16T00:00:00Z', undefined],
    ['in summer the wall is an hour ahead', '02:30', '2026-06-19T01:29:59Z', undefined],
    ['in summer the wall is an hour ahead', '02:30', '2026-06-19T01:30:00Z', '2026-06-19'],
    ['the summer day begins before the day of UTC', '00:10', '2026-06-18T23:15:00Z', '2026-06-19'],
    ['spring forward skips half past one: it is due when the hour is over', '01:30', '2026-03-29T00:59:59Z', undefined],
    [
      'spring forward skips half past one: it is due when the hour is over',
      '01:30',
      '2026-03-29T01:00:00Z',
      '2026-03-29',
    ],
    ['fall back has two half past ones and one key', '01:30', '2026-10-25T00:30:00Z', '2026-10-25'],
    ['fall back has two half past ones and one key', '01:30', '2026-10-25T01:30:00Z', '2026-10-25'],
    ['fall back: the second quarter past one, after the first half past', '01:30', '2026-10-25T01:15:00Z', undefined],
    ['the last minute of a year', '23:59', '2026-12-31T23:59:00Z', '2026-12-31'],
  ])('%s', (_, time, now, key) => {
    expect(dueKey(`daily ${time}`, at(now))).toBe(key)
  })
})

describe('weekly, on Mondays at eight', () => {
  const every = 'weekly 1 08:00'
  test.each([
    ['just before: still last week', '2026-06-22T06:59:59Z', '2026-06-15'],
    ['at its time', '2026-06-22T07:00:00Z', '2026-06-22'],
    ['a server that was off on Monday catches up on Tuesday', '2026-06-23T12:00:00Z', '2026-06-22'],
    ['and on Sunday', '2026-06-28T22:59:59Z', '2026-06-22'],
    ['over the change of clocks', '2026-10-26T07:59:59Z', '2026-10-19'],
    ['over the change of clocks', '2026-10-26T08:00:00Z', '2026-10-26'],
    ['over the end of a year', '2027-01-01T12:00:00Z', '2026-12-28'],
  ])('%s', (_, now, key) => {
    expect(dueKey(every, at(now))).toBe(key)
  })
  test('Sunday is day 0', () => {
    expect(dueKey('weekly 0 08:00', at('2026-06-21T09:00:00Z'))).toBe('2026-06-21')
    expect(dueKey('weekly 0 08:00', at('2026-06-20T09:00:00Z'))).toBe('2026-06-14')
  })
})

test('each day of two years has one key, whatever the hour it is asked at', () => {
  const keys = new Map<string, number>()
  for (let t = Date.UTC(2026, 0, 1); t < Date.UTC(2028, 0, 1); t += 30 * 60_000) {
    const key = dueKey('daily 02:30', new Date(t))
    if (key) keys.set(key, (keys.get(key) ?? 0) + 1)
  }
  expect(keys.size).toBe(730)
  expect([...keys].filter(([, n]) => ![43, 41, 45].includes(n))).toEqual([])
})

test.each(['', 'hourly', 'daily', 'daily 9:00', 'weekly 7 08:00', 'every minutes'])('"%s" is no schedule', (every) => {
  expect(() => dueKey(every, new Date())).toThrow(RangeError)
})
