import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { findPlace, placeOfWard } from '../../places/index.ts'
import type { PlaceKept } from './place.ts'
import type { Values } from './question.ts'
import type { AnswerProblem } from './rules.ts'

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
