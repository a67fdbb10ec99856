import {
  type Answers,
  ageBands,
  equalityQuestions,
  type OwnWords,
  type Question,
  type QuestionId,
  questionOf,
} from './questions.ts'

export type EqualityRefusal =
  | 'not-an-option'
  | 'not-a-date'
  | 'year-missing'
  | 'date-to-come'
  | 'too-long-ago'
  | 'own-words-too-long'

export const longestOwnWords = 200

/** The options of a question for somebody who answered as they did before; none where it is not asked. */
export function optionsOf(question: Question, before: Answers): readonly string[] {
  const said = question.after && before[question.after.question]
  if (question.after && (!said || !question.after.answers.includes(said))) return []
  return Array.isArray(question.options)
    ? question.options
    : ((question.options as Record<string, readonly string[]>)[said ?? ''] ?? [])
}

/** The question that comes after this one, given what was just said; nothing at the end. */
export function nextQuestion(id: QuestionId, said: Answers): QuestionId | null {
  const at = equalityQuestions.findIndex((question) => question.id === id)
  return (
    equalityQuestions.slice(at + 1).find((question) => !question.after || optionsOf(question, said).length)?.id ?? null
  )
}

/** New answers over earlier ones: a question that is answered again takes what hung on it along. */
export function mergeAnswers(before: Answers, now: Answers): Answers {
  const kept: Answers = { ...before }
  for (const id of Object.keys(now)) {
    const question = questionOf(id)
    if (question) forget(kept, question)
  }
  return { ...kept, ...now }
}

function forget(kept: Answers, question: Question): void {
  delete kept[question.id]
  if (question.ownWords) delete kept[question.ownWords.name]
  for (const next of equalityQuestions) if (next.after?.question === question.id) forget(kept, next)
}

type Parts = { day: string; month: string; year: string }

/** The age group of a date of birth; a year alone, or a month and a year, will do. Empty is no answer. */
export function ageBandOf(
  { day, month, year }: Parts,
  today: string,
): (typeof ageBands)[number] | EqualityRefusal | null {
  if (!day && !month && !year) return null
  if (!year) return 'year-missing'
  if (![day, month].every((part) => part === '' || /^\d{1,2}$/.test(part)) || !/^\d{4}$/.test(year) || (day && !month))
    return 'not-a-date'
  const [y, m, d] = [Number(year), Number(month || 7), Number(day || 1)]
  const date = new Date(Date.UTC(y, m - 1, d))
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return 'not-a-date'
  const [thisYear, thisMonth, thisDay] = today.split('-').map(Number) as [number, number, number]
  const age = thisYear - y - (thisMonth < m || (thisMonth === m && thisDay < d) ? 1 : 0)
  if (y > thisYear || (age < 0 && month)) return 'date-to-come'
  if (age > 125) return 'too-long-ago'
  const from = [0, 16, 25, 35, 50, 65]
  return ageBands[from.findLastIndex((least) => Math.max(0, age) >= least)]!
}

export type Step = { answers: Answers; next: QuestionId | null }
type Sent = (name: string) => string

/** Reads what was sent for one question. Nothing chosen is no answer; what is not on the list is refused. */
export function readAnswer(
  question: Question,
  parent: string,
  sent: Sent,
  today: string,
): Step | { refused: EqualityRefusal; field: string } {
  const before: Answers = question.after ? { [question.after.question]: parent } : {}
  if (question.kind === 'date') {
    const band = ageBandOf({ day: sent('birth-day'), month: sent('birth-month'), year: sent('birth-year') }, today)
    const answered = (ageBands as readonly string[]).includes(band ?? '')
    if (band && !answered) return { refused: band as EqualityRefusal, field: 'birth' }
    return { answers: band ? { age: band } : {}, next: nextQuestion(question.id, {}) }
  }
  const said = sent(question.id)
  if (said && !optionsOf(question, before).includes(said)) return { refused: 'not-an-option', field: question.id }
  const own = ownWords(question, said, sent)
  if (own && own.words.length > longestOwnWords) return { refused: 'own-words-too-long', field: own.name }
  const answers: Answers = said ? { [question.id]: said, ...(own?.words ? { [own.name]: own.words } : {}) } : {}
  return { answers, next: nextQuestion(question.id, { ...before, ...answers }) }
}

const ownWords = (question: Question, said: string, sent: Sent): { name: OwnWords; words: string } | undefined =>
  question.ownWords?.beside.includes(said)
    ? { name: question.ownWords.name, words: sent(question.ownWords.name) }
    : undefined
