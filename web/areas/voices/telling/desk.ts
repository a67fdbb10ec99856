import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { letters } from '../../outcomes/paths.ts'
import type { DeskItem } from '../replies/desk.ts'
import { scopeOf } from '../standing/scope.ts'
import { countLettersToDo } from './queries.ts'

/** Letters and calls that wait for somebody who may read addresses. */
export async function deskOfLetters({ db }: { db: Sql }, person: Person): Promise<DeskItem[]> {
  if (scopeOf(person, 'contacts.read') !== 'all') return []
  const { post, telephone } = await countLettersToDo(db)
  const parts = [post && `${post} to send by post`, telephone && `${telephone} to tell by telephone`].filter(Boolean)
  if (!parts.length) return []
  return [
    {
      key: 'letter',
      title: 'People who asked to be told by letter or telephone',
      words: parts.join(', '),
      count: post + telephone,
      href: letters.to(),
      action: 'Tell them',
    },
  ]
}
