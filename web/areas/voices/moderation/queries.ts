import { sql } from 'kysely'
import { cursorOf, readCursor } from '../../../platform/cursor.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Subject } from '../../../platform/subjects.ts'
import type { Standing } from '../counting/tallies.ts'
import { standingJoins, standingOf } from '../standing/queries.ts'
import { type Scope, within } from '../standing/scope.ts'
import { type Channel, groupKinds } from '../taking/rules.ts'
import { mostCounted } from './scale/rules.ts'

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
  /** The group of what says the same, where it is known. */
  alike: string | null
}

export type QueueFilter = {
  projectId?: string | undefined
  channel?: string | undefined
  why?: string | undefined
  /** Only what a hint is about. */
  hint?: { groupId: string | null; participant: Buffer | null } | undefined
}

const ofQueue = (scope: Scope, { projectId }: QueueFilter, table: string) => sql`
  ${within(scope, sql`${sql.table(table)}.project_id`)}
  and ${projectId ? sql`${sql.table(table)}.project_id = ${projectId}` : sql`true`}`

/** Of what says the same and waits for the same, one stands in the queue for all: the one that came first. */
const together = ['new', 'edited', 'held']
const firstOfGroup = sql`(w.alike is null or w.why <> all(${together}::text[])
  or not exists (select from voice_waits o where o.alike = w.alike and o.voice_id < w.voice_id and o.why = w.why))`

const ofHint = ({ hint }: QueueFilter, id: ReturnType<typeof sql.ref>) =>
  !hint
    ? sql`true`
    : hint.groupId
      ? sql`${id} in (select voice_id from voice_alikes where group_id = ${hint.groupId})`
      : sql`${id} in (select id from voices where participant = ${hint.participant} and not one_each)`

type Page = { after: readonly [Date, string] | undefined; limit: number }

/** A page of what waits to be shown, and of what is shown and was reported: each from its own index. */
const queued = (scope: Scope, filter: QueueFilter, { after, limit }: Page) => sql`
  (select w.voice_id, w.since as queued_at, w.why, w.alike from voice_waits w
    ${filter.channel ? sql`join voices f on f.id = w.voice_id and f.channel = ${filter.channel}` : sql``}
    where ${filter.channel ? sql`true` : firstOfGroup} and ${ofQueue(scope, filter, 'w')} and ${ofHint(filter, sql.ref('w.voice_id'))}
    and ${filter.why ? sql`w.why = ${filter.why}` : sql`true`} and ${after ? sql`(w.since, w.voice_id) > (${after[0]}, ${after[1]}::uuid)` : sql`true`}
    order by w.since, w.voice_id limit ${limit})
  union all
  (select n.voice_id, min(n.at) as queued_at, 'reported' as why, null::uuid as alike from voice_reports n
    join voice_publications p on p.voice_id = n.voice_id
    ${filter.channel ? sql`join voices f on f.id = n.voice_id and f.channel = ${filter.channel}` : sql``}
    where n.settled_at is null and ${ofQueue(scope, filter, 'p')} and ${ofHint(filter, sql.ref('n.voice_id'))}
      and ${filter.why && filter.why !== 'reported' ? sql`false` : sql`true`}
    group by n.voice_id having ${after ? sql`(min(n.at), n.voice_id) > (${after[0]}, ${after[1]}::uuid)` : sql`true`}
    order by min(n.at), n.voice_id limit ${limit})`

const columns = sql`v.id, v.subject, v.project_id as "projectId", v.kind, v.channel, v.language, v.words, v.data, v.public_name as "publicName", v.under_18 as "under18", v.source,
  v.consent_publish as "consentPublish", v.given_at as "givenAt", ${standingOf} as standing, coalesce(e.at, r.at, c.at, p.at, w.since) as since,
  (select count(*)::int from voice_versions o where o.voice_id = v.id) as version,
  (select count(*)::int from voice_reports n where n.voice_id = v.id and n.settled_at is null) as reports`

