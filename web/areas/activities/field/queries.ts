import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { hashToken } from '../../../platform/session.ts'
import { type FieldChannel, mostFiles } from './rules.ts'

export type FieldSession = {
  id: string
  projectId: string
  code: string
  place: string
  channel: FieldChannel
  partner: string
  outreachId: string | null
  startsAt: Date
  endsAt: Date
  graceHours: number
  mostDevices: number
  mostAnswers: number
  resetSeconds: number
  counters: readonly string[]
  taken: number
  held: number
  madeBy: string
  publicKey: string
  pin: Buffer
  privateKey: Buffer
  endedAt: Date | null
  endedWhy: string | null
}

const columns = sql`s.id, s.project_id as "projectId", s.code, s.place, s.channel, s.partner, s.outreach_id as "outreachId", s.starts_at as "startsAt",
  s.ends_at as "endsAt", s.grace_hours as "graceHours", s.most_devices as "mostDevices", s.most_answers as "mostAnswers",
  s.reset_seconds as "resetSeconds", s.counters, s.taken, s.held, s.made_by as "madeBy", s.public_key as "publicKey", s.pin,
  s.private_key as "privateKey", e.at as "endedAt", e.why as "endedWhy"`
const from = sql`field_sessions s left join field_endings e on e.session_id = s.id`

export async function findSession(
  db: Sql,
  by: { id: string | undefined; projectId?: string } | { code: string },
  { lock = false } = {},
): Promise<FieldSession | undefined> {
  if ('id' in by && !isId(by.id)) return undefined
  const where = 'id' in by ? sql`s.id = ${by.id}` : sql`s.code = ${by.code}`
  // Whether it has ended is read after the lock: who waited for it sees what was done meanwhile.
  if (lock) await sql`select from field_sessions s where ${where} for update`.execute(db)
  const { rows } = await sql<FieldSession>`select ${columns} from ${from} where ${where}`.execute(db)
  const found = rows[0]
  return found && 'id' in by && by.projectId && found.projectId !== by.projectId ? undefined : found
}

export const sessionsPerPage = 25
export async function listFieldSessions(
  db: Sql,
  projectId: string,
  page: number,
): Promise<{ sessions: (FieldSession & { devices: number })[]; more: boolean }> {
  const { rows } = await sql<FieldSession & { devices: number }>`select ${columns},
      (select count(*)::int from field_devices d where d.session_id = s.id) as devices
    from ${from} where s.project_id = ${projectId} order by s.starts_at desc, s.id
    limit ${sessionsPerPage + 1} offset ${(page - 1) * sessionsPerPage}`.execute(db)
  return { sessions: rows.slice(0, sessionsPerPage), more: rows.length > sessionsPerPage }
}

export const activityIdsOf = async (db: Sql, sessionId: string): Promise<string[]> =>
  (
    await db
      .selectFrom('field_activities')
      .select('activity_id')
      .where('session_id', '=', sessionId)
      .orderBy('place')
      .execute()
  ).map(({ activity_id }) => activity_id)

export type Device = {
  id: string
  sessionId: string
  number: number
  name: string
  preparedAt: Date
  offsetFirst: number
  offsetLast: number
  heardAt: Date
  waiting: number
  endedAt: Date | null
  /** Nobody where its team cleared it. */
  endedBy: string | null
}
const deviceColumns = sql`d.id, d.session_id as "sessionId", d.number, d.name, d.prepared_at as "preparedAt",
  d.offset_first as "offsetFirst", d.offset_last as "offsetLast", d.heard_at as "heardAt", d.waiting, d.ended_at as "endedAt", d.ended_by as "endedBy"`

/** The device that holds this token. One that was ended is none any more. */
export async function findDevice(db: Sql, sessionId: string, token: string): Promise<Device | undefined> {
  if (!/^[\w-]{43}$/.test(token)) return undefined
  const { rows } = await sql<Device>`select ${deviceColumns} from field_devices d
    where d.token_hash = ${hashToken(token)} and d.session_id = ${sessionId} and d.ended_at is null`.execute(db)
  return rows[0]
}

/** Whether a device brings nothing more. Asked with the session locked: what was done meanwhile is seen. */
export async function isShutOut(db: Sql, sessionId: string, deviceId: string): Promise<boolean> {
  const { rows } = await sql`select from field_devices d where d.id = ${deviceId} and d.ended_at is null
    and not exists (select from field_endings e where e.session_id = ${sessionId})`.execute(db)
  return !rows.length
}

export type DeviceHeard = Device & { taken: number; held: number }
export async function listDevices(db: Sql, sessionId: string): Promise<DeviceHeard[]> {
  const { rows } = await sql<DeviceHeard>`select ${deviceColumns},
      (select count(*)::int from field_answers a where a.device_id = d.id and a.voice_id is not null) as taken,
      (select count(*)::int from field_answers a where a.device_id = d.id and a.content is not null) as held
    from field_devices d where d.session_id = ${sessionId} order by d.number`.execute(db)
  return rows
}

export type HeldAnswer = {
  id: string
  activityId: string | null
  activity: string | null
  device: number
  givenAt: Date
  receivedAt: Date
  held: string
  content: Buffer | null
  outcome: 'taken' | 'set-aside' | null
  why: string | null
}
const heldColumns = sql`a.id, a.activity_id as "activityId", c.title as activity, d.number as device, a.given_at as "givenAt",
  a.received_at as "receivedAt", a.held, a.content, t.outcome, t.why`
const heldFrom = sql`field_answers a join field_devices d on d.id = a.device_id left join activities c on c.id = a.activity_id
  left join field_settlements t on t.session_id = a.session_id and t.answer_id = a.id`

/** What could not be taken as it came: what waits first. */
export async function listHeld(db: Sql, sessionId: string): Promise<HeldAnswer[]> {
  const { rows } = await sql<HeldAnswer>`select ${heldColumns} from ${heldFrom}
    where a.session_id = ${sessionId} and a.held is not null order by (t.outcome is not null), a.received_at, a.id limit 100`.execute(
    db,
  )
  return rows
}

export type Tally = { counter: number; count: number }
export async function listTallies(db: Sql, sessionId: string): Promise<Tally[]> {
  const { rows } = await sql<Tally>`select t.counter, sum(t.count)::int as count
    from field_tallies t join field_devices d on d.id = t.device_id where d.session_id = ${sessionId} group by 1 order by 1`.execute(
    db,
  )
  return rows
}

export type FieldPhoto = { id: string; fileId: string | null; words: Buffer; takenAt: Date; device: number }
export async function listPhotos(db: Sql, sessionId: string): Promise<FieldPhoto[]> {
  const { rows } =
    await sql<FieldPhoto>`select f.id, f.file_id as "fileId", f.words, f.taken_at as "takenAt", d.number as device
    from field_files f join field_devices d on d.id = f.device_id
    where f.session_id = ${sessionId} and f.activity_id is null and f.file_id is not null order by f.taken_at, f.id limit ${mostFiles}`.execute(
      db,
    )
  return rows
}
