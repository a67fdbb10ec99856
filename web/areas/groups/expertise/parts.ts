import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import type { DeskItem } from '../desk/desk-item.ts'
import * as paths from '../paths.ts'
import type { RecordPart } from '../record/record-part.ts'
import { type CallOfGroup, callsOfGroup, callsToDo } from './queries.ts'
import { words } from './words.ts'

type At = { db: Sql; now: Date }
const shown = 4

/** What the shared record tells of calls: those that ask this group, and those that it answered. */
export async function callsPart({ db, now }: At, groupId: string): Promise<RecordPart> {
  const today = dayOf(now)
  const calls = await callsOfGroup(db, groupId, { today, limit: shown })
  return {
    key: 'calls',
    title: words.part,
    items: calls.map((call) => ({
      title: call.title,
      href: paths.call.to({ call: call.id }),
      when: call.askedAt,
      tag: tagOf(call),
      ...(call.closesOn >= today && call.offers === null && { due: call.closesOn }),
    })),
    empty: words.partEmpty,
    more: { href: paths.calls.to(), text: words.all },
  }
}

const tagOf = ({ offers, reportedAt }: CallOfGroup): string =>
  reportedAt ? words.tags.reported : offers === null ? words.tags.open : words.tags[offers ? 'offered' : 'declined']

/** An officer's calls whose offers wait for thanks, and those that closed and were not reported back. */
export async function callItems({ db, now }: At, person: Person): Promise<DeskItem[]> {
  const today = dayOf(now)
  return (await callsToDo(db, person.id, today)).map(({ id, title, closesOn, waiting }) => ({
    key: 'whose-turn',
    title: waiting ? words.deskThank(title, waiting) : words.deskReport(title),
    due: closesOn,
    href: paths.call.to({ call: id }),
    action: waiting ? 'Thank them' : 'Report back',
  }))
}
