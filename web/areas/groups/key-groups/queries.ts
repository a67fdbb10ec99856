import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { keptFigure } from '../../../platform/kept-figures.ts'
import { networkRules } from '../network-rules/queries.ts'

export type KeyGroup = {
  designationId: string
  groupId: string
  slug: string
  name: string
  nominator: string
  criteria: string
  rationale: string
  overTargetWhy: string | null
  reviewOn: string
  designatedAt: Date
  endedAt: Date | null
  endedWhy: string | null
}
const columns = sql`d.id as "designationId", g.id as "groupId", g.slug, g.name, d.nominator, d.criteria, d.rationale,
  d.over_target_why as "overTargetWhy", d.review_on as "reviewOn", d.designated_at as "designatedAt",
  d.ended_at as "endedAt", d.ended_why as "endedWhy"`

/** The key groups of today, alphabetically. */
export async function listKeyGroups(
  db: Sql,
  { limit = 1_000, page = 1 }: { limit?: number; page?: number } = {},
): Promise<KeyGroup[]> {
  const { rows } =
    await sql<KeyGroup>`select ${columns} from key_group_designations d join groups g on g.id = d.group_id
    where d.ended_at is null order by g.name_key, g.id limit ${limit} offset ${(page - 1) * limit}`.execute(db)
  return rows
}

/** The key groups of today to choose from, alphabetically. */
export const keyGroupChoices = (db: Sql): Promise<{ id: string; name: string }[]> =>
  keptFigure(db, 'key groups to choose', async () =>
    (await listKeyGroups(db)).map(({ groupId, name }) => ({ id: groupId, name })),
  )

export async function countKeyGroups(db: Sql): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from key_group_designations where ended_at is null`.execute(db)
  return rows[0]!.n
}

/** All designations of a group, newest first. */
export async function designationsOf(db: Sql, groupId: string): Promise<KeyGroup[]> {
  if (!isId(groupId)) return []
  const { rows } =
    await sql<KeyGroup>`select ${columns} from key_group_designations d join groups g on g.id = d.group_id
    where d.group_id = ${groupId} order by d.designated_at desc, d.id desc`.execute(db)
  return rows
}

/** Which of these groups are key groups. */
export async function keyGroupsAmong(db: Sql, ids: readonly string[]): Promise<Set<string>> {
  if (!ids.length) return new Set()
  const { rows } = await sql<{ id: string }>`select group_id as id from key_group_designations
    where ended_at is null and group_id = any(${ids}::uuid[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** Which of these groups the public sees as key groups: none, unless the network says so. */
export async function badgedGroups(db: Sql, ids: readonly string[]): Promise<Set<string>> {
  const { 'key-group-badge': shown } = await networkRules(db)
  return shown ? keyGroupsAmong(db, ids) : new Set()
}
