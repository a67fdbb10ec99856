import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { findPlace, placeOfWard } from '../../places/index.ts'
import type { PlaceKept } from './place.ts'
import { namesOf, type Question, type Values } from './question.ts'
import type { AnswerProblem, Problem, Problems } from './rules.ts'
import { placeSpot } from './spot-queries.ts'

/** The place that a person gave: by postcode, or by choosing a ward. The postcode goes no further than this. */
export async function findPlaceOf(
  db: Sql,
  values: Values,
): Promise<{ place: PlaceKept | undefined } | { problem: AnswerProblem }> {
  const { postcode, ward } = values
  if (postcode) {
    const found = await findPlace(db, postcode)
    if (found === 'not-a-postcode') return { problem: 'place-not-a-postcode' }
    if (found === 'unknown-postcode') return { problem: 'place-unknown' }
    return { place: found }
  }
  return { place: isId(ward) ? await placeOfWard(db, ward) : undefined }
}

/** Postcodes of other places are looked up and forgotten: the ward stands in their place. What is no ward of ours goes. */
export async function withWards(
  db: Sql,
  questions: readonly Question[],
  values: Values,
  projectId: string,
): Promise<{ values: Values; problems: Problems }> {
  let kept: Record<string, string> = { ...values }
  const problems: Record<string, Problem> = {}
  for (const question of questions) {
    if (question.type === 'spot') {
      const read = await placeSpot(db, question, kept, projectId)
      kept = { ...read.values }
      Object.assign(problems, read.problems)
    }
    if (question.type !== 'postcode') continue
    const [postcode, ward] = namesOf(question) as [string, string]
    const typed = { postcode: values[postcode] ?? '', ward: values[ward] ?? '' }
    if (!typed.postcode && !typed.ward) continue
    const found = await findPlaceOf(db, typed)
    if ('problem' in found) problems[postcode] = { problem: found.problem }
    else {
      delete kept[postcode]
      delete kept[ward]
      if (found.place) kept[ward] = found.place.wardId
    }
  }
  return { values: kept, problems }
}

/** A draft keeps no postcode, not even one that could not be found. */
export function withoutPostcodes(questions: readonly Question[], values: Values): Values {
  const kept: Record<string, string> = { ...values }
  delete kept['postcode']
  delete kept['ward']
  for (const question of questions)
    if (question.type === 'postcode' || question.type === 'spot') delete kept[`${question.key}-postcode`]
  return kept
}
