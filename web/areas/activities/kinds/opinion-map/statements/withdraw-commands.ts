import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { isId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { askForMap } from '../report/jobs.ts'
import { putOnPaper, takeFromPaper } from './commands.ts'
import { listServed } from './queries.ts'
import { isReason, type Reason, type WithdrawalRefusal } from './rules.ts'

const lock = (tx: Tx, activityId: string, id: string) =>
  isId(id)
    ? tx
        .selectFrom('opinion_statements')
        .leftJoin('opinion_withdrawals', 'opinion_withdrawals.statement_id', 'opinion_statements.id')
        .select(['opinion_statements.id', 'number', 'at as withdrawnAt'])
        .where('opinion_statements.activity_id', '=', activityId)
        .where('opinion_statements.id', '=', id)
        .forUpdate('opinion_statements')
        .executeTakeFirst()
    : undefined

type Which = { activityId: string; statementId: string }

/**
 * Takes a statement off the map, with the reason. Nobody votes on it from then on, and it takes no part in the map; its
 * votes stay for the day it comes back.
 */
export function withdrawStatement(
  at: Acting,
  { activityId, statementId, reason, sentence }: Which & { reason: string; sentence: string },
): Promise<{ refused: WithdrawalRefusal } | { withdrawn: number }> {
  return deed(at.db, async (tx) => {
    const statement = await lock(tx, activityId, statementId)
    if (!statement) return { refused: 'not-here' }
    if (!isReason(reason)) return { refused: 'reason-missing' }
    if (!sentence.trim() || sentence.length > 500) return { refused: 'sentence-missing' }
    if (statement.withdrawnAt) return { refused: 'withdrawn-already' }
    await tx
      .insertInto('opinion_withdrawals')
      .values({
        statement_id: statement.id,
        activity_id: activityId,
        at: at.now,
        by_account: at.by.account,
        reason,
        sentence,
      })
      .execute()
    await takeFromPaper(tx, activityId, statement.number)
    await logged(tx, at, 'statement.withdrawn', activityId, statement.number, { reason: reason satisfies Reason })
    await askForMap(at, activityId, tx)
    return { withdrawn: statement.number }
  })
}

/** Puts a statement back on the map. */
export function returnStatement(
  at: Acting,
  { activityId, statementId }: Which,
): Promise<{ refused: WithdrawalRefusal } | { returned: number }> {
  return deed(at.db, async (tx) => {
    const statement = await lock(tx, activityId, statementId)
    if (!statement?.withdrawnAt) return { refused: 'not-here' }
    await tx.deleteFrom('opinion_withdrawals').where('statement_id', '=', statement.id).execute()
    await logged(tx, at, 'statement.returned', activityId, statement.number, {})
    await askForMap(at, activityId, tx)
    return { returned: statement.number }
  })
}

/** Puts a statement on the form on paper, or takes it from there. Sheets that were printed can be keyed all the same while it is on. */
export function setOnPaper(
  at: Acting,
  { activityId, statementId, onPaper }: Which & { onPaper: boolean },
): Promise<{ refused: WithdrawalRefusal } | { set: true }> {
  return deed(at.db, async (tx) => {
    const statement = await lock(tx, activityId, statementId)
    if (!statement) return { refused: 'not-here' }
    const served = (await listServed(tx, activityId)).find(({ id }) => id === statement.id)
    if (onPaper && !served) return { refused: 'not-here' }
    await takeFromPaper(tx, activityId, statement.number)
    if (onPaper && served) await putOnPaper(tx, activityId, [served])
    await logged(tx, at, 'statement.paper-changed', activityId, statement.number, { onPaper })
    return { set: true }
  })
}

/** Says that statements are about the person who votes, such as their age: they are asked, and take no part in the map. */
export function setMeta(
  at: Acting,
  { activityId, statementIds, meta }: { activityId: string; statementIds: readonly string[]; meta: boolean },
): Promise<{ refused: WithdrawalRefusal } | { set: true }> {
  return deed(at.db, async (tx) => {
    const changed = await tx
      .updateTable('opinion_statements')
      .set({ meta })
      .where('activity_id', '=', activityId)
      .where('id', 'in', statementIds.filter(isId))
      .where('meta', '<>', meta)
      .returning('number')
      .execute()
    if (!changed.length) return { refused: 'not-here' }
    for (const { number } of changed) await logged(tx, at, 'statement.meta-changed', activityId, number, { meta })
    await askForMap(at, activityId, tx)
    return { set: true }
  })
}

/** Welsh for a statement; English for one that was written in Welsh. */
export function translateStatement(
  at: Acting,
  { activityId, statementId, cy }: Which & { cy: string },
): Promise<{ refused: WithdrawalRefusal } | { set: true }> {
  return deed(at.db, async (tx) => {
    const statement = await lock(tx, activityId, statementId)
    if (!statement) return { refused: 'not-here' }
    if (cy.length > 200) return { refused: 'welsh-too-long' }
    await tx.updateTable('opinion_statements').set({ cy }).where('id', '=', statement.id).execute()
    await logged(tx, at, 'statement.translated', activityId, statement.number, {})
    return { set: true }
  })
}

const logged = (
  tx: Tx,
  at: Acting,
  deedName: string,
  activityId: string,
  number: number,
  details: Record<string, string | boolean>,
) =>
  record(tx, at, {
    deed: deedName,
    subject: subjectOf('activity', activityId),
    details: { number, ...details },
    public: { statement: number, ...details },
  })
