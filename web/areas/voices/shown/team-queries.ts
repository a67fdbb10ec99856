import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Channel } from '../taking/rules.ts'

/** What the team reads of a voice, shown or not. What is private, how to reach people and receipts are not in it. */
export type ReadVoice = {
  id: string
  activityId: string | null
  kind: string
  words: string | null
  data: Record<string, unknown>
  language: string
  givenAt: Date
  channel: Channel
  publicName: string | null
  shown: boolean
}

const columns = sql`v.id, v.activity_id as "activityId", v.kind, v.words, v.data - 'private' as data, v.language, v.given_at as "givenAt", v.channel,
  v.public_name as "publicName", exists (select from voice_publications p where p.voice_id = v.id) as shown`
const pattern = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`

/** Voices by id, for whoever already knows that these may be read; what was erased has no words. */
export async function readVoices(db: Sql, ids: readonly string[]): Promise<ReadVoice[]> {
  if (!ids.length) return []
  const { rows } = await sql<ReadVoice>`select ${columns} from voices v where v.id = any(${[...ids]}::uuid[])`.execute(
    db,
  )
  return rows
}

const notPrivate = sql<boolean>`part.key <> 'private'`

/**
 * Whether the voice of this id, a column of another query, holds these words: in its own, or in those of its parts
 * (`said` the voice, `part.key` the name of a part) that whoever looks may read.
 */
export const holdsWords = (voiceId: RawBuilder<unknown>, words: string, parts = notPrivate): RawBuilder<boolean> =>
  sql<boolean>`exists (select from voices said where said.id = ${voiceId} and (said.words ilike ${pattern(words)}
    or exists (select from jsonb_each_text(said.data) as part where ${parts} and part.value ilike ${pattern(words)})))`

export type TeamFilter = {
  ids?: readonly string[]
  activityId?: string | undefined
  words?: string | undefined
  kind?: string | undefined
}

/** What was said in a project and is shown, or was read and is counted only: newest last, for the team to gather from. */
export async function listReadable(
  db: Sql,
  projectId: string,
  filter: TeamFilter,
  page: { after?: string | undefined; limit: number; without?: RawBuilder<unknown> },
): Promise<{ voices: ReadVoice[]; next?: string }> {
  const conditions = [
    sql`v.project_id = ${projectId}`,
    sql`(v.words is not null or v.data - 'private' <> '{}')`,
    sql`(exists (select from voice_publications p where p.voice_id = v.id)
      or exists (select from voice_countings c where c.voice_id = v.id and c.why = 'no-consent'))`,
    ...(filter.ids ? [sql`v.id = any(${[...filter.ids]}::uuid[])`] : []),
    ...(filter.activityId ? [sql`v.activity_id = ${filter.activityId}`] : []),
    ...(filter.kind ? [sql`v.kind = ${filter.kind}`] : []),
    ...(filter.words ? [holdsWords(sql`v.id`, filter.words)] : []),
    ...(page.after ? [sql`v.id > ${page.after}::uuid`] : []),
    ...(page.without ? [page.without] : []),
  ]
  const { rows } = await sql<ReadVoice>`select ${columns} from voices v
    where ${sql.join(conditions, sql` and `)} order by v.id limit ${page.limit + 1}`.execute(db)
  const voices = rows.slice(0, page.limit)
  return rows.length > page.limit ? { voices, next: voices.at(-1)!.id } : { voices }
}
