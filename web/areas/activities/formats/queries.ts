import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Content, Format, Translated } from './rules.ts'
import type { Dictionary } from './translating.ts'

export type FormatRow = {
  id: string
  activityId: string
  format: Format
  language: string
  content: Content
  version: number
  machine: boolean
  madeAt: Date
  checkedAt: Date | null
  publishedAt: Date | null
}

const columns = sql`f.id, f.activity_id as "activityId", f.format, f.language, f.content, f.version, f.machine, f.made_at as "madeAt",
  c.at as "checkedAt", p.at as "publishedAt"`
const from = sql`activity_formats f left join activity_format_publications p on p.format_id = f.id
  left join activity_format_checks c on c.format_id = f.id and c.version = f.version`

/** All that were made of an activity, or those that everyone can see. */
export async function listFormats(
  db: Sql,
  activityId: string,
  { published }: { published: boolean },
): Promise<FormatRow[]> {
  const { rows } = await sql<FormatRow>`select ${columns} from ${from}
    where f.activity_id = ${activityId} and (${!published} or p.at is not null) order by f.format, f.language`.execute(
    db,
  )
  return rows
}

export async function findFormat(
  db: Sql,
  activityId: string,
  { format, language }: { format: Format; language: string },
): Promise<FormatRow | undefined> {
  if (!isId(activityId)) return undefined
  const { rows } = await sql<FormatRow>`select ${columns} from ${from}
    where f.activity_id = ${activityId} and f.format = ${format} and f.language = ${language}`.execute(db)
  return rows[0]
}

/** A published translation as pages use it. */
export async function findDictionary(db: Sql, activityId: string, language: string): Promise<Dictionary | undefined> {
  const row = await findFormat(db, activityId, { format: 'translation', language })
  return row?.publishedAt ? (row.content as Translated).texts : undefined
}

const remembered = 30

/** What people wrote before for the same English sentences in this language: nobody translates one twice. */
export async function rememberedIn(db: Sql, language: string, sentences: readonly string[]): Promise<Dictionary> {
  const { rows } = await sql<{ texts: Dictionary }>`select f.content->'texts' as texts from ${from}
    where f.format = 'translation' and f.language = ${language} and (not f.machine or c.at is not null)
    order by f.made_at limit ${remembered}`.execute(db)
  const known = Object.assign({}, ...rows.map(({ texts }) => texts)) as Dictionary
  return Object.fromEntries(sentences.flatMap((one) => (known[one] ? [[one, known[one]]] : [])))
}
