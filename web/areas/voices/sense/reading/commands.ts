import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../platform/db.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { lockVoices } from '../../standing/queries.ts'
import { recounted } from '../../themes/commands.ts'
import { surerWins } from '../../themes/marks.ts'
import { live } from '../../themes/queries.ts'
import type { Piece } from '../../themes/rules.ts'

export type ReadRefusal = 'nothing-chosen' | 'read-meanwhile' | 'merged-meanwhile'
export type Answer = { learningId: string; place: number; themes: readonly string[]; what: 'themes' | 'none' | 'pass' }
type Locked = Piece & { why: string }

/** One person's answer to one question of the queue: under these themes and no others, under none, or passed over. */
export function answerAsk(
  at: Acting,
  projectId: string,
  { learningId, place, themes, what }: Answer,
): Promise<{ refused: ReadRefusal } | { read: Answer['what'] }> {
  return deed(at.db, async (tx) => {
    const ask = await lockAsk(tx, projectId, learningId, place)
    if (!ask) return { refused: 'read-meanwhile' as const }
    if (what === 'themes' && !themes.length) return { refused: 'nothing-chosen' as const }
    if (what === 'pass')
      await tx
        .updateTable('theme_asks')
        .set({ passed_at: at.now })
        .where('learning_id', '=', learningId)
        .where('place', '=', place)
        .execute()
    else {
      const chosen = what === 'none' ? [] : [...new Set(themes)]
      const put = await pinPiece(tx, at, { projectId, piece: ask, themes: chosen })
      if ('refused' in put) return put
      await keepReading(tx, at, projectId, ask, { none: !chosen.length, byLot: ask.why === 'random-check' })
      await tx
        .updateTable('theme_asks')
        .set({ answered_at: at.now })
        .where('learning_id', '=', learningId)
        .where('place', '=', place)
        .execute()
    }
    await record(tx, at, {
      deed: 'theme.read',
      subject: subjectOf('voice', ask.voiceId),
      details: { themes: what === 'themes' ? [...themes] : [], what, why: ask.why, learning: learningId },
    })
    return { read: what }
  })
}

async function lockAsk(tx: Tx, projectId: string, learningId: string, place: number): Promise<Locked | undefined> {
  const { rows } = await sql<Locked>`select a.voice_id as "voiceId", a.part, a.why from theme_asks a
    join theme_learnings l on l.id = a.learning_id and l.project_id = ${projectId}
    where a.learning_id = ${learningId} and a.place = ${place} and a.answered_at is null and a.passed_at is null for update of a`.execute(
    tx,
  )
  const ask = rows[0]
  if (!ask) return undefined
  const [voice] = await lockVoices(tx, [ask.voiceId])
  return voice && (voice.standing === 'shown' || voice.standing === 'counted') ? ask : undefined
}

type Pin = { projectId: string; piece: Piece; themes: readonly string[] }

/** Puts a piece of a locked voice under these themes and no others of the project, confirmed by who acts. */
export async function pinPiece(
  tx: Tx,
  at: Acting,
  { projectId, piece, themes }: Pin,
): Promise<{ refused: 'merged-meanwhile' } | { put: true }> {
  const { rows } = await sql<{
    id: string
  }>`select t.id from themes t where t.project_id = ${projectId} and ${live} order by t.id for share of t`.execute(tx)
  const all = rows.map(({ id }) => id)
  if (themes.some((id) => !all.includes(id))) return { refused: 'merged-meanwhile' }
  await recounted(tx, { themeIds: all, voiceIds: [piece.voiceId] }, async () => {
    await sql`delete from voice_themes x where x.theme_id = any(${all}::uuid[]) and x.voice_id = ${piece.voiceId} and x.part = ${piece.part}
      and x.theme_id <> all(${[...themes]}::uuid[])`.execute(tx)
    await sql`insert into voice_themes (voice_id, part, theme_id, how, put_by, put_at, confirmed_by, confirmed_at)
      select ${piece.voiceId}::uuid, ${piece.part}, t, 'person', ${at.by.account}::uuid, ${at.now}::timestamptz, ${at.by.account}::uuid, ${at.now}::timestamptz
      from unnest(${[...themes]}::uuid[]) as t ${surerWins}`.execute(tx)
  })
  return { put: true }
}

type Kept = { none: boolean; byLot: boolean }

const keepReading = (tx: Tx, at: Acting, projectId: string, { voiceId, part }: Piece, { none, byLot }: Kept) =>
  sql`insert into theme_readings (voice_id, part, project_id, none, by_lot, at, by_account)
    values (${voiceId}, ${part}, ${projectId}, ${none}, ${byLot}, ${at.now}, ${at.by.account})
    on conflict (voice_id, part) do update set none = excluded.none, by_lot = theme_readings.by_lot or excluded.by_lot, at = excluded.at, by_account = excluded.by_account`.execute(
    tx,
  )
