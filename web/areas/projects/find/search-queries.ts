import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { translated } from '../../../platform/words.ts'
import { project as projectPath } from '../paths.ts'

export type Found = { kind: 'project'; title: string; href: string; words?: string; when?: Date }
type Row = { slug: string; title: string; purpose: string; translations: unknown; publishedAt: Date }

/** Published projects whose title or purpose holds these words, in either language, newest first. */
export async function search(
  db: Sql,
  words: string,
  { language, limit }: { language: 'en' | 'cy'; now: Date; limit: number },
): Promise<Found[]> {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<Row>`select p.slug, p.title, p.purpose, p.translations, pub.at as "publishedAt"
    from projects p join project_publications pub on pub.project_id = p.id
    where p.title ilike ${like} or p.purpose ilike ${like} or p.translations->'cy'->>'title' ilike ${like} or p.translations->'cy'->>'purpose' ilike ${like}
    order by pub.at desc limit ${limit}`.execute(db)
  return rows.map((row) => ({
    kind: 'project',
    title: translated(row, 'title', language),
    words: translated(row, 'purpose', language),
    href: projectPath.to({ project: row.slug }),
    when: row.publishedAt,
  }))
}
