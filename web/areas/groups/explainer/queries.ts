import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'

/** A service of the council, as its newest version explains it. */
export type Service = {
  id: string
  slug: string
  name: string
  version: number
  about: string
  email: string | null
  telephone: string | null
  leadAccount: string | null
  changedAt: Date
}
const columns = sql`s.id, s.slug, s.name, v.number as version, v.about, v.email, v.telephone,
  v.lead_account as "leadAccount", v.at as "changedAt"`
const from = sql`council_services s join lateral (select * from council_service_versions x
  where x.service_id = s.id order by x.number desc limit 1) v on true`

/** The services of the council, by name: a council has some dozens. */
export async function listServices(db: Sql): Promise<Service[]> {
  const { rows } = await sql<Service>`select ${columns} from ${from} order by lower(s.name), s.id limit 300`.execute(db)
  return rows
}

export async function findService(db: Sql, slugOrId: string): Promise<Service | undefined> {
  const { rows } = await sql<Service>`select ${columns} from ${from}
    where ${isId(slugOrId) ? sql`s.id = ${slugOrId}` : sql`s.slug = ${slugOrId}`}`.execute(db)
  return rows[0]
}

export type ServiceVersion = { number: number; about: string; why: string | null; at: Date; byAccount: string | null }

/** What a page said before, newest first. */
export async function versionsOfService(db: Sql, serviceId: string): Promise<ServiceVersion[]> {
  const { rows } = await sql<ServiceVersion>`select number, about, why, at, by_account as "byAccount"
    from council_service_versions where service_id = ${serviceId} order by number desc limit 100`.execute(db)
  return rows
}

export type ServiceAnswer = { id: string; question: string; answer: string; at: Date; group: string | null }

/** Questions and answers on a service's page, newest first. */
export async function answersOfService(db: Sql, serviceId: string): Promise<ServiceAnswer[]> {
  const { rows } = await sql<ServiceAnswer>`select a.id, a.question, a.answer, a.at, g.name as "group"
    from council_service_answers a left join groups g on g.id = a.asked_by_group
      and exists (select from group_memberships m where m.group_id = g.id and m.left_at is null)
    where a.service_id = ${serviceId} order by a.at desc, a.id desc limit 100`.execute(db)
  return rows
}

/** Whether the answer to this question stands on a page already, and on which. */
export async function explainedAt(db: Sql, voiceId: string): Promise<{ slug: string; name: string } | undefined> {
  const { rows } = await sql<{ slug: string; name: string }>`select s.slug, s.name from council_service_answers a
    join council_services s on s.id = a.service_id where a.voice_id = ${voiceId}`.execute(db)
  return rows[0]
}
