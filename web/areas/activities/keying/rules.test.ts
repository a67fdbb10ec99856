import { expect, test } from 'vitest'
import { conversation } from '../kinds/conversation/conversation.ts'
import { fresh } from '../kinds/conversation/definition.ts'
import { readTick } from './marks.ts'
import { readDay } from './read-day.ts'
import { differences, holdsOf, tidyKeyed } from './rules.ts'

const questions = conversation.questions({
  question: 'What would help?',
  help: '',
  translations: {},
  definition: fresh,
})
const sheet = (change = {}) => ({ keyed: true, second: true, differ: false, settled: false, ...change })

test('a pile is held while its total, its second keying or its two readings differ', () => {
  expect(holdsOf(2, [sheet(), sheet()])).toEqual([])
  expect(holdsOf(3, [sheet(), sheet()])).toEqual([{ hold: 'total', n: 2, of: 3 }])
  expect(holdsOf(1, [sheet(), sheet()])).toEqual([{ hold: 'total', n: 2, of: 1 }])
  expect(holdsOf(2, [sheet({ second: false }), sheet()])).toEqual([{ hold: 'second', n: 1 }])
  expect(holdsOf(2, [sheet({ differ: true }), sheet()])).toEqual([{ hold: 'differ', n: 1 }])
  expect(holdsOf(2, [sheet({ differ: true, settled: true }), sheet()])).toEqual([])
  expect(holdsOf(1, [])).toEqual([{ hold: 'total', n: 0, of: 1 }])
})

test('what two people read differently, letter by letter; spaces are nobody’s words', () => {
  expect(differences(questions, { answer: 'More  trees\nplease' }, { answer: 'More trees please ' })).toEqual([])
  expect(differences(questions, { answer: 'More trees' }, { answer: 'More tree' })).toEqual(['answer'])
  expect(differences(questions, { postcode: 'kt26aa' }, { postcode: 'KT2 6AA' })).toEqual([])
  expect(differences(questions, { publish: 'yes', given: '2026-06-01' }, { publish: 'no' })).toEqual([
    'given',
    'publish',
  ])
})

test('ticks, days and ways to reach a person as keyers type them', () => {
  expect(['y', 'YES', 'x', '1'].map(readTick)).toEqual(['yes', 'yes', 'yes', 'yes'])
  expect(['', 'n', 'No', '0'].map(readTick)).toEqual(['no', 'no', 'no', 'no'])
  expect(['maybe', 'yn', '2'].map(readTick)).toEqual([undefined, undefined, undefined])
  expect(tidyKeyed(questions, { publish: 'y', 'skills-show': '', telephone: '01632 960 001' })).toEqual({
    values: { publish: 'yes', telephone: '01632 960 001', contact: 'telephone' },
    wrong: {},
  })
  expect(tidyKeyed(questions, { publish: '?' }).wrong).toEqual({ publish: { wrong: 'yes-or-no' } })
  expect(['19/6/2026', '19.6.26', '2026-06-19', '19 6 2026'].map(readDay)).toEqual(Array(4).fill('2026-06-19'))
  expect(['', '31/2/2026', 'June', '2026'].map(readDay)).toEqual(['', undefined, undefined, undefined])
})
