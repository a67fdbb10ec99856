import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { deed, type Sql } from '../../../../platform/db.ts'
import type { Keys } from '../../../../platform/keys.ts'
import { record } from '../../../../platform/record.ts'
import { personsOf } from '../person.ts'
import { personOf } from './affected/person.ts'
import { findProblems } from './queries.ts'

const ownPersons = async (db: Sql, keys: Keys, accountId: string): Promise<string[]> => [
  ...(await personsOf(db, keys, { kind: 'solutions', personOf, accountId })).keys(),
]

/** The problems that an account said affect it, for its holder. */
export async function affectedOf(db: Sql, keys: Keys, accountId: string): Promise<{ problem: string; since: Date }[]> {
  const { rows } = await sql<{ id: string; at: Date }>`select problem_id as id, at from solution_affected
    where person = any(${await ownPersons(db, keys, accountId)}::text[]) order by at`.execute(db)
  const found = await findProblems(
    db,
    rows.map(({ id }) => id),
  )
  const titles = new Map(found.map(({ id, title }) => [id, title]))
  return rows.map(({ id, at }) => ({ problem: titles.get(id) ?? 'A problem that is not shown any more', since: at }))
}

/** Forgets what affects an account: the counts go down with it. */
export const forgetAffected = (at: Acting, accountId: string): Promise<number> =>
  deed(at.db, async (tx) => {
    const persons = await ownPersons(tx, at.council.keys, accountId)
    const { rows } = await sql<{ n: number }>`
      with gone as (delete from solution_affected where person = any(${persons}::text[]) returning problem_id),
      counted as (update solution_problems p set affected = affected - g.n
        from (select problem_id, count(*)::int as n from gone group by problem_id) g where p.id = g.problem_id returning p.id)
      select count(*)::int as n from gone`.execute(tx)
    const { n } = rows[0]!
    if (n) await record(tx, at, { deed: 'problem.affects-forgotten', details: { problems: n } })
    return n
  })
