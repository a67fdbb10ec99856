import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import { isShown } from '../../../voices/index.ts'
import type { Maker, Verdict } from './rules.ts'

export type Test = {
  id: string
  seen: string
  measure: string
  before: number | null
  after: number | null
  verdict: Verdict
  testedOn: string
  at: Date
}
/** What will be tried or was tried, and what was seen of it. */
export type Prototype = {
  id: string
  ideaId: string
  what: string
  who: Maker
  place: string
  fromOn: string
  toOn: string
  costPence: number | null
  at: Date
  tests: Test[]
}

/** The prototypes of these ideas with their tests, oldest first. */
export const listPrototypes = async (db: Sql, ideaIds: readonly string[]): Promise<Prototype[]> =>
  ideaIds.length ? listWhere(db, sql`o.idea_id = any(${[...ideaIds]}::uuid[])`) : []

/** What is tried of all ideas against these problems that are shown. */
export const listTried = (db: Sql, problemIds: readonly string[]): Promise<Prototype[]> =>
  listWhere(
    db,
    sql`o.idea_id in (select i.id from solution_ideas i where i.problem_id = any(${[...problemIds]}::uuid[]) and ${isShown(sql`i.id`)})`,
  )

async function listWhere(db: Sql, which: RawBuilder<unknown>): Promise<Prototype[]> {
  const { rows } = await sql<Omit<Prototype, 'tests' | 'costPence'> & { costPence: string | null }>`
    select o.id, o.idea_id as "ideaId", what, who, place, from_on as "fromOn", to_on as "toOn", cost_pence::text as "costPence", at
    from solution_prototypes o where ${which} order by from_on, id limit 200`.execute(db)
  const { rows: tests } = await sql<
    Omit<Test, 'before' | 'after'> & { prototypeId: string; before: string | null; after: string | null }
  >`
    select id, prototype_id as "prototypeId", seen, measure, before::text as before, after::text as after, verdict, tested_on as "testedOn", at
    from solution_tests where prototype_id = any(${rows.map(({ id }) => id)}::uuid[]) order by tested_on, id limit 400`.execute(
    db,
  )
  const number = (text: string | null) => (text === null ? null : Number(text))
  return rows.map((row) => ({
    ...row,
    costPence: number(row.costPence),
    tests: tests
      .filter(({ prototypeId }) => prototypeId === row.id)
      .map(({ prototypeId: _, ...test }) => ({ ...test, before: number(test.before), after: number(test.after) })),
  }))
}
