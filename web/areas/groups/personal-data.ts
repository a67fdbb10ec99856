import { sql } from 'kysely'
import type { Acting } from '../../platform/acting.ts'
import { deed, type Sql } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import type { AboutWhom, PersonalData } from '../../platform/subjects.ts'
import { callAnswersOf, forgetCallAnswersOf } from './expertise/personal-data.ts'
import { forgetMeetingsOf, meetingsOf } from './meetings/personal-data.ts'
import { forgetPlansOf, plansOf } from './plan/personal-data.ts'
import { forgetRecordOf, recordOf } from './record/personal-data.ts'
import { forgetSkillsOf, skillsOf } from './skills/personal-data.ts'

/** What the scheme keeps about a person: that they are a link officer, and that they agreed for a group. */
export async function personalData({ accountId, keys }: AboutWhom, db: Sql): Promise<PersonalData[]> {
  if (!accountId) return []
  const officer = await sql<Record<string, unknown>>`select grade, service, telephone, communities,
      appointed_at as appointed, ended_at as ended from link_officers where account_id = ${accountId}
    order by appointed_at`.execute(db)
  const agreed = await sql<Record<string, unknown>>`select g.name as "group", a.version, a.name, a.agreed_at as agreed
    from terms_agreements a join groups g on g.id = a.group_id where a.by_account = ${accountId}
    order by a.agreed_at`.execute(db)
  return [
    { heading: 'Link officer', rows: officer.rows },
    { heading: 'Terms agreed to for a group', rows: agreed.rows },
    ...(await callAnswersOf(accountId, db)),
    ...(await skillsOf(accountId, db)),
    ...(await meetingsOf(accountId, db)),
    ...(await plansOf(accountId, db)),
    ...(await recordOf(accountId, db, keys)),
  ].filter(({ rows }) => rows.length > 0)
}

/** That somebody did it stays; who it was and how to reach them goes. */
export async function forget({ accountId }: AboutWhom, at: Acting, why: string): Promise<number> {
  if (!accountId) return 0
  return deed(at.db, async (tx) => {
    const officers = await sql`update link_officers set telephone = null, communities = '{}', wards = '{}'
      where account_id = ${accountId} and (telephone is not null or communities <> '{}' or wards <> '{}')`.execute(tx)
    const agreements = await sql`update terms_agreements set name = 'Somebody of the group', by_account = null
      where by_account = ${accountId}`.execute(tx)
    const calls = await forgetCallAnswersOf(accountId, tx)
    const skills = await forgetSkillsOf(accountId, tx)
    const meetings = await forgetMeetingsOf(accountId, tx)
    const plans = await forgetPlansOf(accountId, tx)
    const written = await forgetRecordOf(accountId, tx)
    const count =
      calls +
      skills +
      meetings +
      plans +
      written +
      Number((officers.numAffectedRows ?? 0n) + (agreements.numAffectedRows ?? 0n))
    if (count) await record(tx, at, { deed: 'network.forgotten', why, details: { rows: count } })
    return count
  })
}
