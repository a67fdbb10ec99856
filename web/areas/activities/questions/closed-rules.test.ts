import { describe, expect, test } from 'vitest'
import { answerLines } from './answer-lines.ts'
import { sentencesOf } from './errors.ts'
import type { Option, Question, Values } from './question.ts'
import { problemsOf } from './rules.ts'
import { tidied } from './tidy.ts'

const title = { en: 'Title', cy: 'Teitl' }
const options = (...keys: string[]): Option[] => keys.map((key) => ({ key, label: { en: key, cy: `${key} cy` } }))
const asked = { key: 'q1', title, optional: false }
const ends = { low: { en: 'bad', cy: 'gwael' }, high: { en: 'good', cy: 'da' } }
const wrong = (question: Question, values: Values) =>
  sentencesOf(problemsOf(question, tidied([question], values)), 'en')
const lines = (question: Question, values: Values) => answerLines(question, tidied([question], values), 'en')
const uuid = '01900000-0000-7000-8000-000000000000'

const single: Question = { ...asked, type: 'single', options: options('bus', 'bike'), other: true }
const multiple: Question = {
  ...asked,
  type: 'multiple',
  options: options('bus', 'bike', 'foot', 'none'),
  other: true,
  most: 2,
  none: 'none',
}
const scale: Question = { ...asked, type: 'scale', from: 1, to: 5, ...ends }
const matrix: Question = { ...asked, type: 'matrix', rows: options('parks', 'roads'), options: options('good', 'poor') }
const ranking: Question = { ...asked, type: 'ranking', options: options('a', 'b', 'c', 'd'), most: 3 }
const points: Question = { ...asked, type: 'points', options: options('a', 'b'), total: 10, all: true, each: 8 }
const number: Question = {
  ...asked,
  type: 'number',
  least: 1,
  most: 2000,
  whole: true,
  unit: { en: 'trees', cy: 'coed' },
}
const date: Question = { ...asked, type: 'date', from: '2026-01-01', to: '2026-06-19' }
const picture: Question = { ...asked, type: 'picture' }

