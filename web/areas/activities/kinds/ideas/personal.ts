import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import { deed, type Sql } from '../../../../platform/db.ts'
import type { Keys } from '../../../../platform/keys.ts'
import { record } from '../../../../platform/record.ts'
import { personsOf } from '../person.ts'
import { findIdeas } from './queries.ts'
import { supportsOf } from './supporting/queries.ts'
import { supporterOf as personOf } from './supporting/supporter.ts'

const supportersOf = async (db: Sql, keys: Keys, accountId: string): Promise<string[]> => [
  ...(await personsOf(db, keys, { kind: 'ideas', personOf, accountId })).keys(),
]

/** The ideas that an account supports, for its holder. */
export async function supportedBy(db: Sql, keys: Keys, accountId: string): Promise<{ idea: string; since: Date }[]> {
  const all = await supportsOf(db, await supportersOf(db, keys, accountId))
  const titles = new Map(
    (
      await findIdeas(
        db,
        all.map(({ ideaId }) => ideaId),
      )
    ).map(({ id, title }) => [id, title]),
  )
  return all.map(({ ideaId, at }) => ({ idea: titles.get(ideaId) ?? 'An idea that is not shown any more', since: at }))
}

/** Forgets whom an account supported: the counts go down with it. */
export async function forgetSupports(at: Acting, accountId: string): Promise<number> {
  return deed(at.db, async (tx) => {
    const supporters = await supportersOf(tx, at.council.keys, accountId)
    const { rows } = await sql<{ n: number }>`
      with gone as (delete from idea_supports where supporter = any(${supporters}::text[]) returning idea_id),
      counted as (update ideas set supports = supports - g.n from (select idea_id, count(*)::int as n from gone group by idea_id) g
        where ideas.id = g.idea_id returning ideas.id)
      select count(*)::int as n from gone`.execute(tx)
    const n = rows[0]!.n
    if (n) await record(tx, at, { deed: 'idea.supports-forgotten', details: { supports: n } })
    return n
  })
}
