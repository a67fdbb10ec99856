import { sql } from 'kysely'
import type { Sql } from '../../../../../platform/db.ts'
import { stemsOf } from '../listing/queries.ts'
import { findIdeas, type Idea } from '../queries.ts'

/** A word that more ideas than this have tells none of them from the others. */
const common = 150
const mostFound = 4
/** How much of the weight of what is written another idea must share, to be offered. */
const enough = 0.34

/**
 * Ideas much like what is being written, best first. Ideas are found by the words that few have, then weighed by all:
 * whatever the number of ideas, no more than 40 words with 150 ideas each are looked at.
 */
export async function listSimilar(
  db: Sql,
  activityId: string,
  { text, language, except = null }: { text: string; language: string; except?: string | null },
): Promise<Idea[]> {
  const stems = (await stemsOf(db, text, language)).slice(0, 40)
  if (stems.length < 2) return []
  const { rows } = await sql<{ id: string }>`
    with typed as (select word from unnest(${stems}::text[]) as word),
    hits as materialized (select t.word, h.idea_id, count(*) over (partition by t.word) as n from typed t
      cross join lateral (select w.idea_id from idea_words w where w.activity_id = ${activityId} and w.word = t.word limit ${common + 1}) h),
    weights as (select t.word, 1 / ln(2 + coalesce(max(h.n), 0)) as weight from typed t left join hits h on h.word = t.word group by t.word),
    found as (select h.idea_id, sum(w.weight) as shared from hits h join weights w on w.word = h.word
      where h.n <= ${common} group by h.idea_id order by shared desc limit 40),
    weighed as materialized (select f.idea_id, own.* from found f cross join lateral (
      select sum(w.weight) as shared, count(w.word) as n, count(*) as length
      from idea_words x left join weights w on w.word = x.word where x.idea_id = f.idea_id) own)
    select i.id from weighed h join ideas i on i.id = h.idea_id cross join (select sum(weight) as weight, count(*) as n from weights) whole
    where h.n >= 2 and i.gone_by is null and i.id is distinct from ${except}::uuid
      and h.shared / whole.weight * sqrt(least(1.0, whole.n / h.length::numeric)) >= ${enough}
    order by h.shared / whole.weight * sqrt(least(1.0, whole.n / h.length::numeric)) desc, i.supports desc limit ${mostFound}`.execute(
    db,
  )
  return findIdeas(
    db,
    rows.map(({ id }) => id),
  )
}
