import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Subject } from '../../../platform/subjects.ts'
import type { Standing } from '../counting/tallies.ts'
import { standingJoins, standingOf } from '../standing/queries.ts'
import type { Scope } from '../standing/scope.ts'
import { type Channel, groupKinds } from '../taking/rules.ts'

/** A voice as moderators see it: with its place in the queue, never with its contact. */
export type QueuedVoice = {
  id: string
  subject: Subject
  projectId: string | null
  kind: string
  channel: Channel
  language: string
  words: string | null
  data: Record<string, unknown>
  publicName: string | null
  under18: boolean
  source: string | null
  consentPublish: boolean
  givenAt: Date
  standing: Standing
  since: Date
  /** Since when it waits for a moderator: its place in the queue. */
  queuedAt: Date
  waitsFor: string
  version: number
  reports: number
}

export type QueueFilter = { projectId?: string | undefined; channel?: string | undefined; why?: string | undefined }

const within = (scope: Scope, { projectId }: QueueFilter, table: string) => sql`
  ${scope === 'all' ? sql`true` : sql`${sql.table(table)}.project_id = any(${[...scope]}::uuid[])`}
  and ${projectId ? sql`${sql.table(table)}.project_id = ${projectId}` : sql`true`}`

/** All that waits for a moderator: what waits to be shown, and what is shown and was reported. */
const queued = (scope: Scope, filter: QueueFilter) => sql`
  select w.voice_id, w.since as queued_at, w.why from voice_waits w where ${within(scope, filter, 'w')}
  union all
  select n.voice_id, min(n.at), 'reported' from voice_reports n join voice_publications p on p.voice_id = n.voice_id
    where n.settled_at is null and ${within(scope, filter, 'p')} group by n.voice_id`

const columns = sql`v.id, v.subject, v.project_id as "projectId", v.kind, v.channel, v.language, v.words, v.data, v.public_name as "publicName", v.under_18 as "under18", v.source,
  v.consent_publish as "consentPublish", v.given_at as "givenAt", ${standingOf} as standing, coalesce(e.at, r.at, c.at, p.at, w.since) as since,
  (select count(*)::int from voice_versions o where o.voice_id = v.id) as version,
  (select count(*)::int from voice_reports n where n.voice_id = v.id and n.settled_at is null) as reports`

/** The queue, oldest first; `next` leads on. */
export async function listQueue(
  sqlOf: Sql,
  scope: Scope,
  filter: QueueFilter,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ voices: QueuedVoice[]; next?: string }> {
  const [, at, id] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(after ?? '') ?? []
  const { rows } = await sql<QueuedVoice>`
    with queue as (${queued(scope, filter)}),
    page as (select q.* from queue q ${filter.channel ? sql`join voices f on f.id = q.voice_id and f.channel = ${filter.channel}` : sql``}
      where ${filter.why ? sql`q.why = ${filter.why}` : sql`true`} and ${at ? sql`(q.queued_at, q.voice_id) > (${new Date(Number(at))}, ${id}::uuid)` : sql`true`}
      order by q.queued_at, q.voice_id limit ${limit + 1})
    select ${columns}, q.queued_at as "queuedAt", q.why as "waitsFor"
    from page q join voices v on v.id = q.voice_id ${standingJoins} order by q.queued_at, q.voice_id`.execute(sqlOf)
  const voices = rows.slice(0, limit)
  const last = voices.at(-1)
  return rows.length > limit ? { voices, next: `${last!.queuedAt.getTime()}.${last!.id}` } : { voices }
}

export type QueueCount = { why: string; projectId: string | null; channel: Channel; n: number; oldest: Date }

/** How much waits, by why, project and channel. */
export async function countQueue(sqlOf: Sql, scope: Scope): Promise<QueueCount[]> {
  const { rows } = await sql<QueueCount>`
    select q.why, v.project_id as "projectId", v.channel, count(*)::int as n, min(q.queued_at) as oldest
    from (${queued(scope, {})}) q join voices v on v.id = q.voice_id group by 1, 2, 3`.execute(sqlOf)
  return rows
}

/** What a group keeps between itself and those who answer it is in no other room of the council. */
const open = sql`(v.consent_publish or not (v.kind = any(${[...groupKinds]}::text[])))`

/** One voice for its own page, whether it waits or not. */
export async function findModerated(sqlOf: Sql, id: string): Promise<QueuedVoice | undefined> {
  const { rows } =
    await sql<QueuedVoice>`select ${columns}, coalesce(w.since, v.received_at) as "queuedAt", coalesce(w.why, '') as "waitsFor"
    from voices v ${standingJoins} where v.id = ${id} and ${open}`.execute(sqlOf)
  return rows[0]
}

/** The projects that voices belong to, one for each voice that there is. */
export async function projectsOfVoices(sqlOf: Sql, ids: readonly string[]): Promise<(string | null)[]> {
  const { rows } = await sql<{
    project: string | null
  }>`select v.project_id as project from voices v where v.id = any(${[...ids]}::uuid[]) and ${open}`.execute(sqlOf)
  return rows.map(({ project }) => project)
}

export async function receiptOf(sqlOf: Sql, id: string): Promise<string> {
  return (await sqlOf.selectFrom('voices').select('receipt').where('id', '=', id).executeTakeFirstOrThrow()).receipt
}
