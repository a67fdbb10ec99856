import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import * as paths from '../paths.ts'
import type { RecordPart } from '../record/record-part.ts'
import type { Side } from '../record/sides.ts'
import { eventsOfGroup, timesOfEvents } from './queries.ts'
import { recordWords as say, words } from './words.ts'

/** The latest events of a group, with what became of each. */
export async function recordPart(
  { db, now }: { db: Sql; now: Date },
  groupId: string,
  side: Side,
): Promise<RecordPart> {
  const events = await eventsOfGroup(db, groupId, { limit: 4 })
  const times = await timesOfEvents(
    db,
    events.map(({ id }) => id),
  )
  return {
    key: 'events',
    title: say.title,
    items: events.map((event) => {
      const own = times.filter(({ eventId }) => eventId === event.id)
      const next = event.state === 'cancelled' ? undefined : own.find(({ startsAt }) => startsAt > now)
      const href = event.acceptedAt
        ? paths.event.to({ event: event.id })
        : side === 'group'
          ? paths.groupEvent.to({ group: event.groupSlug, event: event.id })
          : paths.eventDesk.to({ event: event.id })
      return {
        title: event.title,
        href,
        tag: words.states[event.state],
        ...(own[0] ? { when: own[0].startsAt } : {}),
        ...(next ? { due: dayOf(next.startsAt) } : {}),
      }
    }),
    empty: say.empty,
    more: { href: paths.groupEvents.to({ group: groupId }), text: say.more },
    act: { href: paths.newGroupEvent.to({ group: groupId }), text: say.act },
  }
}
