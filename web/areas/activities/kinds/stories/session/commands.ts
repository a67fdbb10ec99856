import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { isId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { isShown } from '../../../../voices/index.ts'
import { findRow } from '../../../activity/queries.ts'

export type ShowRefusal = 'not-shown'
export const showRefusals: Record<ShowRefusal, string> = {
  'not-shown': 'This is not shown to everyone any more. Choose another one',
}

/** Has everyone in a session look at one answer; none of them where none is named. */
export function showInSession(
  at: Acting,
  { activityId, voiceId }: { activityId: string; voiceId: string },
): Promise<{ shown: string | undefined } | { refused: ShowRefusal | 'not-found' }> {
  return deed(at.db, async (tx) => {
    if (!(await findRow(tx, activityId, { lock: true }))) return { refused: 'not-found' }
    if (voiceId) {
      const { rows } = isId(voiceId)
        ? await sql`select from stories s where s.voice_id = ${voiceId} and s.activity_id = ${activityId}
            and ${isShown(sql`s.voice_id`)}`.execute(tx)
        : { rows: [] }
      if (!rows.length) return { refused: 'not-shown' }
      const row = { voice_id: voiceId, at: at.now, by_account: at.by.account }
      await tx
        .insertInto('session_shows')
        .values({ activity_id: activityId, ...row })
        .onConflict((c) => c.column('activity_id').doUpdateSet(row))
        .execute()
    } else await tx.deleteFrom('session_shows').where('activity_id', '=', activityId).execute()
    await record(tx, at, {
      deed: 'session.answer-chosen',
      subject: subjectOf('activity', activityId),
      details: { voice: voiceId },
    })
    return { shown: voiceId || undefined }
  })
}
