import { askedOfAll } from '../../questions/asked-of-all.ts'
import type { Option, Question, Said, Values } from '../../questions/question.ts'
import { questionsOf } from './choices.ts'
import type { Definition, SurveyQuestion } from './definition.ts'
import { answerText, withPiped } from './piping.ts'
import { wayThrough } from './way.ts'
import { yourAnswerTo } from './words.ts'

const both = ({ en, cy }: Said): Said => ({ en, cy: cy || en })
const optionsOf = (options: readonly Option[]): Option[] =>
  options.map(({ key, label }) => ({ key, label: both(label) }))
const mostOfLine = 200

/** Every question in order, with numbers in place of answers that nobody gave yet: for paper, the telephone and the keying screen. */
export function allQuestions(definition: Definition): Question[] {
  const questions = questionsOf(definition)
  const number = new Map(questions.map(({ key }, at) => [key, at + 1]))
  const asked = questions.map((question) => drawn(withPiped(question, (key) => yourAnswerTo(number.get(key)))))
  return [...withSections(definition, asked), ...askedOfAll]
}

/** The questions of one person's way, with their own words where a question speaks of them. */
export function questionsOnWay(definition: Definition, values: Values): Question[] {
  const way = wayThrough(definition, values)
  const asked = way.map((question) =>
    drawn(
      withPiped(question, (key) => {
        const before = way.find((one) => one.key === key)
        return before ? answerText(before, values) : { en: '(not asked)', cy: '(heb ei ofyn)' }
      }),
    ),
  )
  return [...withSections(definition, asked), ...askedOfAll]
}

/** The first question asked of each section bears its title. */
function withSections({ sections }: Definition, asked: readonly Question[]): Question[] {
  const of = new Map(sections.flatMap((section) => section.questions.map(({ key }) => [key, section] as const)))
  return asked.map((question, at) => {
    const section = of.get(question.key)!
    const before = at > 0 && of.get(asked[at - 1]!.key)
    return section === before ? question : { ...question, section: both(section.title) }
  })
}

/** A question of a survey as the house asks it. */
function drawn(question: SurveyQuestion): Question {
  const { key, title, hint, reading, required } = question
  const asked = {
    key,
    title: both(title),
    optional: !required,
    ...(hint.en ? { hint: both(hint) } : {}),
    ...(reading.en ? { reading: both(reading) } : {}),
  }
  switch (question.type) {
    case 'words':
      return { ...asked, type: 'words', most: question.most, lines: question.most > 500 ? 6 : 3 }
    case 'line':
      return { ...asked, type: 'line', most: mostOfLine }
    case 'single':
      return { ...asked, type: 'single', options: optionsOf(question.options), ...(question.other && { other: true }) }
    case 'multiple':
      return {
        ...asked,
        type: 'multiple',
        options: optionsOf(question.options),
        ...(question.other && { other: true }),
        ...(question.most && { most: question.most }),
        ...(question.none && { none: question.none }),
      }
    case 'scale':
      return {
        ...asked,
        type: 'scale',
        from: question.from,
        to: question.to,
        low: both(question.low),
        high: both(question.high),
      }
    case 'matrix':
      return { ...asked, type: 'matrix', rows: optionsOf(question.rows), options: optionsOf(question.options) }
    case 'ranking':
      return {
        ...asked,
        type: 'ranking',
        options: optionsOf(question.options),
        ...(question.most && { most: question.most }),
      }
    case 'points':
      return {
        ...asked,
        type: 'points',
        options: optionsOf(question.options),
        total: question.total,
        all: question.all,
      }
    case 'number':
      return {
        ...asked,
        type: 'number',
        whole: question.whole,
        ...(question.least !== undefined && { least: question.least }),
        ...(question.most !== undefined && { most: question.most }),
        ...(question.unit.en && { unit: both(question.unit) }),
      }
    case 'date':
      return {
        ...asked,
        type: 'date',
        ...(question.from && { from: question.from }),
        ...(question.to && { to: question.to }),
      }
    case 'postcode':
    case 'file':
    case 'picture':
      return { ...asked, type: question.type }
  }
}
