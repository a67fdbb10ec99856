import { sql } from 'kysely'
import { type Acting, aVisitor } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { countUp } from '../counting/commands.ts'
import { logModerations } from '../moderation/log-commands.ts'
import { moveVoices } from '../standing/commands.ts'
import { lockVoices } from '../standing/queries.ts'
import { hidesAtOnce, type ReportRefusal, reportRefusal } from './rules.ts'

export type Report = { voiceId: string; reason: string; words: string }

/** A reader reports a voice that is shown. It comes into the moderators' queue; what could do harm is hidden until they have read it. */
export async function reportVoice(
  at: Acting,
  report: Report,
): Promise<{ reported: true; hidden: boolean } | { refused: ReportRefusal }> {
  const refused = reportRefusal(report.reason, report.words)
  if (refused) return { refused }
  const by = { ...at, by: aVisitor }
  return deed(at.db, async (tx) => {
    const [voice] = await lockVoices(tx, [report.voiceId])
    if (voice?.standing !== 'shown') return { refused: 'not-shown' }
    if (!(await keepReport(tx, at, report))) return { reported: true, hidden: false }
    const hidden = hidesAtOnce(report.reason, await restoredBefore(tx, voice.id))
    const deltas = hidden ? await moveVoices(tx, by, [voice], { standing: 'waiting', why: 'reported' }) : []
    const logged = await logModerations(tx, by, [
      { voiceId: voice.id, subject: voice.subject, deed: 'reported', reason: report.reason },
    ])
    await countUp(tx, [...deltas, ...logged])
    return { reported: true, hidden }
  })
}

/** The same complaint while nobody has looked at it yet is one report. */
async function keepReport(tx: Tx, at: Acting, { voiceId, reason, words }: Report): Promise<boolean> {
  const { rows } = await sql`insert into voice_reports (id, voice_id, reason, words, at)
    select ${newId(at.now)}, ${voiceId}, ${reason}, ${words || null}, ${at.now}
    where not exists (select from voice_reports where voice_id = ${voiceId} and reason = ${reason} and words is not distinct from ${words || null} and settled_at is null)
    returning id`.execute(tx)
  return rows.length > 0
}

async function restoredBefore(tx: Tx, voiceId: string): Promise<boolean> {
  const { rows } =
    await sql`select from voice_moderations where voice_id = ${voiceId} and deed = 'restored' limit 1`.execute(tx)
  return rows.length > 0
}
