import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import type { Sql } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import type { Subject } from '../../../platform/subjects.ts'

export type Announcement = {
  subject: Subject | 'all'
  /** Other subjects whose followers hear of it too, such as the wards of a project. */
  alsoAbout?: readonly Subject[] | undefined
  /** What happened: 'post', 'project-published', 'activity-opened', 'decision-published', 'outcome-published'… */
  kind: string
  title: string
  summary?: string | undefined
  /** `{ cy: { title, summary } }` */
  translations?: unknown
  /** Where it can be read, on this site. */
  path: string
  /** When it becomes news; until then nobody hears of it. */
  when?: Date | undefined
  /** The same thing announced again replaces what was said of it before. */
  uniqueKey?: string | undefined
}

/** Puts news where followers, feeds and gathered pages find it, inside the deed's own transaction. */
export async function announce(tx: Sql, at: Pick<Acting, 'now'>, news: Announcement): Promise<void> {
  const when = news.when ?? at.now
  const row = {
    subject: news.subject,
    kind: news.kind,
    title: news.title,
    summary: news.summary ?? '',
    translations: JSON.stringify(news.translations ?? {}),
    path: news.path,
    at: when,
  }
  const { id } = await tx
    .insertInto('announcements')
    .values({ id: newId(at.now), ...row, unique_key: news.uniqueKey ?? null })
    .onConflict((c) => c.column('unique_key').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()
  const subjects = [...new Set<string>([news.subject, ...(news.alsoAbout ?? [])])]
  await tx.deleteFrom('announcement_subjects').where('announcement_id', '=', id).execute()
  await sql`insert into announcement_subjects (announcement_id, subject, at)
    select ${id}, subject, ${when} from unnest(${subjects}::text[]) as subject`.execute(tx)
}

/** Takes news back: what was announced under this key is no longer listed. */
export const unannounce = (tx: Sql, uniqueKey: string) =>
  tx.deleteFrom('announcements').where('unique_key', '=', uniqueKey).execute()
