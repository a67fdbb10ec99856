import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Subject } from '../../../platform/subjects.ts'
import { type Channel, type GroupKind, groupKinds } from '../taking/rules.ts'
import type { Ending } from './rules.ts'

/** What a group told the council, with the reply that is owed or was given last. */
export type Case = {
  voiceId: string
  receipt: string
  subject: Subject
  kind: GroupKind
  channel: Channel
  givenAt: Date
  words: string | null
  /** What they would like to be done. */
  wish: string | null
  consentPublish: boolean
  shown: boolean
  erased: boolean
  replyId: string
  service: string | null
  serviceId: string | null
  ownerAccount: string | null
  /** A day, YYYY-MM-DD. */
  dueOn: string | null
  answer: string | null
  answeredAt: Date | null
  ending: Ending | null
  endedAt: Date | null
  /** How many replies were promised: each dispute promises one more. */
  rounds: number
  /** What the council does about it now. */
  action: string | null
  actionDue: string | null
}

const columns = sql`v.id as "voiceId", v.receipt, v.subject, v.kind, v.channel, v.given_at as "givenAt", v.words,
  v.data->>'wish' as wish, v.consent_publish as "consentPublish", y.id as "replyId", y.service, y.service_id as "serviceId",
  exists (select from voice_publications p where p.voice_id = v.id) as shown,
  exists (select from voice_erasures e where e.voice_id = v.id) as erased,
  y.owner_account as "ownerAccount", y.due_on as "dueOn", y.answer, y.answered_at as "answeredAt", n.ending, n.at as "endedAt",
  (select count(*) from voice_replies z where z.voice_id = v.id) as rounds, a.words as action, a.due_on as "actionDue"`
const from = sql`voices v
  join lateral (select * from voice_replies x where x.voice_id = v.id order by x.promised_at desc, x.id desc limit 1) y on true
  left join voice_reply_endings n on n.reply_id = y.id
  left join lateral (select words, due_on from voice_reply_actions x where x.voice_id = v.id order by x.at desc, x.id desc limit 1) a on true`

/** Whose: what these groups said, what somebody is to answer, or what these groups said and nobody answers yet. */
type Whose = {
  subjects?: readonly Subject[] | undefined
  owner?: string | undefined
  unownedOf?: readonly Subject[] | undefined
}
export type Show = 'open' | 'overdue' | 'answered' | 'ended' | 'all'
type Listing = { whose: Whose; kinds?: readonly GroupKind[]; show: Show; page: number; perPage: number; today: string }

/** Each way in is an index of its own; what was somebody else's before is not theirs any more. */
function belongs({ subjects, owner, unownedOf }: Whose): RawBuilder<unknown> {
  const ways = [
    ...(subjects?.length ? [sql`v.subject = any(${[...subjects]}::text[])`] : []),
    ...(owner
      ? [
          sql`(v.id in (select voice_id from voice_replies where owner_account = ${owner}) and y.owner_account = ${owner})`,
        ]
      : []),
    ...(unownedOf?.length
      ? [sql`(v.subject = any(${[...unownedOf]}::text[]) and y.owner_account is null and y.answered_at is null)`]
      : []),
  ]
  return ways.length ? sql`(${sql.join(ways, sql` or `)})` : sql`false`
}

const stands = (show: Show, today: string): RawBuilder<unknown> =>
  ({
    open: sql`y.answered_at is null`,
    overdue: sql`y.answered_at is null and y.due_on < ${today}`,
    answered: sql`y.answered_at is not null and n.ending is null`,
    ended: sql`n.ending is not null`,
    all: sql`true`,
  })[show]

/** What groups told the council and is owed a reply or was given one: what is overdue first, what has ended last. */
export async function listCases(
  db: Sql,
  { whose, kinds = groupKinds, show, page, perPage, today }: Listing,
): Promise<{ cases: Case[]; total: number }> {
  const where = sql`v.kind = any(${[...kinds]}::text[]) and ${belongs(whose)} and ${stands(show, today)}
    and not exists (select from voice_erasures e where e.voice_id = v.id)`
  const { rows } = await sql<Case>`select ${columns} from ${from} where ${where}
    order by y.answered_at is not null, n.ending is not null, case when y.answered_at is null then y.due_on end,
      coalesce(n.at, y.answered_at) desc, v.id desc limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  const counted = await sql<{ n: number }>`select count(*) as n from ${from} where ${where}`.execute(db)
  return { cases: rows, total: counted.rows[0]!.n }
}

/** Whose words nobody is to answer yet. */
export async function subjectsUnowned(db: Sql): Promise<Subject[]> {
  const { rows } = await sql<{ subject: Subject }>`select distinct v.subject from voice_replies y
    join voices v on v.id = y.voice_id and v.kind = any(${[...groupKinds]}::text[])
    where y.owner_account is null and y.answered_at is null limit 500`.execute(db)
  return rows.map(({ subject }) => subject)
}

/** One of them, also after it was erased, which it then says. */
export async function findCase(db: Sql, voiceId: string): Promise<Case | undefined> {
  if (!isId(voiceId)) return undefined
  const { rows } = await sql<Case>`select ${columns} from ${from}
    where v.id = ${voiceId} and v.kind = any(${[...groupKinds]}::text[])`.execute(db)
  return rows[0]
}

export type ServiceFigures = {
  serviceId: string
  received: number
  inTime: number
  late: number
  open: number
  overdue: number
  closedByCouncil: number
}

/** What each service, or one, was told since a day, and how it answered: counted over that time alone, by its index. */
export async function figuresOfServices(
  db: Sql,
  { since, today, serviceId }: { since: Date; today: string; serviceId?: string },
): Promise<ServiceFigures[]> {
  const inTime = sql`(y.answered_at at time zone 'Europe/London')::date <= y.due_on`
  const owed = sql`y.answered_at is null and not exists (select from voice_erasures e where e.voice_id = y.voice_id)`
  const { rows } = await sql<ServiceFigures>`select y.service_id as "serviceId", count(distinct y.voice_id) as received,
      count(*) filter (where y.answered_at is not null and ${inTime}) as "inTime",
      count(*) filter (where y.answered_at is not null and not ${inTime}) as late,
      count(*) filter (where ${owed}) as open, count(*) filter (where ${owed} and y.due_on < ${today}) as overdue,
      count(n.reply_id) as "closedByCouncil"
    from voice_replies y left join voice_reply_endings n on n.reply_id = y.id and n.ending = 'closed-by-council'
    where ${serviceId ? sql`y.service_id = ${serviceId}` : sql`y.service_id is not null`} and y.promised_at >= ${since} group by y.service_id`.execute(
    db,
  )
  return rows
}
