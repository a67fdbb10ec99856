import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Sql } from './db.ts'
import { letGo } from './session-memory.ts'

export type Grant = { role: string; scope: string }

/** Somebody who is signed in. */
export type Person = {
  id: string
  name: string
  language: string
  ageBand: string
  grants: readonly Grant[]
  /** When the second factor was shown in this session; staff rooms stay closed without it. */
  secondFactorAt: Date | null
  hasSecondFactor: boolean
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()
export const newToken = (): string => randomBytes(32).toString('base64url')
const days = 24 * 3600 * 1000

/** Finds who holds a session, with their grants: one query. */
export async function findPerson(db: Sql, token: string, now: Date): Promise<Person | null> {
  const { rows } = await sql<Omit<Person, 'grants'> & { grants: Grant[]; seen_at: Date; token_hash: Buffer }>`
    select a.id, a.name, a.language, a.age_band as "ageBand", s.second_factor_at as "secondFactorAt", s.seen_at, s.token_hash,
      (exists (select from passkeys p where p.account_id = a.id)
        or exists (select from totp_secrets t where t.account_id = a.id and t.confirmed_at is not null)) as "hasSecondFactor",
      coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'scope', g.scope)) from grants g
                where g.account_id = a.id and not exists (select from grant_ends e where e.grant_id = g.id)), '[]') as grants
    from sessions s join accounts a on a.id = s.account_id
    where s.token_hash = ${hashToken(token)} and s.expires_at > ${now}`.execute(db)
  const found = rows[0]
  if (!found) return null
  if (now.getTime() - found.seen_at.getTime() > 10 * 60_000)
    await db.updateTable('sessions').set({ seen_at: now }).where('token_hash', '=', found.token_hash).execute()
  const { seen_at: _, token_hash: __, ...person } = found
  return person
}

/** Opens a session and returns its token; only the token's hash is kept. The old token, if any, ends: signing in rotates it. */
export async function openSession(
  db: Sql,
  {
    accountId,
    now,
    secondFactor,
    replaces,
  }: { accountId: string; now: Date; secondFactor: boolean; replaces?: string | undefined },
): Promise<string> {
  const token = newToken()
  if (replaces) await endSession(db, replaces)
  await db
    .insertInto('sessions')
    .values({
      token_hash: hashToken(token),
      account_id: accountId,
      created_at: now,
      seen_at: now,
      expires_at: new Date(now.getTime() + 14 * days),
      second_factor_at: secondFactor ? now : null,
    })
    .execute()
  return token
}

export function endSession(db: Sql, token: string) {
  letGo(token)
  return db.deleteFrom('sessions').where('token_hash', '=', hashToken(token)).execute()
}
export const endSessionsOf = (db: Sql, accountId: string) =>
  db.deleteFrom('sessions').where('account_id', '=', accountId).execute()
export const sweepSessions = (db: Db, now: Date) => db.deleteFrom('sessions').where('expires_at', '<', now).execute()
