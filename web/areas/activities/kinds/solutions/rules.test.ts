import { expect, test } from 'vitest'
import { agreementProblems } from './leading/commands.ts'
import { prototypeProblems, testProblems } from './leading/trial-commands.ts'
import { after, mergeRefusal, numberOf, penceOf, stepRefusal, steps } from './rules.ts'

test('steps are taken one by one, and none without what it needs', () => {
  expect(steps.map(after)).toEqual(['ideas', 'prototypes', 'tests', 'decision', undefined])
  const none = { ideas: 0, prototypes: 0, tests: 0 }
  const at = (step: (typeof steps)[number], why = 'Because.') => ({ step, why, gone: false })
  expect(stepRefusal(at('problem'), none, 500)).toBeUndefined()
  expect(stepRefusal(at('ideas'), none, 500)).toBe('no-idea')
  expect(stepRefusal(at('prototypes'), { ...none, ideas: 1 }, 500)).toBe('no-prototype')
  expect(stepRefusal(at('tests'), { ...none, ideas: 1, prototypes: 1 }, 500)).toBe('no-test')
  expect(stepRefusal(at('tests'), { ideas: 1, prototypes: 1, tests: 1 }, 500)).toBeUndefined()
  expect(stepRefusal(at('decision'), none, 500)).toBe('last-step')
  expect(stepRefusal(at('problem', ''), none, 500)).toBe('why-missing')
  expect(stepRefusal(at('problem', 'ŵ'.repeat(501)), none, 500)).toBe('why-too-long')
  expect(stepRefusal({ ...at('problem'), gone: true }, none, 500)).toBe('gone')
})

test('money and measures are read as people write them', () => {
  expect(['£1,200', '450.5', '', '0'].map(penceOf)).toEqual([120000, 45050, null, 0])
  expect(['cheap', '-3', '1.234', '99999999'].map(penceOf)).toEqual([undefined, undefined, undefined, undefined])
  expect(['9', '-1.5', '1,000', '', 'many'].map(numberOf)).toEqual([9, -1.5, 1000, null, undefined])
})

test('what is tried has a place and days in order; what was seen has a verdict and both numbers or none', () => {
  const tried = {
    idea: '01a14759-a2ad-71ac-8686-fe40d4a6bd4e',
    what: 'x',
    who: 'council',
    place: 'y',
    from: '2026-01-02',
    to: '2026-01-02',
    cost: '',
  }
  expect(prototypeProblems(tried)).toEqual({})
  expect(prototypeProblems({ ...tried, idea: 'x', who: 'me', to: '2026-01-01', cost: '-1' })).toEqual({
    idea: 'idea-missing',
    who: 'who-missing',
    to: 'ends-before',
    cost: 'not-money',
  })
  const seen = { seen: 'x', verdict: 'partly', measure: '', before: '', after: '', on: '2026-01-02' }
  expect(testProblems(seen, '2026-01-02')).toEqual({})
  expect(testProblems({ ...seen, before: '1', verdict: 'maybe', on: '2026-01-03' }, '2026-01-02')).toEqual({
    verdict: 'verdict-missing',
    after: 'not-a-number',
    measure: 'measure-missing',
    on: 'day-to-come',
  })
  expect(agreementProblems({ owner: '', nextStep: 'x', nextOn: '2026-01-01' }, '2026-01-02')).toEqual({
    owner: 'owner-missing',
    nextOn: 'day-past',
  })
})

test('two become one only where both stand by themselves', () => {
  const asked = { from: 'a', into: 'b', why: 'Because.' }
  expect(mergeRefusal(asked, { found: true, gone: false }, 500)).toBeUndefined()
  expect(mergeRefusal({ ...asked, into: '' }, { found: false, gone: false }, 500)).toBe('choose-one')
  expect(mergeRefusal({ ...asked, into: 'a' }, { found: true, gone: false }, 500)).toBe('into-itself')
  expect(mergeRefusal(asked, { found: false, gone: false }, 500)).toBe('elsewhere')
  expect(mergeRefusal(asked, { found: true, gone: true }, 500)).toBe('gone')
  expect(mergeRefusal({ ...asked, why: '' }, { found: true, gone: false }, 500)).toBe('why-missing')
})
