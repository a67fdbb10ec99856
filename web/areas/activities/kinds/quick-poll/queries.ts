import { sql } from 'kysely'
import type { Acting } from '../../../../platform/acting.ts'
import type { Sql } from '../../../../platform/db.ts'
import { type FoundVoice, findVoice, participantKey, type VoiceInput } from '../../../voices/index.ts'
import { choiceKey } from './quick-poll.ts'

export type Hands = { place: string; counts: Record<string, number>; at: Date }
export type Result = {
  /** Votes by option: each person's one. */
  votes: Readonly<Record<string, number>>
  total: number
  /** Hands counted in rooms, the newest count of each place: never added to the votes. */
  hands: readonly Hands[]
}
export type Who = NonNullable<VoiceInput['participant']>

export async function resultOf(db: Sql, activityId: string): Promise<Result> {
  const { rows } = await sql<{ option: string; n: number }>`select option, sum(n)::int as n from poll_tallies
    where activity_id = ${activityId} group by option`.execute(db)
  const hands = await handsOf(db, activityId)
  return {
    votes: Object.fromEntries(rows.map(({ option, n }) => [option, n])),
    total: rows.reduce((sum, { n }) => sum + n, 0),
    hands,
  }
}

const mostPlaces = 20
async function handsOf(db: Sql, activityId: string): Promise<Hands[]> {
  const { rows } = await sql<Hands>`select place, counts, at from (
      select distinct on (lower(place)) place, counts, at from poll_hands where activity_id = ${activityId} order by lower(place), at desc, id desc) newest
    order by at desc limit ${mostPlaces}`.execute(db)
  return rows
}

/** How often an option was chosen by hand, over all rooms. */
export const handsFor = ({ hands }: Pick<Result, 'hands'>, key: string): number =>
  hands.reduce((sum, { counts }) => sum + (counts[key] ?? 0), 0)

/** The vote of one person, by the fingerprint of their voice. */
export async function findVote(
  { db, council }: Pick<Acting, 'db' | 'council'>,
  activityId: string,
  who: Who,
): Promise<FoundVoice | undefined> {
  const { rows } = await sql<{
    voter: string
  }>`select voter from find_visit(${participantKey(council.keys, activityId, who)})`.execute(db)
  const voice = rows[0] && (await findVoice(db, rows[0].voter))
  return voice && voice.standing !== 'erased' ? voice : undefined
}

export const choiceOf = (voice: Pick<FoundVoice, 'data'>): string =>
  typeof voice.data[choiceKey] === 'string' ? voice.data[choiceKey] : ''
