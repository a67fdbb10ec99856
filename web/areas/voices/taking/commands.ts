import { type RawBuilder, sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import type { Sql } from '../../../platform/db.ts'
import { gather } from '../../../platform/gather.ts'
import type { Id } from '../../../platform/ids.ts'
import { newReceiptCode } from '../receipts/draw.ts'
import type { VoiceInput } from './input.ts'
import { parcelOf } from './parcel.ts'
import { type TakingRefusal, takingRefusal } from './rules.ts'

export type Taken = { voiceId: Id<'voice'>; receipt: string; again: boolean }

/**
 * Takes one act of taking part: voice, participant, where it stands, receipt, contact, counts, record and letter in one
 * round trip. The same `once` gives the same voice again. Inside an open transaction pass `{ ...at, db: tx }`; outside
 * one, voices that come at the same moment are committed together.
 */
export async function takeVoice(
  at: Acting,
  input: VoiceInput,
  check: { activityOpen: boolean } = { activityOpen: true },
): Promise<{ taken: Taken } | { refused: TakingRefusal }> {
  const refused = takingRefusal(input)
  if (refused) return { refused }
  const open = input.stillOpen
    ? sql<boolean>`(${check.activityOpen} and (${input.stillOpen}))`
    : sql<boolean>`${check.activityOpen}`
  const send = at.db.isTransaction
    ? takeAlone(at.db)
    : together(at.db, `${input.stillOpen ? input.activityId : ''} ${check.activityOpen}`)
  for (let tries = 0; tries < 5; tries++) {
    const answer = await send({ parcel: parcelOf(at, input, input.receipt ?? newReceiptCode()), open })
    if (!('refused' in answer)) return { taken: answer }
    if (answer.refused !== 'collision') return { refused: answer.refused }
  }
  throw new Error('five receipt codes in a row were taken')
}

type Parcel = { parcel: ReturnType<typeof parcelOf>; open: RawBuilder<boolean> }
type Answer = Taken | { refused: TakingRefusal | 'collision' }
type Send = (parcel: Parcel) => Promise<Answer>

const takeAlone =
  (db: Sql): Send =>
  async (parcel) =>
    (await takeAll(db, [parcel]))[0]!

/** All parcels wait on one answer whether the activity is open, the latest asked for; so they are of one activity. */
async function takeAll(db: Sql, parcels: readonly Parcel[]): Promise<Answer[]> {
  const { rows } = await sql<{ answer: Answer }>`
    with door as materialized (select (${parcels.at(-1)!.open})::boolean as open)
    select take_voice(given.parcel, (select open from door)) as answer
    from jsonb_array_elements(${JSON.stringify(parcels.map(({ parcel }) => parcel))}::jsonb) with ordinality as given(parcel, place)
    order by given.place`.execute(db)
  return rows.map(({ answer }) => answer)
}

const sends = new WeakMap<Sql, Map<string, Send>>()

/** One queue for each door of a council: voices in it may be taken or not for the same reason. */
function together(db: Sql, door: string): Send {
  const own = sends.get(db) ?? new Map<string, Send>()
  sends.set(db, own)
  const before = own.get(door)
  if (before) return before
  if (own.size >= 500) own.clear()
  const send: Send = gather((batch: readonly Parcel[]) => takeAll(db, batch))
  own.set(door, send)
  return send
}
