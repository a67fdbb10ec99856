import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { type Subject, subjectOf } from '../../../platform/subjects.ts'
import type { Standing } from '../counting/tallies.ts'
import { standingJoins, standingOf } from '../standing/queries.ts'
import type { Channel } from '../taking/rules.ts'

export type OwnVoice = {
  id: string
  receipt: string
  subject: Subject
  activityId: string | null
  projectId: string | null
  words: string | null
  language: string
  givenAt: Date
  standing: Standing
}

/** What an account's holder asked to have kept with it, newest first, for themselves alone. */
export async function voicesOfAccount(
  sqlOf: Sql,
  accountId: string,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ voices: OwnVoice[]; next?: string }> {
  const { rows } = await sql<OwnVoice>`
    select v.id, v.receipt, v.subject, v.activity_id as "activityId", v.project_id as "projectId", v.words, v.language, v.given_at as "givenAt",
      ${standingOf} as standing
    from voices v ${standingJoins} where v.account_id = ${accountId} ${before(after)} order by v.id desc limit ${limit + 1}`.execute(
    sqlOf,
  )
  const voices = rows.slice(0, limit)
  return rows.length > limit ? { voices, next: voices.at(-1)!.id } : { voices }
}

const before = (after: string | undefined): RawBuilder<unknown> => (after ? sql`and v.id < ${after}::uuid` : sql``)

export type ExportedVoice = {
  id: string
  givenAt: Date
  receivedAt: Date
  channel: Channel
  language: string
  wardId: string | null
  standing: Standing
  consentPublish: boolean
  source: string | null
  publicName: string | null
  words: string | null
  data: Record<string, unknown>
}

/** Everything of one activity for a file that officers ask for, in the order in which it came. Never contacts. */
export async function exportVoices(
  sqlOf: Sql,
  activityId: string,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<ExportedVoice[]> {
  const { rows } = await sql<ExportedVoice>`
    select v.id, v.given_at as "givenAt", v.received_at as "receivedAt", v.channel, v.language, v.ward_id as "wardId", ${standingOf} as standing,
      v.consent_publish as "consentPublish", v.source, v.public_name as "publicName", v.words, v.data
    from voices v ${standingJoins} where v.subject = ${subjectOf('activity', activityId)} ${after ? sql`and v.id > ${after}::uuid` : sql``}
    order by v.id limit ${limit}`.execute(sqlOf)
  return rows
}
