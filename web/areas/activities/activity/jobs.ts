import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import type { JobKind } from '../../../platform/jobs.ts'
import { record } from '../../../platform/record.ts'
import { ruleOf, settingsOf } from '../../../platform/settings.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { closeEquality } from '../../people/index.ts'
import { findProject } from '../../projects/index.ts'
import { announce } from '../../publishing/index.ts'
import { activity as activityPath } from '../paths.ts'
import { activityColumns, activityFrom } from './queries.ts'
import { endOf } from './rules.ts'
import type { ActivityRow } from './types.ts'

/** Tells followers of what has opened. Opening itself follows the clock and waits for nobody. */
export async function announceOpenings(at: Acting): Promise<number> {
  const { rows } = await sql<ActivityRow>`select ${activityColumns} from ${activityFrom}
    where pub.at is not null and a.opens_at <= ${at.now} and clo.at is null and (a.closes_at is null or a.closes_at > ${at.now})
      and not (a.definition ? 'imported') and not exists (select from activity_openings o where o.activity_id = a.id) order by a.opens_at limit 50`.execute(
    at.db,
  )
  let told = 0
  for (const row of rows) {
    const project = await findProject(at.db, { id: row.projectId }, null, at.now)
    if (project?.state === 'live' && (await announceOne(at, row, project))) told++
  }
  return told
}

type Project = NonNullable<Awaited<ReturnType<typeof findProject>>>
type Translated = { cy?: { title?: string; question?: string } }

function announceOne(at: Acting, row: ActivityRow, project: Project): Promise<boolean> {
  return deed(at.db, async (tx) => {
    const marked = await tx
      .insertInto('activity_openings')
      .values({ activity_id: row.id, at: at.now })
      .onConflict((c) => c.column('activity_id').doNothing())
      .executeTakeFirst()
    if (!marked.numInsertedOrUpdatedRows) return false
    const { cy } = row.translations as Translated
    await announce(tx, at, {
      subject: subjectOf('activity', row.id),
      alsoAbout: [subjectOf('project', project.id), ...project.areas.map(({ id }) => subjectOf('ward', id))],
      kind: 'activity-opened',
      title: row.title,
      summary: row.question,
      ...(cy?.title ? { translations: { cy: { title: cy.title, summary: cy.question || row.question } } } : {}),
      path: activityPath.to({ project: project.slug, activity: row.slug }),
      when: row.publishedAt && row.publishedAt > row.opensAt ? row.publishedAt : row.opensAt,
      uniqueKey: `activity-opened:${row.id}`,
    })
    await record(tx, at, {
      deed: 'activity.opened',
      subject: subjectOf('activity', row.id),
      public: { project: project.id },
    })
    return true
  })
}

/** Equality answers stay rows for as long as the council's rule says after the close; then they are counts. */
export async function endEquality(at: Acting): Promise<number> {
  const months = ruleOf(await settingsOf(at.council), 'keep-equality-months')
  const until = new Date(at.now)
  until.setUTCMonth(until.getUTCMonth() - months)
  const { rows } = await sql<ActivityRow>`select ${activityColumns} from ${activityFrom}
    where least(a.closes_at, clo.at) <= ${until}
      and not exists (select from activity_equality_ends e where e.activity_id = a.id) order by a.opens_at limit 50`.execute(
    at.db,
  )
  const over = rows.filter((row) => (endOf(row) ?? at.now) <= until)
  for (const { id } of over) {
    await closeEquality(at, subjectOf('activity', id))
    await at.db
      .insertInto('activity_equality_ends')
      .values({ activity_id: id, at: at.now })
      .onConflict((c) => c.doNothing())
      .execute()
  }
  return over.length
}

export const jobs: readonly JobKind[] = [
  { kind: 'announce-openings', every: 'every 1 minutes', run: async (job) => ({ told: await announceOpenings(job) }) },
  { kind: 'end-equality', every: 'daily 02:50', run: async (job) => ({ ended: await endEquality(job) }) },
]
