import { holds } from '../../../permissions.ts'
import type { Db } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import type { DeskItem } from '../desk/desk-item.ts'
import * as paths from '../paths.ts'
import { unseenChanges, waitingEvents } from './queries.ts'
import { deskWords as say } from './words.ts'

/** Events that wait for an answer, and what groups changed since they were taken in. */
export async function eventItems({ db }: { db: Db }, person: Person): Promise<DeskItem[]> {
  if (!holds(person, 'events.answer', 'council')) return []
  const [waiting, changes] = await Promise.all([waitingEvents(db, 10), unseenChanges(db)])
  const changed = new Map(changes.map((change) => [change.eventId, change]))
  return [
    ...waiting.map((event) => ({
      key: 'plans',
      title: say.waiting(event.title),
      words: event.group,
      href: paths.eventDesk.to({ event: event.id }),
      action: say.waitingAction,
    })),
    ...[...changed.values()].slice(0, 10).map((change) => ({
      key: 'plans',
      title: say.changed(change.title),
      words: change.group,
      href: paths.eventDesk.to({ event: change.eventId }),
      action: say.changedAction,
    })),
  ]
}
