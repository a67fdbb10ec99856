import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namesOf, type Question, type Values } from '../../questions/question.ts'
import { problemsIn } from './checks.ts'
import { type Definition, isDefinition, questionsOf, type SurveyQuestion } from './definition.ts'
import { ask, said, skip, surveyOf } from './survey.test-support.ts'
import { survey } from './survey.ts'
import { wayThrough } from './way.ts'

const form = (definition: unknown) => ({ question: 'What do you think?', help: '', translations: {}, definition })
const keysOf = (definition: Definition, values: Values) => wayThrough(definition, values).map(({ key }) => key)
const named = (definition: Definition) => problemsIn(definition).map(({ problem }) => problem)

describe('the way through a survey', () => {
  const branching = surveyOf(
    [ask.single('q1', ['yes', 'no'], { rules: [skip('q1', 'is', 'no', 'section-2')] }), ask.words('answer-2')],
    [ask.multiple('q3', ['bus', 'bike'], { rules: [skip('q3', 'contains', 'bus', 'end')] }), ask.scale('q4')],
  )
  test('follows rules, and what follows them is not asked', () => {
    expect(keysOf(branching, { q1: 'yes' })).toEqual(['q1', 'answer-2', 'q3', 'q4'])
    expect(keysOf(branching, { q1: 'no' })).toEqual(['q1', 'q3', 'q4'])
    expect(keysOf(branching, { q1: 'no', 'q3-bus': 'yes', 'q3-bike': 'yes' })).toEqual(['q1', 'q3'])
    expect(problemsIn(branching)).toEqual([])
  })
  test('an answer on a way that was left decides nothing', () => {
    const left = surveyOf([
      ask.single('q1', ['yes', 'no'], { rules: [skip('q1', 'is', 'no', 'q3')] }),
      ask.single('q2', ['a', 'b']),
      ask.single('q3', ['c', 'd'], { rules: [skip('q2', 'is', 'a', 'end')] }),
      ask.line('answer-4'),
    ])
    expect(keysOf(left, { q1: 'no', q2: 'a' })).toEqual(['q1', 'q3', 'answer-4'])
  })
  test('every form ends with where, whether it may be shown, and how to hear', () => {
    const asked = survey.way!(form(branching), { q1: 'no' })
    expect(asked.map(({ key }) => key)).toEqual(['q1', 'q3', 'q4', 'where', 'show', 'hear'])
    expect(asked[1]!.section).toEqual({ en: 'Part 2', cy: 'Rhan 2' })
  })
  test('on paper the rules are said in words', () => {
    expect(survey.routes!(form(branching))).toEqual([
      { after: 'q1', when: { en: '“no”', cy: '“no cy”' }, goTo: 'q3' },
      { after: 'q3', when: { en: '“bus”', cy: '“bus cy”' }, goTo: 'end' },
    ])
    const earlier = surveyOf([
      ask.single('q1', ['yes', 'no']),
      ask.scale('q2', { rules: [skip('q1', 'is-not', 'no', 'answer-4'), skip('q9', 'is', 'no', 'end')] }),
      ask.line('answer-3'),
      ask.line('answer-4'),
    ])
    expect(survey.routes!(form(earlier))).toEqual([
      {
        after: 'q2',
        when: { en: 'anything but “no” in question 1', cy: 'unrhyw beth heblaw “no cy” yng nghwestiwn 1' },
        goTo: 'answer-4',
      },
    ])
  })
})

describe('words that speak of an earlier answer', () => {
  const piped = surveyOf([
    ask.single('q1', ['park', 'pool'], { other: true }),
    { ...ask.words('answer-2'), title: said('What would make {{q1}} better?', 'Beth am {{q1}}?') },
  ])
  const titleFor = (values: Values) => survey.way!(form(piped), values)[1]!.title
  test('hold the answer as plain text, in the language of the page', () => {
    expect(titleFor({ q1: 'park' })).toEqual({ en: 'What would make park better?', cy: 'Beth am park cy?' })
    expect(titleFor({ q1: 'other', 'q1-other': '<b>{{answer-2}}</b>' }).en).toBe(
      'What would make <b>{{answer-2}}</b> better?',
    )
    expect(titleFor({}).en).toBe('What would make (no answer) better?')
    expect(survey.questions(form(piped))[1]!.title.en).toBe('What would make your answer to question 1 better?')
  })
  test('of a later question or none are found', () => {
    expect(named(surveyOf([{ ...ask.line('answer-1'), title: said('About {{q2}}') }, ask.scale('q2')]))).toEqual([
      'pipes-later',
    ])
    expect(named(surveyOf([{ ...ask.line('answer-1'), title: said('About {{q9}}') }]))).toEqual(['pipes-unknown'])
  })
})

