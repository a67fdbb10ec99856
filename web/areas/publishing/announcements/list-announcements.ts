import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'

export type Announced = {
  id: string
  subject: string
  kind: string
  title: string
  summary: string
  translations: unknown
  path: string
  at: Date
}

/** What was announced about a subject (or about anything: `all`), newest first; nothing before its moment. */
export async function listAnnouncements(
  db: Sql,
  subject: string,
  now: Date,
  { limit = 20, after }: { limit?: number; after?: Date | undefined } = {},
): Promise<Announced[]> {
  const columns = sql`a.id, a.subject, a.kind, a.title, a.summary, a.translations, a.path, a.at`
  const since = after ? sql`and a.at > ${after}` : sql``
  const { rows } = await (subject === 'all'
    ? sql<Announced>`select ${columns} from announcements a where a.at <= ${now} ${since} order by a.at desc, a.id desc limit ${limit}`
    : sql<Announced>`select ${columns} from announcement_subjects s join announcements a on a.id = s.announcement_id
        where s.subject = ${subject} and s.at <= ${now} ${since} order by s.at desc, s.announcement_id desc limit ${limit}`
  ).execute(db)
  return rows
}
