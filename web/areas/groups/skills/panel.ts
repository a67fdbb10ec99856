import { sql } from 'kysely'
import { dayOf } from '../../../platform/clock.ts'
import { withQuery } from '../../../platform/paths.ts'
import type { Panel, Reading } from '../../../platform/subjects.ts'
import * as paths from '../paths.ts'
import { isLive, ownProjects } from './partners.ts'
import { words } from './words.ts'

/** At a project's desk, for those who work on it: what it asks for, and the way to ask. */
export async function projectSkills(id: string, { db, now, person }: Reading): Promise<Panel[]> {
  const may = person ? ownProjects(person) : []
  if (may !== 'all' && !may.includes(id)) return []
  const { rows } = await sql<{ id: string; title: string }>`select e.id, e.title from skill_entries e
    where e.project_id = ${id} and ${isLive(dayOf(now), 'e')} order by e.made_at desc, e.id limit 5`.execute(db)
  return [
    {
      key: 'skills',
      title: words.projectPanel,
      order: 80,
      items: [
        ...rows.map((entry) => ({ title: entry.title, href: paths.skillEntry.to({ entry: entry.id }) })),
        { title: words.make.need, href: withQuery(paths.newSkillNeed.to(), { project: id }) },
      ],
    },
  ]
}