describe('what stops a survey', () => {
  const yesNo = (...rules: SurveyQuestion['rules']) => ask.single('q1', ['yes', 'no'], { rules })
  test.each<[string, Definition, string[]]>([
    ['no questions', surveyOf(), ['no-questions']],
    ['an empty section', surveyOf([ask.scale('q1')], []), ['section-empty']],
    ['a rule that leads back', surveyOf([ask.scale('q9'), yesNo(skip('q1', 'is', 'no', 'q9'))]), ['rule-leads-back']],
    ['a rule that leads to itself', surveyOf([yesNo(skip('q1', 'is', 'no', 'q1'))]), ['rule-leads-back']],
    ['a rule to a question that is gone', surveyOf([yesNo(skip('q1', 'is', 'no', 'q7'))]), ['rule-leads-nowhere']],
    ['a rule about a question that is gone', surveyOf([yesNo(skip('q7', 'is', 'no', 'end'))]), ['rule-asks-unknown']],
    ['a rule about an option that is gone', surveyOf([yesNo(skip('q1', 'is', 'maybe', 'end'))]), ['rule-asks-unknown']],
    [
      'a rule about a later question',
      surveyOf([ask.line('answer-2', { rules: [skip('q1', 'is', 'no', 'end')] }), yesNo()]),
      ['rule-asks-later'],
    ],
    [
      'a question that nobody comes to',
      surveyOf([
        ask.single('q1', ['yes', 'no'], {
          required: true,
          rules: [skip('q1', 'is', 'yes', 'q3'), skip('q1', 'is-not', 'yes', 'q3')],
        }),
        ask.line('answer-2'),
        ask.scale('q3'),
      ]),
      ['never-reached'],
    ],
    ['a number that is none', surveyOf([ask.number('q1', { least: 5, most: 4 })]), ['cannot-be-answered']],
    [
      'a quota of an option that is gone',
      { ...surveyOf([yesNo()]), quotas: [{ question: 'q1', option: 'maybe', most: 5, words: said('') }] },
      ['quota-unknown'],
    ],
  ])('%s', (_, definition, problems) => {
    expect(named(definition)).toEqual(problems)
  })
  test('a question that only some ways come to is well', () => {
    const some = surveyOf([yesNo(skip('q1', 'is', 'no', 'q3')), ask.line('answer-2'), ask.scale('q3')])
    expect(named(some)).toEqual([])
  })
  test('definitions of another shape are refused', () => {
    const well = surveyOf([ask.scale('q1')])
    expect(isDefinition(well)).toBe(true)
    expect(survey.refusal(form({ ...well, extra: 1 }))).toBe('unreadable')
    expect(survey.refusal(form(surveyOf([ask.scale('q1'), ask.line('answer-1')], [ask.scale('q1')])))).toBe(
      'unreadable',
    )
    expect(survey.refusal(form(surveyOf([{ ...ask.line('q1') }])))).toBe('unreadable')
    expect(survey.refusal(form(null))).toBe('unreadable')
  })
})

