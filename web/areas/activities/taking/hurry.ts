import type { Acting } from '../../../platform/acting.ts'
import type { Council } from '../../../platform/councils.ts'
import { findActivity } from '../activity/queries.ts'
import type { Activity } from '../activity/types.ts'

const longest = 2_000
const most = 500
const kept = new WeakMap<Council['pool'], Map<string, { activity: Activity | undefined; until: number }>>()

/**
 * The activity as the confirming of an answer needs it: two seconds old at most, so that a full hall costs no more
 * look-ups than one person. Whether it is still open is asked again in the statement that takes the voice.
 */
export async function findActivityInAHurry(
  at: Acting,
  where: { project: string; activity: string },
): Promise<Activity | undefined> {
  const own = kept.get(at.council.pool) ?? new Map()
  kept.set(at.council.pool, own)
  const key = `${where.project}/${where.activity}`
  const before = own.get(key)
  if (before && before.until > Date.now()) return before.activity
  const activity = await findActivity(at.db, where, null, at.now)
  if (own.size >= most) own.clear()
  if (activity) own.set(key, { activity, until: Date.now() + longest })
  return activity
}
