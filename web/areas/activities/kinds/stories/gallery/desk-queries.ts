import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { type FoundVoice, findVoices } from '../../../../voices/index.ts'
import { listForModerators, type Sent } from '../../../uploads/sent-queries.ts'

export type Brought = { voice: FoundVoice; files: readonly Sent[] }
const perPage = 24

/** All that people brought, shown or not, newest first; ids grow with time. What was erased has nothing to show. */
export async function listBrought(
  db: Sql,
  activityId: string,
  before: string | undefined,
): Promise<{ brought: Brought[]; next: string | undefined }> {
  const older = before ? sql`and voice_id < ${before}::uuid` : sql``
  const { rows } = await sql<{ id: string }>`select voice_id as id from stories
    where activity_id = ${activityId} ${older} order by voice_id desc limit ${perPage + 1}`.execute(db)
  const ids = rows.slice(0, perPage).map(({ id }) => id)
  const [voices, files] = await Promise.all([findVoices(db, ids), listForModerators(db, ids)])
  return {
    brought: voices.flatMap((voice) =>
      voice.standing !== 'erased' ? [{ voice, files: files.filter(({ voiceId }) => voiceId === voice.id) }] : [],
    ),
    next: rows.length > perPage ? ids.at(-1) : undefined,
  }
}
