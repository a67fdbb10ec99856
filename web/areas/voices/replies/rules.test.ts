import { expect, test } from 'vitest'
import { answerRefusal, defaultDue, longestAnswer, longestService, promiseRefusal, stateOfReply } from './rules.ts'

const today = '2026-06-19' // a Friday

test('a reply is promised for the working day that the council set', () => {
  expect(defaultDue(today, 1)).toBe('2026-06-22')
  expect(defaultDue(today, 20)).toBe('2026-07-17')
})

test.each([
  [{ service: '', dueOn: undefined }, undefined],
  [{ service: 'Parks', dueOn: today }, undefined],
  [{ service: 'P'.repeat(longestService + 1), dueOn: undefined }, 'service-too-long'],
  [{ service: '', dueOn: '2026-06-18' }, 'due-in-past'],
  [{ service: '', dueOn: '2026-02-30' }, 'due-not-a-day'],
  [{ service: '', dueOn: 'soon' }, 'due-not-a-day'],
])('promising %j: %s', (input, refused) => {
  expect(promiseRefusal(input, today)).toBe(refused)
})

test('a reply has words, and not too many', () => {
  expect(answerRefusal(' \n ')).toBe('answer-missing')
  expect(answerRefusal('x'.repeat(longestAnswer + 1))).toBe('answer-too-long')
  expect(answerRefusal('Yes')).toBeUndefined()
})

test('a reply is overdue from the day after its day', () => {
  expect(stateOfReply({ dueOn: today, answeredAt: null }, today)).toBe('due')
  expect(stateOfReply({ dueOn: '2026-06-18', answeredAt: null }, today)).toBe('overdue')
  expect(stateOfReply({ dueOn: '2026-06-18', answeredAt: new Date() }, today)).toBe('answered')
  expect(stateOfReply({ dueOn: null, answeredAt: null }, today)).toBe('due')
})