/** Surveys of up to twelve questions with rules to anywhere, back included. */
const anySurvey = fc
  .array(
    fc.record({
      type: fc.constantFrom('single', 'multiple', 'scale', 'line' as const),
      required: fc.boolean(),
      other: fc.boolean(),
      rules: fc.array(
        fc.record({
          question: fc.nat(11),
          is: fc.constantFrom('is', 'is-not', 'contains' as const),
          option: fc.constantFrom('a', 'b', '2', 'other'),
          to: fc.oneof(
            fc.nat(11).map((n) => ({ n })),
            fc.constantFrom('end', 'section-1', 'section-2', 'section-3'),
          ),
        }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drafts) => {
    const keys = drafts.map(({ type }, at) => (type === 'line' ? `answer-${at + 1}` : `q${at + 1}`))
    const keyOf = (n: number) => keys[n % keys.length]!
    const questions = drafts.map(({ type, required, other, rules }, at) => {
      const change = {
        required,
        rules: rules.map(({ question, is, option, to }) =>
          skip(keyOf(question), is, option, typeof to === 'string' ? to : keyOf(to.n)),
        ),
      }
      const key = keys[at]!
      if (type === 'line') return ask.line(key, change)
      return type === 'scale' ? ask.scale(key, change) : ask[type](key, ['a', 'b', 'c'], { ...change, other })
    })
    const third = Math.ceil(questions.length / 3)
    return surveyOf(questions.slice(0, third), questions.slice(third, 2 * third), questions.slice(2 * third))
  })

/** Answers every question as it comes, by chance, until the way ends. */
function answerAll(definition: Definition, pick: (n: number) => number) {
  let values: Record<string, string> = {}
  const asked: Question[] = []
  for (;;) {
    const way = survey.way!(form(definition), values).filter(({ key }) => /^(q|answer-)\d/.test(key))
    const next = way[asked.length]
    if (!next) return { values, asked, way }
    asked.push(next)
    values = { ...values, ...answerTo(next, pick) }
  }
}
function answerTo(question: Question, pick: (n: number) => number): Values {
  const { key } = question
  if (question.optional && pick(4) === 0) return {}
  if (question.type === 'single') return { [key]: question.options[pick(question.options.length)]!.key }
  if (question.type === 'scale') return { [key]: String(question.from + pick(question.to - question.from + 1)) }
  if (question.type === 'multiple') return { [`${key}-${question.options[pick(question.options.length)]!.key}`]: 'yes' }
  return { [key]: 'Some words' }
}

test('whatever the rules, every way ends, asks no question twice, and what it asked is kept', () => {
  fc.assert(
    fc.property(anySurvey, fc.infiniteStream(fc.nat(1000)), (definition, chance) => {
      const pick = (n: number) => chance.next().value % n
      const { values, asked, way } = answerAll(definition, pick)
      expect(asked.map(({ key }) => key)).toEqual(way.map(({ key }) => key))
      const places = asked.map(({ key }) => questionsOf(definition).findIndex((one) => one.key === key))
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
      const kept = survey.contribution(values)
      expect(survey.isData(kept.data)).toBe(true)
      expect(survey.values(kept)).toEqual(values)
      expect(Object.keys(kept.data).every((name) => asked.some((question) => namesOf(question).includes(name)))).toBe(
        true,
      )
      if (Object.keys(values).length) expect(survey.saysSomething(kept)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('where nothing is wrong, chance finds no question that the checks call unreached, and none they call reached in vain', () => {
  fc.assert(
    fc.property(anySurvey, fc.infiniteStream(fc.nat(1000)), (definition, chance) => {
      const never = new Set(
        problemsIn(definition).flatMap(({ problem, question }) => (problem === 'never-reached' ? [question] : [])),
      )
      for (let turn = 0; turn < 5; turn++)
        for (const { key } of answerAll(definition, (n) => chance.next().value % n).way)
          expect(never.has(key)).toBe(false)
    }),
    { numRuns: 200 },
  )
})

test('what is kept has no postcode, and own words stand apart from what is counted', () => {
  const kept = survey.contribution({
    q1: 'yes',
    'q2-postcode': 'KT2 6AA',
    'q2-ward': 'w',
    'answer-3': 'More benches',
    contact: 'email',
    email: 'a@b.example',
    place: 'x',
  })
  expect(kept).toEqual({ words: null, data: { q1: 'yes', 'q2-ward': 'w', 'answer-3': 'More benches' } })
  expect(survey.isData({ q1: 7 })).toBe(false)
  expect(survey.isData({ email: 'x' })).toBe(false)
})
