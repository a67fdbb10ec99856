import { expect, test } from 'vitest'
import { flagsOf, holdsTwoIdeas, sameness, statementProblem } from './rules.ts'

test('a statement has 20 to 200 letters, asks nothing and holds one idea', () => {
  expect(statementProblem('More trees, please!')).toBe('too-short')
  expect(statementProblem('More trees in town!!')).toBeUndefined()
  expect(statementProblem(`${'x'.repeat(199)}🌳`)).toBeUndefined()
  expect(statementProblem('x'.repeat(201))).toBe('too-long')
  expect(statementProblem('Why are there no trees here?')).toBe('a-question')
  expect(statementProblem('Buses should run later, and trains should be cheaper')).toBe('two-ideas')
  expect(statementProblem('Buses should run later, and trains should be cheaper', { sure: true })).toBeUndefined()
})

test('two ideas are noticed in English and Welsh, and one idea with an “and” in it is left alone', () => {
  expect(holdsTwoIdeas('The market should open on Sundays. Parking should be free')).toBe(true)
  expect(holdsTwoIdeas('Dylai’r bws redeg yn hwyrach, ond ni ddylai gostio mwy')).toBe(true)
  expect(holdsTwoIdeas('Children and parents need a safe way to school')).toBe(false)
  expect(holdsTwoIdeas('Shops on St. mary street should stay open longer')).toBe(false)
})

test('signs for the facilitator: many pass, few votes', () => {
  const text = 'The market should open on Sundays'
  expect(flagsOf({ text, agree: 6, disagree: 0, pass: 4 })).toEqual(['many-pass'])
  expect(flagsOf({ text, agree: 7, disagree: 0, pass: 4 })).toEqual([])
  expect(flagsOf({ text, agree: 1, disagree: 0, pass: 4 })).toEqual(['few-votes'])
  expect(flagsOf({ text, agree: 0, disagree: 0, pass: 0 })).toEqual([])
})

test('the same words are the same statement, whatever the signs between them', () => {
  expect(sameness('More trees – now!')).toBe(sameness('more  trees now'))
  expect(sameness('Mwy o goed')).not.toBe(sameness('More trees'))
})
