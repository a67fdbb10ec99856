import { sql } from 'kysely'
import { holds } from '../../../permissions.ts'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import { privacyDeskRequest } from '../paths.ts'
import type { Contact } from '../privacy/commands.ts'
import { type Clock, clockOf, type RequestKind, type Step, type Taken } from '../privacy/rules.ts'

export const pageSize = 50

export type ListedRequest = {
  id: string
  reference: string
  kind: RequestKind
  receivedAt: Date
  closedAt: Date | null
  clock: Clock
}
type Row = {
  id: string
  reference: string
  kind: RequestKind
  receivedAt: Date
  closedAt: Date | null
  acknowledgeBy: string
  answerBy: string
  steps: { step: Step; at: string }[]
}

const daysOf = (steps: Row['steps']): Taken[] => steps.map(({ step, at }) => ({ step, day: dayOf(new Date(at)) }))

/** One page of requests: open ones by when an answer is due, closed ones newest first. */
export async function listRequests(
  db: Sql,
  { open, page }: { open: boolean; page: number },
  now: Date,
): Promise<{ requests: ListedRequest[]; total: number }> {
  const which = open ? sql`closed_at is null` : sql`closed_at is not null`
  const { rows } = await sql<Row>`
    select r.id, r.reference, r.kind, r.received_at as "receivedAt", r.closed_at as "closedAt", r.acknowledge_by as "acknowledgeBy", r.answer_by as "answerBy",
      coalesce((select jsonb_agg(jsonb_build_object('step', s.step, 'at', s.at) order by s.at, s.id) from privacy_request_steps s where s.request_id = r.id), '[]') as steps
    from privacy_requests r where ${which} order by ${open ? sql`answer_by, id` : sql`closed_at desc, id`} limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(
    db,
  )
  const { rows: count } = await sql<{
    n: number
  }>`select count(*)::int as n from privacy_requests where ${which}`.execute(db)
  const today = dayOf(now)
  const requests = rows.map(({ steps, acknowledgeBy, answerBy, ...row }) => ({
    ...row,
    clock: clockOf({ acknowledgeBy, answerBy }, daysOf(steps), today),
  }))
  return { requests: open ? requests.sort(byUrgency) : requests, total: count[0]!.n }
}

const byUrgency = (a: ListedRequest, b: ListedRequest) =>
  (a.clock.daysLeft ?? Infinity) - (b.clock.daysLeft ?? Infinity) || a.receivedAt.getTime() - b.receivedAt.getTime()

export type RequestDetail = ListedRequest & {
  words: string
  contact: Contact | undefined
  receipts: string[]
  account: { id: string; name: string } | undefined
  language: 'en' | 'cy'
  steps: { step: Step; at: Date; words: string | undefined; by: string | null }[]
}

/** One request, opened. The caller writes down that it was read. */
export async function findRequest(
  at: Pick<Acting, 'council'>,
  db: Sql,
  id: string,
  now: Date,
): Promise<RequestDetail | undefined> {
  const row = await db
    .selectFrom('privacy_requests as r')
    .leftJoin('accounts as a', 'a.id', 'r.account_id')
    .leftJoin('account_erasures as e', 'e.account_id', 'r.account_id')
    .select([
      'r.id',
      'reference',
      'kind',
      'received_at',
      'closed_at',
      'acknowledge_by',
      'answer_by',
      'words',
      'contact',
      'receipts',
      'r.language',
      'a.id as account',
      'a.name',
      'e.at as erasedAt',
    ])
    .where('r.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const steps = await db
    .selectFrom('privacy_request_steps')
    .select(['step', 'at', 'words', 'by_account as by'])
    .where('request_id', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const open = (sealed: Buffer | null) => (sealed?.length ? at.council.keys.open(sealed) : undefined)
  const contact = open(row.contact)
  const taken = steps.map(({ step, at: when }) => ({ step: step as Step, day: dayOf(when) }))
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind as RequestKind,
    receivedAt: row.received_at,
    closedAt: row.closed_at,
    clock: clockOf({ acknowledgeBy: row.acknowledge_by, answerBy: row.answer_by }, taken, dayOf(now)),
    words: open(row.words) ?? '',
    contact: contact ? (JSON.parse(contact) as Contact) : undefined,
    receipts: open(row.receipts)?.split('\n') ?? [],
    account: row.account && !row.erasedAt ? { id: row.account, name: row.name ?? '' } : undefined,
    language: row.language === 'cy' ? 'cy' : 'en',
    steps: steps.map((one) => ({ step: one.step as Step, at: one.at, words: open(one.words), by: one.by })),
  }
}

export type DeskItem = { key: 'privacy'; title: string; words: string; due?: string; href: string; action: string }

/** What the data protection lead has to do next, soonest first. */
export async function deskOf({ db, now }: { db: Sql; now: Date }, person: Person): Promise<DeskItem[]> {
  if (!holds(person, 'privacy.manage')) return []
  const { requests } = await listRequests(db, { open: true, page: 1 }, now)
  return requests.slice(0, 20).map(({ id, reference, kind, clock }) => {
    const confirm = clock.acknowledge.state !== 'done'
    const due =
      clock.answer.state === 'stopped' && !confirm
        ? undefined
        : confirm && clock.acknowledge.by < clock.answer.by
          ? clock.acknowledge.by
          : clock.answer.by
    return {
      key: 'privacy',
      title: `Privacy request ${reference}`,
      words: kind === 'complaint' ? 'A complaint' : `A request: ${kind}`,
      ...(due ? { due } : {}),
      href: privacyDeskRequest.to({ request: id }),
      action: confirm ? 'Confirm' : 'Answer',
    }
  })
}
