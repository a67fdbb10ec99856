import { timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { randomBytes } from '../../../platform/chance.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { hashToken } from '../../../platform/session.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { claimCodes } from '../print/claim-codes.ts'
import { type FieldSession, findSession } from './queries.ts'
import { codesAhead, type JoinRefusal, offsetOf, takesAnswers } from './rules.ts'

export type Joined = {
  deviceId: string
  number: number
  token: string
  codes: readonly string[]
  session: FieldSession
}

/** A device makes itself known with the number from the desk. Its token is for this session and this device alone. */
export function joinDevice(
  at: Acting,
  { sessionId, pin, name, said }: { sessionId: string; pin: string; name: string; said: number },
): Promise<Joined | { refused: JoinRefusal }> {
  return deed(at.db, async (tx) => {
    const session = await findSession(tx, { id: sessionId }, { lock: true })
    if (!session || !same(at.council.keys.open(session.pin), pin)) return { refused: 'wrong-number' }
    if (!takesAnswers(session, at.now) || at.now > session.endsAt) return { refused: 'ended' }
    const { rows } = await sql<{ devices: number; last: number }>`select coalesce(max(number), 0)::int as last,
      count(*) filter (where ended_at is null)::int as devices from field_devices where session_id = ${sessionId}`.execute(
      tx,
    )
    const { devices, last } = rows[0]!
    if (devices >= session.mostDevices) return { refused: 'too-many-devices' }
    const token = randomBytes(32).toString('base64url')
    const id = newId<'field-device'>(at.now)
    const number = last + 1
    const offset = offsetOf(said, at.now)
    await tx
      .insertInto('field_devices')
      .values({
        id,
        session_id: sessionId,
        number,
        name: name.slice(0, 60) || `Device ${number}`,
        token_hash: hashToken(token),
        prepared_at: at.now,
        offset_first: offset,
        offset_last: offset,
        heard_at: at.now,
      })
      .execute()
    const codes = await reserveCodes(tx, id, Math.min(codesAhead, session.mostAnswers))
    await record(tx, at, {
      deed: 'field-device.prepared',
      subject: subjectOf('project', session.projectId),
      details: { session: sessionId, device: id, number },
    })
    return { deviceId: id, number, token, codes, session }
  })
}

const same = (a: string, b: string): boolean => {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}

/** Receipt codes for a device to give out, as they are printed on paper before it is used. */
export async function reserveCodes(tx: Tx, deviceId: string, wanted: number): Promise<string[]> {
  if (wanted < 1) return []
  const { last } = await tx
    .selectFrom('field_codes')
    .select((eb) => eb.fn.coalesce(eb.fn.max('number'), eb.val(0)).as('last'))
    .where('device_id', '=', deviceId)
    .executeTakeFirstOrThrow()
  const codes = await claimCodes(tx, wanted)
  await tx
    .insertInto('field_codes')
    .values(codes.map((code, index) => ({ code, device_id: deviceId, number: Number(last) + index + 1 })))
    .execute()
  return codes
}
