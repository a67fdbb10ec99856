import type { Random } from '@folkmoot/numbers'
import type { StoryChoice, StoryQuestion, StorySurvey, Words } from '../story/survey-types.ts'
import { keyOf } from './ballots.ts'

export const english = (words: Words): string => (typeof words === 'string' ? words : words[0])
const both = (words: Words | undefined) =>
  words === undefined
    ? { en: '', cy: '' }
    : typeof words === 'string'
      ? { en: words, cy: '' }
      : { en: words[0], cy: words[1] }
const options = (choices: readonly { words: Words }[]) =>
  choices.map(({ words }) => ({ key: keyOf(english(words)), label: both(words) }))

/** The questions of a survey in order, each with the key that the definition gives it. */
export const numbered = ({ sections }: StorySurvey) =>
  sections
    .flatMap(({ questions }) => questions)
    .map((question, at) => ({
      question,
      key: question.type === 'words' || question.type === 'line' ? `answer-${at + 1}` : `q${at + 1}`,
    }))

/** A survey of the story as officers would have written it. */
export function definitionOf(story: StorySurvey) {
  const all = numbered(story)
  const keyAt = (number: number) => all[number - 1]!.key
  return {
    sections: story.sections.map(({ title, questions }, at) => ({
      key: `section-${at + 1}`,
      title: both(title),
      questions: questions.map((question) => {
        const { skip } = question
        return {
          key: all.find((one) => one.question === question)!.key,
          type: question.type,
          title: both(question.title),
          hint: both(question.hint),
          reading: both(question.reading),
          required: question.required ?? false,
          rules: skip
            ? [
                {
                  when: { question: keyAt(skip.question), is: 'is', option: keyOf(skip.answer) },
                  to: skip.to === 'end' ? 'end' : `section-${skip.to}`,
                },
              ]
            : [],
          ...settingsOf(question),
        }
      }),
    })),
    quotas: story.limit
      ? [
          {
            question: keyAt(story.limit.question),
            option: keyOf(story.limit.answer),
            most: story.limit.most,
            words: { en: story.limit.words, cy: '' },
          },
        ]
      : [],
  }
}

function settingsOf(question: StoryQuestion): Record<string, unknown> {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { options: options(question.choices), other: !!question.other }
    case 'ranking':
      return { options: options(question.choices) }
    case 'points':
      return { options: options(question.choices), total: question.total, all: true }
    case 'scale':
      return { from: 1, to: question.weights.length, low: both(question.low), high: both(question.high) }
    case 'matrix':
      return { rows: options(question.rows), options: options(question.choices.map((words) => ({ words }))) }
    case 'number':
      return { least: question.least, most: question.most, whole: true, unit: both(question.unit) }
    case 'words':
      return { most: 1000 }
    default:
      return {}
  }
}

const weighted = (random: Random, weights: readonly number[]): number => {
  let left = random.fraction() * weights.reduce((sum, n) => sum + n, 0)
  for (const [at, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return at
  }
  return weights.length - 1
}

/** Choices in the order in which one person likes them: what weighs more comes first more often. */
const liked = (random: Random, choices: readonly StoryChoice[]): string[] =>
  choices
    .map(({ words, weight }) => ({ key: keyOf(english(words)), by: Math.log(random.fraction() + 1e-9) / weight }))
    .sort((a, b) => b.by - a.by)
    .map(({ key }) => key)

/** One person's answer to a question; nothing where they leave it out. */
export function answerTo(key: string, question: StoryQuestion, random: Random, year: string): Record<string, string> {
  if (!question.required && random.below(100) < (question.leftOut ?? 3)) return {}
  switch (question.type) {
    case 'single': {
      if (question.other && random.below(14) === 0)
        return { [key]: 'other', [`${key}-other`]: random.pick(question.other) }
      return { [key]: liked(random, question.choices)[0]! }
    }
    case 'multiple': {
      const chosen = liked(random, question.choices).slice(0, 1 + random.below(3))
      const other = question.other && random.below(16) === 0 ? { [`${key}-other`]: random.pick(question.other) } : {}
      return { ...Object.fromEntries(chosen.map((option) => [`${key}-${option}`, 'yes'])), ...other }
    }
    case 'ranking': {
      const places = liked(random, question.choices)
      return Object.fromEntries(places.map((option, at) => [`${key}-${option}`, String(at + 1)]))
    }
    case 'points': {
      const shares = random.pick([[10], [6, 4], [5, 3, 2], [4, 3, 3]])
      const places = liked(random, question.choices)
      return Object.fromEntries(shares.map((points, at) => [`${key}-${places[at]!}`, String(points)]))
    }
    case 'scale':
      return { [key]: String(1 + weighted(random, question.weights)) }
    case 'matrix':
      return Object.fromEntries(
        question.rows.map(({ words, weight }) => [
          `${key}-${keyOf(english(words))}`,
          keyOf(english(question.choices[weighted(random, [weight, 2, 2])]!)),
        ]),
      )
    case 'number': {
      const width = (question.most - question.least) / question.weights.length / 2
      const value = question.least + (weighted(random, question.weights) + random.fraction()) * width
      return { [key]: String(Math.round(value)) }
    }
    case 'date':
      return {
        [`${key}-day`]: String(1 + random.below(27)),
        [`${key}-month`]: String(Number(random.pick(question.months))),
        [`${key}-year`]: year,
      }
    case 'line':
      return { [key]: random.pick(question.said) }
    case 'words':
      return { [key]: question.said.map((pieces) => random.pick(pieces)).join(' ') }
  }
}
