import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import type { Sql } from '../../../platform/db.ts'
import { hashToken } from '../../../platform/session.ts'
import { emailKey } from '../accounts/queries.ts'
import { readEmail } from '../accounts/rules.ts'
import { type InvitationState, invitationState } from './invite-rules.ts'

export const pageSize = 50

export type Listed = {
  id: string
  name: string
  ageBand: string
  roles: { role: string; scope: string }[]
  createdAt: Date
}
export type Wanted = { words: string; role: string; everyone: boolean; page: number }

/** One page of accounts by name: those with a role, or everyone; by part of a name, or by a whole address. */
export async function listPeople(
  at: Pick<Acting, 'council' | 'db'>,
  { words, role, everyone, page }: Wanted,
): Promise<{ people: Listed[]; total: number }> {
  const email = readEmail(words)
  const live = sql`not exists (select from account_erasures x where x.account_id = a.id)`
  const held = sql`exists (select from grants g where g.account_id = a.id ${role ? sql`and g.role = ${role}` : sql``}
    and not exists (select from grant_ends e where e.grant_id = g.id))`
  const named = !words
    ? sql`true`
    : email
      ? sql`a.email_key = ${emailKey(at, email)}`
      : sql`lower(a.name) like ${`%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`}`
  const where = sql`${live} and ${named} and ${everyone && !role ? sql`true` : held}`
  const { rows } = await sql<Listed>`
    select a.id, a.name, a.age_band as "ageBand", a.created_at as "createdAt",
      coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'scope', g.scope) order by g.granted_at) from grants g
        where g.account_id = a.id and not exists (select from grant_ends e where e.grant_id = g.id)), '[]') as roles
    from accounts a where ${where} order by lower(a.name), a.id limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(
    at.db,
  )
  const { rows: count } = await sql<{ n: number }>`select count(*)::int as n from accounts a where ${where}`.execute(
    at.db,
  )
  return { people: rows, total: count[0]!.n }
}

export type HeldGrant = {
  id: string
  role: string
  scope: string
  grantedAt: Date
  reason: string | null
  endedAt: Date | null
  endReason: string | null
}
export type PersonDetail = {
  id: string
  name: string
  email: string
  ageBand: string
  provedAt: Date | null
  createdAt: Date
  grants: HeldGrant[]
}

/** One account with its roles, those that ended too. */
export async function findPersonDetail(
  at: Pick<Acting, 'council' | 'db'>,
  id: string,
): Promise<PersonDetail | undefined> {
  const account = await at.db
    .selectFrom('accounts')
    .select(['id', 'name', 'email', 'age_band as ageBand', 'email_proved_at as provedAt', 'created_at as createdAt'])
    .where('id', '=', id)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('account_erasures as e').whereRef('e.account_id', '=', 'accounts.id'))),
    )
    .executeTakeFirst()
  if (!account) return undefined
  const grants = await at.db
    .selectFrom('grants')
    .leftJoin('grant_ends as e', 'e.grant_id', 'grants.id')
    .select([
      'grants.id',
      'role',
      'scope',
      'granted_at as grantedAt',
      'grants.reason',
      'e.ended_at as endedAt',
      'e.reason as endReason',
    ])
    .where('account_id', '=', id)
    .orderBy('granted_at')
    .limit(200)
    .execute()
  return { ...account, email: at.council.keys.open(account.email), grants }
}

export type PendingInvitation = {
  name: string
  role: string
  scope: string
  createdAt: Date
  expiresAt: Date
  handle: string
}

/** Invitations that can still be accepted, newest first. */
export async function listInvitations(db: Sql, now: Date): Promise<PendingInvitation[]> {
  const rows = await db
    .selectFrom('invitations')
    .select(['token_hash', 'name', 'role', 'scope', 'created_at as createdAt', 'expires_at as expiresAt'])
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ token_hash, ...row }) => ({ ...row, handle: token_hash.toString('hex') }))
}

export type OpenInvitation = { email: string; name: string; role: string; known: boolean }

/** What an invitation link leads to. */
export async function findInvitation(
  at: Acting,
  token: string,
): Promise<OpenInvitation | { state: Exclude<InvitationState, 'open'> | 'unknown' }> {
  const row = await at.db
    .selectFrom('invitations')
    .select([
      'email',
      'email_key',
      'name',
      'role',
      'expires_at as expiresAt',
      'used_at as usedAt',
      'withdrawn_at as withdrawnAt',
    ])
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  if (!row) return { state: 'unknown' }
  const state = invitationState(row, at.now)
  if (state !== 'open') return { state }
  const known = await at.db
    .selectFrom('accounts')
    .select('id')
    .where('email_key', '=', row.email_key)
    .executeTakeFirst()
  return { email: at.council.keys.open(row.email), name: row.name, role: row.role, known: !!known }
}
