import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { reserveCodes } from './device-commands.ts'
import { openSealed } from './envelope.ts'
import { type Parcel, readGiven } from './given.ts'
import type { Device, FieldSession } from './queries.ts'
import { codesAhead, offsetOf } from './rules.ts'
import { endDevice } from './session-commands.ts'
import { type Outcome, takeAnswer } from './take-commands.ts'
import { keepTally } from './tally-commands.ts'

/** `over`: meanwhile the device was shut out, or the session ended; what was taken before is said. */
export type Synced = { answers: Outcome[]; codes: readonly string[]; over?: true }

/** What a device brings, answer by answer: each stands by itself, so that one that is wrong stops none. */
export async function sync(
  at: Acting,
  { session, device, parcel }: { session: FieldSession; device: Device; parcel: Parcel },
): Promise<Synced> {
  const offset = offsetOf(parcel.at, at.now)
  const privateKey = new Uint8Array(Buffer.from(at.council.keys.open(session.privateKey), 'base64'))
  const answers: Outcome[] = []
  for (const { id, sealed } of parcel.answers) {
    const bytes = new Uint8Array(Buffer.from(sealed, 'base64'))
    const open = await openSealed(privateKey, `answer ${session.code} ${id}`, bytes)
    const given = readGiven(open && Buffer.from(open).toString('utf8'), id)
    const outcome = await takeAnswer({ ...at, session, device, offset }, id, given, sealed)
    if (outcome === 'shut-out') return { answers, codes: [], over: true }
    answers.push(outcome)
  }
  const codes = await deed(at.db, async (tx) => {
    // First of all, so that what one device brings twice at once is counted one after the other.
    const { numUpdatedRows } = await tx
      .updateTable('field_devices')
      .set({ heard_at: at.now, waiting: parcel.waiting, offset_last: offset })
      .where('id', '=', device.id)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (Number(numUpdatedRows) === 0) return undefined
    for (const tally of parcel.tallies)
      if (tally.counter < session.counters.length) await keepTally({ ...at, db: tx }, session, device.id, tally)
    if (parcel.cleared) return []
    // A device asks for more than it can use up only if somebody plays with its key.
    const { rows } = await sql<{
      reserved: number
    }>`select count(*)::int as reserved from field_codes where device_id = ${device.id}`.execute(tx)
    const ahead = Math.min(codesAhead, session.mostAnswers)
    const most = session.mostAnswers + codesAhead - rows[0]!.reserved
    return reserveCodes(tx, device.id, Math.min(ahead - parcel.codes, most))
  })
  if (!codes) return { answers, codes: [], over: true }
  if (parcel.cleared) await endDevice(at, { projectId: session.projectId, sessionId: session.id, deviceId: device.id })
  return { answers, codes }
}
