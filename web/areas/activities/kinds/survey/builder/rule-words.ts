import { choicesOf, type Definition, isChoosing, questionsOf, type Rule, type SurveyQuestion } from '../definition.ts'

/** The words of an answer, or that it is gone. */
export function choiceLabel(definition: Definition, key: string, option: string): string {
  const question = questionsOf(definition).find((one) => one.key === key)
  const choice = question && isChoosing(question) && choicesOf(question).find((one) => one.key === option)
  return choice ? choice.label.en : 'an answer that is gone'
}

export function placeName(definition: Definition, to: string): string {
  if (to === 'end') return 'the end'
  const section = definition.sections.find(({ key }) => key === to)
  if (section) return `the section “${section.title.en}”`
  const at = questionsOf(definition).findIndex(({ key }) => key === to)
  return at < 0 ? 'a question that is gone' : `question ${at + 1}`
}

/** A rule as a sentence. */
export function ruleSentence(definition: Definition, of: SurveyQuestion, { when, to }: Rule): string {
  const asked = questionsOf(definition).findIndex(({ key }) => key === when.question)
  const who =
    when.question === of.key
      ? 'the answer'
      : asked < 0
        ? 'an answer that is gone'
        : `the answer to question ${asked + 1}`
  const verb = { is: 'is', 'is-not': 'is not', contains: 'includes' }[when.is]
  return `If ${who} ${verb} “${choiceLabel(definition, when.question, when.option)}”, go to ${placeName(definition, to)}`
}
