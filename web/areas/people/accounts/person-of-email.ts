import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { emailKey } from './queries.ts'

/** Whose proved address this is, with their grants; nobody is signed in by it, so no second factor was shown. */
export async function personOfEmail(at: Pick<Acting, 'council'>, db: Sql, email: string): Promise<Person | undefined> {
  const { rows } = await sql<Person>`
    select a.id, a.name, a.language, a.age_band as "ageBand", null::timestamptz as "secondFactorAt", false as "hasSecondFactor",
      coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'scope', g.scope)) from grants g
                where g.account_id = a.id and not exists (select from grant_ends e where e.grant_id = g.id)), '[]') as grants
    from accounts a where a.email_key = ${emailKey(at, email)} and a.email_proved_at is not null
      and not exists (select from account_erasures e where e.account_id = a.id)`.execute(db)
  return rows[0]
}
