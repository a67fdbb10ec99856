import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { translated } from '../../../platform/words.ts'
import type { Language } from '../../../ui/layout/view.ts'
import * as paths from '../paths.ts'
import type { Translations } from '../types.ts'

export type Found = { kind: 'decision'; title: string; href: string; words: string; when: Date }
type Row = { title: string; what: string; slug: string; translations: Translations; at: Date }

/** Published decisions that hold these words, in either language, newest first. */
export async function search(
  db: Sql,
  words: string,
  { language, limit }: { language: Language; limit: number },
): Promise<Found[]> {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } =
    await sql<Row>`select d.title, d.what, d.slug, d.translations, p.at from decisions d join decision_publications p on p.decision_id = d.id
    where d.title ilike ${like} or d.what ilike ${like} or d.reasons ilike ${like} or (d.translations -> 'cy')::text ilike ${like}
      or exists (select from decision_responses r where r.decision_id = d.id and r.reason ilike ${like})
    order by p.at desc limit ${limit}`.execute(db)
  return rows.map((row) => ({
    kind: 'decision',
    title: translated(row, 'title', language),
    words: translated(row, 'what', language),
    href: paths.decision.to({ decision: row.slug }),
    when: row.at,
  }))
}
