import type { Question, Said } from '../questions/question.ts'

/** English sentences with what they are in another language. */
export type Dictionary = Readonly<Record<string, string>>

/** What everyone reads who takes part in a language in which the website itself is not. */
export const standing = {
  begin: 'Take part in this language',
  free: 'You can answer in this language. You need no account.',
  after:
    'After that we ask where you live, whether we may show your answer and whether you want to hear what happens. Those pages are in English.',
  count: 'Your answer counts the same in any language.',
} as const

/** What stands on each page of the form beside the question. */
export const frame = {
  onward: 'Continue',
  later: 'Save and come back later',
  optional: '(optional)',
} as const
export type Frame = Partial<Record<keyof typeof frame, string>>

export const frameIn = (dictionary: Dictionary): Frame =>
  Object.fromEntries(Object.entries(frame).map(([name, sentence]) => [name, dictionary[sentence]]))

/** Asked of everyone at the end, with choices in the language of the website: they stay as they are. */
const left: readonly Question['type'][] = ['place', 'publish', 'contact']
export const isTranslated = ({ type }: Question): boolean => !left.includes(type)

const isSaid = (thing: object): thing is Said =>
  'en' in thing && 'cy' in thing && typeof thing.en === 'string' && typeof thing.cy === 'string'

/** Every sentence somewhere within a question, whatever its type: title, hint, options, rows, ends of a scale. */
function sentencesIn(thing: unknown): string[] {
  if (!thing || typeof thing !== 'object') return []
  if (isSaid(thing)) return thing.en ? [thing.en] : []
  return Object.values(thing).flatMap(sentencesIn)
}

/** All there is to translate, each sentence once, in the order in which people meet it. */
export const sentencesOf = (
  activity: { title: string; question: string; help: string },
  questions: readonly Question[],
): string[] => [
  ...new Set(
    [
      activity.title,
      activity.question,
      activity.help,
      ...Object.values(standing),
      ...Object.values(frame),
      ...questions.filter(isTranslated).flatMap(sentencesIn),
    ].filter(Boolean),
  ),
]

/** A question with its sentences in another language, in place of both of ours; what is not translated stays. */
export function questionIn<T>(thing: T, dictionary: Dictionary): T {
  if (!thing || typeof thing !== 'object') return thing
  if (isSaid(thing)) {
    const said = dictionary[thing.en]
    return (said ? { en: said, cy: said } : thing) as T
  }
  if (Array.isArray(thing)) return thing.map((one) => questionIn(one, dictionary)) as T
  return Object.fromEntries(Object.entries(thing).map(([name, one]) => [name, questionIn(one, dictionary)])) as T
}

export const questionsIn = (questions: readonly Question[], dictionary: Dictionary): Question[] =>
  questions.map((question) => (isTranslated(question) ? questionIn(question, dictionary) : question))

/** How much of it is translated as the English stands now: it changes where the English does. */
export const coverOf = (sentences: readonly string[], dictionary: Dictionary) => ({
  all: sentences.length,
  done: sentences.filter((sentence) => dictionary[sentence]).length,
})
