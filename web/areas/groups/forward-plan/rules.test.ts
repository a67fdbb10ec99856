import { expect, test } from 'vitest'
import { calendarOf } from './calendar.ts'
import { clashesOf, entryRefusals, planYearOf, planYearSpan, quarterEnd, quartersOf, sharedBy } from './rules.ts'
import { clashSentences, type Names, quarterText, whenText, whoText, wideSentence } from './words.ts'

const names: Names = {
  wards: new Map([
    ['l', 'Langold'],
    ['c', 'Carlton'],
    ['r', 'Ranskill'],
  ]),
  communities: { old: 'Older people', young: 'Young people' },
  groups: new Map([['b', 'Pithead Brass']]),
  everywhere: 'Everyone in Bassetlaw',
}
const nobody = { wards: [], communities: [], groups: [] }
const ask = (id: string, more = {}) => ({
  id,
  title: `Ask ${id}`,
  service: 'Housing',
  fromOn: '2026-05-04',
  untilOn: '2026-05-22',
  ...nobody,
  ...more,
})

test('the sentence of a clash names the people, the weeks, and what else is asked by whom', () => {
  const mine = ask('1', { wards: ['l', 'c'] })
  const others = [
    ask('2', { title: 'Bins', service: 'Environment', wards: ['c', 'l'], untilOn: '2026-06-30' }),
    ask('3', { title: 'Buses', service: 'Place', wards: ['l', 'c', 'r'], fromOn: '2026-04-01' }),
    ask('4', { wards: ['r'] }),
    ask('5', { wards: ['l'], fromOn: '2026-05-23', untilOn: '2026-06-01' }),
  ]
  expect(clashSentences(clashesOf(mine, others), names)).toEqual([
    'Carlton and Langold are asked about two other things between 4 and 22 May 2026: “Bins” (Environment) and “Buses” (Place)',
  ])
})

test('one place on one day is named as one', () => {
  const clashes = clashesOf(ask('1', { wards: ['l'], untilOn: '2026-05-04' }), [ask('2', { wards: ['l', 'c'] })])
  expect(clashSentences(clashes, names)).toEqual([
    'Langold is asked about one other thing on 4 May 2026: “Ask 2” (Housing)',
  ])
})

test.each([
  [
    'a ward, and people anywhere: they meet only widely',
    { wards: ['l'] },
    { communities: ['old'] },
    { wards: ['l'], communities: ['old'], wide: true },
  ],
  [
    'other people of one ward are not the same',
    { wards: ['l'], communities: ['old'] },
    { wards: ['l'], communities: ['young'] },
    undefined,
  ],
  ['groups alone are not their ward', { groups: ['b'] }, { wards: ['l'] }, undefined],
  ['groups alone are not everyone', { groups: ['b'] }, {}, undefined],
  ['one group named twice', { groups: ['b'] }, { groups: ['b', 'x'], wards: ['l'] }, { groups: ['b'] }],
  ['everyone is told apart', {}, { wards: ['l'] }, { wards: ['l'], wide: true }],
  ['everyone twice is close', {}, {}, {}],
] as const)('%s', (_, a, b, expected) => {
  const found = sharedBy({ ...nobody, ...a }, { ...nobody, ...b })
  expect(found).toEqual(expected && { ...nobody, wide: false, ...expected })
  expect(sharedBy({ ...nobody, ...b }, { ...nobody, ...a })).toEqual(found)
})

test('what asks everyone is said once and quietly', () => {
  const clashes = clashesOf(ask('1', { wards: ['l'] }), [ask('2'), ask('3')])
  expect(clashSentences(clashes, names)).toEqual([])
  expect(wideSentence(clashes)).toBe('Meanwhile some of them are asked with others about “Ask 2” and “Ask 3”')
})

