import type { Values } from '../../questions/question.ts'
import { type Choosing, isChoosing, questionsOf } from './choices.ts'
import type { Definition, Rule, SurveyQuestion } from './definition.ts'

/** Where a rule leads, as a place in the list of questions; the length of the list is the end. Undefined where it leads nowhere. */
export function placeOf(definition: Definition, to: string): number | undefined {
  const questions = questionsOf(definition)
  if (to === 'end') return questions.length
  if (!to.startsWith('section-')) return found(questions.findIndex(({ key }) => key === to))
  let before = 0
  for (const section of definition.sections) {
    if (section.key === to) return before
    before += section.questions.length
  }
  return undefined
}
const found = (at: number) => (at < 0 ? undefined : at)

/** What a person chose in a question, as keys of its choices. */
export function chosenIn(question: Choosing, values: Values): ReadonlySet<string> {
  if (question.type !== 'multiple') return new Set(values[question.key] ? [values[question.key]!] : [])
  const chosen = question.options.filter(({ key }) => values[`${question.key}-${key}`]).map(({ key }) => key)
  return new Set(question.other && values[`${question.key}-other`] ? [...chosen, 'other'] : chosen)
}

export type Chose = (question: string) => ReadonlySet<string>

/** Whether a rule applies. Who left a question out chose nothing in it: then "is not" applies. */
export function applies({ when }: Rule, chose: Chose): boolean {
  const chosen = chose(when.question)
  switch (when.is) {
    case 'is':
      return chosen.size === 1 && chosen.has(when.option)
    case 'contains':
      return chosen.has(when.option)
    case 'is-not':
      return !chosen.has(when.option)
  }
}

/** The place after a question: its first rule that applies and leads on, else the next one. Nothing leads back, so every way ends. */
export function placeAfter(definition: Definition, at: number, chose: Chose): number {
  for (const rule of questionsOf(definition)[at]!.rules) {
    const to = placeOf(definition, rule.to)
    if (to !== undefined && to > at && applies(rule, chose)) return to
  }
  return at + 1
}

/** The questions that a person with these answers is asked, in order. Answers on ways that were left count for nothing. */
export function wayThrough(definition: Definition, values: Values): SurveyQuestion[] {
  const questions = questionsOf(definition)
  const walked: SurveyQuestion[] = []
  const chose: Chose = (key) => {
    const question = walked.find((one) => one.key === key)
    return question && isChoosing(question) ? chosenIn(question, values) : new Set()
  }
  for (let at = 0; at < questions.length; at = placeAfter(definition, at, chose)) walked.push(questions[at]!)
  return walked
}
