import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { findRow } from '../../../activity/queries.ts'
import { wasOpen } from '../../../activity/rules.ts'
import { longest, readDefinition } from '../definition.ts'

export type HandsRefusal = 'place-missing' | 'place-too-long' | 'not-a-number' | 'not-open' | 'not-found'
const mostHands = 5000

/** Hands that an officer counted in a room: kept apart from the votes. Counted again in the same place, the newest holds. */
export const countHands = (
  at: Acting,
  { activityId, place, counts }: { activityId: string; place: string; counts: Readonly<Record<string, string>> },
): Promise<{ refused: HandsRefusal; field: string } | { counted: true }> =>
  deed(at.db, async (tx) => {
    const activity = await findRow(tx, activityId, { lock: true })
    if (activity?.kind !== 'quick-poll') return { refused: 'not-found', field: '' }
    if (!wasOpen(activity, at.now)) return { refused: 'not-open', field: '' }
    if (!place) return { refused: 'place-missing', field: 'place' }
    if ([...place].length > longest.place) return { refused: 'place-too-long', field: 'place' }
    const read: Record<string, number> = {}
    for (const { key } of readDefinition(activity.definition).options) {
      const typed = counts[key] ?? ''
      if (typed && (!/^\d{1,4}$/.test(typed) || Number(typed) > mostHands))
        return { refused: 'not-a-number', field: key }
      read[key] = Number(typed || 0)
    }
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
      public: { channel: 'event', counts: read },
    })
    return { counted: true }
  })
