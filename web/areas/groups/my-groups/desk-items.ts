import { holds } from '../../../permissions.ts'
import { addDays, dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import type { DeskItem } from '../desk/desk-item.ts'
import { networkRules } from '../network-rules/queries.ts'
import * as paths from '../paths.ts'
import { type DuePromise, listDuePromises, listMyGroups, type MyGroup } from './queries.ts'
import { isQuiet, silentDays } from './rules.ts'
import { words } from './words.ts'

/** How far ahead a promise stands on the desk. */
const ahead = 21

/** What a link officer's groups need of them: whose turn it is, what is promised, what is late, who has gone quiet. */
export async function recordItems(at: { db: Sql; now: Date }, person: Person): Promise<DeskItem[]> {
  if (!holds(person, 'link-officers.serve')) return []
  const today = dayOf(at.now)
  const [groups, promises, rules] = await Promise.all([
    listMyGroups(at, person.id),
    listDuePromises(at, { accountId: person.id, until: addDays(today, ahead) }),
    networkRules(at.db),
  ])
  const waiting = groups.filter(({ nextSide }) => nextSide === 'officer')
  // One that waits for the officer stands on the desk already.
  const quiet = groups.filter((group) => group.nextSide !== 'officer' && isQuiet(group, today, rules['quiet-days']))
  return [
    ...promises.map((promise) => promiseItem(promise, today)),
    ...waiting.map((group) => ({
      key: 'whose-turn',
      title: words.waits(group.name),
      words: words.waitsSince(formatDate(group.lastOn!), silentDays(group, today)),
      href: paths.sharedRecord.to({ group: group.slug }),
      action: words.open,
    })),
    ...quiet.map((group) => quietItem(group, today)),
  ]
}

const promiseItem = ({ id, slug, group, side, words: what, dueOn }: DuePromise, today: string): DeskItem => ({
  key: dueOn < today ? 'overdue' : 'promised',
  title: what.length > 90 ? `${what.slice(0, 88)} …` : what,
  words: side === 'officer' ? words.youPromised(group) : words.theyPromised(group),
  due: dueOn,
  href: paths.promise.to({ group: slug, promise: id }),
  action: side === 'officer' ? words.keep : words.seePromise,
})

const quietItem = (group: MyGroup, today: string): DeskItem => ({
  key: 'quiet',
  title: group.name,
  words: group.lastOn
    ? words.lastSpoke(formatDate(group.lastOn), silentDays(group, today))
    : words.neverSpoke(formatDate(group.linkedOn)),
  href: paths.sharedRecord.to({ group: group.slug }),
  action: words.open,
})
