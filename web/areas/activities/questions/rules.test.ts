import { describe, expect, test } from 'vitest'
import { conversation } from '../kinds/conversation/conversation.ts'
import { fresh } from '../kinds/conversation/definition.ts'
import { sentencesOf } from './errors.ts'
import type { Values } from './question.ts'
import { contactOf, lengthOf, problemsOfAll } from './rules.ts'
import { questionWords } from './words.ts'

const questions = conversation.questions({
  question: 'What would help?',
  help: '',
  translations: {},
  definition: fresh,
})
const well: Values = { answer: 'Trees', publish: 'no', contact: 'no' }
const wrong = (values: Values) => sentencesOf(problemsOfAll(questions, { ...well, ...values }), 'en')

test('the least that can be sent is an answer and two choices', () => expect(wrong({})).toEqual({}))

describe('hostile and careless answers, and what a person reads', () => {
  const cases: [string, Values, Record<string, string>][] = [
    ['empty', { answer: '' }, { answer: 'Write your answer' }],
    [
      'one letter too many',
      { answer: 'a'.repeat(5001) },
      { answer: 'Make this shorter. It can have 5,000 characters; yours is 1 character too long' },
    ],
    ['just long enough, in emoji', { answer: '🌳'.repeat(5000) }, {}],
    ['right to left', { answer: 'مزيد من الأشجار \u202e' }, {}],
    ['HTML and script', { answer: '<script>alert(1)</script><img src=x onerror=alert(1)>' }, {}],
    ['SQL', { answer: "'; drop table voices; --", name: "Robert'); --", publish: 'yes' }, {}],
    ['path names', { answer: '../../etc/passwd', 'priority-1': 'C:\\con' }, {}],
    [
      'a long priority',
      { 'priority-2': 'x'.repeat(201) },
      { 'priority-2': 'Make this shorter. It can have 200 characters; yours is 1 character too long' },
    ],
    [
      'a long offer',
      { skills: 'x'.repeat(600) },
      { skills: 'Make this shorter. It can have 500 characters; yours is 100 characters too long' },
    ],
    ['no choice about showing', { publish: '' }, { publish: 'Choose whether we can show your answer' }],
    ['a choice that is not there', { publish: 'maybe' }, { publish: 'Choose whether we can show your answer' }],
    [
      'a name that is an address',
      { publish: 'yes', name: 'me@home.example' },
      { name: 'Use a first name or a made-up name, not a way to reach you. Everyone can see it' },
    ],
    [
      'a name that is a number',
      { publish: 'yes', name: 'Ann 07700 900123' },
      { name: 'Use a first name or a made-up name, not a way to reach you. Everyone can see it' },
    ],
    [
      'a name that is a novel',
      { publish: 'yes', name: 'x'.repeat(41) },
      { name: 'Use a shorter name, of at most 40 characters' },
    ],
    [
      'no choice about hearing',
      { contact: '' },
      { contact: 'Choose how you want to hear what happens, or choose “No, thank you”' },
    ],
    ['email without one', { contact: 'email' }, { email: 'Enter your email address' }],
    [
      'email that is none',
      { contact: 'email', email: 'ann at home' },
      { email: 'Enter an email address like name@example.com' },
    ],
    [
      'email with a header',
      { contact: 'email', email: 'a@b.example,c@d.example' },
      { email: 'Enter an email address like name@example.com' },
    ],
    ['post without address', { contact: 'post' }, { address: 'Enter your address' }],
    [
      'post with a novel',
      { contact: 'post', address: 'x'.repeat(301) },
      { address: 'Make the address shorter. It can have 300 characters' },
    ],
    ['telephone without number', { contact: 'telephone' }, { telephone: 'Enter your telephone number' }],
    [
      'telephone that is none',
      { contact: 'telephone', telephone: 'ask my son' },
      { telephone: 'Enter a telephone number like 01632 960 001' },
    ],
    [
      'several at once',
      { answer: '', publish: '', contact: '' },
      {
        answer: 'Write your answer',
        publish: 'Choose whether we can show your answer',
        contact: 'Choose how you want to hear what happens, or choose “No, thank you”',
      },
    ],
  ]
  test.each(cases)('%s', (_, values, expected) => expect(wrong(values)).toEqual(expected))
})

test('every problem has a sentence in both languages', () => {
  const facts = { most: 5, least: 2, over: 1, day: '2026-06-19', about: { en: 'Parks', cy: 'Parciau' } }
  for (const [code, sentence] of Object.entries(questionWords.en.problems)) {
    const problem = { problem: code as never, ...facts }
    expect(sentence(problem)).not.toBe('')
    expect(questionWords.cy.problems[code as 'empty'](problem)).not.toBe(sentence(problem))
  }
})

test('a character outside the basic plane is one; a contact is kept only where it was chosen', () => {
  expect(lengthOf('🌳')).toBe(1)
  expect(lengthOf('ŵyŷ')).toBe(3)
  expect(contactOf({ contact: 'no', email: 'a@b.example' })).toBeUndefined()
  expect(contactOf({ contact: 'post', email: 'a@b.example', address: '1 Example Road' })).toEqual({
    way: 'post',
    address: '1 Example Road',
  })
})
