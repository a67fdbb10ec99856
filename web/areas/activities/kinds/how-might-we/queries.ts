import { sql } from 'kysely'
import { cursorOf, readCursor } from '../../../../platform/cursor.ts'
import type { Sql } from '../../../../platform/db.ts'
import { keptFigure } from '../../../../platform/kept-figures.ts'
import { findShownOf, isShown, type ShownVoice } from '../../../voices/index.ts'

export type Idea = {
  id: string
  words: string
  name: string | null
  language: string
  givenAt: Date
  dots: number
  people: number
}
type Row = { id: string; dots: number; people: number; givenAt: Date }
export const perPage = 50

const ideaShown = isShown(sql`i.voice_id`)

/** Ideas against a question that are shown: those with most dots first, or as they came. */
export async function listIdeas(
  db: Sql,
  at: { activityId: string; question: string },
  { order, after = '', limit = perPage }: { order: 'dots' | 'given'; after?: string; limit?: number },
): Promise<{ ideas: Idea[]; next: string | undefined }> {
  const from = readCursor(after)
  const beyond = !from
    ? sql`true`
    : order === 'dots'
      ? sql`i.dots <= ${from.n}::bigint and (i.dots < ${from.n}::bigint or i.voice_id > ${from.id}::uuid)`
      : sql`(i.given_at, i.voice_id) > (${from.at}, ${from.id}::uuid)`
  const { rows } = await sql<Row>`select i.voice_id as id, i.dots, i.people, i.given_at as "givenAt" from hmw_ideas i
    where i.activity_id = ${at.activityId} and i.question = ${at.question} and ${ideaShown} and ${beyond}
    order by ${order === 'dots' ? sql`i.dots desc` : sql`i.given_at`}, i.voice_id limit ${limit + 1}`.execute(db)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    ideas: await withWords(db, page),
    next: rows.length > limit && last ? cursorOf(order === 'dots' ? last.dots : last.givenAt, last.id) : undefined,
  }
}

async function withWords(db: Sql, rows: readonly Row[]): Promise<Idea[]> {
  const voices = await findShownOf(
    db,
    rows.map(({ id }) => id),
  )
  const by = new Map<string, ShownVoice>(voices.map((voice) => [voice.id, voice]))
  return rows.flatMap((row) => {
    const voice = by.get(row.id)
    return voice ? [{ ...row, words: voice.words ?? '', name: voice.publicName, language: voice.language }] : []
  })
}

export type Figures = { ideas: number; dots: number }
/** How many ideas each question has and how many dots lie on them: counted once, and kept until something changes. */
export const figuresOf = (db: Sql, activityId: string): Promise<Map<string, Figures>> =>
  keptFigure(db, `hmw ${activityId}`, async () => {
    const { rows } = await sql<Figures & { question: string }>`
      select i.question, count(*)::int as ideas, sum(i.dots)::int as dots from hmw_ideas i
      where i.activity_id = ${activityId} and ${ideaShown} group by i.question`.execute(db)
    return new Map(rows.map(({ question, ...figures }) => [question, figures]))
  })

/** What one person has given: on each idea, and altogether. */
export async function dotsOf(
  db: Sql,
  activityId: string,
  person: string,
): Promise<{ given: number; on: Map<string, number> }> {
  const { rows } = await sql<{ idea: string; n: number }>`select idea, n from hmw_dots
    where person = ${person} and activity_id = ${activityId}`.execute(db)
  return { given: rows.reduce((sum, { n }) => sum + n, 0), on: new Map(rows.map(({ idea, n }) => [idea, n])) }
}

/** How many people put dots. */
export const countPeople = (db: Sql, activityId: string): Promise<number> =>
  keptFigure(db, `hmw-people ${activityId}`, async () => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from hmw_people p
      where p.activity_id = ${activityId} and exists (select from hmw_dots d
        where d.activity_id = p.activity_id and d.person = p.person and d.counts)`.execute(db)
    return rows[0]!.n
  })
