import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Subject } from '../../../platform/subjects.ts'

export type ToTell = { id: string; receipt: string; language: string; themes: string[] }

const stands = sql`not exists (select from voice_refusals r where r.voice_id = v.id)
  and not exists (select from voice_erasures e where e.voice_id = v.id)`
const isUnder = sql`(exists (select from voice_publications p where p.voice_id = v.id) or exists (select from voice_countings c where c.voice_id = v.id))`

type Whom = {
  projectId: string
  step: string
  themeIds: readonly string[]
  others: boolean
  after: string
  limit: number
}

/** People of a project who asked to be told and were not told of this step, with their themes, in the order of their voices. */
export async function listToTell(sqlOf: Sql, whom: Whom): Promise<ToTell[]> {
  const themes = [...whom.themeIds]
  const { rows } = await sql<ToTell>`
    select v.id, v.receipt, v.language, case when ${isUnder} then u.themes else '{}' end as themes
    from voices v join contacts c on c.voice_id = v.id
      cross join lateral (select coalesce(array_agg(distinct x.theme_id::text), '{}') as themes
        from voice_themes x where x.voice_id = v.id and x.theme_id = any(${themes}::uuid[])) u
    where v.project_id = ${whom.projectId} and v.id > ${whom.after} and ${stands}
      and (${whom.others} or (u.themes <> '{}' and ${isUnder}))
      and not exists (select from notices n where n.voice_id = v.id and n.step = ${whom.step})
    order by v.id limit ${whom.limit}`.execute(sqlOf)
  return rows
}

/** How a step was told so far, and how many voices of the project left no way to be told. */
export async function countTold(
  sqlOf: Sql,
  { projectId, step }: { projectId: string; step: string },
): Promise<{ email: number; post: number; telephone: number; unasked: number }> {
  const { rows } = await sql<{ email: number; post: number; telephone: number; unasked: number }>`
    select count(*) filter (where n.way = 'email')::int as email, count(*) filter (where n.way = 'post')::int as post,
      count(*) filter (where n.way = 'telephone')::int as telephone,
      count(*) filter (where n.way is null and c.voice_id is null)::int as unasked
    from voices v left join notices n on n.voice_id = v.id and n.step = ${step} left join contacts c on c.voice_id = v.id
    where v.project_id = ${projectId}`.execute(sqlOf)
  return rows[0]!
}

/** A letter or call that waits for staff, without the address and the words. */
export type LetterToDo = {
  voiceId: string
  step: string
  way: 'post' | 'telephone'
  createdAt: Date
  receipt: string
  subject: Subject
  projectId: string | null
  language: string
}

const toDo = sql`select n.voice_id as "voiceId", n.step, n.way, n.created_at as "createdAt", v.receipt, v.subject,
  v.project_id as "projectId", v.language
  from notices n join voices v on v.id = n.voice_id join contacts c on c.voice_id = n.voice_id
  where n.way in ('post', 'telephone') and n.sent_at is null`

const cursor = /^(\d{1,15}) ([0-9a-f-]{36}) (.+)$/

/** Letters and calls that wait, oldest first; `next` leads on. */
export async function listLettersToDo(
  sqlOf: Sql,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ letters: LetterToDo[]; next?: string }> {
  const [, at, id, step] = cursor.exec(after ?? '') ?? []
  const from = isId(id)
    ? sql`and (n.created_at, n.voice_id, n.step) > (${new Date(Number(at))}, ${id}::uuid, ${step})`
    : sql``
  const { rows } = await sql<LetterToDo>`${toDo} ${from}
    order by n.created_at, n.voice_id, n.step limit ${limit + 1}`.execute(sqlOf)
  const letters = rows.slice(0, limit)
  const last = letters.at(-1)
  return rows.length > limit && last
    ? { letters, next: `${last.createdAt.getTime()} ${last.voiceId} ${last.step}` }
    : { letters }
}

export async function countLettersToDo(sqlOf: Sql): Promise<{ post: number; telephone: number }> {
  const { rows } = await sql<{ post: number; telephone: number }>`
    select count(*) filter (where n.way = 'post')::int as post, count(*) filter (where n.way = 'telephone')::int as telephone
    from notices n join contacts c on c.voice_id = n.voice_id
    where n.way in ('post', 'telephone') and n.sent_at is null`.execute(sqlOf)
  return rows[0]!
}

/** One that waits, with its address and words still sealed. */
export async function findLetterToDo(
  sqlOf: Sql,
  { voiceId, step }: { voiceId: string; step: string },
): Promise<(LetterToDo & { address: Buffer; message: Buffer }) | undefined> {
  const { rows } = await sql<LetterToDo & { address: Buffer; message: Buffer }>`
    select t.*, c.address, n.message from (${toDo}) t join notices n on n.voice_id = t."voiceId" and n.step = t.step
    join contacts c on c.voice_id = t."voiceId" where t."voiceId" = ${voiceId} and t.step = ${step} and n.message is not null`.execute(
    sqlOf,
  )
  return rows[0]
}

export type Notice = { step: string; way: 'email' | 'post' | 'telephone'; createdAt: Date; sentAt: Date | null }

/** What the author of a voice was told, or will be. */
export async function noticesOf(sqlOf: Sql, voiceId: string): Promise<Notice[]> {
  const { rows } = await sql<Notice>`select step, way, created_at as "createdAt", sent_at as "sentAt" from notices
    where voice_id = ${voiceId} and way <> 'none'
      and (sent_at is not null or exists (select from contacts c where c.voice_id = notices.voice_id)) order by created_at, step`.execute(
    sqlOf,
  )
  return rows
}
