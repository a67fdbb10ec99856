import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import { withQuery } from '../../platform/paths.ts'
import { idOf, kindOf, type Obstacle, type Subject } from '../../platform/subjects.ts'
import { moderation } from './paths.ts'

/** A project does not close over people whose words nobody has read. */
export async function obstacles(tx: Tx, subject: Subject, deed: string): Promise<Obstacle[]> {
  if (kindOf(subject) !== 'project' || deed !== 'project.closed') return []
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from voice_waits where project_id = ${idOf(subject)}`.execute(tx)
  const { n } = rows[0]!
  if (!n) return []
  return [
    {
      sentence:
        n === 1
          ? 'Decide the 1 answer that still waits for a moderator'
          : `Decide the ${n.toLocaleString('en-GB')} answers that still wait for a moderator`,
      href: withQuery(moderation.to(), { project: idOf(subject) }),
    },
  ]
}
