import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { VoiceRef } from '../../../platform/subjects.ts'
import type { Standing } from '../counting/tallies.ts'
import type { Channel } from '../taking/rules.ts'

/** A voice as its receipt shows it: never the contact, never equality answers. */
export type FoundVoice = VoiceRef & {
  receipt: string
  kind: string
  channel: Channel
  receivedAt: Date
  language: string
  words: string | null
  data: Record<string, unknown>
  wardId: string | null
  publicName: string | null
  consentPublish: boolean
  consentContact: boolean
  hasContact: boolean
  enteredFor: string | null
  source: string | null
  version: number
  standing: Standing
  /** Since when it stands where it stands. */
  standsSince: Date
  /** Why it waits, is counted, was refused or erased. */
  why: string | null
  sentence: string | null
}

const found = sql<FoundVoice>`
  select v.id, v.subject, v.activity_id as "activityId", v.project_id as "projectId", v.given_at as "givenAt", v.receipt, v.kind,
    v.channel, v.received_at as "receivedAt", v.language, v.words, v.data, v.ward_id as "wardId", v.public_name as "publicName",
    v.consent_publish as "consentPublish", v.consent_contact as "consentContact", v.entered_for as "enteredFor", v.source,
    (select count(*)::int from voice_versions o where o.voice_id = v.id) as version,
    exists (select from contacts c where c.voice_id = v.id) as "hasContact",
    case when e.voice_id is not null then 'erased' when r.voice_id is not null then 'refused' when c.voice_id is not null then 'counted'
      when p.voice_id is not null then 'shown' else 'waiting' end as standing,
    coalesce(e.at, r.at, c.at, p.at, w.since) as "standsSince", coalesce(e.why, r.reason, c.why, w.why) as why, r.sentence
  from voices v left join voice_waits w on w.voice_id = v.id left join voice_publications p on p.voice_id = v.id
    left join voice_countings c on c.voice_id = v.id left join voice_refusals r on r.voice_id = v.id
    left join voice_erasures e on e.voice_id = v.id`

/** The voice of a receipt, for whoever holds it: also after erasure, which it then says. */
export async function findByReceipt(sqlOf: Sql, code: string): Promise<FoundVoice | undefined> {
  return (await sql<FoundVoice>`${found} where v.receipt = ${code}`.execute(sqlOf)).rows[0]
}

export async function findVoice(sqlOf: Sql, id: string): Promise<FoundVoice | undefined> {
  return (await sql<FoundVoice>`${found} where v.id = ${id}`.execute(sqlOf)).rows[0]
}

/** Voices by id, in the order asked for. */
export const findVoices = async (sqlOf: Sql, ids: readonly string[]): Promise<FoundVoice[]> =>
  (
    await sql<FoundVoice>`${found} where v.id = any(${[...ids]}::uuid[]) order by array_position(${[...ids]}::uuid[], v.id)`.execute(
      sqlOf,
    )
  ).rows
