import type { Sql } from '../../../platform/db.ts'
import { yearText } from '../forward-plan/rules.ts'
import * as paths from '../paths.ts'
import type { RecordPart } from '../record/record-part.ts'
import type { Side } from '../record/sides.ts'
import { commentsOfGroup } from './queries.ts'
import { yearTitle } from './rules.ts'
import { recordWords as say, words } from './words.ts'

/** What a group said about engagement plans lately, and whether it was answered. */
export async function recordPart({ db }: { db: Sql }, groupId: string, side: Side): Promise<RecordPart> {
  const comments = await commentsOfGroup(db, groupId, 4)
  return {
    key: 'plan-comments',
    title: say.title,
    items: comments.map((comment) => ({
      title: say.item(yearTitle(comment.year), comment.about),
      href: `${paths.planOfYear.to({ year: yearText(comment.year) })}#comment-${comment.id}`,
      words: comment.words.slice(0, 200),
      when: comment.at,
      tag: comment.accepted === null ? words.waiting : comment.accepted ? words.accepted : words.notAccepted,
    })),
    empty: say.empty,
    ...(side === 'group'
      ? { act: { href: paths.plan.to(), text: say.act } }
      : { more: { href: paths.plan.to(), text: say.more } }),
  }
}