test('who is asked, in words; a group that the reader may not see is a number', () => {
  expect(whoText(nobody, names)).toBe('Everyone in Bassetlaw')
  expect(whoText({ ...nobody, wards: ['l'], communities: ['old'] }, names)).toBe('Langold: Older people')
  expect(whoText({ ...nobody, groups: ['b', 'x'] }, names)).toBe('Pithead Brass and 1 other group')
  expect(whoText({ ...nobody, groups: ['x', 'y'] }, names)).toBe('2 groups')
  expect(whenText({ fromOn: '2026-12-28', untilOn: '2027-01-04' })).toBe('between 28 December 2026 and 4 January 2027')
})

test('quarters and plan years', () => {
  expect(quartersOf({ fromOn: '2026-12-31', untilOn: '2027-04-01' })).toEqual([
    '2026-10-01',
    '2027-01-01',
    '2027-04-01',
  ])
  expect([quarterEnd('2028-01-01'), quarterText('2026-10-01')]).toEqual(['2028-03-31', 'October to December 2026'])
  expect([planYearOf('2027-03-31'), planYearOf('2027-04-01')]).toEqual([2026, 2027])
  expect(quartersOf(planYearSpan(2026))).toEqual(['2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01'])
})

test('the calendar counts what falls on each week, and finds where most is asked', () => {
  const known = (one: ReturnType<typeof ask>) => ({ ...one, kind: 'entry' as const, href: '/' })
  const asks = [
    ask('1', { wards: ['l'] }),
    ask('2', { wards: ['l', 'c'], fromOn: '2026-05-10' }),
    ask('3', { groups: ['b'] }),
  ]
  const calendar = calendarOf(asks.map(known), '2026-05-06', names)
  expect(calendar.weeks.slice(0, 2)).toEqual(['2026-05-04', '2026-05-11'])
  expect(calendar.rows.map(({ label, counts }) => [label, ...counts.slice(0, 4)])).toEqual([
    ['Everyone in Bassetlaw', 0, 0, 0, 0],
    ['Langold', 2, 2, 2, 0],
    ['Carlton', 1, 1, 1, 0],
    ['Pithead Brass', 1, 1, 1, 0],
  ])
  expect(calendar.busiest).toEqual({ who: 'Langold', count: 2, monday: '2026-05-04' })
  expect(calendar.quiet).toEqual(['Ranskill'])
  expect(calendar.table).toHaveLength(3)
})

const fields = {
  ...nobody,
  title: 'T',
  about: 'A',
  service: 'S',
  fromOn: '2026-07-01',
  untilOn: '2026-07-02',
  note: '',
  overCapWhy: '',
}
const known = { wards: new Set(['w']), groups: new Set(['g']) }
test.each([
  [{}, {}],
  [
    { title: '', about: '', service: '' },
    { title: 'title-missing', about: 'about-missing', service: 'service-missing' },
  ],
  [{ title: 'x'.repeat(121) }, { title: 'title-too-long' }],
  [{ about: 'x'.repeat(1_001) }, { about: 'about-too-long' }],
  [
    { fromOn: 'nothing', untilOn: 'not-a-day' },
    { fromOn: 'from-missing', untilOn: 'until-not-a-day' },
  ],
  [{ untilOn: '2026-06-30' }, { untilOn: 'until-before' }],
  [{ fromOn: '2026-05-01', untilOn: '2026-05-31' }, { untilOn: 'until-past' }],
  [{ untilOn: '2027-08-01' }, { untilOn: 'whole-year' }],
  [{ fromOn: '2030-01-01', untilOn: '2030-01-02' }, { untilOn: 'until-too-late' }],
  [{ wards: ['w'] }, { wards: 'audience-unknown' }],
  [{ communities: ['martians'] }, { communities: 'audience-unknown' }],
  [{ groups: ['stranger'] }, { groups: 'audience-unknown' }],
  [{ groups: Array.from({ length: 61 }, () => 'g') }, { groups: 'too-many-groups' }],
  [{ note: 'x'.repeat(1_001) }, { note: 'note-too-long' }],
  [{ overCapWhy: 'x'.repeat(501) }, { overCapWhy: 'reason-too-long' }],
])('%o', (change, expected) => {
  expect(entryRefusals({ ...fields, ...change }, '2026-06-01', known)).toEqual(expected)
})
