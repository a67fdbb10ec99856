import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { findRow } from '../../../activity/queries.ts'
import { wasOpen } from '../../../activity/rules.ts'
import { isOpenToSee, longest, readDefinition } from '../definition.ts'

export type HandsRefusal =
  | 'place-missing'
  | 'place-too-long'
  | 'not-a-number'
  | 'nothing-counted'
  | 'not-open'
  | 'not-found'
/** What is wrong, by field; under '' what is wrong with the poll. */
export type HandsRefusals = Readonly<Record<string, HandsRefusal>>
type Typed = { place: string; counts: Readonly<Record<string, string>> }
const mostHands = 5000

function problemsOf({ place, counts }: Typed, keys: readonly string[]): HandsRefusals {
  const problems: Record<string, HandsRefusal> = {}
  if (!place) problems['place'] = 'place-missing'
  else if ([...place].length > longest.place) problems['place'] = 'place-too-long'
  for (const key of keys) {
    const typed = counts[key] ?? ''
    if (typed && (!/^\d{1,4}$/.test(typed) || Number(typed) > mostHands)) problems[key] = 'not-a-number'
  }
  if (!keys.some((key) => counts[key])) problems[keys[0] ?? ''] = 'nothing-counted'
  return problems
}

/** Hands that an officer counted in a room: kept apart from the votes. Counted again in the same place, the newest holds. */
export const countHands = (
  at: Acting,
  { activityId, ...typed }: Typed & { activityId: string },
): Promise<{ refused: HandsRefusals } | { counted: true }> =>
  deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId, { lock: true })
    if (activity?.kind !== 'quick-poll') return { refused: { '': 'not-found' } }
    if (!wasOpen(activity, at.now)) return { refused: { '': 'not-open' } }
    const definition = readDefinition(activity.definition)
    const keys = definition.options.map(({ key }) => key)
    const refused = problemsOf(typed, keys)
    if (Object.keys(refused).length) return { refused }
    const { place } = typed
    const read = Object.fromEntries(keys.map((key) => [key, Number(typed.counts[key] || 0)]))
    await tx
      .insertInto('poll_hands')
      .values({
        id: newId(at.now),
        activity_id: activityId,
        place,
        counts: JSON.stringify(read),
        at: at.now,
        by_account: at.by.account,
      })
      .execute()
    await record(tx, at, {
      deed: 'poll.hands-counted',
      subject: subjectOf('activity', activityId),
      details: { place },
      public: { channel: 'event', ...(isOpenToSee(definition, false) && { counts: read }) },
    })
    return { counted: true }
  })