/** The queue, oldest first; `next` leads on. What it costs does not grow with what waits. */
export async function listQueue(
  sqlOf: Sql,
  scope: Scope,
  filter: QueueFilter,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ voices: QueuedVoice[]; next?: string }> {
  const from = readCursor(after)
  const page = { after: from && ([from.at, from.id] as const), limit: limit + 1 }
  const { rows } = await sql<QueuedVoice>`
    select ${columns}, q.queued_at as "queuedAt", q.why as "waitsFor", q.alike
    from (select * from (${queued(scope, filter, page)}) all_of_it order by queued_at, voice_id limit ${limit + 1}) q
    join voices v on v.id = q.voice_id ${standingJoins} order by q.queued_at, q.voice_id`.execute(sqlOf)
  const voices = rows.slice(0, limit)
  const last = voices.at(-1)
  return rows.length > limit ? { voices, next: cursorOf(last!.queuedAt, last!.id) } : { voices }
}

/** What waits beside the first of a group and says the same, and how many there are with it. */
export async function listTogether(
  sqlOf: Sql,
  heads: readonly Pick<QueuedVoice, 'id' | 'alike' | 'waitsFor'>[],
  limit: number,
): Promise<Map<string, { total: number; others: QueuedVoice[] }>> {
  const groups = heads.filter(({ alike, waitsFor }) => alike && together.includes(waitsFor))
  if (!groups.length) return new Map()
  const asked = sql`jsonb_to_recordset(${JSON.stringify(groups.map(({ id, alike, waitsFor: why }) => ({ id, alike, why })))}::jsonb)
    as h(id uuid, alike uuid, why text)`
  const { rows } = await sql<QueuedVoice & { head: string; total: number }>`
    select h.id as head, g.total, ${columns}, q.since as "queuedAt", q.why as "waitsFor", q.alike
    from ${asked}
    join lateral (select count(*)::int as total from (select from voice_waits o where o.alike = h.alike and o.why = h.why limit ${mostCounted}) as waiting) g on g.total > 1
    join lateral (select * from voice_waits o where o.alike = h.alike and o.why = h.why and o.voice_id > h.id order by o.voice_id limit ${limit}) q on true
    join voices v on v.id = q.voice_id ${standingJoins} order by h.id, q.voice_id`.execute(sqlOf)
  const found = new Map<string, { total: number; others: QueuedVoice[] }>()
  for (const { head, total, ...voice } of rows) {
    const group = found.get(head) ?? { total, others: [] }
    group.others.push(voice)
    found.set(head, group)
  }
  return found
}

export type QueueCount = { why: string; projectId: string | null; channel: Channel; n: number; oldest: Date }

/** How much waits, by why, project and channel; of the oldest, where there is more than anybody counts. */
export async function countQueue(sqlOf: Sql, scope: Scope): Promise<QueueCount[]> {
  const { rows } = await sql<QueueCount>`
    select q.why, v.project_id as "projectId", v.channel, count(*)::int as n, min(q.queued_at) as oldest
    from ((select w.voice_id, w.since as queued_at, w.why from voice_waits w where ${ofQueue(scope, {}, 'w')} order by w.since, w.voice_id limit ${mostCounted})
      union all
      (select n.voice_id, min(n.at), 'reported' from voice_reports n join voice_publications p on p.voice_id = n.voice_id
        where n.settled_at is null and ${ofQueue(scope, {}, 'p')} group by n.voice_id limit ${mostCounted})) q
    join voices v on v.id = q.voice_id group by 1, 2, 3`.execute(sqlOf)
  return rows
}

/** What a group keeps between itself and those who answer it is in no other room of the council. */
const open = sql`(v.consent_publish or not (v.kind = any(${[...groupKinds]}::text[])))`

/** One voice for its own page, whether it waits or not. */
export async function findModerated(sqlOf: Sql, id: string): Promise<QueuedVoice | undefined> {
  const { rows } =
    await sql<QueuedVoice>`select ${columns}, coalesce(w.since, v.received_at) as "queuedAt", coalesce(w.why, '') as "waitsFor", w.alike
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
