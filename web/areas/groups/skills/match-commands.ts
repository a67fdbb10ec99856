import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import * as paths from '../paths.ts'
import { tellOwner } from './letters.ts'
import { isLive } from './partners.ts'
import { type AnswerRefusal, type AskRefusal, otherSide, type Side } from './rules.ts'

type Owner = { accountId: string; title: string }
type Pair = Record<Side, Owner>

/** One side asks the other, and agrees for itself with that. Asked again, it is the same match. */
export function ask(
  at: Acting,
  { offerId, needId, side }: { offerId: string; needId: string; side: Side },
): Promise<{ matchId: string } | { refused: AskRefusal }> {
  return deed(at.db, async (tx) => {
    if (!isId(offerId) || !isId(needId)) return { refused: 'not-found' }
    await sql`select from skill_entries where id in (${offerId}, ${needId}) order by id for update`.execute(tx)
    const today = dayOf(at.now)
    const { rows } = await sql<{ own: boolean } & Pair>`
      select o.account_id = n.account_id or o.group_id is not distinct from n.group_id and o.group_id is not null as own,
        jsonb_build_object('accountId', o.account_id, 'title', o.title) as offer,
        jsonb_build_object('accountId', n.account_id, 'title', n.title) as need
      from skill_entries o, skill_entries n where o.id = ${offerId} and o.side = 'offer' and n.id = ${needId} and n.side = 'need'
        and ${isLive(today, 'o')} and ${isLive(today, 'n')}`.execute(tx)
    const pair = rows[0]
    if (!pair) return { refused: 'not-found' }
    if (pair.own) return { refused: 'own' }
    const id = newId<'skill-match'>(at.now)
    const made = await tx
      .insertInto('skill_matches')
      .values({ id, offer_id: offerId, need_id: needId, asked_by_side: side, asked_at: at.now })
      .onConflict((c) => c.columns(['offer_id', 'need_id']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) {
      const before = await tx
        .selectFrom('skill_matches')
        .select('id')
        .where('offer_id', '=', offerId)
        .where('need_id', '=', needId)
        .executeTakeFirstOrThrow()
      return { matchId: before.id }
    }
    await agree(tx, at, id, side)
    await tellSide(tx, at, { id, pair, side: otherSide(side), about: 'asked' })
    await record(tx, at, { deed: 'skill-match.asked', subject: subjectOf('skill-match', id), public: { side } })
    return { matchId: id }
  })
}

const agree = (tx: Tx, at: Acting, matchId: string, side: Side) =>
  tx
    .insertInto('skill_agreements')
    .values({ match_id: matchId, side, by_account: at.by.account, at: at.now })
    .onConflict((c) => c.doNothing())
    .execute()

type About = 'asked' | 'agreed' | 'refused' | 'withdrawn'
const tellSide = (
  tx: Tx,
  at: Acting,
  { id, pair, side, about }: { id: string; pair: Pair; side: Side; about: About },
): Promise<void> =>
  tellOwner(tx, at, {
    ...pair[side],
    path: paths.skillMatch.to({ match: id }),
    about,
    key: `${id} ${side}`,
  })

async function lockMatch(tx: Tx, matchId: string) {
  if (!isId(matchId)) return undefined
  // Who agreed is read after the lock: who waited for it sees what was done meanwhile.
  await sql`select from skill_matches where id = ${matchId} for update`.execute(tx)
  const { rows } = await sql<Pair & { askedBySide: Side; agreed: number; ended: boolean }>`
    select m.asked_by_side as "askedBySide",
      jsonb_build_object('accountId', o.account_id, 'title', o.title) as offer,
      jsonb_build_object('accountId', n.account_id, 'title', n.title) as need,
      (select count(*) from skill_agreements a where a.match_id = m.id) as agreed,
      exists (select from skill_match_ends x where x.match_id = m.id) as ended
    from skill_matches m join skill_entries o on o.id = m.offer_id join skill_entries n on n.id = m.need_id
    where m.id = ${matchId}`.execute(tx)
  return rows[0]
}

/** The side that was asked says yes or no. With a yes both have agreed. */
export function answer(
  at: Acting,
  { matchId, side, yes }: { matchId: string; side: Side; yes: boolean },
): Promise<{ answered: true } | { refused: AnswerRefusal }> {
  return deed(at.db, async (tx) => {
    const match = await lockMatch(tx, matchId)
    if (!match || match.askedBySide === side) return { refused: 'not-found' }
    if (match.ended || match.agreed > 1) return { refused: 'answered' }
    if (yes) await agree(tx, at, matchId, side)
    else await end(tx, at, matchId, side, 'refused')
    const about = yes ? 'agreed' : 'refused'
    await tellSide(tx, at, { id: matchId, pair: match, side: match.askedBySide, about })
    if (yes) await tellSide(tx, at, { id: matchId, pair: match, side, about })
    await record(tx, at, {
      deed: 'skill-match.answered',
      subject: subjectOf('skill-match', matchId),
      public: { agreed: yes },
    })
    return { answered: true }
  })
}

const end = (tx: Tx, at: Acting, matchId: string, side: Side, why: 'refused' | 'withdrawn') =>
  tx
    .insertInto('skill_match_ends')
    .values({ match_id: matchId, side, by_account: at.by.account, at: at.now, why })
    .execute()

/** Either side takes its yes back, at any time: nobody's details are shown from then on. */
export function withdraw(
  at: Acting,
  { matchId, side }: { matchId: string; side: Side },
): Promise<{ withdrawn: true } | { refused: AnswerRefusal }> {
  return deed(at.db, async (tx) => {
    const match = await lockMatch(tx, matchId)
    if (!match) return { refused: 'not-found' }
    if (match.ended) return { refused: 'answered' }
    await end(tx, at, matchId, side, 'withdrawn')
    await tellSide(tx, at, { id: matchId, pair: match, side: otherSide(side), about: 'withdrawn' })
    await record(tx, at, { deed: 'skill-match.ended', subject: subjectOf('skill-match', matchId), public: {} })
    return { withdrawn: true }
  })
}
