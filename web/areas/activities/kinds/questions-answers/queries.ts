import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import { isId } from '../../../../platform/ids.ts'
import { findShownOf, isShown } from '../../../voices/index.ts'

export type AskedRow = {
  id: string
  activityId: string
  topic: string | null
  givenAt: Date
  /** A day, YYYY-MM-DD. */
  dueOn: string | null
  answeredAt: Date | null
  wants: number
  into: string | null
}
/** A question as everyone may read it. */
export type Asked = AskedRow & { words: string; name: string | null; language: string }

export const columns = sql`q.voice_id as id, q.activity_id as "activityId", q.topic, q.given_at as "givenAt", q.due_on as "dueOn",
  q.answered_at as "answeredAt", q.wants, q.into_question as "into"`
export const questionShown: RawBuilder<boolean> = isShown(sql`q.voice_id`)

/** A question of one activity, for everybody: not found unless it is shown. */
export async function findAsked(db: Sql, activityId: string, id: string): Promise<Asked | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<AskedRow>`select ${columns} from asked_questions q
    where q.voice_id = ${id} and q.activity_id = ${activityId} and ${questionShown}`.execute(db)
  return (await withWords(db, rows))[0]
}

export async function findAskedOf(db: Sql, ids: readonly string[]): Promise<Asked[]> {
  if (!ids.length) return []
  const { rows } = await sql<AskedRow>`select ${columns} from asked_questions q
    where q.voice_id = any(${[...ids]}::uuid[]) and ${questionShown} order by array_position(${[...ids]}::uuid[], q.voice_id)`.execute(
    db,
  )
  return withWords(db, rows)
}

export async function withWords(db: Sql, rows: readonly AskedRow[]): Promise<Asked[]> {
  const voices = new Map(
    (
      await findShownOf(
        db,
        rows.map(({ id }) => id),
      )
    ).map((voice) => [voice.id, voice]),
  )
  return rows.flatMap((row) => {
    const voice = voices.get(row.id)
    return voice ? [{ ...row, words: voice.words ?? '', name: voice.publicName, language: voice.language }] : []
  })
}

/** For a deed or a receipt: the row alone, whether it is shown or not. */
export async function findRow(
  db: Sql,
  id: string,
  { lock = false } = {},
): Promise<(AskedRow & { shown: boolean }) | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<
    AskedRow & { shown: boolean }
  >`select ${columns}, ${questionShown} as shown from asked_questions q
    where q.voice_id = ${id} ${lock ? sql`for update of q` : sql``}`.execute(db)
  return rows[0]
}

/** A question with all that were put together with it, itself first. */
export async function wholeOf(db: Sql, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive whole as (select ${id}::uuid as id, 0 as far
      union all select q.voice_id, far + 1 from whole w join asked_questions q on q.into_question = w.id where far < 20)
    select id from whole order by far, id limit 500`.execute(db)
  return rows.map((row) => row.id)
}

/** Where a question leads: the one that answers it. */
export async function headOf(db: Sql, id: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with recursive up as (select voice_id as id, into_question as into, 0 as far from asked_questions where voice_id = ${id}
      union all select q.voice_id, q.into_question, far + 1 from up u join asked_questions q on q.voice_id = u.into where far < 20)
    select id from up order by far desc limit 1`.execute(db)
  return rows[0]?.id ?? id
}

export type Source = { label: string; href: string }
export async function sourcesOf(db: Sql, voiceId: string): Promise<Source[]> {
  return db
    .selectFrom('question_sources')
    .select(['label', 'href'])
    .where('voice_id', '=', voiceId)
    .orderBy('reply_id')
    .orderBy('position')
    .execute()
}
