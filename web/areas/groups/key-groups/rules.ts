import { addDays } from '../../../platform/clock.ts'

/** What the broker says when a group becomes a key group. */
export type Designation = {
  nominator: string
  criteria: string
  rationale: string
  /** The day on which it is looked at again. */
  reviewOn: string | 'nothing' | 'not-a-day'
  /** Needed once there are as many as the target. */
  overTargetWhy: string
}
export type DesignationField = keyof Designation
export type DesignationRefusal =
  | 'nominator-missing'
  | 'criteria-missing'
  | 'rationale-missing'
  | 'review-missing'
  | 'review-not-a-day'
  | 'review-past'
  | 'review-too-late'
  | 'over-target'
  | 'too-long'
export type DesignationRefusals = Partial<Record<DesignationField, DesignationRefusal>>

const most: Record<Exclude<DesignationField, 'reviewOn'>, number> = {
  nominator: 120,
  criteria: 1_000,
  rationale: 2_000,
  overTargetWhy: 1_000,
}

/** What is wrong, by field. `already` are the key groups there are. */
export function designationRefusals(
  said: Designation,
  { today, already, target }: { today: string; already: number; target: number },
): DesignationRefusals {
  const found: DesignationRefusals = {}
  if (!said.nominator) found.nominator = 'nominator-missing'
  if (!said.criteria) found.criteria = 'criteria-missing'
  if (!said.rationale) found.rationale = 'rationale-missing'
  const review = reviewRefusal(said.reviewOn, today)
  if (review) found.reviewOn = review
  if (already >= target && !said.overTargetWhy) found.overTargetWhy = 'over-target'
  for (const [field, limit] of Object.entries(most) as [keyof typeof most, number][])
    if (said[field].length > limit) found[field] = 'too-long'
  return found
}

function reviewRefusal(day: string, today: string): DesignationRefusal | undefined {
  if (day === 'nothing') return 'review-missing'
  if (day === 'not-a-day') return 'review-not-a-day'
  if (day <= today) return 'review-past'
  return day > addDays(today, 5 * 366) ? 'review-too-late' : undefined
}

export type EndingRefusal = 'reason-missing' | 'reason-too-long'
export const endingRefusal = (reason: string): EndingRefusal | undefined =>
  !reason ? 'reason-missing' : reason.length > 500 ? 'reason-too-long' : undefined
