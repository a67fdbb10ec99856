import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { isShown } from '../../voices/index.ts'

/** A picture or recording that was sent to be shown with an answer. `words` say what is in it. */
export type Sent = {
  id: string
  voiceId: string
  activityId: string
  projectId: string
  kind: 'picture' | 'sound'
  words: string
  /** What its sender wrote, where an officer's words stand in its place. */
  senders: string
  width: number | null
  height: number | null
  small: { id: string; width: number; height: number } | null
}

// The file that the answer names now: one that its author replaced is nobody's to see. Words that an officer wrote stand
// as long as the sender's are those that they replaced.
const sent = sql<Sent>`select f.id, x.voice_id as "voiceId", x.activity_id as "activityId", v.project_id as "projectId",
    case when f.type like 'audio/%' then 'sound' else 'picture' end as kind, f.width, f.height,
    s.said as senders, case when w.instead_of = s.said then w.words else s.said end as words,
    case when m.id is null then null else jsonb_build_object('id', m.id, 'width', m.width, 'height', m.height) end as small
  from answer_files x join files f on f.id = x.file_id join voices v on v.id = x.voice_id
    cross join lateral (select coalesce(v.data->>(x.question || case when f.type like 'audio/%' then '-transcript' else '-alt' end), '') as said) s
    left join answer_file_words w on w.file_id = x.file_id left join files m on m.id = x.small_id
  where x.for_all and split_part(v.data->>x.question, ' ', 1) = x.file_id::text`

const list = async (db: Sql, which: RawBuilder<unknown>): Promise<Sent[]> =>
  (await sql<Sent>`${sent} and ${which} order by kind, f.id`.execute(db)).rows

const ofVoices = (voiceIds: readonly string[]) => sql`x.voice_id = any(${[...voiceIds]}::uuid[])`
/** Nothing is for everyone that some cannot see or hear at all: it has words, and its voice is shown. */
const forEveryone = sql`${isShown(sql`x.voice_id`)} and case when w.instead_of = s.said then w.words else s.said end <> ''`

/** What everyone may see and hear of these voices. */
export const shownFiles = (db: Sql, voiceIds: readonly string[]): Promise<Sent[]> =>
  voiceIds.length ? list(db, sql`${ofVoices(voiceIds)} and ${forEveryone}`) : Promise.resolve([])

/** The picture that everyone may see with each of these voices, where it has one. */
export async function shownPictures(db: Sql, voiceIds: readonly string[]): Promise<Map<string, Sent>> {
  const pictures = (await shownFiles(db, voiceIds)).filter(({ kind }) => kind === 'picture')
  return new Map(pictures.map((picture) => [picture.voiceId, picture]))
}

/** The same for those who decide what is shown: with what nobody else may see yet. */
export const listForModerators = (db: Sql, voiceIds: readonly string[]): Promise<Sent[]> =>
  voiceIds.length ? list(db, ofVoices(voiceIds)) : Promise.resolve([])

/** A file by its own id or that of the same in small, with whether it is for everyone. */
export async function findSent(
  db: Sql,
  id: string | undefined,
): Promise<(Sent & { forEveryone: boolean }) | undefined> {
  if (!isId(id)) return undefined
  const [found] = await list(db, sql`(x.file_id = ${id} or x.small_id = ${id})`)
  if (!found) return undefined
  const [open] = await list(db, sql`x.file_id = ${found.id} and ${forEveryone}`)
  return { ...found, forEveryone: !!open }
}
