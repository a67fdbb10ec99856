import { sql } from 'kysely'
import { cursorOf, readCursor } from '../../../../../platform/cursor.ts'
import type { Db, Sql } from '../../../../../platform/db.ts'
import { keptFigure } from '../../../../../platform/kept-figures.ts'
import { type Asked, type AskedRow, columns, findAskedOf, questionShown, withWords } from '../queries.ts'
import type { Choice } from '../rules.ts'

export const perPage = 20

async function stemsOf(db: Sql, words: string, language: string): Promise<string[]> {
  if (!words.trim()) return []
  const { rows } = await sql<{
    stems: string[]
  }>`select idea_stems(${language}, ${words.slice(0, 2000)}) as stems`.execute(db)
  return rows[0]!.stems
}

/** One page of questions that stand by themselves and are shown; `next` leads on. */
export async function listAsked(
  db: Sql,
  activityId: string,
  { words, show, topic, order }: Choice,
  { after = '', language, limit = perPage }: { after?: string; language: string; limit?: number },
): Promise<{ questions: Asked[]; next: string | undefined }> {
  const stems = await stemsOf(db, words, language)
  if (words.trim() && !stems.length) return { questions: [], next: undefined }
  const start = readCursor(after)
  const by = order === 'wanted' ? sql`q.wants desc, q.voice_id desc` : sql`q.given_at desc, q.voice_id desc`
  const from = !start
    ? sql`true`
    : order === 'wanted'
      ? sql`(q.wants, q.voice_id) < (${start.n}::bigint, ${start.id}::uuid)`
      : sql`(q.given_at, q.voice_id) < (${start.at}, ${start.id}::uuid)`
  const { rows } = await sql<AskedRow>`select ${columns} from asked_questions q
    where q.activity_id = ${activityId} and q.into_question is null and ${questionShown} and ${from}
      and ${show === 'answered' ? sql`q.answered_at is not null` : show === 'waiting' ? sql`q.answered_at is null` : sql`true`}
      and ${topic ? sql`q.topic = ${topic}` : sql`true`} and ${stems.length ? sql`q.stems @> ${stems}::text[]` : sql`true`}
    order by ${by} limit ${limit + 1}`.execute(db)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    questions: await withWords(db, page),
    next: rows.length > limit && last ? cursorOf(order === 'wanted' ? last.wants : last.givenAt, last.id) : undefined,
  }
}

/** A word that more questions than this have tells none of them from the others. */
const common = 150

/** Questions much like what is being written, best first: found by words that few have, ordered by how many they share. */
export async function listSimilar(
  db: Sql,
  activityId: string,
  {
    text,
    language,
    except = null,
    limit = 4,
  }: { text: string; language: string; except?: string | null; limit?: number },
): Promise<Asked[]> {
  const stems = (await stemsOf(db, text, language)).slice(0, 30)
  if (stems.length < 2) return []
  const { rows } = await sql<{ id: string }>`
    with typed as (select word from unnest(${stems}::text[]) as word),
    hits as materialized (select t.word, h.voice_id, count(*) over (partition by t.word) as n from typed t
      cross join lateral (select q.voice_id from asked_questions q where q.stems @> array[t.word] and q.activity_id = ${activityId}
        and q.into_question is null limit ${common + 1}) h)
    select h.voice_id as id from hits h join asked_questions q on q.voice_id = h.voice_id
    where h.n <= ${common} and h.voice_id is distinct from ${except}::uuid and ${questionShown}
    group by h.voice_id, q.stems, q.wants
    having count(*) >= 2 and count(*) / sqrt(${stems.length}::numeric * greatest(1, cardinality(q.stems))) >= 0.34
    order by count(*) / sqrt(${stems.length}::numeric * greatest(1, cardinality(q.stems))) desc, q.wants desc limit ${limit}`.execute(
    db,
  )
  return findAskedOf(
    db,
    rows.map(({ id }) => id),
  )
}

export type Figures = {
  asked: number
  answered: number
  wants: number
  days: number | null
  byTopic: Record<string, number>
}

/** Figures over all questions that are shown: counted once, and kept until something changes. */
export const figuresOf = (db: Db, activityId: string): Promise<Figures> =>
  keptFigure(db, `questions ${activityId}`, async () => {
    const { rows } = await sql<{
      topic: string | null
      asked: number
      answered: number
      wants: number
      days: number | null
      whole: boolean
    }>`
      select q.topic, grouping(q.topic) = 1 as whole, count(*)::int as asked, count(q.answered_at)::int as answered, coalesce(sum(q.wants), 0)::int as wants,
        percentile_cont(0.5) within group (order by extract(epoch from q.first_answered_at - q.given_at) / 86400)::float8 as days
      from asked_questions q where q.activity_id = ${activityId} and q.into_question is null and ${questionShown}
      group by grouping sets ((), (q.topic))`.execute(db)
    const all = rows.find(({ whole }) => whole)
    return {
      asked: all?.asked ?? 0,
      answered: all?.answered ?? 0,
      wants: all?.wants ?? 0,
      days: all?.days == null ? null : Math.max(1, Math.round(all.days)),
      byTopic: Object.fromEntries(
        rows.filter(({ whole, topic }) => !whole && topic).map(({ topic, asked }) => [topic!, asked]),
      ),
    }
  })
