import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { deed, type Sql } from '../../../../platform/db.ts'
import type { Keys } from '../../../../platform/keys.ts'
import { record } from '../../../../platform/record.ts'
import { personsOf } from '../person.ts'
import { titleOf } from './excerpt.ts'
import { findAskedOf } from './queries.ts'
import { wanterOf as personOf } from './wanting/wanter.ts'

const wantersOf = async (db: Sql, keys: Keys, accountId: string): Promise<string[]> => [
  ...(await personsOf(db, keys, { kind: 'questions-answers', personOf, accountId })).keys(),
]

/** What an account wanted to know, for its holder. */
export async function wantedBy(db: Sql, keys: Keys, accountId: string): Promise<{ question: string; since: Date }[]> {
  const wanters = await wantersOf(db, keys, accountId)
  if (!wanters.length) return []
  const { rows } = await sql<{ id: string; at: Date }>`
    select question_id as id, at from question_wants where wanter = any(${wanters}::text[]) order by at`.execute(db)
  const asked = await findAskedOf(
    db,
    rows.map(({ id }) => id),
  )
  const words = new Map(asked.map((one) => [one.id, titleOf(one.words)]))
  return rows.map(({ id, at }) => ({ question: words.get(id) ?? 'A question that is not shown any more', since: at }))
}

/** Forgets what an account wanted to know: the counts go down with it. */
export async function forgetWants(at: Acting, accountId: string): Promise<number> {
  return deed(at.db, async (tx) => {
    const wanters = await wantersOf(tx, at.council.keys, accountId)
    const { rows } = await sql<{ n: number }>`
      with gone as (delete from question_wants where wanter = any(${wanters}::text[]) returning question_id),
      counted as (update asked_questions q set wants = wants - g.n from (select question_id, count(*)::int as n from gone group by question_id) g
        where q.voice_id = g.question_id returning q.voice_id)
      select count(*)::int as n from gone`.execute(tx)
    const n = rows[0]!.n
    if (n) await record(tx, at, { deed: 'question.wants-forgotten', details: { wants: n } })
    return n
  })
}
