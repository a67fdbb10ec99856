import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { findRow } from '../activity/queries.ts'
import { endOf } from '../activity/rules.ts'
import type { ActivityRow } from '../activity/types.ts'
import { kindNamed } from '../kinds/list.ts'
import { fileValue, readFileValue, sendsFile } from '../questions/file-value.ts'
import { findPlaceOf, withWards } from '../questions/place-queries.ts'
import { namesOf, pick, type Values } from '../questions/question.ts'
import { problemsOfAll } from '../questions/rules.ts'
import { questionsOnWay } from '../questions/way.ts'
import { NotKept, takePart } from '../taking/commands.ts'
import type { Given } from './given.ts'
import { type Device, type FieldSession, isShutOut } from './queries.ts'
import { askedInTheField, givenAt, type HeldReason, heldBeyond } from './rules.ts'

/** What became of one answer: a voice with its receipt, or kept here for an officer to look at; nothing if the key opens nothing by now. */
export type Outcome =
  | { id: string; state: 'taken'; receipt: string }
  | { id: string; state: 'held'; reason: string; settled: boolean }
  | { id: string; state: 'full' }
type At = Acting & { session: FieldSession; device: Device; offset: number }

type Kept = { voice_id: string | null; held: string | null; receipt: string | null; settled: boolean }
const findKept = async (tx: Tx, sessionId: string, id: string): Promise<Kept | undefined> =>
  (
    await sql<Kept>`select a.voice_id, a.held, r.receipt, s.outcome is not null as settled from field_answers a
      left join voices r on r.id = a.voice_id left join field_settlements s on s.session_id = a.session_id and s.answer_id = a.id
      where a.session_id = ${sessionId} and a.id = ${id}`.execute(tx)
  ).rows[0]

const told = (id: string, { held, receipt, settled }: Kept): Outcome =>
  receipt ? { id, state: 'taken', receipt } : { id, state: 'held', reason: held ?? 'refused', settled }

/**
 * Takes one answer that a device brings, once: the same id says the same again. What cannot be taken stays here, sealed,
 * with the reason. The row of the session is held meanwhile, so that two that come together count one after the other.
 */
export async function takeAnswer(
  at: At,
  id: string,
  given: Given | undefined,
  raw: string,
): Promise<Outcome | 'shut-out'> {
  try {
    return await deed(at.db, (tx) => takeOnce(at, tx, id, given, raw))
  } catch (error) {
    if (!(error instanceof NotKept)) throw error
    return await deed(at.db, (tx) => takeOnce(at, tx, id, given, raw, error.refused))
  }
}

async function takeOnce(
  at: At,
  tx: Tx,
  id: string,
  given: Given | undefined,
  raw: string,
  known?: string,
): Promise<Outcome | 'shut-out'> {
  const { session, device } = at
  const { rows } = await sql<{ taken: number; held: number }>`select taken, held from field_sessions
    where id = ${session.id} for update`.execute(tx)
  const counts = rows[0]!
  if (await isShutOut(tx, session.id, device.id)) return 'shut-out'
  const before = await findKept(tx, session.id, id)
  if (before) return told(id, before)
  if (counts.taken + counts.held >= session.mostAnswers + heldBeyond) return { id, state: 'full' }
  const when = givenAt({
    at: given?.at ?? Number.NaN,
    offsetBefore: device.offsetLast,
    offsetNow: at.offset,
    preparedAt: device.preparedAt,
    receivedAt: at.now,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
  })
  const row = { session_id: session.id, id, device_id: device.id, given_at: when, received_at: at.now }
  const hold = async (held: string): Promise<Outcome> => {
    const content = at.council.keys.seal(given ? JSON.stringify(given) : JSON.stringify({ unreadable: raw }))
    await tx
      .insertInto('field_answers')
      .values({ ...row, activity_id: activity?.id ?? null, code: given?.code ?? null, held, content })
      .execute()
    await sql`update field_sessions set held = held + 1 where id = ${session.id}`.execute(tx)
    return { id, state: 'held', reason: held, settled: false }
  }
  const activity = given && (await activityOf(tx, session.id, given.activity))
  if (known) return hold(known)
  if (!given) return hold('unreadable' satisfies HeldReason)
  if (!activity) return hold('not-in-session' satisfies HeldReason)
  if (counts.taken >= session.mostAnswers) return hold('too-many' satisfies HeldReason)
  if (given.code && !(await isOwnCode(tx, device.id, given.code))) return hold('code-not-ours' satisfies HeldReason)
  const end = endOf(activity)
  if (end && at.now.getTime() > end.getTime() + session.graceHours * 3600_000)
    return hold('too-late' satisfies HeldReason)
  const taken = await takeGiven({ ...at, db: tx }, activity, given, when)
  if ('refused' in taken) return hold(taken.refused)
  await tx
    .insertInto('field_answers')
    .values({ ...row, activity_id: activity.id, code: taken.receipt, voice_id: taken.voiceId })
    .execute()
  await sql`update field_sessions set taken = taken + 1 where id = ${session.id}`.execute(tx)
  return { id, state: 'taken', receipt: taken.receipt }
}

