import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Geometry } from '../geometry.ts'
import { findWard, type Ward } from '../wards/queries.ts'

export type Boundary = { code: string; startsOn: string; endsOn: string | null; source: string; licence: string }
export type Figure = { category: string; count: number | null; share: number | null; whole: number | null }
export type Topic = { topic: string; asAt: string; source: string; figures: Figure[] }

export type Profile = {
  ward: Ward
  /** The version that is shown: the one asked for, or the latest. */
  boundary: Boundary & { geometry: Geometry; bbox: number[]; centre: number[] }
  /** All versions, newest first. */
  versions: Boundary[]
  councilName: string
  residents: { count: number; asAt: string; source: string } | null
  /** Census and deprivation figures with the same share of the whole council; empty for a boundary that has none. */
  topics: Topic[]
  smallAreas: number
}

/** What is known about a ward within one version of its boundary. */
export async function wardProfile(db: Sql, wardId: string, boundary?: string): Promise<Profile | undefined> {
  const ward = await findWard(db, wardId)
  if (!ward) return undefined
  const { rows: all } = await sql<
    Profile['boundary']
  >`select code, starts_on as "startsOn", ends_on as "endsOn", source, licence, outline as geometry, bbox, centre
    from boundaries where area_id = ${ward.id} order by starts_on desc`.execute(db)
  const shown = all.find(({ code }) => code === (boundary ?? ward.code))
  if (!shown) return undefined
  const { rows } = await sql<
    Figure & { topic: string; asAt: string; source: string; councilName: string; smallAreas: number }
  >`
    with here as (select coalesce((select short_name from settings), '') as name, (select lad_code from settings) as lad,
        (select count(*)::int from boundaries where ward_code = ${shown.code}) as areas)
    select f.topic, f.category, f.count, f.share, f.as_at as "asAt", f.source, w.share as whole, here.name as "councilName", here.areas as "smallAreas"
    from here left join profile_figures f on f.code = ${shown.code}
      left join profile_figures w on w.code = here.lad and w.topic = f.topic and w.category = f.category
    order by f.position`.execute(db)
  const population = rows.find(({ topic }) => topic === 'population')
  return {
    ward,
    boundary: shown,
    versions: all.map(({ code, startsOn, endsOn, source, licence }) => ({ code, startsOn, endsOn, source, licence })),
    councilName: rows[0]?.councilName ?? '',
    smallAreas: rows[0]?.smallAreas ?? 0,
    residents:
      population?.count == null ? null : { count: population.count, asAt: population.asAt, source: population.source },
    topics: topicsOf(rows.filter(({ topic }) => topic && topic !== 'population')),
  }
}

function topicsOf(rows: readonly (Figure & { topic: string; asAt: string; source: string })[]): Topic[] {
  const topics = new Map<string, Topic>()
  for (const { topic, asAt, source, category, count, share, whole } of rows) {
    const known = topics.get(topic) ?? { topic, asAt, source, figures: [] }
    known.figures.push({ category, count, share, whole })
    topics.set(topic, known)
  }
  return [...topics.values()]
}
