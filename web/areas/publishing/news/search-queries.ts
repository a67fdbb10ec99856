import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { translated } from '../../../platform/words.ts'
import * as paths from '../paths.ts'

export type Found = { kind: 'post'; title: string; href: string; words?: string; when?: Date }
type Row = { slug: string; title: string; summary: string; translations: unknown; publishAt: Date }

/** Updates that are out and hold these words, in either language, newest first. */
export async function search(
  db: Sql,
  words: string,
  { language, now, limit }: { language: 'en' | 'cy'; now: Date; limit: number },
): Promise<Found[]> {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<Row>`select p.slug, p.title, p.summary, p.translations, p.publish_at as "publishAt"
    from posts p left join post_withdrawals w on w.post_id = p.id
    where p.publish_at <= ${now} and w.at is null and (p.title ilike ${like} or p.summary ilike ${like} or p.body ilike ${like}
      or p.translations->'cy'->>'title' ilike ${like} or p.translations->'cy'->>'summary' ilike ${like} or p.translations->'cy'->>'body' ilike ${like})
    order by p.publish_at desc limit ${limit}`.execute(db)
  return rows.map((row) => ({
    kind: 'post',
    title: translated(row, 'title', language),
    words: translated(row, 'summary', language),
    href: paths.post.to({ slug: row.slug }),
    when: row.publishAt,
  }))
}
