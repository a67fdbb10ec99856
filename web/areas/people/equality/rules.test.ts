import { expect, test } from 'vitest'
import source from '../../../town/data/equality-questions-england.json' with { type: 'json' }
import { equalityQuestions, questionOf } from './questions.ts'
import { ageBandOf, mergeAnswers, nextQuestion, optionsOf, readAnswer } from './rules.ts'
import { equalityWords, optionLabel } from './words.ts'

const today = '2026-06-19'
const sent = (fields: Record<string, string>) => (name: string) => fields[name] ?? ''
const ask = (id: string, fields: Record<string, string>, parent = '') =>
  readAnswer(questionOf(id)!, parent, sent(fields), today)

test('the questions, their order and their options are those of the source', () => {
  const asked = equalityQuestions.filter(({ after }) => !after).map(({ id }) => (id === 'age' ? 'date_of_birth' : id))
  expect(asked).toEqual(source.questions.map(({ id }) => id))
  for (const { id, text, options, derive_band, detail, if_yes } of source.questions) {
    const ours = questionOf(id === 'date_of_birth' ? 'age' : id)!
    expect(equalityWords.en.questions[ours.id]).toBe(text)
    expect(ours.options).toEqual(options ?? derive_band)
    if (detail)
      for (const [group, list] of Object.entries(detail))
        expect(optionsOf(questionOf('ethnic_detail')!, { ethnic_group: group })).toEqual([...list, 'Prefer not to say'])
    if (if_yes) expect(questionOf('disability_impact')!.options).toEqual(if_yes.options)
  }
})

test('every option has Welsh of its own', () => {
  for (const question of equalityQuestions.filter(({ kind }) => kind === 'choice'))
    for (const option of Object.values(question.options).flat())
      expect(optionLabel(option, 'cy', question.id), option).not.toBe(option)
})

test.each([
  ['', '', '', null],
  ['', '', '1980', '35 to 49'],
  ['19', '6', '2010', '16 to 24'],
  ['20', '6', '2010', '15 and under'],
  ['', '', '1961', '50 to 64'],
  ['', '5', '1961', '65 and over'],
  ['', '', '2026', '15 and under'],
  ['31', '2', '1980', 'not-a-date'],
  ['31', '', '1980', 'not-a-date'],
  ['1', '13', '1980', 'not-a-date'],
  ['x', '1', '1980', 'not-a-date'],
  ['1', '1', '80', 'not-a-date'],
  ['1', '1', '', 'year-missing'],
  ['20', '6', '2026', 'date-to-come'],
  ['', '', '2027', 'date-to-come'],
  ['1', '1', '1880', 'too-long-ago'],
])('the age group of %s %s %s is %s', (day, month, year, band) => {
  expect(ageBandOf({ day, month, year }, today)).toBe(band)
})

test('nothing chosen is no answer; what is not on the list is refused', () => {
  expect(ask('sex', {})).toEqual({ answers: {}, next: 'gender_identity' })
  expect(ask('sex', { sex: 'Male' })).toEqual({ answers: { sex: 'Male' }, next: 'gender_identity' })
  for (const wrong of ['male', '<script>', "Male'; drop table answers; --", 'x'.repeat(100_000)])
    expect(ask('sex', { sex: wrong })).toEqual({ refused: 'not-an-option', field: 'sex' })
})

test('a further question follows only the answers it hangs on, and only the options of that answer are taken', () => {
  expect(ask('disability', { disability: 'Yes' })).toMatchObject({ next: 'disability_impact' })
  expect(ask('disability', { disability: 'No' })).toMatchObject({ next: 'ethnic_group' })
  expect(ask('ethnic_group', { ethnic_group: 'White' })).toMatchObject({ next: 'ethnic_detail' })
  expect(ask('ethnic_group', { ethnic_group: 'Prefer not to say' })).toMatchObject({ next: 'marital_status' })
  expect(ask('ethnic_detail', { ethnic_detail: 'Irish' }, 'White')).toEqual({
    answers: { ethnic_detail: 'Irish' },
    next: 'marital_status',
  })
  expect(ask('ethnic_detail', { ethnic_detail: 'Irish' }, 'Other ethnic group')).toMatchObject({
    refused: 'not-an-option',
  })
  expect(nextQuestion('pregnancy_maternity', {})).toBeNull()
})

test('own words are kept only beside the answer that offers them, and not without end', () => {
  expect(ask('religion', { religion: 'Any other religion', religion_text: 'Druid' })).toMatchObject({
    answers: { religion: 'Any other religion', religion_text: 'Druid' },
  })
  expect(ask('religion', { religion: 'Jewish', religion_text: 'Druid' })).toMatchObject({
    answers: { religion: 'Jewish' },
  })
  expect(ask('religion', { religion: 'Any other religion', religion_text: 'x'.repeat(201) })).toEqual({
    refused: 'own-words-too-long',
    field: 'religion_text',
  })
})

test('a later answer takes the place of an earlier one and of what hung on it', () => {
  const before = {
    disability: 'Yes',
    disability_impact: 'Not at all',
    ethnic_group: 'White',
    ethnic_detail: 'Any other White background',
    ethnic_text: 'Basque',
    sex: 'Female',
  }
  expect(mergeAnswers(before, { disability: 'No' })).toEqual({
    ...before,
    disability: 'No',
    disability_impact: undefined,
  })
  expect(mergeAnswers(before, { ethnic_group: 'Other ethnic group' })).toEqual({
    disability: 'Yes',
    disability_impact: 'Not at all',
    ethnic_group: 'Other ethnic group',
    sex: 'Female',
  })
  expect(mergeAnswers(before, {})).toEqual(before)
})
