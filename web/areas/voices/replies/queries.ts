import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Subject } from '../../../platform/subjects.ts'
import type { Standing } from '../counting/tallies.ts'
import { standingJoins, standingOf } from '../standing/queries.ts'
import { type Scope, within } from '../standing/scope.ts'
import { groupKinds } from '../taking/rules.ts'
import type { Ending } from './rules.ts'

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

const ofGroups = sql`v.kind = any(${[...groupKinds]}::text[])`
/** What groups ask is replied to on their own page, by those whose matter it is. */
const ownFor = (scope: Scope) => sql`not ${ofGroups} and ${within(scope, sql`v.project_id`)}`

/** A question that everybody sees is answered with its board, whose own line stands on the desk. */
const onBoard = sql`(v.kind = 'questions-answers' and exists (select from voice_publications shown where shown.voice_id = v.id))`

export const perPage = 50
export type ReplyFilter = { show: 'open' | 'answered'; owner?: string | undefined; page: number }

/** Promised replies of voices that were not erased: those that are owed, the longest overdue first, or those that were given. */
export async function listReplies(
  db: Sql,
  scope: Scope,
  { show, owner, page }: ReplyFilter,
): Promise<{ replies: StaffReply[]; total: number }> {
  const which = sql`${show === 'open' ? sql`y.answered_at is null` : sql`y.answered_at is not null`} and ${ownFor(scope)}
    and e.voice_id is null and ${owner ? sql`y.owner_account = ${owner}` : sql`true`}`
  const order = show === 'open' ? sql`y.due_on, y.id` : sql`y.answered_at desc, y.id desc`
  const { rows } = await sql<StaffReply>`select ${staffColumns} from ${from} where ${which}
    order by ${order} limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  const counted = await sql<{ n: number }>`select count(*)::int as n from ${from} where ${which}`.execute(db)
  return { replies: rows, total: counted.rows[0]!.n }
}

export async function findReply(db: Sql, id: string | undefined): Promise<StaffReply | undefined> {
  if (!isId(id)) return undefined
  const { rows } =
    await sql<StaffReply>`select ${staffColumns} from ${from} where y.id = ${id} and not ${ofGroups}`.execute(db)
  return rows[0]
}

/** What was promised and given to the author of a voice, oldest first: for the author and for staff. Nothing is owed to who was erased. */
export async function repliesTo(db: Sql, voiceId: string): Promise<Reply[]> {
  const { rows } = await sql<Reply>`select ${columns} from voice_replies y where y.voice_id = ${voiceId}
    and (y.answered_at is not null or not exists (select from voice_erasures e where e.voice_id = y.voice_id))
    order by y.promised_at, y.id`.execute(db)
  return rows
}

export type PublicReply = { service: string | null; answer: string; answeredAt: Date; closedByCouncil: boolean }

/** What everyone may read: replies that were given in public to a voice that is shown. */
export async function repliesOf(db: Sql, voiceId: string): Promise<PublicReply[]> {
  const { rows } = await sql<PublicReply>`select y.service, y.answer, y.answered_at as "answeredAt",
      exists (select from voice_reply_endings n where n.reply_id = y.id and n.ending = 'closed-by-council') as "closedByCouncil"
    from voice_replies y join voice_publications p on p.voice_id = y.voice_id
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
    where y.answered_at is null and y.due_on <= ${until} and e.voice_id is null and ${ownFor(scope)} and not ${onBoard}
    order by (y.owner_account = ${person}) is true desc, y.due_on, y.id limit ${limit}`.execute(db)
  return rows
}

export type Action = { words: string | null; dueOn: string | null; at: Date; byAccount: string | null }

/** What the council said that it does about a voice, oldest first: the last one holds. */
export async function actionsOn(db: Sql, voiceId: string): Promise<Action[]> {
  const { rows } =
    await sql<Action>`select words, due_on as "dueOn", at, by_account as "byAccount" from voice_reply_actions
    where voice_id = ${voiceId} order by at, id`.execute(db)
  return rows
}

export type Ended = { replyId: string; ending: Ending; words: string | null; at: Date }

/** How the replies to a voice ended, by reply. */
export async function endingsOf(db: Sql, voiceId: string): Promise<Map<string, Ended>> {
  const { rows } = await sql<Ended>`select reply_id as "replyId", ending, words, at from voice_reply_endings
    where voice_id = ${voiceId}`.execute(db)
  return new Map(rows.map((row) => [row.replyId, row]))
}

/** Whether what is said here is settled only when its author says so. */
export async function isConfirmed(db: Sql, voiceId: string): Promise<boolean> {
  const { rows } = await sql`select from voices v where v.id = ${voiceId} and ${ofGroups}`.execute(db)
  return rows.length > 0
}
