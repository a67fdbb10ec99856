import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { AboutWhom, PersonalData } from '../../../platform/subjects.ts'

/** What people's own tables keep about an account, for its owner. Addresses and secrets stay sealed: the owner knows them. */
export async function personalData({ accountId }: AboutWhom, db: Sql): Promise<PersonalData[]> {
  if (!accountId) return []
  const rows = async (query: ReturnType<typeof sql<Record<string, unknown>>>) => (await query.execute(db)).rows
  const parts: [string, Record<string, unknown>[]][] = [
    [
      'Your account',
      await rows(sql`select name, age_band as age, shown_as as "public name", alias, language, email_proved_at as "address proved", created_at as since
        from accounts where id = ${accountId}`),
    ],
    [
      'Your roles',
      await rows(sql`select g.role, g.scope as "for", g.granted_at as since, e.ended_at as until, e.reason as "why it ended"
        from grants g left join grant_ends e on e.grant_id = g.id where g.account_id = ${accountId} order by g.granted_at`),
    ],
    [
      'Where you are signed in',
      await rows(
        sql`select device, created_at as since, seen_at as "last used" from sessions where account_id = ${accountId} order by created_at`,
      ),
    ],
    [
      'Your passkeys',
      await rows(
        sql`select name, created_at as since, last_used_at as "last used" from passkeys where account_id = ${accountId} order by created_at`,
      ),
    ],
    [
      'Your work account',
      await rows(
        sql`select issuer, subject, created_at as since from external_identities where account_id = ${accountId}`,
      ),
    ],
    [
      'Your requests about privacy',
      await rows(
        sql`select reference, kind, received_at as received, closed_at as closed from privacy_requests where account_id = ${accountId} order by received_at`,
      ),
    ],
  ]
  return parts.filter(([, found]) => found.length).map(([heading, found]) => ({ heading, rows: found }))
}
