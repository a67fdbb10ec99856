import { expect, test } from 'vitest'
import { formOf } from './form.ts'
import { dayParts, readDay, readMoment, readTime } from './typed-time.ts'

const typed = (day: string, month: string, year: string, time = '') =>
  formOf({ 'at-day': [day], 'at-month': [month], 'at-year': [year], 'at-time': [time] })

test.each([
  ['19', '6', '2026', '2026-06-19'],
  ['1', 'March', '2028', '2028-03-01'],
  ['29', '2', '2028', '2028-02-29'],
  ['29', '2', '2027', 'not-a-day'],
  ['31', '4', '2026', 'not-a-day'],
  ['0', '6', '2026', 'not-a-day'],
  ['19', '13', '2026', 'not-a-day'],
  ['19', '6', '26', 'not-a-day'],
  ['19', '', '2026', 'not-a-day'],
  ["1'; drop table", '6', '2026', 'not-a-day'],
  ['١', '6', '2026', 'not-a-day'],
  ['', '', '', 'nothing'],
])('the day %s %s %s is %s', (day, month, year, read) => {
  expect(readDay(typed(day, month, year), 'at')).toBe(read)
})

test.each([
  ['9am', '09:00'],
  ['9:30am', '09:30'],
  ['5.30 pm', '17:30'],
  ['12am', '00:00'],
  ['12pm', '12:00'],
  ['17:30', '17:30'],
  ['midday', '12:00'],
  ['25:00', undefined],
  ['9:61', undefined],
  ['13pm', undefined],
  ['0am', undefined],
  ['9', undefined],
  ['soon', undefined],
  ['', undefined],
])('the time "%s" is %s', (text, read) => {
  expect(readTime(text)).toBe(read)
})

test('a moment is London time, in summer and in winter', () => {
  expect(readMoment(typed('19', '6', '2026', '9:30am'), 'at')).toEqual(new Date('2026-06-19T08:30:00Z'))
  expect(readMoment(typed('19', '12', '2026', '9:30am'), 'at')).toEqual(new Date('2026-12-19T09:30:00Z'))
  expect(readMoment(typed('19', '12', '2026'), 'at')).toBe('not-a-time')
  expect(readMoment(typed('', '', '', '9am'), 'at')).toBe('not-a-day')
  expect(readMoment(typed('', '', ''), 'at')).toBe('nothing')
  expect(dayParts('2026-06-09')).toEqual({ day: '9', month: '6', year: '2026' })
})
