import type { Sql } from '../../../platform/db.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import type { WardShape } from '../../places/index.ts'
import { listProjects } from '../../projects/index.ts'
import { type Counts, countsOf } from '../../voices/index.ts'
import type { HeardWard } from './rules.ts'

/** Wards of today with their answers, for the chart and the map. */
export const wardsHeard = (shapes: readonly WardShape[], { byWard }: Counts): (HeardWard & WardShape)[] =>
  shapes.map((shape) => ({ ...shape, answers: byWard[shape.id] ?? 0 }))

export type Lately = { counts: Counts; projects: number; since: Date }

const year = 365 * 24 * 3600 * 1000
const mostPages = 4

/** What was heard in all work that is open, or ended within the last year. Undefined where there is none. */
export async function heardLately(db: Sql, now: Date): Promise<Lately | undefined> {
  const lately: { id: string; publishedAt: Date }[] = []
  for (let page = 1; page <= mostPages; page++) {
    const { projects, total } = await listProjects(db, { page }, now)
    for (const { id, publishedAt, closedAt } of projects)
      if (publishedAt && (!closedAt || now.getTime() - closedAt.getTime() < year)) lately.push({ id, publishedAt })
    if (!projects.length || page * projects.length >= total) break
  }
  if (!lately.length) return undefined
  const counts = await countsOf(
    db,
    lately.map(({ id }) => subjectOf('project', id)),
  )
  const since = new Date(Math.min(...lately.map(({ publishedAt }) => publishedAt.getTime())))
  return { counts, projects: lately.length, since }
}
