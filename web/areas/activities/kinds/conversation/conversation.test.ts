import { describe, expect, test } from 'vitest'
import { namesOf } from '../../questions/question.ts'
import { kinds } from '../list.ts'
import { conversation } from './conversation.ts'
import { fresh } from './definition.ts'
import { isClosed } from './rules.ts'

const form = (question: string, definition: unknown = fresh) => ({ question, help: '', translations: {}, definition })

describe('an open conversation asks no closed questions', () => {
  test.each([
    'What would make our street greener?',
    'What does community mean where you live?',
    'How should the council work with groups?',
    'Tell us about a place that you love',
    'Can you tell us what you miss?',
    'Where do you go when you want company?',
    'Why do people leave?',
    'What should the old laundry on Quince Lane be for?',
    'Doing up the park: what matters?',
  ])('open: %s', (question) => {
    expect(isClosed(question)).toBe(false)
    expect(conversation.refusal(form(question))).toBeUndefined()
  })
  test.each([
    'Do you agree with the plan?',
    'Should the library close?',
    'Would you use a new bus?',
    'Is the park safe?',
    'So, do you like it?',
    'Which of these do you prefer?',
    'On a scale of 1 to 5, how happy are you?',
    'Yes or no: more trees?',
    'How satisfied are you, from strongly agree to strongly disagree?',
    'Choose one:\n- trees\n- benches',
    'What do you want?\na) trees\nb) benches',
    'What next?\n[ ] more trees',
  ])('closed: %s', (question) => expect(conversation.refusal(form(question))).toBe('closed-wording'))

  test('a definition with choices is refused, however it came to be sent', () => {
    const prompts = [{ key: 'prompt-1', question: 'What else?', cy: '', options: ['trees', 'benches'] }]
    expect(conversation.refusal(form('What would you like?', { ...fresh, prompts }))).toBe('closed-choice')
    expect(conversation.refusal(form('What would you like?', { ...fresh, choices: ['a'] }))).toBe('unreadable')
    expect(
      conversation.refusal(
        form('What would you like?', { ...fresh, prompts: [{ key: 'prompt-1', question: '', cy: '' }] }),
      ),
    ).toBe('prompt-empty')
    const many = Array.from({ length: 6 }, (_, i) => ({ key: `prompt-${i + 1}`, question: 'What else?', cy: '' }))
    expect(conversation.refusal(form('What would you like?', { ...fresh, prompts: many }))).toBe('too-many-prompts')
    expect(conversation.refusal(form('What would you like?', null))).toBe('unreadable')
    const closed = [{ key: 'prompt-1', question: 'Do you agree?', cy: '' }]
    expect(conversation.refusal(form('What would you like?', { ...fresh, prompts: closed }))).toBe('closed-wording')
  })
})

test('one list of questions, in one order, with names that never meet', () => {
  const prompts = [{ key: 'prompt-1', question: 'What do you miss?', cy: 'Beth ydych yn ei golli?' }]
  const questions = conversation.questions(form('What would help?', { ...fresh, prompts }))
  expect(questions.map(({ key }) => key)).toEqual(['answer', 'prompt-1', 'priority', 'skills', 'where', 'show', 'hear'])
  const names = questions.flatMap(namesOf)
  expect(new Set(names).size).toBe(names.length)
  for (const question of questions) {
    expect(question.title.en).not.toBe('')
    expect(question.title.cy).not.toBe('')
  }
})

test('what was typed becomes words and parts, and comes back as it was typed', () => {
  const typed = {
    answer: 'More trees',
    'priority-1': 'shade',
    'priority-3': 'a bench',
    'prompt-2': 'the milkman',
    skills: 'pruning',
  }
  const kept = conversation.contribution({ ...typed, contact: 'email', email: 'a@b.example', postcode: 'KT2 6AA' })
  expect(kept).toEqual({
    words: 'More trees',
    data: { 'priority-1': 'shade', 'priority-3': 'a bench', 'prompt-2': 'the milkman', private: { skills: 'pruning' } },
  })
  expect(conversation.isData(kept.data)).toBe(true)
  expect(conversation.values(kept)).toEqual(typed)
  const shown = conversation.contribution({ ...typed, 'skills-show': 'yes' })
  expect(shown.data).toMatchObject({ skills: 'pruning' })
  expect(shown.data).not.toHaveProperty('private')
  expect(conversation.values(shown)['skills-show']).toBe('yes')
})

test('skills alone say nothing; one priority does', () => {
  expect(conversation.saysSomething(conversation.contribution({ skills: 'pruning' }))).toBe(false)
  expect(conversation.saysSomething(conversation.contribution({ 'priority-2': 'shade' }))).toBe(true)
})

test('data of another shape is not ours', () => {
  expect(conversation.isData({ 'priority-1': 7 })).toBe(false)
  expect(conversation.isData({ private: { skills: 'x', email: 'y' } })).toBe(false)
})

test('each kind is named once and its fresh definition can stand', () => {
  expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length)
  for (const kind of kinds) expect(kind.refusal(form('What would help?', kind.fresh))).toBeUndefined()
})
