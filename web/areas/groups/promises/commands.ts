import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import type { Side } from '../record/sides.ts'
import { type EndingRefusal, type PromiseRefusals, promiseRefusals, reasonRefusal } from './rules.ts'

type Refused = { refused: 'not-found' } | { refused: 'invalid'; fields: PromiseRefusals }

/** One side promises the other something, by a day. */
export function promise(
  at: Acting,
  { groupId, by, words, dueOn, once }: { groupId: string; by: Side; words: string; dueOn: string; once: string },
): Promise<{ promiseId: string } | Refused> {
  return deed(at.db, async (tx) => {
    if (!isId(groupId) || !(await groupIsThere(tx, groupId))) return { refused: 'not-found' }
    const fields = promiseRefusals({ words, dueOn }, dayOf(at.now))
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    const id = newId(at.now)
    const made = await tx
      .insertInto('record_promises')
      .values({
        id,
        group_id: groupId,
        side: by,
        words,
        due_on: dueOn,
        made_at: at.now,
        made_by: at.by.account,
        once,
      })
      .onConflict((c) => c.columns(['group_id', 'once']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) {
      const found = tx
        .selectFrom('record_promises')
        .select('id')
        .where('group_id', '=', groupId)
        .where('once', '=', once)
      return { promiseId: (await found.executeTakeFirstOrThrow()).id }
    }
    await written(tx, at, 'record.promised', { groupId, promiseId: id, by })
    return { promiseId: id }
  })
}

async function groupIsThere(tx: Tx, groupId: string): Promise<boolean> {
  const { rows } = await sql`select from groups where id = ${groupId} for share`.execute(tx)
  return rows.length > 0
}

type Which = { groupId: string; promiseId: string; by: Side }

const written = (tx: Tx, at: Acting, what: string, { groupId, promiseId, by }: Which) =>
  record(tx, at, {
    deed: what,
    subject: subjectOf('group', groupId),
    details: { promise: promiseId, side: by },
    public: {},
  })

/** Held while it is changed; only the side that promised changes it. */
async function lockPromise(tx: Tx, { groupId, promiseId, by }: Which) {
  if (!isId(promiseId)) return undefined
  return tx
    .selectFrom('record_promises')
    .select(['words', 'due_on', 'version', 'ended_at'])
    .where('id', '=', promiseId)
    .where('group_id', '=', groupId)
    .where('side', '=', by)
    .forUpdate()
    .executeTakeFirst()
}

/** Says it in other words or for another day, and why: both sides see what it was before. */
export function changePromise(
  at: Acting,
  said: Which & { version: number; words: string; dueOn: string; why: string },
): Promise<{ changed: true } | Refused | { refused: EndingRefusal | 'changed-meanwhile' }> {
  return deed(at.db, async (tx) => {
    const before = await lockPromise(tx, said)
    if (!before) return { refused: 'not-found' }
    if (before.ended_at) return { refused: 'ended' }
    if (before.version !== said.version) return { refused: 'changed-meanwhile' }
    const fields = promiseRefusals(said, dayOf(at.now))
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    const refused = reasonRefusal(said.why, true)
    if (refused) return { refused }
    await tx
      .insertInto('record_promise_versions')
      .values({
        promise_id: said.promiseId,
        group_id: said.groupId,
        version: before.version,
        words: before.words,
        due_on: before.due_on,
        why: said.why,
        ended_at: at.now,
        ended_by: at.by.account,
      })
      .execute()
    await tx
      .updateTable('record_promises')
      .set({ words: said.words, due_on: said.dueOn, version: before.version + 1 })
      .where('id', '=', said.promiseId)
      .execute()
    await written(tx, at, 'record.promise-changed', said)
    return { changed: true }
  })
}

/** A promise was kept, or is taken back with a reason. */
export function endPromise(
  at: Acting,
  said: Which & { as: 'kept' | 'withdrawn'; why: string },
): Promise<{ ended: true } | { refused: EndingRefusal }> {
  return deed(at.db, async (tx) => {
    const before = await lockPromise(tx, said)
    if (!before) return { refused: 'not-found' }
    if (before.ended_at) return { refused: 'ended' }
    const refused = reasonRefusal(said.why, said.as === 'withdrawn')
    if (refused) return { refused }
    await tx
      .updateTable('record_promises')
      .set({ ended_at: at.now, ended_as: said.as, ended_by: at.by.account, ended_why: said.why || null })
      .where('id', '=', said.promiseId)
      .execute()
    await written(tx, at, said.as === 'kept' ? 'record.promise-kept' : 'record.promise-withdrawn', said)
    return { ended: true }
  })
}
