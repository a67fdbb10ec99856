import type { Sql } from '../../../platform/db.ts'
import type { Form } from '../../../platform/form.ts'
import { knownLanguage } from '../notes/languages.ts'
import { sentencesOf } from '../questions/errors.ts'
import { findPlaceOf, withWards } from '../questions/place-queries.ts'
import type { Question, Values } from '../questions/question.ts'
import { isMissing, problemsOf } from '../questions/rules.ts'
import { tidied } from '../questions/tidy.ts'
import { boxesOf, isClosed } from './boxes.ts'
import type { Wrong } from './marks.ts'
import { readDay } from './read-day.ts'
import { tidyKeyed } from './rules.ts'
import { keyingRefusals, orUnreadable, wrongSentence } from './words.ts'

/** What was keyed as it was typed, the answers it makes, and what is wrong with it. */
export type Keyed = { typed: Values; values: Values; errors: Record<string, string> }

export async function readKeyed(
  db: Sql,
  projectId: string,
  questions: readonly Question[],
  form: Pick<Form, 'text'>,
): Promise<Keyed> {
  const boxes = questions.flatMap(boxesOf)
  const typed = {
    ...Object.fromEntries(boxes.map(({ name }) => [name, form.text(name)]).filter(([, text]) => text)),
    given: form.text('given'),
    language: knownLanguage(form.text('language')),
  }
  const read = tidyKeyed(questions, typed)
  const [values, wrong] = [tidied(questions, read.values), read.wrong]
  const errors = Object.assign({}, ...questions.map((question) => errorsOf(question, values, wrong)))
  const found = await findPlaceOf(db, values)
  if ('problem' in found) Object.assign(errors, sentencesOf({ postcode: { problem: found.problem } }, 'en'))
  Object.assign(errors, sentencesOf((await withWards(db, questions, values, projectId)).problems, 'en'))
  const given = readDay(typed.given)
  if (given === undefined) errors['given'] = keyingRefusals['given-not-a-day']
  return { typed, values: { ...values, given: given ?? '', language: typed.language }, errors }
}

/** Paper cannot be sent back: what is left empty is not answered. What is no possible answer is looked at again. */
function errorsOf(question: Question, values: Values, wrong: Readonly<Record<string, Wrong>>): Record<string, string> {
  const boxes = boxesOf(question)
  const boxOf = (field: string) => boxes.find(({ name, fills }) => name === field || fills.includes(field))?.name
  const said = (sentence: string) => (isClosed(question) ? orUnreadable(sentence) : sentence)
  const errors: Record<string, string> = {}
  for (const [field, problem] of Object.entries(problemsOf(question, values))) {
    const box = boxOf(field) ?? boxes[0]?.name
    if (!box || isMissing(problem.problem)) continue
    errors[box] = said(sentencesOf({ [field]: problem }, 'en')[field]!)
  }
  for (const { name } of boxes) if (wrong[name]) errors[name] = said(wrongSentence(wrong[name]))
  return errors
}
