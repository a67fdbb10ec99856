import { sql } from 'kysely'
import type { Sql, Tx } from '../../../platform/db.ts'
import type { Subject } from '../../../platform/subjects.ts'
import type { Standing } from '../counting/tallies.ts'

/** A voice that this transaction holds: nobody moves it meanwhile. */
export type HeldVoice = {
  id: string
  subject: Subject
  projectId: string | null
  activityId: string | null
  givenAt: Date
  language: string
  receipt: string
  consentPublish: boolean
  standing: Standing
  /** Since when, and why it waits or why it was refused. */
  since: Date
  why: string | null
  sentence: string | null
  version: number
  /** Readers' reports that nobody has settled. */
  reports: number
}

/** Where each voice stands now, as SQL to join: exactly one of the five tables has its row. */
export const standingOf = sql`
  case when e.voice_id is not null then 'erased' when r.voice_id is not null then 'refused' when c.voice_id is not null then 'counted'
    when p.voice_id is not null then 'shown' else 'waiting' end`
export const standingJoins = sql`
  left join voice_waits w on w.voice_id = v.id left join voice_publications p on p.voice_id = v.id
  left join voice_countings c on c.voice_id = v.id left join voice_refusals r on r.voice_id = v.id
  left join voice_erasures e on e.voice_id = v.id`

/** Locks voices in the order of their ids, so that two deeds never wait for each other in a ring, and says where they stand. */
export async function lockVoices(tx: Tx | Sql, ids: readonly string[]): Promise<HeldVoice[]> {
  if (!ids.length) return []
  await sql`select id from voices where id = any(${[...ids]}::uuid[]) order by id for no key update`.execute(tx)
  const { rows } = await sql<HeldVoice>`
    select v.id, v.subject, v.project_id as "projectId", v.activity_id as "activityId", v.given_at as "givenAt", v.language, v.receipt,
      v.consent_publish as "consentPublish", ${standingOf} as standing, coalesce(e.at, r.at, c.at, p.at, w.since) as since,
      coalesce(e.why, r.reason, c.why, w.why) as why, r.sentence,
      (select count(*)::int from voice_versions o where o.voice_id = v.id) as version,
      (select count(*)::int from voice_reports n where n.voice_id = v.id and n.settled_at is null) as reports
    from voices v ${standingJoins} where v.id = any(${[...ids]}::uuid[]) order by v.id`.execute(tx)
  return rows
}

/** Ids of what was erased of one subject. */
export async function erasedOf(sqlOf: Sql, subject: string): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select voice_id as id from voice_erasures where subject = ${subject}`.execute(sqlOf)
  return rows.map(({ id }) => id)
}
