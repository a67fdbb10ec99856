import type { Sql } from '../../../platform/db.ts'
import { hashToken } from '../../../platform/session.ts'

export type OwnSession = { id: string; device: string; createdAt: Date; seenAt: Date; here: boolean }

/** The live sessions of an account, this browser's first, then the one used last; not those that end within the minute. */
export async function listSessions(
  db: Sql,
  accountId: string,
  token: string | undefined,
  now: Date,
): Promise<OwnSession[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'device', 'created_at as createdAt', 'seen_at as seenAt', 'token_hash as hash'])
    .where('account_id', '=', accountId)
    .where('expires_at', '>', new Date(now.getTime() + 60_000))
    .orderBy('seen_at', 'desc')
    .limit(50)
    .execute()
  const here = token ? hashToken(token) : undefined
  const sessions = rows.map(({ hash, ...row }) => ({ ...row, here: here?.equals(hash) ?? false }))
  return sessions.sort((a, b) => Number(b.here) - Number(a.here))
}
