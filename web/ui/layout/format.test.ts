import { describe, expect, test } from 'vitest'
import * as format from './format.ts'

describe('dates and times', () => {
  test('dates are written out', () => {
    expect(format.formatDate('2026-06-19')).toBe('19 June 2026')
    expect(format.formatDate('2026-06-19', 'cy')).toBe('19 Mehefin 2026')
    expect(format.formatShortDate('2026-09-01')).toBe('1 Sep 2026')
    expect(format.formatDay('2026-06-19')).toBe('Friday 19 June 2026')
  })
  test('the clock is that of London, in summer and in winter', () => {
    expect(format.formatTime('2026-06-19T16:30:00Z')).toBe('5:30pm')
    expect(format.formatTime('2026-01-19T16:30:00Z')).toBe('4:30pm')
    expect(format.formatTime('2026-01-19T09:00:00Z')).toBe('9am')
    expect(format.formatTime('2026-01-19T12:00:00Z')).toBe('midday')
    expect(format.formatTime('2026-01-19T00:00:00Z')).toBe('midnight')
    expect(format.formatTime('2026-01-19T00:05:00Z')).toBe('12:05am')
    expect(format.formatTime('2026-01-19T12:00:00Z', 'cy')).toBe('hanner dydd')
    expect(format.formatDateTime('2026-06-30T23:30:00Z')).toBe('1 July 2026 at 12:30am')
    expect(format.dayInLondon('2026-06-30T23:30:00Z')).toBe('2026-07-01')
  })
  test('a range says each part once', () => {
    expect(format.formatRange('2026-06-03', '2026-06-19')).toBe('3 to 19 June 2026')
    expect(format.formatRange('2026-05-30', '2026-06-02')).toBe('30 May to 2 June 2026')
    expect(format.formatRange('2026-12-30', '2027-01-02')).toBe('30 December 2026 to 2 January 2027')
    expect(format.formatRange('2026-06-19T09:00:00Z', '2026-06-19T10:30:00Z')).toBe('10am to 11:30am on 19 June 2026')
    expect(format.formatRange('2026-06-19', '2026-06-19')).toBe('19 June 2026')
    expect(format.formatRange('2026-06-03', '2026-06-19', 'cy')).toBe('3 i 19 Mehefin 2026')
  })
  test.each([
    ['2026-06-19T16:30:00Z', 'Closed'],
    ['2026-06-19T20:00:00Z', 'Last day'],
    ['2026-06-20T22:59:00Z', '1 day left'],
    ['2026-06-22T08:00:00Z', '3 days left'],
    ['2026-07-17T08:00:00Z', '4 weeks left'],
    ['2026-10-17T08:00:00Z', '3 months left'],
  ])('until %s: %s', (until, said) => {
    expect(format.timeLeft(until, '2026-06-19T17:00:00Z')).toBe(said)
  })
  test('time left in Welsh mutates', () => {
    expect(format.timeLeft('2026-06-21T08:00:00Z', '2026-06-19T17:00:00Z', 'cy')).toBe('2 ddiwrnod ar ôl')
    expect(format.timeLeft('2026-06-22T08:00:00Z', '2026-06-19T17:00:00Z', 'cy')).toBe('3 diwrnod ar ôl')
  })
})

describe('numbers, lists and names', () => {
  test('numbers and money', () => {
    expect(format.formatNumber(12345)).toBe('12,345')
    expect(format.formatMoney(123400)).toBe('£1,234')
    expect(format.formatMoney(123450)).toBe('£1,234.50')
    expect(format.formatMoney(-5)).toBe('-£0.05')
  })
  test('a share never rounds away somebody', () => {
    expect(format.formatShare(0.426)).toBe('43%')
    expect(format.formatShare(0.001)).toBe('under 1%')
    expect(format.formatShare(0.999)).toBe('over 99%')
    expect(format.formatShare(0)).toBe('0%')
    expect(format.formatShare(1)).toBe('100%')
  })
  test('plurals follow the language', () => {
    const cats = { one: '# gath', two: '# gath', other: '# cath' }
    expect(format.plural(1, { one: '# voice', other: '# voices' })).toBe('1 voice')
    expect(format.plural(0, { one: '# voice', other: '# voices' })).toBe('0 voices')
    expect(format.plural(1200, { one: '# voice', other: '# voices' })).toBe('1,200 voices')
    expect(format.plural(2, cats, 'cy')).toBe('2 gath')
    expect(format.plural(5, cats, 'cy')).toBe('5 cath')
  })
  test('lists and order', () => {
    expect(format.formatList(['parks', 'buses', 'rents'])).toBe('parks, buses and rents')
    expect(format.formatList(['parciau', 'bysiau'], 'cy')).toBe('parciau a bysiau')
    expect(format.formatList(['parciau', 'ysgolion'], 'cy')).toBe('parciau ac ysgolion')
    expect(format.formatList(['parks'])).toBe('parks')
    expect(format.formatList([])).toBe('')
    expect(format.sortByName(['Ward 10', 'éclair', 'Ward 2', 'Eden', 'Zed'], (name) => name)).toEqual([
      'éclair',
      'Eden',
      'Ward 2',
      'Ward 10',
      'Zed',
    ])
  })
})
