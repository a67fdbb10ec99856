import { type RawBuilder, sql } from 'kysely'
import { cursorOf, readCursor } from '../../../platform/cursor.ts'
import type { Sql } from '../../../platform/db.ts'
import { idOf, kindOf, type Subject } from '../../../platform/subjects.ts'
import type { Channel } from '../taking/rules.ts'

/** What anyone may read of a voice: the words, who they are from as far as that person said, and how they came. */
export type ShownVoice = {
  id: string
  subject: Subject
  activityId: string | null
  projectId: string | null
  words: string | null
  /** Parts by key, without those that are for the team alone. */
  data: Record<string, unknown>
  language: string
  givenAt: Date
  channel: Channel
  wardId: string | null
  publicName: string | null
  source: string | null
}

const columns = sql`v.id, v.subject, v.activity_id as "activityId", v.project_id as "projectId", v.words, v.data - 'private' as data, v.language,
  v.given_at as "givenAt", v.channel, v.ward_id as "wardId", v.public_name as "publicName", v.source`

/** Voices that are shown, newest first; `next` leads on. A project stands for everything within it. */
export async function listShown(
  sqlOf: Sql,
  subject: Subject,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ voices: ShownVoice[]; next?: string }> {
  const start = readCursor(after)
  const which = kindOf(subject) === 'project' ? sql`p.project_id = ${idOf(subject)}` : sql`p.subject = ${subject}`
  const from = start ? sql`and (p.given_at, p.voice_id) < (${start.at}, ${start.id}::uuid)` : sql``
  const { rows } = await sql<ShownVoice>`select ${columns} from voice_publications p join voices v on v.id = p.voice_id
    where ${which} ${from} order by p.given_at desc, p.voice_id desc limit ${limit + 1}`.execute(sqlOf)
  const voices = rows.slice(0, limit)
  return rows.length > limit ? { voices, next: cursorOf(voices.at(-1)!.givenAt, voices.at(-1)!.id) } : { voices }
}

/** Whether the voice of this id, such as a column of another query, is shown: for lists that hang on voices. */
export const isShown = (voiceId: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`exists (select from voice_publications shown where shown.voice_id = ${voiceId})`

export async function findShown(sqlOf: Sql, id: string): Promise<ShownVoice | undefined> {
  const { rows } = await sql<ShownVoice>`select ${columns} from voice_publications p join voices v on v.id = p.voice_id
    where p.voice_id = ${id}`.execute(sqlOf)
  return rows[0]
}

/** Shown voices by id, in the order asked for; what is not shown is left out. */
export async function findShownOf(sqlOf: Sql, ids: readonly string[]): Promise<ShownVoice[]> {
  const { rows } = await sql<ShownVoice>`select ${columns} from voice_publications p join voices v on v.id = p.voice_id
    where p.voice_id = any(${[...ids]}::uuid[]) order by array_position(${[...ids]}::uuid[], p.voice_id)`.execute(sqlOf)
  return rows
}
