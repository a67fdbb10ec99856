import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import type { Sql } from '../../../../../platform/db.ts'
import { gather } from '../../../../../platform/gather.ts'
import { newId } from '../../../../../platform/ids.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { newReceiptCode, parcelOf, participantKey, type VoiceInput } from '../../../../voices/index.ts'
import { isOpen } from '../../../activity/queries.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import { mayBeServed } from '../statements/queries.ts'

export type Who = NonNullable<VoiceInput['participant']>
export type VoteInput = {
  who: Who
  number: number
  /** Null takes the vote back. */
  vote: -1 | 0 | 1 | null
  language: string
  /** They voted before, as far as their form says: no voice is made ready, and where they have none, `who` is refused. */
  known: boolean
  under18?: boolean
}
export type Voted = { voter: string; receipt: string; codes: readonly number[]; first: boolean }
export type VoteAnswer = Voted | { refused: 'closed' | 'no-such-statement' | 'who' }
type Answer = VoteAnswer | { refused: 'collision' }

type Parcel = { participant: string; number: number; vote: number | null; at: Date; voice?: unknown }

/**
 * Takes one vote: the vote, the latest of that person, the counts and, with a first vote, their voice with its receipt and
 * its line of the record. One statement; votes that come at the same moment are committed together.
 */
export async function takeVote(at: Acting, activity: ActivityRow, input: VoteInput): Promise<VoteAnswer> {
  const send = at.db.isTransaction ? alone(at, activity) : together(at, activity)
  for (let tries = 0; tries < 5; tries++) {
    const answer = await send(parcelFor(at, activity, input))
    if (!('refused' in answer)) return answer
    if (answer.refused !== 'collision') return { refused: answer.refused }
  }
  throw new Error('five receipt codes in a row were taken')
}

function parcelFor(at: Acting, activity: ActivityRow, input: VoteInput): Parcel {
  const { council, now } = at
  const participant = `\\x${participantKey(council.keys, activity.id, input.who).toString('hex')}`
  const parcel = { participant, number: input.number, vote: input.vote, at: now }
  return input.known ? parcel : { ...parcel, voice: parcelOf(at, visitOf(at, activity, input), newReceiptCode()) }
}

/** The voice of one person's visit: votes have none each. There is nothing in it to show. */
const visitOf = (at: Acting, activity: ActivityRow, { who, language, under18 }: VoteInput): VoiceInput => ({
  subject: subjectOf('activity', activity.id),
  activityId: activity.id,
  projectId: activity.projectId,
  kind: activity.kind,
  channel: 'online',
  participant: who,
  givenAt: at.now,
  language,
  consentPublish: false,
  consentContact: false,
  words: null,
  data: {},
  once: newId(at.now),
  preModeration: activity.preModeration,
  showable: false,
  ...(under18 ? { under18: true } : {}),
})

type Send = (parcel: Parcel) => Promise<Answer>

const alone =
  ({ db, now }: Acting, { id }: ActivityRow): Send =>
  async (parcel) =>
    (await takeAll(db, id, now, [parcel]))[0]!

async function takeAll(db: Sql, activityId: string, now: Date, parcels: readonly Parcel[]): Promise<Answer[]> {
  const numbers = [...new Set(parcels.map(({ number }) => number))]
  const { rows } = await sql<{ place: number; answer: Answer }>`
    select place, answer from take_votes(${activityId}, ${JSON.stringify(parcels)}::jsonb, (${isOpen(activityId, now)}),
      array(select s.number from opinion_statements s where s.activity_id = ${activityId} and s.number = any(${numbers}::int[]) and ${mayBeServed}))`.execute(
    db,
  )
  const answers: Answer[] = []
  for (const { place, answer } of rows) answers[place - 1] = answer
  return answers
}

const sends = new WeakMap<Sql, Map<string, Send>>()

function together({ db }: Acting, { id }: ActivityRow): Send {
  const own = sends.get(db) ?? new Map<string, Send>()
  sends.set(db, own)
  const before = own.get(id)
  if (before) return before
  if (own.size >= 500) own.clear()
  const send: Send = gather((batch: readonly Parcel[]) => takeAll(db, id, batch.at(-1)!.at, batch))
  own.set(id, send)
  return send
}

/** Keeps votes under a voice that was taken another way: from paper, a call, a receipt. */
export async function keepVotes(
  db: Sql,
  of: { activityId: string; voter: string; givenAt: Date },
  votes: readonly { number: number; vote: number | null }[],
): Promise<readonly number[]> {
  const numbers = votes.map(({ number }) => number)
  const { rows } = await sql<{ codes: number[] }>`
    with kept as materialized (select keep_votes(${of.activityId}, ${of.voter}, ${numbers}::int[], ${votes.map(({ vote }) => vote)}::smallint[], ${of.givenAt}) as kept),
    counted as materialized (select count_votes(${of.activityId}, kept->'changes') from kept)
    select kept->'codes' as codes from kept, counted`.execute(db)
  return rows[0]!.codes
}
