import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { translated } from '../../../platform/words.ts'
import { findProject } from '../../projects/index.ts'
import { activity as activityPath } from '../paths.ts'
import { activityColumns, activityFrom } from './queries.ts'
import type { ActivityRow } from './types.ts'

export type Found = { kind: 'activity'; title: string; href: string; words?: string; when?: Date }

/** Published activities whose title or question holds these words, in either language. */
export async function search(
  db: Sql,
  words: string,
  { language, now, limit }: { language: 'en' | 'cy'; now: Date; limit: number },
): Promise<Found[]> {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<ActivityRow>`select ${activityColumns} from ${activityFrom}
    where pub.at is not null and (a.title ilike ${like} or a.question ilike ${like} or a.translations->'cy'->>'title' ilike ${like} or a.translations->'cy'->>'question' ilike ${like})
    order by a.opens_at desc limit ${limit}`.execute(db)
  const found = await Promise.all(
    rows.map(async (row) => {
      const project = await findProject(db, { id: row.projectId }, null, now)
      if (!project) return []
      const href = activityPath.to({ project: project.slug, activity: row.slug })
      return [
        {
          kind: 'activity' as const,
          title: translated(row, 'title', language),
          words: translated(row, 'question', language),
          href,
          when: row.opensAt,
        },
      ]
    }),
  )
  return found.flat()
}
