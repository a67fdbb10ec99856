import { sql } from 'kysely'
import { addDays } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import { keptFigure } from '../../../platform/kept-figures.ts'
import { findAccounts } from '../../people/index.ts'
import { listWardShapes, type WardShape } from '../../places/index.ts'
import type { Eyes } from '../register/fields.ts'
import { veiled } from '../register/queries.ts'

export type SpokenTotals = { all: number; spoken: number; quiet: number; never: number; without: number }

const live = sql`key_group_designations d join groups g on g.id = d.group_id
  left join dialogue_tallies t on t.group_id = d.group_id
  left join link_allocations l on l.group_id = d.group_id and l.ended_at is null`

/** How many key groups were spoken with lately, how many have gone quiet or never spoke, how many have no link officer. */
export const spokenTotals = (db: Sql, today: string, quietDays: number): Promise<SpokenTotals> =>
  keptFigure(db, `spoken ${today} ${quietDays}`, () => totals(db, today, quietDays))

async function totals(db: Sql, today: string, quietDays: number): Promise<SpokenTotals> {
  const since = addDays(today, -quietDays)
  const { rows } =
    await sql<SpokenTotals>`select count(*) as "all", count(*) filter (where t.last_on >= ${since}) as spoken,
      count(*) filter (where t.last_on < ${since}) as quiet, count(*) filter (where t.last_on is null) as never,
      count(*) filter (where l.id is null) as without
    from ${live} where d.ended_at is null`.execute(db)
  return rows[0]!
}

export type SpokenGroup = {
  groupId: string
  name: string
  lastOn: string | null
  officer: string | null
  service: string | null
}
export const groupsPerPage = 30

/** Key groups, whoever was spoken with longest ago on top: days only, never what was said. */
export const listSpoken = (db: Sql, page: number): Promise<SpokenGroup[]> =>
  keptFigure(db, `spoken with, page ${page}`, () => spokenGroups(db, page))

async function spokenGroups(db: Sql, page: number): Promise<SpokenGroup[]> {
  const { rows } =
    await sql<SpokenGroup>`select g.id as "groupId", g.name, t.last_on as "lastOn", o.service, o.account_id as officer
    from ${live} left join link_officers o on o.id = l.officer_id where d.ended_at is null
    order by t.last_on nulls first, g.name_key, g.id limit ${groupsPerPage} offset ${(page - 1) * groupsPerPage}`.execute(
      db,
    )
  const names = await findAccounts(
    db,
    rows.flatMap(({ officer }) => officer ?? []),
  )
  return rows.map((row) => ({ ...row, officer: row.officer && (names.get(row.officer)?.name ?? null) }))
}

export type SpokenWard = Pick<WardShape, 'id' | 'name' | 'href' | 'geometry'> & { groups: number; spoken: number }

/** By ward, as far as these eyes may see where a group works; those that name no ward, and so work in all, apart. */
export async function spokenByWard(
  db: Sql,
  eyes: Eyes,
  today: string,
  quietDays: number,
): Promise<{ wards: SpokenWard[]; everywhere: { groups: number; spoken: number } }> {
  const since = addDays(today, -quietDays)
  const [shapes, rows] = await Promise.all([
    listWardShapes(db),
    keptFigure(db, `spoken by ward ${eyes} ${today} ${quietDays}`, () => wardRows(db, eyes, since)),
  ])
  const of = new Map(rows.map((row) => [row.ward, row]))
  const none = { groups: 0, spoken: 0 }
  const wards = shapes.map(({ id, name, href, geometry }) => ({
    id,
    name,
    href,
    geometry,
    groups: (of.get(id) ?? none).groups,
    spoken: (of.get(id) ?? none).spoken,
  }))
  return { wards, everywhere: of.get(null) ?? none }
}

async function wardRows(db: Sql, eyes: Eyes, since: string) {
  const { rows } = await sql<{
    ward: string | null
    groups: number
    spoken: number
  }>`select w.area_id as ward, count(*) as groups,
        count(*) filter (where t.last_on >= ${since}) as spoken
      from ${live} left join group_wards w on w.group_id = g.id where d.ended_at is null and ${veiled(eyes, 'wards')}
      group by w.area_id`.execute(db)
  return rows
}
