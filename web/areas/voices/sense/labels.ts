import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { live } from '../themes/queries.ts'
import { writePiece } from '../themes/rules.ts'

export type Label = { id: string; themes: string[]; how: 'person' | 'rule'; byLot: boolean }

/** What people and rules decided about the pieces of a project; no themes: somebody read it and none fits. For jobs. */
export async function listLabels(db: Sql, projectId: string): Promise<Label[]> {
  const { rows } = await sql<{ voiceId: string; part: string; themes: string[]; person: boolean; byLot: boolean }>`
    select x.voice_id as "voiceId", x.part, array_agg(x.theme_id::text order by x.theme_id) filter (where x.confirmed_at is not null or not p.person) as themes,
      p.person, coalesce(bool_or(r.by_lot), false) as "byLot"
    from voice_themes x join themes t on t.id = x.theme_id
      cross join lateral (select exists (select from voice_themes o join themes h on h.id = o.theme_id
        where o.voice_id = x.voice_id and o.part = x.part and h.project_id = t.project_id and o.confirmed_at is not null) as person) p
      left join theme_readings r on r.voice_id = x.voice_id and r.part = x.part
    where t.project_id = ${projectId} and ${live} and (x.confirmed_at is not null or x.how = 'rule')
    group by x.voice_id, x.part, p.person
    union all select r.voice_id, r.part, '{}', true, r.by_lot from theme_readings r where r.project_id = ${projectId} and r.none
      and not exists (select from voice_themes x join themes t on t.id = x.theme_id
        where x.voice_id = r.voice_id and x.part = r.part and t.project_id = ${projectId} and x.confirmed_at is not null and ${live})
    order by 1, 2`.execute(db)
  return rows.map(({ person, byLot, themes, ...piece }) => ({
    id: writePiece(piece),
    themes: themes ?? [],
    how: person ? 'person' : 'rule',
    byLot,
  }))
}
