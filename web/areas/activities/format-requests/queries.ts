import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Subject } from '../../../platform/subjects.ts'
import { type Scope, within } from '../../voices/index.ts'
import type { Wish } from './rules.ts'

export type FormatRequest = {
  id: string
  code: string
  subject: Subject | null
  projectId: string | null
  title: string
  format: Wish
  language: string | null
  details: Buffer | null
  way: 'email' | 'telephone' | 'post'
  contact: Buffer | null
  toldIn: 'en' | 'cy'
  askedAt: Date
  /** A day, YYYY-MM-DD. */
  dueOn: string
  ending: 'sent' | 'published' | 'cannot' | 'taken-back' | null
  answer: string | null
  endedAt: Date | null
}

const columns = sql`r.id, r.code, r.subject, r.project_id as "projectId", r.title, r.format, r.language, r.details, r.way, r.contact,
  r.told_in as "toldIn", r.asked_at as "askedAt", r.due_on as "dueOn", e.ending, e.answer, e.at as "endedAt"`
const from = sql`format_requests r left join format_request_endings e on e.request_id = r.id`

export async function findByCode(db: Sql, code: string): Promise<FormatRequest | undefined> {
  const { rows } = await sql<FormatRequest>`select ${columns} from ${from} where r.code = ${code}`.execute(db)
  return rows[0]
}

/** `lock` holds it still; how it ended is read after that, so that who waited for the lock sees what was done meanwhile. */
export async function findRequest(db: Sql, id: string, { lock = false } = {}): Promise<FormatRequest | undefined> {
  if (!isId(id)) return undefined
  if (lock) await sql`select from format_requests where id = ${id} for update`.execute(db)
  const { rows } = await sql<FormatRequest>`select ${columns} from ${from} where r.id = ${id}`.execute(db)
  return rows[0]
}

const perPage = 50

/** What is to be made, the longest promised first; or what was done, latest first. */
export async function listRequests(
  db: Sql,
  scope: Scope,
  { show, page }: { show: 'waiting' | 'done'; page: number },
): Promise<{ requests: FormatRequest[]; more: boolean }> {
  const waiting = show === 'waiting'
  const { rows } = await sql<FormatRequest>`select ${columns} from ${from}
    where ${within(scope, sql`r.project_id`)} and e.request_id is ${waiting ? sql`null` : sql`not null`}
    order by ${waiting ? sql`r.due_on, r.id` : sql`e.at desc, r.id desc`}
    limit ${perPage + 1} offset ${(page - 1) * perPage}`.execute(db)
  return { requests: rows.slice(0, perPage), more: rows.length > perPage }
}

export async function ofContact(db: Sql, contactKey: Buffer): Promise<FormatRequest[]> {
  const { rows } = await sql<FormatRequest>`select ${columns} from ${from}
    where r.contact_key = ${contactKey} order by r.asked_at, r.id`.execute(db)
  return rows
}
