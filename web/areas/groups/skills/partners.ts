import { type RawBuilder, sql } from 'kysely'
import { holds } from '../../../permissions.ts'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Person } from '../../../platform/session.ts'
import { isAdult } from '../../people/index.ts'
import { ownGroupIds } from '../register/eyes.ts'

export const isGrown = (person: Person): boolean => person.ageBand === '18-plus'

/** Who may look through offers: people of groups in the network, and staff whose work it is. Nobody under 18. */
export async function isPartner(db: Sql, person: Person): Promise<boolean> {
  if (!isGrown(person)) return false
  if (person.secondFactorAt && holds(person, 'skills.search')) return true
  return (await partnerGroups(db, person)).length > 0
}

/** A person's own groups that are in the network today. */
export async function partnerGroups(
  db: Sql,
  person: Person,
): Promise<{ id: string; name: string; youth: boolean; languages: string[] }[]> {
  const own = ownGroupIds(person)
  if (!own.length || !isGrown(person)) return []
  const { rows } = await sql<{ id: string; name: string; youth: boolean; languages: string[] }>`
    select g.id, g.name, g.youth, g.languages from groups g
    where g.id in (select coalesce(r.into_group, o.id) from unnest(${own}::uuid[]) o(id)
        left join group_removals r on r.group_id = o.id)
      and exists (select from group_memberships m where m.group_id = g.id and m.left_at is null)
    order by g.name_key, g.id`.execute(db)
  return rows
}

/** Projects for which a person asks and answers: all, or these. */
export function ownProjects(person: Person): 'all' | string[] {
  if (!person.secondFactorAt || !holds(person, 'projects.edit')) return []
  if (holds(person, 'projects.edit', 'council')) return 'all'
  return person.grants.flatMap(({ scope }) => {
    const id = scope.slice('project:'.length)
    return scope.startsWith('project:') && isId(id) && holds(person, 'projects.edit', scope) ? [id] : []
  })
}

/** Entries that are this person's to answer for: their own, their groups', or of projects they work on. */
export function mineOf(person: Person): RawBuilder<string[]> {
  const projects = ownProjects(person)
  const groups = ownGroupIds(person)
  return sql`array(select id from skill_entries where account_id = ${person.id} and group_id is null and project_id is null
    union all select id from skill_entries where group_id = any(array(select unnest(${groups}::uuid[])
      union select into_group from group_removals where group_id = any(${groups}::uuid[])))
    union all select id from skill_entries where ${
      projects === 'all' ? sql`project_id is not null` : sql`project_id = any(${projects}::uuid[])`
    })`
}

export const isMine = (person: Person, entry: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(entry)}.id = any(${mineOf(person)})`

/** An entry that stands today: not ended, of an adult, and its group in the network. */
export function isLive(today: string, entry: string): RawBuilder<boolean> {
  const e = sql.ref(entry)
  return sql<boolean>`(${e}.ends_on >= ${today}::date and ${isAdult(sql`${e}.account_id`)}
    and (${e}.group_id is null or exists (select from group_memberships m where m.group_id = ${e}.group_id and m.left_at is null)))`
}
