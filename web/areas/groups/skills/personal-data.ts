import { sql } from 'kysely'
import type { Sql, Tx } from '../../../platform/db.ts'
import type { PersonalData } from '../../../platform/subjects.ts'

/** What somebody offered and asked for, and whom they asked. Their details stay sealed: they know them. */
export async function skillsOf(accountId: string, db: Sql): Promise<PersonalData[]> {
  const entries = await sql<
    Record<string, unknown>
  >`select side as "offer or need", title, about, kinds, times, for_whom as "for whom",
      paid, pay, made_at as since, ends_on as until from skill_entries where account_id = ${accountId} order by made_at`.execute(
    db,
  )
  const matches = await sql<Record<string, unknown>>`select o.title as offer, n.title as need, a.at as "you said yes",
      x.at as ended, x.why from skill_agreements a join skill_matches m on m.id = a.match_id
      join skill_entries o on o.id = m.offer_id join skill_entries n on n.id = m.need_id
      left join skill_match_ends x on x.match_id = m.id where a.by_account = ${accountId} order by a.at`.execute(db)
  const reports = await sql<Record<string, unknown>>`select e.title as about, r.at as reported from skill_reports r
    join skill_entries e on e.id = r.entry_id where r.by_account = ${accountId} order by r.at`.execute(db)
  return [
    { heading: 'Skills you offer or ask for', rows: entries.rows },
    { heading: 'Matches you agreed to', rows: matches.rows },
    { heading: 'Offers or needs you reported', rows: reports.rows },
  ]
}

/** What they put up goes, for groups and projects too, since it holds their details. */
export async function forgetSkillsOf(accountId: string, tx: Tx): Promise<number> {
  const entries = await sql`delete from skill_entries where account_id = ${accountId}`.execute(tx)
  const reports = await sql`delete from skill_reports where by_account = ${accountId}`.execute(tx)
  await sql`update skill_agreements set by_account = null where by_account = ${accountId}`.execute(tx)
  await sql`update skill_match_ends set by_account = null where by_account = ${accountId}`.execute(tx)
  return Number((entries.numAffectedRows ?? 0n) + (reports.numAffectedRows ?? 0n))
}
