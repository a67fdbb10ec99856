import { expect, test } from 'vitest'
import { entryRefusals, monthsOn, whyOf } from './rules.ts'

test.each([
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-06-15', 12, '2027-06-15'],
  ['2026-12-31', 6, '2027-06-30'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(monthsOn(day, months)).toBe(expected)
})

test('what two have in common is said: kinds, languages, place', () => {
  const offer = { kinds: ['cooking', 'music'], languages: ['pl'], wardId: 'a' }
  expect(whyOf(offer, { kinds: ['music'], languages: ['pl', 'ro'], wardId: 'a' })).toEqual({
    kinds: ['music'],
    languages: ['pl'],
    place: 'same-ward',
  })
  expect(whyOf(offer, { kinds: ['driving'], languages: [], wardId: null })).toEqual({
    kinds: [],
    languages: [],
    place: 'anywhere',
  })
  expect(whyOf(offer, { kinds: [], languages: [], wardId: 'b' }).place).toBe('elsewhere')
})

test('a youth group names an adult; a need says whether it pays', () => {
  const fields = {
    kinds: ['music'],
    title: 'Songs',
    about: 'Some',
    wardId: '',
    languages: [],
    times: '',
    forWhom: '',
    paid: '',
    pay: '',
    months: '3',
    name: 'Ada',
    email: 'ada@group.example',
    telephone: '',
    agree: true,
    adult: false,
  }
  const about = { side: 'offer' as const, youth: false, tellsContact: () => false }
  expect(entryRefusals(fields, about)).toEqual({})
  expect(entryRefusals(fields, { ...about, youth: true })).toEqual({ adult: 'adult-missing' })
  expect(entryRefusals(fields, { ...about, side: 'need' })).toEqual({ paid: 'paid-missing', pay: 'pay-missing' })
  expect(entryRefusals(fields, { ...about, tellsContact: (text) => text === 'Songs' })).toEqual({
    title: 'holds-contact',
  })
})
