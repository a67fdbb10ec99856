import type { Language } from '../../../ui/layout/view.ts'
import type { Option, Question } from '../questions/question.ts'
import { scriptWords } from './script-words.ts'

/** One question as it is said: sentences, what is read out one by one, and sentences after that. */
export type Spoken = {
  before: readonly string[]
  choices: readonly string[]
  lines: readonly string[]
  after: readonly string[]
}

export function spoken(question: Question, language: Language): Spoken {
  const say = scriptWords[language]
  const each = (parts: readonly Option[]) => parts.map(({ label }) => label[language])
  const { before = [], choices = [], lines = [], after = [] } = said(question, language, each)
  const opening = [
    ...(question.section ? [say.part(question.section[language])] : []),
    ...(question.reading ? question.reading[language].split(/\n+/).filter(Boolean) : []),
    question.title[language],
    ...(question.hint ? [question.hint[language]] : []),
  ]
  return {
    before: [...opening, ...before],
    choices,
    lines,
    after: [...after, ...(question.optional ? [say.mayLeave] : [])],
  }
}

function said(
  question: Question,
  language: Language,
  each: (parts: readonly Option[]) => readonly string[],
): Partial<Spoken> {
  const say = scriptWords[language]
  switch (question.type) {
    case 'single':
      return { before: [say.oneOf], choices: each(question.options), after: question.other ? [say.orElse] : [] }
    case 'multiple':
      return {
        before: [say.anyOf(question.most)],
        choices: each(question.options),
        after: question.other ? [say.orElse] : [],
      }
    case 'scale':
      return { before: [say.scale(question, question.low[language], question.high[language])] }
    case 'matrix':
      return { before: [say.forEach], choices: each(question.options), lines: each(question.rows) }
    case 'ranking':
      return { before: [say.order(question.most ?? question.options.length)], choices: each(question.options) }
    case 'points':
      return { before: [say.share(question)], choices: each(question.options) }
    case 'date':
      return { before: [say.date] }
    case 'postcode':
    case 'place':
      return { before: [say.postcode] }
    case 'spot':
      return { before: [say.spot] }
    case 'file':
    case 'picture':
    case 'audio':
      return { before: [say.online] }
    case 'offer':
      return { after: [say.showOffer] }
    case 'publish':
      return { before: [say.mayShow], after: [say.nameToShow] }
    case 'contact':
      return { before: [say.contact] }
    default:
      return {}
  }
}

/** Where the answer goes on the officer's form, and what to mind. */
export function whereTo(question: Question): string {
  switch (question.type) {
    case 'words':
    case 'line':
    case 'offer':
      return 'Write down their words, not yours.'
    case 'statements':
      return 'Write one thing to a line, in their words.'
    case 'single':
    case 'scale':
      return 'Choose the one they say.'
    case 'multiple':
      return 'Tick each one they say.'
    case 'matrix':
      return 'Read out the choices again where they need them. Choose one in each row.'
    case 'ranking':
      return 'Write the place beside each: 1 for the first.'
    case 'points':
      return `Write the number beside each. ${question.all ? 'They must come to' : 'They can come to at most'} ${question.total}.`
    case 'number':
      return `Write the number${question.unit ? ` in ${question.unit.en}` : ''}.`
    case 'date':
      return 'Write the day in numbers.'
    case 'postcode':
    case 'place':
      return 'Write the postcode, or choose the ward.'
    case 'spot':
      return 'Write their words and a postcode near it, or choose the ward.'
    case 'file':
    case 'picture':
    case 'audio':
      return 'Leave it empty. They can add it with their receipt.'
    case 'publish':
      return 'Choose what they say.'
    case 'contact':
      return 'Choose what they say, and read the address back to them.'
  }
}