async function activityOf(tx: Tx, sessionId: string, id: string): Promise<ActivityRow | undefined> {
  const activity = await findRow(tx, id)
  const chosen =
    activity &&
    (await tx
      .selectFrom('field_activities')
      .select('place')
      .where('session_id', '=', sessionId)
      .where('activity_id', '=', activity.id)
      .executeTakeFirst())
  return chosen && activity
}

const isOwnCode = async (tx: Tx, deviceId: string, code: string): Promise<boolean> =>
  !!(await tx
    .selectFrom('field_codes')
    .select('number')
    .where('code', '=', code)
    .where('device_id', '=', deviceId)
    .executeTakeFirst())

/**
 * The rules of the form once more, then the voice: as of the moment it was given, under the code its person holds. An answer
 * whose file has not come waits; an officer who settles it takes it without, where the file may be left out.
 */
export async function takeGiven(
  at: Acting & { session: FieldSession; settles?: true },
  activity: ActivityRow,
  given: Given,
  when: Date,
): Promise<{ voiceId: string; receipt: string } | { refused: string }> {
  const { session } = at
  const kind = kindNamed(activity.kind)
  const { values: sent, missing } = await withFiles(
    at,
    activity,
    pick(kind.questions(activity), (name) => given.values[name] ?? ''),
  )
  if (missing && !at.settles) return { refused: 'file-missing' satisfies HeldReason }
  const questions = askedInTheField(questionsOnWay(activity, sent))
  const said = pick(questions, (name) => sent[name] ?? '')
  const { place: _, ...typed } = said
  const found = await findPlaceOf(at.db, typed)
  const { values, problems } = await withWards(at.db, questions, typed, activity.projectId)
  if (Object.keys({ ...problems, ...problemsOfAll(questions, values) }).length)
    return { refused: 'answers-wrong' satisfies HeldReason }
  const taken = await takePart({ ...at, by: { account: session.madeBy, role: 'field-device' } }, activity, {
    values,
    place: 'place' in found ? found.place : undefined,
    channel: session.channel,
    language: given.language,
    once: newId(at.now),
    givenAt: when,
    participant: { level: 'staff', key: `${session.id} ${given.id}` },
    enteredFor: 'a person at a shared device',
    consentNoted: 'They pressed “I agree” on the device',
    source: session.partner || session.place,
    ...(given.code ? { receipt: given.code } : {}),
  })
  return 'refused' in taken ? taken : taken.taken
}

/** A file of an answer came before it, under the id that the device made. One that is missing goes with what is said of it. */
async function withFiles(
  at: Acting & { session: FieldSession },
  activity: ActivityRow,
  values: Values,
): Promise<{ values: Values; missing: boolean }> {
  const asked = kindNamed(activity.kind).questions(activity).filter(sendsFile)
  const kept: Record<string, string> = { ...values }
  let missing = false
  for (const question of asked) {
    const sent = readFileValue(values[question.key])
    if (!sent) continue
    const row = await at.db
      .selectFrom('field_files')
      .select('file_id')
      .where('session_id', '=', at.session.id)
      .where('activity_id', '=', activity.id)
      .where('id', '=', sent.id)
      .executeTakeFirst()
    if (row?.file_id) kept[question.key] = fileValue({ id: row.file_id, name: sent.name })
    else {
      missing = true
      for (const name of namesOf(question)) delete kept[name]
    }
  }
  return { values: kept, missing }
}
