import { sql } from 'kysely'
import { holds } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { applicationsOnDesk } from '../co-production/own.ts'
import { type ProjectRow, projectColumns, projectFrom } from '../find/project-row.ts'
import * as paths from '../paths.ts'
import { missing } from '../publication/rules.ts'
import { missingWords } from '../publication/words.ts'

/** One thing on an officer's desk. */
export type DeskItem = {
  key: 'draft' | 'obstacle' | 'seat-asked'
  title: string
  words: string
  due?: string
  href: string
  action: string
}
type Row = ProjectRow & { documents: number; unknowns: number; stages: number }

const most = 50
const counted = (length: number) => ({ length })

/** Projects that are not public yet and are this person's to write: what is missing next; and who asks for a seat in a working group. */
export async function deskOf({ db }: { db: Sql; now: Date }, person: Person): Promise<DeskItem[]> {
  const { rows } = await sql<Row>`select ${projectColumns},
      (select count(*)::int from project_documents d where d.project_id = p.id and not exists (select from project_document_withdrawals w where w.document_id = d.id)) as documents,
      (select count(*)::int from project_unknowns u where u.project_id = p.id) as unknowns,
      (select count(*)::int from project_stages s where s.project_id = p.id) as stages
    from ${projectFrom} where pub.at is null and clo.at is null order by p.updated_at desc limit ${most}`.execute(db)
  const drafts = rows.filter(({ id }) => holds(person, 'projects.edit', subjectOf('project', id))).flatMap(itemsOf)
  return [...drafts, ...(holds(person, 'projects.edit') ? await applicationsOnDesk(db, person) : [])]
}

function itemsOf(row: Row): DeskItem[] {
  const { documents, unknowns, stages, title, scheduledFor } = row
  const [next] = missing(
    { ...row, areas: [] },
    { documents: counted(documents), unknowns: counted(unknowns), stages: counted(stages) },
  )
  const href = paths.projectDesk.to({ project: row.id })
  if (!scheduledFor)
    return next
      ? [{ key: 'draft', title, words: missingWords[next], href, action: 'Go on' }]
      : [{ key: 'draft', title, words: 'Everything is there: it can be published', href, action: 'Publish it' }]
  return next
    ? [{ key: 'obstacle', title, words: missingWords[next], due: dayOf(scheduledFor), href, action: 'Put it right' }]
    : []
}
