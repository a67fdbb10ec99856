import { describe, expect, test } from 'vitest'
import { everyType } from '../every-type.test-support.ts'
import { boxesOf, readableIn, typedOf, unreadableIn } from './boxes.ts'
import { differences, tidyKeyed } from './rules.ts'

const read = (typed: Record<string, string>) => {
  const { values, wrong } = tidyKeyed(everyType, { ...typed })
  const { publish: _, contact: __, ...answers } = values
  return { answers, wrong }
}

describe('every type of question as it is keyed', () => {
  test.each([
    ['one by its number', { use: '2' }, { use: 'no' }],
    ['one by its letter', { use: 'a' }, { use: 'yes' }],
    ['something else in their words', { 'use-other': 'In winter' }, { use: 'other', 'use-other': 'In winter' }],
    ['several by their numbers', { why: '1 3' }, { 'why-often': 'yes', 'why-late': 'yes' }],
    ['several with commas and letters', { why: 'b, c' }, { 'why-cheap': 'yes', 'why-late': 'yes' }],
    ['a number on a scale', { happy: '0' }, { happy: '0' }],
    ['a table, row by row', { 'each-stops': '1', 'each-seats': 'b' }, { 'each-stops': 'good', 'each-seats': 'poor' }],
    ['an order by places', { 'order-late': '1', 'order-often': '02' }, { 'order-late': '1', 'order-often': '2' }],
    [
      'points; nought is nothing',
      { 'share-often': '7', 'share-late': '3', 'share-cheap': '0' },
      { 'share-often': '7', 'share-late': '3' },
    ],
    ['a number as it stands', { rides: '12' }, { rides: '12' }],
    ['a day as it is written', { last: '3/9/26' }, { 'last-day': '3', 'last-month': '9', 'last-year': '2026' }],
    ['words', { stop: 'Mill', tell: 'Late', 'three-2': 'lamps' }, { stop: 'Mill', tell: 'Late', 'three-2': 'lamps' }],
  ])('%s', (_, typed, expected) => expect(read(typed)).toEqual({ answers: expected, wrong: {} }))

  test.each([
    ['a number that no option has', { use: '3' }, { use: { wrong: 'not-an-option', from: 1, to: 2 } }],
    ['two ticks where one can be', { use: '1 2' }, { use: { wrong: 'one-only' } }],
    ['a tick and something else', { use: '1', 'use-other': 'In winter' }, { use: { wrong: 'one-only' } }],
    ['one wrong number among several', { why: '1 9' }, { why: { wrong: 'not-an-option', from: 1, to: 3 } }],
    ['beyond the scale', { happy: '6' }, { happy: { wrong: 'not-on-scale', from: 0, to: 5 } }],
    ['two ticks in a row', { 'each-stops': '12' }, { 'each-stops': { wrong: 'not-an-option', from: 1, to: 2 } }],
    ['a place that is a word', { 'order-late': 'first' }, { 'order-late': { wrong: 'not-a-number' } }],
    ['half a point', { 'share-often': '2.5' }, { 'share-often': { wrong: 'not-a-number' } }],
    ['no such day', { last: '31/2/2026' }, { last: { wrong: 'not-a-day' } }],
  ])('%s is told at its box', (_, typed, expected) => expect(read(typed).wrong).toEqual(expected))

  test('what cannot be read is said by question, and by row in a table; nothing is guessed', () => {
    const { values, wrong } = tidyKeyed(everyType, {
      use: '?',
      'each-stops': '?',
      'each-seats': '1',
      'order-often': '1',
      'order-late': '?',
      tell: '?',
    })
    expect(wrong).toEqual({})
    expect(unreadableIn(values)).toEqual(['use', 'each-stops', 'order'])
    expect(values).toMatchObject({ 'each-seats': 'good', tell: '?' })
    expect(Object.keys(values).filter((name) => /^(use|order|each-stops)/.test(name))).toEqual([])
  })

  test('kept answers come back as they were typed, whatever the type', () => {
    const typed = {
      use: '2',
      why: '1 3',
      'why-other': 'Hills',
      happy: '4',
      'each-stops': '1',
      'each-seats': '?',
      'order-late': '1',
      'share-often': '?',
      rides: '12',
      last: '3/9/2026',
      stop: 'Mill',
      'help-show': 'yes',
      help: 'A van',
      postcode: 'KT2 6AA',
    }
    const again = typedOf(everyType, tidyKeyed(everyType, typed).values)
    expect(again).toMatchObject(typed)
    expect(Object.keys(again)).toEqual(['given', 'language', ...everyType.flatMap(boxesOf).map(({ name }) => name)])
  })

  test('two readings differ by box, and are read in words', () => {
    const first = tidyKeyed(everyType, { use: '1', why: '1 3', last: '3/9/2026', 'each-stops': '1' }).values
    const second = tidyKeyed(everyType, { use: '1', why: '3', last: '3.9.26', 'each-stops': '?' }).values
    expect(differences(everyType, first, second)).toEqual(['why', 'each-stops'])
    const [why, each] = ['why', 'each'].map((key) => everyType.find((one) => one.key === key))
    expect(readableIn(why, 'why', '1 3')).toBe('1 More buses, 3 Later buses')
    expect(readableIn(each, 'each-stops', '?')).toBe('It cannot be read')
    expect(readableIn(undefined, 'given', '2026-09-03')).toBe('2026-09-03')
  })
})
