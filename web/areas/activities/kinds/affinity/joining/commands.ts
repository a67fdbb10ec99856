import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { newId } from '../../../../../platform/ids.ts'
import type { Keys } from '../../../../../platform/keys.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { newCode } from '../../../codes.ts'
import { limits } from '../definition.ts'

export type Session = { id: string; code: string; together: boolean; openedAt: Date }
export type Member = { id: string; number: number; name: string | null; accountId: string | null }

export async function openSession(db: Acting['db'], activityId: string): Promise<Session | undefined> {
  const { rows } = await sql<Session>`select id, code, together, opened_at as "openedAt" from affinity_sessions
    where activity_id = ${activityId} and closed_at is null`.execute(db)
  return rows[0]
}

/** Opens the board to whoever has the code; one session at a time. */
export const beginSession = (
  at: Acting,
  { activityId, together }: { activityId: string; together: boolean },
): Promise<{ refused: 'open-already' } | { session: Session }> =>
  deed(at.db, async (tx) => {
    await lock(tx, activityId)
    if (await openSession(tx, activityId)) return { refused: 'open-already' }
    const session = { id: newId(at.now), code: newCode(), together, openedAt: at.now }
    await tx
      .insertInto('affinity_sessions')
      .values({
        id: session.id,
        activity_id: activityId,
        code: session.code,
        together,
        opened_at: at.now,
        opened_by: at.by.account,
      })
      .execute()
    await record(tx, at, {
      deed: 'board.opened',
      subject: subjectOf('activity', activityId),
      public: { session: session.id },
    })
    return { session }
  })

/** Nobody joins any more or moves anything, and the names that people gave are forgotten. */
export const endSession = (at: Acting, activityId: string): Promise<{ refused: 'not-open' } | { ended: true }> =>
  deed(at.db, async (tx) => {
    await lock(tx, activityId)
    const session = await openSession(tx, activityId)
    if (!session) return { refused: 'not-open' }
    await sql`update affinity_sessions set closed_at = ${at.now}, closed_by = ${at.by.account} where id = ${session.id}`.execute(
      tx,
    )
    await sql`update affinity_members set name = null where session_id = ${session.id}`.execute(tx)
    await record(tx, at, {
      deed: 'board.closed',
      subject: subjectOf('activity', activityId),
      public: { session: session.id },
    })
    return { ended: true }
  })

const lock = (tx: Tx, activityId: string) => sql`select affinity_lock(${activityId})`.execute(tx)

/** A browser on one board: it is somebody else on the next. */
export const keyOf = (keys: Keys, activityId: string, visitor: string): string =>
  keys.fingerprint('affinity', `${activityId} ${visitor}`).subarray(0, 16).toString('hex')

const columns = sql`m.id, m.number, m.name, m.account_id as "accountId"`

/** Whoever joined the session that is open now. */
export async function findMember(
  at: Pick<Acting, 'db' | 'council'>,
  activityId: string,
  visitor: string,
): Promise<Member | undefined> {
  const { rows } =
    await sql<Member>`select ${columns} from affinity_members m join affinity_sessions s on s.id = m.session_id
    where m.activity_id = ${activityId} and m.key = ${keyOf(at.council.keys, activityId, visitor)} and s.closed_at is null`.execute(
      at.db,
    )
  return rows[0]
}

export type JoinRefusal = 'code-unknown' | 'name-too-long'

/** Joins with the code, under a first name or none. Joining again changes the name. */
export function joinSession(
  at: Acting,
  { activityId, code, visitor, name }: { activityId: string; code: string; visitor: string; name: string },
): Promise<{ refused: JoinRefusal } | { member: Member }> {
  if ([...name].length > limits.person) return Promise.resolve({ refused: 'name-too-long' })
  return deed(at.db, async (tx) => {
    await lock(tx, activityId)
    const session = await openSession(tx, activityId)
    if (session?.code !== code) return { refused: 'code-unknown' }
    const { member, fresh } = await enrol(tx, at, activityId, {
      key: keyOf(at.council.keys, activityId, visitor),
      sessionId: session.id,
      name: name || null,
    })
    if (fresh) await recordJoined(tx, at, activityId)
    return { member }
  })
}

/** An officer of the project takes part as the team; the first time is recorded. */
export async function teamMember(at: Acting, activityId: string): Promise<Member> {
  const { rows } =
    await sql<Member>`select ${columns} from affinity_members m where m.activity_id = ${activityId} and m.account_id = ${at.by.account}`.execute(
      at.db,
    )
  if (rows[0]) return rows[0]
  return deed(at.db, async (tx) => {
    await lock(tx, activityId)
    const { member, fresh } = await enrol(tx, at, activityId, { accountId: at.by.account })
    if (fresh) await recordJoined(tx, at, activityId)
    return member
  })
}

const recordJoined = (tx: Tx, at: Acting, activityId: string) =>
  record(tx, at, { deed: 'board.joined', subject: subjectOf('activity', activityId) })

type Who = { key?: string; accountId?: string | null; sessionId?: string; name?: string | null }

async function enrol(tx: Tx, at: Acting, activityId: string, who: Who): Promise<{ member: Member; fresh: boolean }> {
  const { rows } = await sql<Member & { fresh: boolean }>`
    insert into affinity_members as m (id, activity_id, number, key, account_id, session_id, name, joined_at)
    select ${newId(at.now)}, ${activityId}, 1 + coalesce(max(b.number), 0), ${who.key ?? null}, ${who.accountId ?? null}, ${who.sessionId ?? null}, ${who.name ?? null}, ${at.now}
    from affinity_members b where b.activity_id = ${activityId}
    on conflict (activity_id, ${sql.raw(who.key ? 'key' : 'account_id')}) do update set session_id = excluded.session_id, name = excluded.name
    returning ${columns}, (xmax = 0) as fresh`.execute(tx)
  const { fresh, ...member } = rows[0]!
  return { member, fresh }
}
