import { dayOf } from '../../../platform/clock.ts'
import type { Form } from '../../../platform/form.ts'
import type { Language, View } from '../../../ui/layout/view.ts'
import { equalityQuestionView, equalityStartView } from './pages.tsx'
import { type Answers, equalityQuestions, type Question, questionOf } from './questions.ts'
import { optionsOf, readAnswer } from './rules.ts'
import { equalityWords } from './words.ts'

/** What was sent from an equality page: whether to begin, or the answer to one question and where to go next. */
export type EqualitySent =
  | { kind: 'start'; wanted: 'yes' | 'no' }
  | { kind: 'answer'; answers: Answers; next: string | null }
  | { kind: 'refused'; sentence: string }

/** Reads an equality page. `next` is the query of the question that follows (`question=…`), or null at the end. */
export function readEqualityForm(form: Form, now: Date, language: Language): EqualitySent {
  const say = equalityWords[language]
  const question = questionOf(form.text('question'))
  if (!question) {
    const wanted = form.text('start')
    return wanted === 'yes' || wanted === 'no'
      ? { kind: 'start', wanted }
      : { kind: 'refused', sentence: say.startMissing }
  }
  const read = readAnswer(question, form.text('parent'), form.text, dayOf(now))
  if ('refused' in read) return { kind: 'refused', sentence: say.refusals[read.refused] }
  return {
    kind: 'answer',
    answers: read.answers,
    next: read.next && queryOf(questionOf(read.next)!, read.answers, form.text('parent')),
  }
}

function queryOf(next: Question, answers: Answers, parent: string): string {
  const said = next.after && answers[next.after.question]
  return new URLSearchParams({ question: next.id, ...(next.after ? { parent: said ?? parent } : {}) }).toString()
}

/** The query of the first question. */
export const firstEqualityQuestion = `question=${equalityQuestions[0]!.id}`

type Showing = {
  action: string
  token: string
  language: Language
  again?: boolean
  query: URLSearchParams
  form?: Form
  error?: string | undefined
}

/** The equality page that an address asks for: a question where the query names one, otherwise the page that explains. */
export function equalityView({ query, form, ...props }: Showing): View {
  const question = questionOf(form?.text('question') || query.get('question'))
  const parent = form?.text('parent') || query.get('parent') || ''
  if (!question || (question.after && !optionsOf(question, { [question.after.question]: parent }).length))
    return equalityStartView(props)
  return equalityQuestionView({ ...props, question, parent, ...(form ? { typed: form.text } : {}) })
}
