import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Subject } from '../../../platform/subjects.ts'
import type { Standing } from '../counting/tallies.ts'
import { standingJoins, standingOf } from '../standing/queries.ts'
import type { Scope } from '../standing/scope.ts'

export type Reply = {
  id: string
  voiceId: string
  service: string | null
  ownerAccount: string | null
  /** A day, YYYY-MM-DD. */
  dueOn: string | null
  promisedAt: Date
  answer: string | null
  answeredAt: Date | null
  public: boolean
}
/** A reply with what staff need of its voice. */
export type StaffReply = Reply & {
  subject: Subject
  projectId: string | null
  words: string | null
  language: string
  channel: string
  givenAt: Date
  publicName: string | null
  consentPublish: boolean
  standing: Standing
  /** How the person can be told, without the address. */
  way: 'email' | 'post' | 'telephone' | null
}

const columns = sql`y.id, y.voice_id as "voiceId", y.service, y.owner_account as "ownerAccount", y.due_on as "dueOn",
  y.promised_at as "promisedAt", y.answer, y.answered_at as "answeredAt", y.public`
const staffColumns = sql`${columns}, v.subject, v.project_id as "projectId", v.words, v.language, v.channel, v.given_at as "givenAt",
  v.public_name as "publicName", v.consent_publish as "consentPublish", ${standingOf} as standing,
  (select k.way from contacts k where k.voice_id = v.id) as way`
const from = sql`voice_replies y join voices v on v.id = y.voice_id ${standingJoins}`

const within = (scope: Scope) => (scope === 'all' ? sql`true` : sql`v.project_id = any(${[...scope]}::uuid[])`)

export const perPage = 50
export type ReplyFilter = { show: 'open' | 'answered'; owner?: string | undefined; page: number }

/** Promised replies of voices that were not erased: those that are owed, the longest overdue first, or those that were given. */
export async function listReplies(
  db: Sql,
  scope: Scope,
  { show, owner, page }: ReplyFilter,
): Promise<{ replies: StaffReply[]; total: number }> {
  const which = sql`${show === 'open' ? sql`y.answered_at is null` : sql`y.answered_at is not null`} and ${within(scope)}
    and e.voice_id is null and ${owner ? sql`y.owner_account = ${owner}` : sql`true`}`
  const order = show === 'open' ? sql`y.due_on, y.id` : sql`y.answered_at desc, y.id desc`
  const { rows } = await sql<StaffReply>`select ${staffColumns} from ${from} where ${which}
    order by ${order} limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  const counted = await sql<{ n: number }>`select count(*)::int as n from ${from} where ${which}`.execute(db)
  return { replies: rows, total: counted.rows[0]!.n }
}

export async function findReply(db: Sql, id: string | undefined): Promise<StaffReply | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<StaffReply>`select ${staffColumns} from ${from} where y.id = ${id}`.execute(db)
  return rows[0]
}

/** What was promised and given to the author of a voice, oldest first: for the author and for staff. Nothing is owed to who was erased. */
export async function repliesTo(db: Sql, voiceId: string): Promise<Reply[]> {
  const { rows } = await sql<Reply>`select ${columns} from voice_replies y where y.voice_id = ${voiceId}
    and (y.answered_at is not null or not exists (select from voice_erasures e where e.voice_id = y.voice_id))
    order by y.promised_at, y.id`.execute(db)
  return rows
}

export type PublicReply = { service: string | null; answer: string; answeredAt: Date }

/** What everyone may read: replies that were given in public to a voice that is shown. */
export async function repliesOf(db: Sql, voiceId: string): Promise<PublicReply[]> {
  const { rows } = await sql<PublicReply>`select y.service, y.answer, y.answered_at as "answeredAt" from voice_replies y
    join voice_publications p on p.voice_id = y.voice_id
    where y.voice_id = ${voiceId} and y.public and y.answer is not null order by y.answered_at`.execute(db)
  return rows
}

/** Replies that are owed, the longest overdue first, those of this person before the others'. */
export async function listOwed(
  db: Sql,
  scope: Scope,
  person: string,
  until: string,
  limit: number,
): Promise<StaffReply[]> {
  const { rows } = await sql<StaffReply>`select ${staffColumns} from ${from}
    where y.answered_at is null and y.due_on <= ${until} and e.voice_id is null and ${within(scope)}
    order by (y.owner_account = ${person}) is true desc, y.due_on, y.id limit ${limit}`.execute(db)
  return rows
}
