import { addDays, dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import { excerptOf } from '../../../platform/excerpt.ts'
import type { Person } from '../../../platform/session.ts'
import { scopeOf } from '../standing/scope.ts'
import { reply as replyPath } from './paths.ts'
import { listOwed } from './queries.ts'
import { stateOfReply } from './rules.ts'

/** One thing on an officer's desk. */
export type DeskItem = {
  key: string
  title: string
  words?: string
  due?: string
  href: string
  action: string
  count?: number
}

const soon = 7
const most = 20

/** Replies that this person may give and that are overdue or due within a week; their own come first. */
export async function deskOfReplies({ db, now }: { db: Sql; now: Date }, person: Person): Promise<DeskItem[]> {
  const scope = scopeOf(person, 'voices.reply')
  if (scope !== 'all' && !scope.length) return []
  const today = dayOf(now)
  const owed = await listOwed(db, scope, person.id, addDays(today, soon), most)
  return owed.map((reply) => ({
    key: stateOfReply(reply, today) === 'overdue' ? 'reply-overdue' : 'reply-due',
    title: excerpt(reply.words),
    ...(reply.service ? { words: reply.service } : {}),
    ...(reply.dueOn ? { due: reply.dueOn } : {}),
    href: replyPath.to({ reply: reply.id }),
    action: 'Reply',
  }))
}

/** The first words of what somebody said; something else where it was not in words. */
export const excerpt = (words: string | null, most = 80): string =>
  words?.trim() ? excerptOf(words, most) : 'A reply was promised'
