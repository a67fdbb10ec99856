import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findRow } from '../activity/queries.ts'
import { endOf } from '../activity/rules.ts'
import { NotKept } from '../taking/commands.ts'
import { readGiven } from './given.ts'
import { findSession } from './queries.ts'
import { takeGiven } from './take-commands.ts'

export type Settling = { projectId: string; sessionId: string; answerId: string; outcome: string; why: string }
export type SettleRefusal = 'not-found' | 'why-missing' | 'cannot-be-taken'

/**
 * An officer looked at an answer that could not be taken as it came: it is taken now, counted within the time in which its
 * question was open, or set aside for a reason; then its words go.
 */
export async function settle(
  at: Acting,
  settling: Settling,
): Promise<{ settled: 'taken' | 'set-aside' } | { refused: SettleRefusal }> {
  try {
    return await deed(at.db, async (tx) => {
      const { projectId, sessionId, answerId, why } = settling
      const session = await findSession(tx, { id: sessionId, projectId }, { lock: true })
      if (!session || !isId(answerId)) return { refused: 'not-found' }
      const { rows } = await sql<{ activity_id: string | null; given_at: Date; content: Buffer | null }>`
        select a.activity_id, a.given_at, a.content from field_answers a where a.session_id = ${sessionId} and a.id = ${answerId} and a.held is not null
          and not exists (select from field_settlements s where s.session_id = a.session_id and s.answer_id = a.id)`.execute(
        tx,
      )
      const row = rows[0]
      if (!row?.content) return { refused: 'not-found' }
      if (!why || why.length > 500) return { refused: 'why-missing' }
      const outcome = settling.outcome === 'taken' ? 'taken' : 'set-aside'
      if (outcome === 'taken') {
        const given = readGiven(at.council.keys.open(row.content), answerId)
        const activity = row.activity_id && (await findRow(tx, row.activity_id))
        if (!given || !activity) return { refused: 'cannot-be-taken' }
        const end = endOf(activity)
        const within = Math.max(
          activity.opensAt.getTime(),
          Math.min(row.given_at.getTime(), end?.getTime() ?? Infinity),
        )
        const own = await tx.selectFrom('field_codes').select('code').where('code', '=', given.code).executeTakeFirst()
        const { code: _, ...rest } = given
        const kept = { ...rest, code: own ? given.code : '' }
        const taken = await takeGiven({ ...at, db: tx, session, settles: true }, activity, kept, new Date(within))
        if ('refused' in taken) return { refused: 'cannot-be-taken' }
        await tx
          .updateTable('field_answers')
          .set({ voice_id: taken.voiceId, code: taken.receipt })
          .where('session_id', '=', sessionId)
          .where('id', '=', answerId)
          .execute()
      }
      await sql`update field_sessions set taken = taken + ${Number(outcome === 'taken')}, held = held - 1 where id = ${sessionId}`.execute(
        tx,
      )
      await tx
        .updateTable('field_answers')
        .set({ content: null })
        .where('session_id', '=', sessionId)
        .where('id', '=', answerId)
        .execute()
      await tx
        .insertInto('field_settlements')
        .values({ session_id: sessionId, answer_id: answerId, outcome, why, at: at.now, by_account: at.by.account })
        .execute()
      await record(tx, at, {
        deed: 'field-answer.settled',
        subject: subjectOf('project', projectId),
        why,
        details: { session: sessionId, answer: answerId, outcome },
        public: { outcome },
      })
      return { settled: outcome }
    })
  } catch (error) {
    if (error instanceof NotKept) return { refused: 'cannot-be-taken' }
    throw error
  }
}
