import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { keptFigure } from '../../../platform/kept-figures.ts'
import { nameKey } from '../register/rules.ts'
import type { ListRow } from './read-list.ts'
import type { Double, Found, Likeness } from './rules.ts'

/** How many look-alikes of a file are shown by name; all are counted, and all are flagged afterwards. */
const mostListed = 200

/** Which rows look like an entry of the register, or like an earlier row of the file. */
export async function findDoubles(db: Sql, rows: readonly ListRow[]): Promise<{ found: Found; lines: Set<number> }> {
  const { rows: register } = await sql<{
    id: string
    name: string
    name_key: string
    charity_number: string | null
    postcode: string | null
  }>`select g.id, g.name, g.name_key, g.charity_number, g.postcode from groups g
    where not exists (select from group_removals r where r.group_id = g.id)`.execute(db)
  type Other = Double['other']
  const known = new Map<string, Other>()
  const note = (other: Other, marks: [Likeness, string][]) => {
    for (const mark of marks) if (!known.has(mark.join(' '))) known.set(mark.join(' '), other)
  }
  for (const { id, name, name_key, charity_number, postcode } of register)
    note({ id, name }, marksOf(name_key, charity_number ?? '', postcode ?? ''))
  const doubles: Double[] = []
  for (const { line, group } of rows) {
    const marks = marksOf(nameKey(group.name), group.charityNumber.toUpperCase(), group.postcode)
    const hits = marks.filter((mark) => known.has(mark.join(' ')))
    const other = hits[0] && known.get(hits[0].join(' '))
    if (other)
      doubles.push({
        line,
        name: group.name,
        other,
        why: hits.filter((mark) => known.get(mark.join(' ')) === other).map(([why]) => why),
      })
    note({ line }, marks)
  }
  return {
    found: { rows: rows.length, doubles: doubles.length, listed: doubles.slice(0, mostListed) },
    lines: new Set(doubles.map(({ line }) => line)),
  }
}

const marksOf = (key: string, charityNumber: string, postcode: string): [Likeness, string][] => [
  ...(charityNumber ? [['charity-number', charityNumber] as [Likeness, string]] : []),
  ['name', key],
  ...(postcode ? [['postcode', postcode] as [Likeness, string]] : []),
]

export type Pair = {
  a: { id: string; name: string; about: string; postcode: string | null; charityNumber: string | null }
  b: Pair['a']
  why: Likeness[]
}
export const pairsPerPage = 20

/** Entries of the register that look alike and about which nobody has said that they are two. */
export const listPairs = (db: Sql, page: number): Promise<Pairs> =>
  keptFigure(db, `doubles ${page}`, () => pairsOf(db, page))

type Pairs = { pairs: Pair[]; total: number }
async function pairsOf(db: Sql, page: number): Promise<Pairs> {
  const there = sql`select g.* from groups g where not exists (select from group_removals r where r.group_id = g.id)`
  const entry = (of: string) =>
    sql.raw(
      `jsonb_build_object('id', ${of}.id, 'name', ${of}.name, 'about', ${of}.about, 'postcode', ${of}.postcode, 'charityNumber', ${of}.charity_number)`,
    )
  const { rows } = await sql<Pair & { total: number }>`with there as materialized (${there}), alike as (
      select a.id as a, b.id as b, 'name' as why from there a join there b on a.name_key = b.name_key and a.id < b.id
      union all select a.id, b.id, 'charity-number' from there a join there b on a.charity_number = b.charity_number and a.id < b.id
      union all select a.id, b.id, 'postcode' from there a join there b on a.postcode = b.postcode and a.id < b.id),
    pairs as (select a, b, array_agg(why order by why) as why from alike
      where not exists (select from group_doubles_settled s where s.group_id = alike.a and s.other_id = alike.b) group by a, b)
    select ${entry('ga')} as a, ${entry('gb')} as b, p.why, count(*) over () as total
    from pairs p join groups ga on ga.id = p.a join groups gb on gb.id = p.b
    order by ga.name_key, p.a, p.b limit ${pairsPerPage} offset ${(page - 1) * pairsPerPage}`.execute(db)
  return { pairs: rows, total: rows[0]?.total ?? 0 }
}
