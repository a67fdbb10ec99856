import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { emailOf } from '../../people/index.ts'
import { groupsOf } from '../forward-plan/queries.ts'
import { yearText } from '../forward-plan/rules.ts'
import * as paths from '../paths.ts'
import { type Comment, findComment, findItem, findPlan, kept } from './queries.ts'
import { longest, yearTitle } from './rules.ts'
import { letter } from './words.ts'

export type CommentRefusal = 'not-found' | 'words-missing' | 'words-too-long'

/** A group says something about a plan, or about one item of it; what the item was then is kept beside. */
export function commentOnPlan(
  at: Acting,
  {
    year,
    groupId,
    itemId,
    words,
    once,
  }: { year: number; groupId: string; itemId?: string | undefined; words: string; once?: string | undefined },
): Promise<{ commentId: string } | { refused: CommentRefusal }> {
  return deed(at.db, async (tx) => {
    // Whoever adopts waits for it, or it for them: no plan is adopted past a comment.
    const plan = await findPlan(tx, year, { lock: true })
    const item = plan && itemId ? await findItem(tx, plan.id, itemId) : undefined
    if (!plan || (itemId && !item)) return { refused: 'not-found' }
    if (!isId(groupId) || !(await groupsOf(tx, [groupId])).length) return { refused: 'not-found' }
    if (!words) return { refused: 'words-missing' }
    if (words.length > longest.comment) return { refused: 'words-too-long' }
    const id = isId(once) ? once : newId<'plan-comment'>(at.now)
    const made = await tx
      .insertInto('plan_comments')
      .values({
        id,
        plan_id: plan.id,
        entry_id: item?.id ?? null,
        group_id: groupId,
        words,
        item_before: item ? JSON.stringify(kept(item)) : null,
        at: at.now,
        by_account: at.by.account,
      })
      .onConflict((c) => c.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made) await record(tx, at, { deed: 'plan.commented', subject: subjectOf('plan', plan.id), public: { year } })
    return { commentId: id }
  })
}

export type ResponseRefusal =
  | 'not-found'
  | 'answered-already'
  | 'choice-missing'
  | 'response-missing'
  | 'response-too-long'

/** An officer answers a comment: what changed because of it, or why nothing did. Whoever commented is told. */
export function respondToComment(
  at: Acting,
  {
    year,
    commentId,
    accepted,
    words,
  }: { year: number; commentId: string; accepted: boolean | undefined; words: string },
): Promise<{ responded: true } | { refused: ResponseRefusal }> {
  return deed(at.db, async (tx) => {
    const plan = await findPlan(tx, year, { lock: true })
    const comment = plan && (await findComment(tx, plan.id, commentId))
    if (!plan || !comment) return { refused: 'not-found' }
    if (comment.respondedAt) return { refused: 'answered-already' }
    if (accepted === undefined) return { refused: 'choice-missing' }
    if (!words) return { refused: 'response-missing' }
    if (words.length > longest.response) return { refused: 'response-too-long' }
    const item = comment.entryId ? await findItem(tx, plan.id, comment.entryId) : undefined
    await tx
      .insertInto('plan_responses')
      .values({
        comment_id: comment.id,
        accepted,
        words,
        item_after: item ? JSON.stringify(kept(item)) : null,
        at: at.now,
        by_account: at.by.account,
      })
      .execute()
    await tx.updateTable('plan_comments').set({ responded_at: at.now }).where('id', '=', comment.id).execute()
    await tell(tx, at, comment, { year, accepted, words })
    await record(tx, at, { deed: 'plan.responded', subject: subjectOf('plan', plan.id), public: { year, accepted } })
    return { responded: true }
  })
}

async function tell(
  tx: Tx,
  at: Acting,
  comment: Comment,
  said: { year: number; accepted: boolean; words: string },
): Promise<void> {
  const to = comment.byAccount && (await emailOf(at, comment.byAccount, tx))
  if (!to) return
  const link = `${at.council.origin}${paths.planOfYear.to({ year: yearText(said.year) })}#comment-${comment.id}`
  await queueLetter(tx, at, {
    template: 'plan-response',
    to,
    subject: letter.subject(yearTitle(said.year)),
    text: letter.text({ ...said, year: yearTitle(said.year), group: comment.group, comment: comment.words, link }),
    uniqueKey: `plan response ${comment.id}`,
  })
}
