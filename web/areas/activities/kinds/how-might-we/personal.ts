import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { deed, type Sql } from '../../../../platform/db.ts'
import type { Keys } from '../../../../platform/keys.ts'
import { record } from '../../../../platform/record.ts'
import { personsOf } from '../person.ts'
import { personOf } from './person.ts'

const kind = 'how-might-we'

/** Where an account has put dots, for its holder. */
export async function dotsPutBy(
  db: Sql,
  keys: Keys,
  accountId: string,
): Promise<{ of: string; ideas: number; dots: number; on: Date }[]> {
  const own = await personsOf(db, keys, { kind, personOf, accountId })
  if (!own.size) return []
  const { rows } = await sql<{ person: string; ideas: number; dots: number; on: Date }>`
    select p.person, p.given::int as dots, p.at as on, (select count(*)::int from hmw_dots d where d.person = p.person) as ideas
    from hmw_people p where p.person = any(${[...own.keys()]}::text[]) order by p.at`.execute(db)
  return rows.map(({ person, ...row }) => ({ of: own.get(person)!, ...row }))
}

/** Forgets where an account put dots: the counts go down with it. */
export function forgetDots(at: Acting, accountId: string): Promise<number> {
  return deed(at.db, async (tx) => {
    const persons = [...(await personsOf(tx, at.council.keys, { kind, personOf, accountId })).keys()]
    if (!persons.length) return 0
    const { rows } = await sql<{ n: number }>`
      with gone as (delete from hmw_dots where person = any(${persons}::text[]) returning idea, n),
      counted as (update hmw_ideas i set dots = i.dots - g.n, people = i.people - g.people
        from (select idea, sum(n)::int as n, count(*)::int as people from gone group by idea) g where i.voice_id = g.idea returning i.voice_id)
      select count(*)::int as n from gone`.execute(tx)
    await sql`delete from hmw_people where person = any(${persons}::text[])`.execute(tx)
    const n = rows[0]!.n
    if (n) await record(tx, at, { deed: 'dots.forgotten', details: { ideas: n } })
    return n
  })
}
