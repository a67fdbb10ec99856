import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { rankOf } from '../themes/marks.ts'

/** A stored count that is not what counting again gives. */
export type Wrong = { subject: string; key: string; stored: number; counted: number }

const counted = sql`
  select subject, 'received:' || channel as key, count(*) as n from voices group by 1, 2
  union all select subject, 'ward:' || ward_id, count(*) from voices where ward_id is not null group by 1, 2
  union all select subject, 'shown', count(*) from voice_publications group by 1
  union all select subject, 'counted', count(*) from voice_countings group by 1
  union all select subject, 'refused', count(*) from voice_refusals group by 1
  union all select subject, 'erased', count(*) from voice_erasures group by 1
  union all select 'theme:' || theme_id, unnest(case rank when 1 then '{size,person}' when 2 then '{size,rule}' else '{model}' end::text[]), count(*)
    from (select x.theme_id, x.voice_id, min(${rankOf}) as rank from voice_themes x
      where exists (select from voice_publications p where p.voice_id = x.voice_id)
        or exists (select from voice_countings c where c.voice_id = x.voice_id) group by 1, 2) as under group by 1, 2
  union all select 'moderation', to_char(at at time zone 'Europe/London', 'YYYY-MM') || ':' || deed || ':' || coalesce(reason, ''), count(*)
    from voice_moderations group by 2`

/** Counts everything again, from the rows themselves, and says where what is stored differs. One statement sees one moment. */
export async function recount(sqlOf: Sql): Promise<Wrong[]> {
  const { rows } = await sql<Wrong>`
    with counted as (${counted}),
    stored as (select subject, key, sum(n) as n from tallies where subject in (select subject from voice_subjects)
      or subject like 'theme:%' or subject = 'moderation' group by 1, 2)
    select coalesce(s.subject, c.subject) as subject, coalesce(s.key, c.key) as key, coalesce(s.n, 0)::int as stored, coalesce(c.n, 0)::int as counted
    from stored s full join counted c on c.subject = s.subject and c.key = s.key
    where coalesce(s.n, 0) <> coalesce(c.n, 0) order by 1, 2`.execute(sqlOf)
  return rows
}

/** Voices that stand nowhere, or in more than one place: there must be none. */
export async function misplaced(sqlOf: Sql): Promise<{ id: string; places: number }[]> {
  const { rows } = await sql<{ id: string; places: number }>`
    select v.id, count(s.voice_id)::int as places from voices v left join (
      select voice_id from voice_waits union all select voice_id from voice_publications union all select voice_id from voice_countings
      union all select voice_id from voice_refusals union all select voice_id from voice_erasures) s on s.voice_id = v.id
    group by v.id having count(s.voice_id) <> 1`.execute(sqlOf)
  return rows
}