describe('what is wrong with an answer, in a sentence, and how a right one is read back', () => {
  const cases: [string, Question, Values, Record<string, string>, string[]][] = [
    ['one chosen', single, { q1: 'bus' }, {}, ['bus']],
    ['none chosen', single, {}, { q1: 'Choose one answer' }, []],
    ['one that is not there', single, { q1: 'rocket' }, { q1: 'Choose one answer' }, []],
    ['something else', single, { q1: 'other', 'q1-other': 'A boat' }, {}, ['A boat']],
    [
      'something else without words',
      single,
      { q1: 'other' },
      { 'q1-other': 'Write what the something else is' },
      ['Something else'],
    ],
    ['words beside another choice', single, { q1: 'bus', 'q1-other': 'A boat' }, {}, ['bus']],

    ['some chosen', multiple, { 'q1-bus': 'yes', 'q1-other': 'Boat' }, {}, ['bus', 'Boat']],
    ['nothing chosen', multiple, {}, { q1: 'Choose at least one answer' }, []],
    [
      'too many chosen',
      multiple,
      { 'q1-bus': 'yes', 'q1-bike': 'yes', 'q1-other': 'Boat' },
      { q1: 'Choose 2 answers at most. Take away 1' },
      ['bus', 'bike', 'Boat'],
    ],
    [
      'none of these, and one of these',
      multiple,
      { 'q1-bus': 'yes', 'q1-none': 'yes' },
      { q1: 'Choose “none” on its own, or choose other answers' },
      ['bus', 'none'],
    ],

    ['on the scale', scale, { q1: '5' }, {}, ['5 – good']],
    ['off the scale', scale, { q1: '6' }, { q1: 'Choose one answer' }, ['6']],

    ['each row', matrix, { 'q1-parks': 'good', 'q1-roads': 'poor' }, {}, ['parks: good', 'roads: poor']],
    ['a row left', matrix, { 'q1-parks': 'good' }, { 'q1-roads': 'Choose one answer for “roads”' }, ['parks: good']],

    ['in order', ranking, { 'q1-b': '1', 'q1-a': '2' }, {}, ['1. b', '2. a']],
    ['nothing placed', ranking, {}, { q1: 'Give place 1 to what matters most to you' }, []],
    [
      'a place given twice',
      ranking,
      { 'q1-a': '1', 'q1-b': '1' },
      { 'q1-b': 'Place 1 is given twice. Give each place once' },
      ['1. a', '1. b'],
    ],
    [
      'a place left out',
      ranking,
      { 'q1-a': '1', 'q1-b': '3' },
      { q1: 'Nothing has place 2. Give the places in order, starting with 1' },
      ['1. a', '3. b'],
    ],
    ['a place that is not there', ranking, { 'q1-a': '4' }, { 'q1-a': 'Choose a place from 1 to 3' }, ['4. a']],

    ['all points given', points, { 'q1-a': '8', 'q1-b': '2' }, {}, ['a: 8 points', 'b: 2 points']],
    ['no points given', points, { 'q1-a': '0' }, { q1: 'Give points to at least one' }, []],
    ['points left', points, { 'q1-a': '7' }, { q1: 'You have 3 points left. Give all of them' }, ['a: 7 points']],
    [
      'too many points',
      points,
      { 'q1-a': '8', 'q1-b': '4' },
      { q1: 'You have 10 points to give. Take 2 away' },
      ['a: 8 points', 'b: 4 points'],
    ],
    [
      'too many on one',
      points,
      { 'q1-a': '9', 'q1-b': '1' },
      { 'q1-a': 'Give 8 at most here' },
      ['a: 9 points', 'b: 1 point'],
    ],
    [
      'half a point',
      points,
      { 'q1-a': '2.5' },
      { 'q1-a': 'Enter a whole number, like 3, or leave it empty' },
      ['a: 2.5 points'],
    ],
    [
      'fewer than none',
      points,
      { 'q1-a': '-3', 'q1-b': '10' },
      { 'q1-a': 'Enter a whole number, like 3, or leave it empty', 'q1-b': 'Give 8 at most here' },
      ['b: 10 points'],
    ],

    ['a number with commas', number, { q1: '1,200' }, {}, ['1200 trees']],
    ['no number', number, {}, { q1: 'Enter a number' }, []],
    ['words for a number', number, { q1: 'lots' }, { q1: 'Enter a number in figures, like 12' }, ['lots trees']],
    ['a part of one', number, { q1: '2.5' }, { q1: 'Enter a whole number, like 12' }, ['2.5 trees']],
    ['too small', number, { q1: '0' }, { q1: 'Enter 1 or more' }, ['0 trees']],
    ['too big', number, { q1: '2001' }, { q1: 'Enter 2,000 or less' }, ['2001 trees']],
    [
      'endless',
      number,
      { q1: '9'.repeat(400) },
      { q1: 'Enter a number in figures, like 12' },
      [`${'9'.repeat(400)} trees`],
    ],

    ['a day', date, { 'q1-day': '09', 'q1-month': '6', 'q1-year': '2026' }, {}, ['9 June 2026']],
    ['no day', date, {}, { q1: 'Enter a date' }, []],
    ['half a day', date, { 'q1-day': '9' }, { q1: 'Enter a real date, with day, month and year, like 19 6 2026' }, []],
    [
      'a day that never was',
      date,
      { 'q1-day': '31', 'q1-month': '2', 'q1-year': '2026' },
      { q1: 'Enter a real date, with day, month and year, like 19 6 2026' },
      [],
    ],
    [
      'a day too early',
      date,
      { 'q1-day': '31', 'q1-month': '12', 'q1-year': '2025' },
      { q1: 'Enter a date from 1 January 2026 on' },
      ['31 December 2025'],
    ],
    [
      'a day too late',
      date,
      { 'q1-day': '20', 'q1-month': '6', 'q1-year': '2026' },
      { q1: 'Enter a date up to 19 June 2026' },
      ['20 June 2026'],
    ],

    [
      'a line too long',
      { ...asked, type: 'line', most: 3 },
      { q1: 'long' },
      { q1: 'Make this shorter. It can have 3 characters; yours is 1 character too long' },
      ['long'],
    ],
    [
      'no postcode',
      { ...asked, type: 'postcode' },
      {},
      { 'q1-postcode': 'Enter a postcode, or choose the ward from the list' },
      [],
    ],
    ['no file', { ...asked, type: 'file' }, {}, { q1: 'Choose a file' }, []],
    [
      'a picture and what it shows',
      picture,
      { q1: `${uuid} bench.jpg`, 'q1-alt': 'A bench' },
      {},
      ['bench.jpg', 'A bench'],
    ],
    [
      'a picture without words',
      picture,
      { q1: `${uuid} bench.jpg` },
      { 'q1-alt': 'Say what the picture shows, for people who cannot see it' },
      ['bench.jpg'],
    ],
    ['words without a picture', picture, { 'q1-alt': 'A bench' }, { q1: 'Choose a picture' }, ['A bench']],
  ]
  test.each(cases)('%s', (_, question, values, problems, read) => {
    expect(wrong(question, values)).toEqual(problems)
    expect(lines(question, values)).toEqual(read)
  })
})

test('what may be left out is no mistake when it is', () => {
  for (const question of [single, multiple, scale, matrix, ranking, points, number, date, picture])
    expect(wrong({ ...question, optional: true }, {}), question.type).toEqual({})
})

test('answers are read back in Welsh', () => {
  expect(answerLines(matrix, { 'q1-parks': 'good' }, 'cy')).toEqual(['parks cy: good cy'])
  expect(answerLines(scale, { q1: '1' }, 'cy')).toEqual(['1 – gwael'])
  expect(answerLines(date, { 'q1-day': '9', 'q1-month': '6', 'q1-year': '2026' }, 'cy')).toEqual(['9 Mehefin 2026'])
  expect(answerLines({ ...points, dots: true }, { 'q1-a': '3' }, 'cy')).toEqual(['a cy: 3 o ddotiau'])
})
