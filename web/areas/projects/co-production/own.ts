import { sql } from 'kysely'
import { holds } from '../../../permissions.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import type { DeskItem } from '../desk/needs.ts'
import * as paths from './paths.ts'

/** The working groups that somebody has a seat in, for their own page. */
export async function ownWorkingGroups(db: Sql, person: Person): Promise<{ title: string; href: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select g.id, g.name from working_seats s
    join working_groups g on g.id = s.working_group_id where s.account_id = ${person.id} and s.left_at is null
    order by s.taken_at limit 50`.execute(db)
  return rows.map(({ id, name }) => ({ title: name, href: paths.room.to({ group: id }) }))
}

type Waiting = { projectId: string; groupId: string; name: string; n: number }

/** Groups in which somebody waits for an answer to their asking for a seat. */
export async function applicationsOnDesk(db: Sql, person: Person): Promise<DeskItem[]> {
  const { rows } = await sql<Waiting>`select g.project_id as "projectId", g.id as "groupId", g.name, count(*)::int as n
    from working_applications a join working_groups g on g.id = a.working_group_id where a.answered_at is null
    group by g.id order by min(a.at) limit 50`.execute(db)
  return rows.flatMap(({ projectId, groupId, name, n }) =>
    holds(person, 'projects.edit', subjectOf('project', projectId))
      ? [
          {
            key: 'seat-asked' as const,
            title: name,
            words: n === 1 ? 'Somebody asks for a seat' : `${n} people ask for a seat`,
            href: paths.deskWorkingGroup.to({ project: projectId, group: groupId }),
            action: 'Answer',
          },
        ]
      : [],
  )
}
