import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import type { Subject } from '../../../platform/subjects.ts'

/** A reply that was promised about these subjects, with what was said. */
export type PromisedReply = {
  id: string
  voiceId: string
  subject: Subject
  words: string | null
  service: string | null
  /** A day, YYYY-MM-DD. */
  dueOn: string | null
  promisedAt: Date
  answer: string | null
  answeredAt: Date | null
  givenAt: Date
  language: 'en' | 'cy'
}

const columns = sql`y.id, y.voice_id as "voiceId", v.subject, v.words, y.service, y.due_on as "dueOn", y.promised_at as "promisedAt",
  y.answer, y.answered_at as "answeredAt", v.given_at as "givenAt",
  case when v.language = 'cy' then 'cy' else 'en' end as language`
const from = sql`voice_replies y join voices v on v.id = y.voice_id`
const about = (subjects: readonly Subject[]): RawBuilder<unknown> =>
  sql`v.subject = any(${[...subjects]}::text[]) and not exists (select from voice_erasures e where e.voice_id = v.id)`

/** What is owed to those who spoke about these subjects, the longest overdue first; or what was answered, latest first. */
export async function repliesAbout(
  db: Sql,
  subjects: readonly Subject[],
  { show, limit, offset = 0 }: { show: 'owed' | 'answered'; limit: number; offset?: number },
): Promise<PromisedReply[]> {
  if (!subjects.length) return []
  const owed = show === 'owed'
  const { rows } = await sql<PromisedReply>`select ${columns} from ${from}
    where ${about(subjects)} and y.answered_at is ${owed ? sql`null` : sql`not null`}
    order by ${owed ? sql`y.due_on, y.id` : sql`y.answered_at desc, y.id desc`} limit ${limit} offset ${offset}`.execute(
    db,
  )
  return rows
}

export async function findReplyAbout(
  db: Sql,
  subjects: readonly Subject[],
  replyId: string,
): Promise<PromisedReply | undefined> {
  const { rows } =
    await sql<PromisedReply>`select ${columns} from ${from} where ${about(subjects)} and y.id = ${replyId}`.execute(db)
  return rows[0]
}

export type ServiceCounts = {
  service: string
  promised: number
  answered: number
  /** Answered by the promised day. */
  inTime: number
  overdue: number
}

/** By service, how the promises about these subjects were kept. */
export async function promisesAbout(db: Sql, subjects: readonly Subject[], today: string): Promise<ServiceCounts[]> {
  if (!subjects.length) return []
  const { rows } = await sql<ServiceCounts>`select coalesce(y.service, '') as service, count(*) as promised,
      count(y.answered_at) as answered,
      count(*) filter (where (y.answered_at at time zone 'Europe/London')::date <= y.due_on) as "inTime",
      count(*) filter (where y.answered_at is null and y.due_on < ${today}) as overdue
    from ${from} where ${about(subjects)} group by 1 order by 2 desc, 1`.execute(db)
  return rows
}
