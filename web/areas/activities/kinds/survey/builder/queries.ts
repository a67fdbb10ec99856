import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { activityFrom } from '../../../activity/queries.ts'
import { readDefinition } from '../definition.ts'

export type Version = {
  version: number
  at: Date
  by: string | null
  change: string
  question: string | null
  why: string | null
  before: unknown
}

/** What was changed, the latest first; with what stood before. */
export async function listVersions(
  db: Sql,
  activityId: string,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<Version[]> {
  const { rows } =
    await sql<Version>`select version, at, by_account as by, change, question, why, before from survey_versions
    where activity_id = ${activityId} and ${before === undefined ? sql`true` : sql`version < ${before}`}
    order by version desc limit ${limit}`.execute(db)
  return rows
}

export type Copyable = { id: string; title: string; questions: number; definition: unknown }

/** The council's newest published surveys, for those who write another one. */
export async function listCopyable(db: Sql, except: string): Promise<Copyable[]> {
  const { rows } = await sql<Omit<Copyable, 'questions'>>`
    select a.id, a.title, a.definition from ${activityFrom}
    where a.kind = 'survey' and a.id <> ${except} and pub.at is not null order by a.id desc limit 50`.execute(db)
  return rows.flatMap((row) => {
    const questions = readDefinition(row.definition).sections.reduce(
      (sum, section) => sum + section.questions.length,
      0,
    )
    return questions ? [{ ...row, questions }] : []
  })
}
