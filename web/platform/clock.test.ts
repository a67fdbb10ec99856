import { expect, test } from 'vitest'
import { addDays, addWorkingDays, dayOf, londonTime } from './clock.ts'

test.each([
  ['2026-01-15T23:59:59Z', '2026-01-15'],
  ['2026-06-19T22:59:59Z', '2026-06-19'],
  ['2026-06-19T23:00:00Z', '2026-06-20'],
  ['2026-03-29T00:30:00Z', '2026-03-29'],
  ['2026-10-25T00:30:00Z', '2026-10-25'],
])('%s is %s on the wall', (instant, day) => {
  expect(dayOf(new Date(instant))).toBe(day)
})

test.each([
  ['2026-01-15', '17:30', '2026-01-15T17:30:00.000Z'],
  ['2026-06-19', '17:30', '2026-06-19T16:30:00.000Z'],
  ['2026-06-19', '00:00', '2026-06-18T23:00:00.000Z'],
  ['2026-03-29', '00:30', '2026-03-29T00:30:00.000Z'],
  ['2026-03-29', '03:00', '2026-03-29T02:00:00.000Z'],
  ['2026-10-25', '00:30', '2026-10-24T23:30:00.000Z'],
  ['2026-10-25', '03:00', '2026-10-25T03:00:00.000Z'],
  ['2026-12-31', '23:59', '2026-12-31T23:59:00.000Z'],
])('%s at %s is %s', (day, time, instant) => {
  expect(londonTime(day, time).toISOString()).toBe(instant)
})

test('every midnight of three years begins its day', () => {
  for (let day = '2026-01-01'; day < '2029-01-01'; day = addDays(day, 1)) {
    expect(dayOf(londonTime(day))).toBe(day)
    expect(dayOf(new Date(londonTime(day).getTime() - 1))).toBe(addDays(day, -1))
  }
})

test('days are added over months, years and leap days', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
})

test('working days leave out the week-end', () => {
  expect(addWorkingDays('2026-06-19', 1)).toBe('2026-06-22')
  expect(addWorkingDays('2026-06-20', 1)).toBe('2026-06-22')
  expect(addWorkingDays('2026-06-19', 20)).toBe('2026-07-17')
  expect(addWorkingDays('2026-06-19', 0)).toBe('2026-06-19')
})
