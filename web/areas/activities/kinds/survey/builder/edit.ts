import { type Definition, questionsOf, type Rule, type Section, type SurveyQuestion } from '../definition.ts'

/** The next free number behind a name, past all that stand now. */
const nextNumber = (keys: readonly string[]): number =>
  1 + Math.max(0, ...keys.map((key) => Number(/\d+$/.exec(key)![0])))

export function addSection(definition: Definition, title: Section['title']): Definition {
  const key = `section-${nextNumber(definition.sections.map((section) => section.key))}`
  return { ...definition, sections: [...definition.sections, { key, title, questions: [] }] }
}

const changeSection = (definition: Definition, key: string, change: (section: Section) => Section): Definition => ({
  ...definition,
  sections: definition.sections.map((section) => (section.key === key ? change(section) : section)),
})

export const nameSection = (definition: Definition, key: string, title: Section['title']): Definition =>
  changeSection(definition, key, (section) => ({ ...section, title }))

export const removeSection = (definition: Definition, key: string): Definition => ({
  ...definition,
  sections: definition.sections.filter((section) => section.key !== key),
})

export const moveSection = (definition: Definition, key: string, by: -1 | 1): Definition => ({
  ...definition,
  sections: swapped(
    definition.sections,
    definition.sections.findIndex((section) => section.key === key),
    by,
  ),
})

/** The key of a new question. Own words are named otherwise than what is counted, and no number is given twice. */
export const newKey = (definition: Definition, type: SurveyQuestion['type']): string => {
  const number = nextNumber(questionsOf(definition).map(({ key }) => key))
  return type === 'words' || type === 'line' ? `answer-${number}` : `q${number}`
}

export const addQuestion = (definition: Definition, section: string, question: SurveyQuestion): Definition =>
  changeSection(definition, section, (one) => ({ ...one, questions: [...one.questions, question] }))

export const changeQuestion = (
  definition: Definition,
  key: string,
  change: (question: SurveyQuestion) => SurveyQuestion,
): Definition => ({
  ...definition,
  sections: definition.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => (question.key === key ? change(question) : question)),
  })),
})

export const removeQuestion = (definition: Definition, key: string): Definition => ({
  ...definition,
  sections: definition.sections.map((section) => ({
    ...section,
    questions: section.questions.filter((question) => question.key !== key),
  })),
})

/** One place up or down; past the end of its section into the next one. */
export function moveQuestion(definition: Definition, key: string, by: -1 | 1): Definition {
  const { sections } = definition
  const at = sections.findIndex(({ questions }) => questions.some((question) => question.key === key))
  const section = sections[at]
  if (!section) return definition
  const place = section.questions.findIndex((question) => question.key === key)
  if (section.questions[place + by])
    return changeSection(definition, section.key, (one) => ({ ...one, questions: swapped(one.questions, place, by) }))
  const other = sections[at + by]
  if (!other) return definition
  const question = section.questions[place]!
  const taken = removeQuestion(definition, key)
  return changeSection(taken, other.key, (one) => ({
    ...one,
    questions: by < 0 ? [...one.questions, question] : [question, ...one.questions],
  }))
}

export const addRule = (definition: Definition, key: string, rule: Rule): Definition =>
  changeQuestion(definition, key, (question) => ({ ...question, rules: [...question.rules, rule] }))

export const removeRule = (definition: Definition, key: string, at: number): Definition =>
  changeQuestion(definition, key, (question) => ({ ...question, rules: question.rules.filter((_, n) => n !== at) }))

function swapped<T>(things: readonly T[], at: number, by: -1 | 1): T[] {
  const moved = [...things]
  const [one, other] = [moved[at], moved[at + by]]
  if (one === undefined || other === undefined) return moved
  moved[at] = other
  moved[at + by] = one
  return moved
}
