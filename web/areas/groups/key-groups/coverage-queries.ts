import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { keptFigure } from '../../../platform/kept-figures.ts'
import { listWardShapes, type WardShape } from '../../places/index.ts'
import type { Eyes } from '../register/fields.ts'
import { names } from '../register/names.ts'
import { veiled } from '../register/queries.ts'
import { spreadOf } from './spread.ts'
import { keyGroupEntries } from './spread-queries.ts'

export type CoverageLine = { key: string; name: string; keyGroups: number; groups: number }
export type Coverage = {
  wards: (CoverageLine & Pick<WardShape, 'href' | 'geometry'>)[]
  sectors: CoverageLine[]
  communities: CoverageLine[]
}

/** Who key groups reach, beside all groups of the network, as far as these eyes may see. */
export const coverageOf = (db: Sql, eyes: Eyes): Promise<Coverage> =>
  keptFigure(db, `coverage ${eyes}`, () => coverage(db, eyes))

async function coverage(db: Sql, eyes: Eyes): Promise<Coverage> {
  const [groups, shapes, all] = await Promise.all([keyGroupEntries(db, eyes), listWardShapes(db), countAll(db, eyes)])
  const spread = spreadOf(groups, undefined, {
    wards: shapes,
    sectors: names.en.sectors,
    communities: names.en.communities,
  })
  const everywhere = all.get('ward ') ?? 0
  const line = (kind: string, { key, name, now }: { key: string; name: string; now: number }) => ({
    key,
    name,
    keyGroups: now,
    groups: (all.get(`${kind} ${key}`) ?? 0) + (kind === 'ward' ? everywhere : 0),
  })
  return {
    wards: spread.wards.map((one, i) => ({
      ...line('ward', one),
      href: shapes[i]!.href,
      geometry: shapes[i]!.geometry,
    })),
    sectors: spread.sectors.map((one) => line('sector', one)),
    communities: spread.communities.map((one) => line('community', one)),
  }
}

/** How many groups of the network each ward, kind and community has; under the empty ward, those that work everywhere. */
async function countAll(db: Sql, eyes: Eyes): Promise<Map<string, number>> {
  const { rows } = await sql<{ key: string; n: number }>`
    with g as (select g.* from groups g join group_memberships m on m.group_id = g.id and m.left_at is null
      where not exists (select from group_removals r where r.group_id = g.id))
    select 'sector ' || s as key, count(*) as n from g, unnest(g.sectors) s group by s
    union all select 'community ' || c, count(*) from g, unnest(g.communities) c where ${veiled(eyes, 'communities')} group by c
    union all select 'ward ' || coalesce(w.area_id::text, ''), count(*) from g left join group_wards w on w.group_id = g.id
      where ${veiled(eyes, 'wards')} group by w.area_id`.execute(db)
  return new Map(rows.map(({ key, n }) => [key, n]))
}
