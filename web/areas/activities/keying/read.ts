import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Form } from '../../../platform/form.ts'
import { readMoment } from '../desk/rules.ts'
import { knownLanguage } from '../notes/languages.ts'
import { sentencesOf } from '../questions/errors.ts'
import { findPlaceOf } from '../questions/place-queries.ts'
import { pick, type Question, type Values } from '../questions/question.ts'
import { problemsOfAll } from '../questions/rules.ts'
import { tidyKeyed } from './rules.ts'
import { keyingRefusals } from './words.ts'

/** What was keyed as it was typed, the answers it makes, and what is wrong with it. */
export type Keyed = { typed: Values; values: Values; errors: Record<string, string> }

export async function readKeyed(db: Sql, questions: readonly Question[], form: Pick<Form, 'text'>): Promise<Keyed> {
  const typed = {
    ...pick(questions, form.text),
    given: form.text('given'),
    language: knownLanguage(form.text('language')),
  }
  const { values, wrong } = tidyKeyed(questions, typed)
  const errors: Record<string, string> = Object.fromEntries(wrong.map((name) => [name, keyingRefusals['yes-or-no']]))
  const { answer, publish: _, contact: __, ...problems } = problemsOfAll(questions, values)
  Object.assign(errors, sentencesOf({ ...problems, ...(answer && answer.problem !== 'empty' ? { answer } : {}) }, 'en'))
  const found = await findPlaceOf(db, values)
  if ('problem' in found) Object.assign(errors, sentencesOf({ postcode: { problem: found.problem } }, 'en'))
  const given = readDay(typed.given)
  if (given === undefined) errors['given'] = keyingRefusals['given-not-a-day']
  return { typed, values: { ...values, given: given ?? '' }, errors }
}

/** A day as people write it on paper: 19/6/2026, 19.6.26 or 2026-06-19; empty where there is none. */
export function readDay(typed: string): string | undefined {
  if (!typed) return ''
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  const plain = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(typed)
  const [day = '', month = '', year = ''] = iso ? [iso[3], iso[2], iso[1]] : plain ? plain.slice(1) : []
  const at = readMoment(day, month, year.length === 2 ? `20${year}` : year, '12:00')
  return at instanceof Date ? dayOf(at) : undefined
}
