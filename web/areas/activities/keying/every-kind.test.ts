import { describe, expect, test } from 'vitest'
import { everyType } from '../every-type.test-support.ts'
import { columnsOf } from '../export/columns.ts'
import { kinds } from '../kinds/list.ts'
import { ask, surveyOf } from '../kinds/survey/survey.test-support.ts'
import { instructionOf } from '../print/instructions.ts'
import { spoken, whereTo } from '../print/say.ts'
import { allNames, type Question } from '../questions/question.ts'
import { boxesOf } from './boxes.ts'

const form = {
  question: 'What would help?',
  help: 'Big or small.',
  translations: {},
  identityLevel: 'code' as const,
}
const survey = surveyOf([
  ask.multiple('q1', ['a', 'b'], { other: true }),
  ask.matrix('q2', ['c', 'd'], ['good', 'poor']),
  ask.date('q3'),
  ask.words('answer-1'),
])
const forms: [string, readonly Question[]][] = [
  ...kinds.map((kind): [string, readonly Question[]] => [
    kind.kind,
    kind.questions({ ...form, definition: kind.kind === 'survey' ? survey : kind.fresh }),
  ]),
  ['a form with every type', everyType],
]
/** What is marked on a map that moves, and a list that is not printed. */
const onScreenAlone = /^spot-(shape|remove|area|named)$/
/** Fields that every keyed sheet has besides its questions. */
const ofTheSheet = ['code', 'given', 'language', 'sheet', '_unreadable', '_token', '_once']

describe.each(forms)('%s', (_, questions) => {
  test('every field that paper can hold has a box of its own at the keys, in the order of the questions', () => {
    const boxes = questions.flatMap(boxesOf)
    const names = [...boxes.map(({ name }) => name), ...ofTheSheet]
    expect(new Set(names).size).toBe(names.length)
    const paper = questions.filter(({ type }) => !['audio', 'file', 'picture', 'place', 'contact'].includes(type))
    expect(boxes.flatMap(({ fills }) => fills)).toEqual(
      expect.arrayContaining(allNames(paper).filter((name) => !onScreenAlone.test(name))),
    )
  })

  test('every question can be said, and there is a place for the answer', () => {
    for (const question of questions)
      for (const language of ['en', 'cy'] as const) {
        expect(spoken(question, language).before).toContain(question.title[language])
        expect(whereTo(question)).toMatch(/\.$/)
        expect(instructionOf(question, language) ?? 'Words').not.toBe('')
      }
  })

  test('no two columns of its file have one name', () => {
    const heads = columnsOf(questions, () => undefined).map(({ head }) => head)
    expect(new Set(heads).size).toBe(heads.length)
  })
})

test('two questions with the same words are told apart by their numbers', () => {
  const twice = [everyType[9]!, { ...everyType[9]!, key: 'again' }]
  expect(
    columnsOf(twice, () => undefined)
      .slice(-2)
      .map(({ head }) => head),
  ).toEqual(['1. Tell us more', '2. Tell us more'])
})
