import { expect, test } from 'vitest'
import { clockOf, readReceipts, requestRefusals, stepRefusal, type Taken } from './rules.ts'

const dates = { acknowledgeBy: '2026-07-19', answerBy: '2026-07-19' }
const on = (day: string, ...steps: Taken['step'][]): Taken[] => steps.map((step) => ({ step, day }))

test('a request is to be confirmed and answered; late is told', () => {
  expect(clockOf(dates, [], '2026-06-19')).toEqual({
    acknowledge: { by: '2026-07-19', state: 'due' },
    answer: { by: '2026-07-19', state: 'due' },
    daysLeft: 30,
  })
  expect(clockOf(dates, [], '2026-07-19').daysLeft).toBe(0)
  expect(clockOf(dates, [], '2026-07-20')).toMatchObject({
    acknowledge: { state: 'late' },
    answer: { state: 'late' },
    daysLeft: -1,
  })
})

test('the clock stops while we wait for the person, and the days are given back', () => {
  const asked = [...on('2026-06-20', 'acknowledged'), ...on('2026-06-25', 'asked')]
  expect(clockOf(dates, asked, '2026-08-30')).toMatchObject({ answer: { state: 'stopped' }, daysLeft: undefined })
  expect(clockOf(dates, [...asked, ...on('2026-07-05', 'heard')], '2026-07-20')).toMatchObject({
    answer: { by: '2026-07-29', state: 'due' },
    daysLeft: 9,
  })
})

test('waiting for the person does not stop the confirmation that is due', () => {
  expect(clockOf(dates, on('2026-06-25', 'asked'), '2026-07-20')).toMatchObject({
    acknowledge: { state: 'late' },
    answer: { state: 'stopped' },
    daysLeft: -1,
  })
})

test('a hard request takes two more months; a closed one has no clock', () => {
  const taken = on('2026-06-20', 'acknowledged', 'extended')
  expect(clockOf(dates, taken, '2026-07-20').answer).toEqual({ by: '2026-09-17', state: 'due' })
  expect(clockOf(dates, [...taken, ...on('2026-07-01', 'done')], '2027-01-01')).toMatchObject({
    acknowledge: { state: 'done' },
    answer: { state: 'closed' },
    daysLeft: undefined,
  })
})

test('steps follow each other', () => {
  expect(stepRefusal('nonsense', [], 'x')).toBe('no-step')
  expect(stepRefusal('acknowledged', on('2026-06-20', 'acknowledged'), '')).toBe('done-before')
  expect(stepRefusal('heard', [], '')).toBe('nothing-asked')
  expect(stepRefusal('heard', on('2026-06-20', 'asked', 'heard'), '')).toBe('nothing-asked')
  expect(stepRefusal('asked', on('2026-06-20', 'asked'), 'x')).toBe('done-before')
  expect(stepRefusal('asked', on('2026-06-20', 'asked', 'heard'), 'x')).toBeNull()
  expect(stepRefusal('extended', on('2026-06-20', 'extended'), 'x')).toBe('done-before')
  for (const step of ['asked', 'extended', 'answered', 'refused'])
    expect(stepRefusal(step, [], '')).toBe('answer-missing')
  expect(stepRefusal('done', [], '')).toBeNull()
  for (const last of ['answered', 'done', 'refused'] as const)
    expect(stepRefusal('acknowledged', on('2026-06-20', last), '')).toBe('closed')
  expect(stepRefusal('answered', [], 'x'.repeat(5001))).toBe('step-words-too-long')
})

test('receipt codes are read however they are written, each once', () => {
  expect(readReceipts(' 7qk4-m2xd-9r, 7QK4-M2XD-9R\nAAAA-BBBB-CC; x <script> ')).toEqual([
    '7QK4-M2XD-9R',
    'AAAA-BBBB-CC',
    'SCRIPT',
  ])
  expect(readReceipts('')).toEqual([])
})

test('what a request lacks', () => {
  const whole = {
    kind: 'access',
    words: 'All of it',
    way: 'email',
    address: 'a@b.example',
    email: 'a@b.example',
    receipts: [],
    signedIn: false,
  }
  expect(requestRefusals(whole)).toEqual({})
  expect(requestRefusals({ ...whole, kind: 'x', words: '', way: '' })).toEqual({
    kind: 'kind-missing',
    words: 'words-missing',
    contact: 'contact-missing',
  })
  expect(requestRefusals({ ...whole, words: 'x'.repeat(5001), email: undefined })).toEqual({
    words: 'words-too-long',
    contact: 'contact-not-an-address',
  })
  expect(requestRefusals({ ...whole, way: 'post', address: 'x'.repeat(501) })).toEqual({ contact: 'contact-too-long' })
  expect(requestRefusals({ ...whole, way: '', address: '', email: undefined, signedIn: true })).toEqual({})
  expect(requestRefusals({ ...whole, receipts: Array.from({ length: 21 }, (_, i) => `CODE-${i}`) })).toEqual({
    receipts: 'too-many-receipts',
  })
})
