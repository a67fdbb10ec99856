import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { deed } from '../../../../platform/db.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { lockVoices } from '../../standing/queries.ts'
import type { Piece } from '../../themes/rules.ts'
import { pinPiece } from '../reading/commands.ts'
import { findCheck } from './queries.ts'
import type { CheckRefusal } from './rules.ts'

export type Settling = { checkId: string; place: number; themes: readonly string[]; none: boolean }

/** A named person says under which themes a comment belongs on which the two differ: that is where it lies from now on. */
export function settleDifference(
  at: Acting,
  projectId: string,
  { checkId, place, themes, none }: Settling,
): Promise<{ refused: CheckRefusal } | { settled: true } | undefined> {
  return deed(at.db, async (tx) => {
    const check = await findCheck(tx, projectId, checkId, { lock: true })
    if (!check) return undefined
    if (!check.finishedAt) return { refused: 'not-finished' as const }
    if (!none && !themes.length) return { refused: 'nothing-chosen' as const }
    const { rows } = await sql<Piece>`select voice_id as "voiceId", part from theme_check_items
      where check_id = ${checkId} and place = ${place} and first <> second and settled_at is null for update`.execute(
      tx,
    )
    const piece = rows[0]
    if (!piece) return { refused: 'done-meanwhile' as const }
    const [voice] = await lockVoices(tx, [piece.voiceId])
    const chosen = none ? [] : [...new Set(themes)].sort()
    // What was refused or erased meanwhile lies under no theme; the difference is settled all the same.
    if (voice?.standing === 'shown' || voice?.standing === 'counted') {
      const put = await pinPiece(tx, at, { projectId, piece, themes: chosen })
      if ('refused' in put) return put
    }
    await tx
      .updateTable('theme_check_items')
      .set({ settled: chosen, settled_at: at.now, settled_by: at.by.account })
      .where('check_id', '=', checkId)
      .where('place', '=', place)
      .execute()
    await record(tx, at, {
      deed: 'theme.check-settled',
      subject: subjectOf('project', projectId),
      details: { check: checkId, place, themes: chosen },
    })
    return { settled: true as const }
  })
}
