import type { Acting } from '../../../platform/acting.ts'
import type { Council } from '../../../platform/councils.ts'
import { findActivity } from '../activity/queries.ts'
import type { Activity } from '../activity/types.ts'

const longest = 2_000
const most = 500
type Kept = { activity: Promise<Activity | undefined>; until: number }
const kept = new WeakMap<Council['pool'], Map<string, Kept>>()

/**
 * The activity as the confirming of an answer needs it: two seconds old at most, and looked up once for all who ask
 * meanwhile, so that a full hall costs no more than one person. Whether it is still open is asked again in the statement
 * that takes the voice.
 */
export function findActivityInAHurry(
  at: Acting,
  where: { project: string; activity: string },
): Promise<Activity | undefined> {
  const own = kept.get(at.council.pool) ?? new Map<string, Kept>()
  kept.set(at.council.pool, own)
  const key = `${where.project}/${where.activity}`
  const before = own.get(key)
  if (before && before.until > Date.now()) return before.activity
  if (own.size >= most) own.clear()
  const activity = findActivity(at.db, where, null, at.now)
  own.set(key, { activity, until: Date.now() + longest })
  const forget = () => own.get(key)?.activity === activity && own.delete(key)
  activity.then((found) => found ?? forget(), forget)
  return activity
}
