import { sql } from 'kysely'
import type { Council } from '../../../platform/councils.ts'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Person } from '../../../platform/session.ts'
import { isLive, isMine, mineOf } from './partners.ts'
import type { MatchState, Side } from './rules.ts'

export type Match = {
  id: string
  offerId: string
  needId: string
  /** Which side the reader is on; the offer's where both are theirs. */
  side: Side
  askedBySide: Side
  askedAt: Date
  agreedAt: Date | null
  endedAt: Date | null
  endedBySide: Side | null
  state: MatchState
  offer: string
  need: string
}

const columns = (
  person: Person,
) => sql`m.id, m.offer_id as "offerId", m.need_id as "needId", o.title as offer, n.title as need,
  case when ${isMine(person, 'o')} then 'offer' else 'need' end as side, m.asked_by_side as "askedBySide", m.asked_at as "askedAt",
  case when ao.at is not null and an.at is not null then greatest(ao.at, an.at) end as "agreedAt",
  x.at as "endedAt", x.side as "endedBySide",
  case when x.why is not null then x.why when ao.at is not null and an.at is not null then 'agreed' else 'asked' end as state`
const from = sql`skill_matches m join skill_entries o on o.id = m.offer_id join skill_entries n on n.id = m.need_id
  left join skill_agreements ao on ao.match_id = m.id and ao.side = 'offer'
  left join skill_agreements an on an.match_id = m.id and an.side = 'need'
  left join skill_match_ends x on x.match_id = m.id`

type At = { db: Sql; today: string; person: Person }
/** A match, for one of its two sides; for everybody else there is none. */
export async function findMatch(
  { db, today, person }: At,
  id: string,
): Promise<(Match & { live: boolean }) | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<Match & { live: boolean }>`select ${columns(person)},
      ${isLive(today, 'o')} and ${isLive(today, 'n')} as live
    from ${from} where m.id = ${id} and (${isMine(person, 'o')} or ${isMine(person, 'n')})`.execute(db)
  return rows[0]
}

/** Matches of what is this person's, newest first; of one entry where that is said. */
export async function listMatches({ db, person }: At, entryId?: string): Promise<Match[]> {
  const { rows } = await sql<Match>`select ${columns(person)} from ${from}
    where m.id in (select id from skill_matches where offer_id = any(${mineOf(person)})
        union select id from skill_matches where need_id = any(${mineOf(person)}))
      and ${entryId ? sql`(m.offer_id = ${entryId} or m.need_id = ${entryId})` : sql`true`}
    order by m.asked_at desc, m.id limit 50`.execute(db)
  return rows
}

export type Details = { name: string; email: string; telephone: string }

/**
 * How to reach the other side. The row is there only where both said yes, nobody took it back, both still stand, and
 * whoever asks is one of the two.
 */
export async function detailsOf(
  { db, today, person, council }: At & { council: Council },
  matchId: string,
): Promise<Details | undefined> {
  const { rows } = await sql<{ details: Buffer }>`
    select case when ${isMine(person, 'o')} then n.details else o.details end as details
    from skill_matches m join skill_entries o on o.id = m.offer_id join skill_entries n on n.id = m.need_id
      join skill_agreements ao on ao.match_id = m.id and ao.side = 'offer'
      join skill_agreements an on an.match_id = m.id and an.side = 'need'
    where m.id = ${matchId} and (${isMine(person, 'o')} or ${isMine(person, 'n')})
      and not exists (select from skill_match_ends x where x.match_id = m.id)
      and ${isLive(today, 'o')} and ${isLive(today, 'n')}`.execute(db)
  return rows[0] && JSON.parse(council.keys.open(rows[0].details))
}
