import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { listStaff, readEmail } from '../../people/index.ts'
import { slugOf } from '../register/rules.ts'
import { findService, listServices } from './queries.ts'
import {
  type AnswerFields,
  type AnswerRefusals,
  answerRefusals,
  type ServiceFields,
  type ServiceRefusals,
  serviceRefusals,
} from './rules.ts'

type Refused = { refused: 'not-found' } | { refused: 'invalid'; fields: ServiceRefusals }

/** The names of services are few and seldom change: one at a time. */
const lockServices = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' services'))`.execute(tx)

async function checked(tx: Tx, fields: ServiceFields, id?: string): Promise<ServiceRefusals> {
  const email = readEmail(fields.email)
  const refused = serviceRefusals(fields, { isEmail: !!email, staff: await listStaff(tx, 'voices.reply') })
  const taken = (await listServices(tx)).some(
    (other) =>
      other.id !== id &&
      (other.name.toLowerCase() === fields.name.toLowerCase() || (!id && other.slug === slugOf(fields.name))),
  )
  return taken && !refused.name ? { ...refused, name: 'name-taken' } : refused
}

/** Puts a service of the council on the list, with its page. */
export function addService(at: Acting, fields: ServiceFields): Promise<{ serviceId: string; slug: string } | Refused> {
  return deed(at.db, async (tx) => {
    await lockServices(tx)
    const refused = await checked(tx, fields)
    if (Object.keys(refused).length) return { refused: 'invalid', fields: refused }
    const [id, slug] = [newId(at.now), slugOf(fields.name)]
    await tx
      .insertInto('council_services')
      .values({ id, slug, name: fields.name, created_at: at.now, created_by: at.by.account })
      .execute()
    await write(tx, at, id, 1, fields)
    return { serviceId: id, slug }
  })
}

/** Changes the page of a service: what it said before stays to be read. */
export function changeService(
  at: Acting,
  { serviceId, fields }: { serviceId: string; fields: ServiceFields },
): Promise<{ number: number; slug: string } | Refused> {
  return deed(at.db, async (tx) => {
    await lockServices(tx)
    const before = await findService(tx, serviceId)
    if (!before) return { refused: 'not-found' }
    const refused = await checked(tx, fields, before.id)
    if (Object.keys(refused).length) return { refused: 'invalid', fields: refused }
    const same =
      before.name === fields.name &&
      before.about === fields.about &&
      (before.email ?? '') === fields.email &&
      (before.telephone ?? '') === fields.telephone &&
      (before.leadAccount ?? '') === fields.lead
    if (same) return { number: before.version, slug: before.slug }
    await tx.updateTable('council_services').set({ name: fields.name }).where('id', '=', before.id).execute()
    await write(tx, at, before.id, before.version + 1, fields)
    return { number: before.version + 1, slug: before.slug }
  })
}

async function write(tx: Tx, at: Acting, id: string, number: number, fields: ServiceFields): Promise<void> {
  const { about, email, telephone, lead, why } = fields
  await tx
    .insertInto('council_service_versions')
    .values({
      service_id: id,
      number,
      about,
      email: email || null,
      telephone: telephone || null,
      lead_account: lead || null,
      why: why || null,
      at: at.now,
      by_account: at.by.account,
    })
    .execute()
  await record(tx, at, { deed: 'service.explained', subject: subjectOf('service', id), public: { version: number } })
}

type Explained = { explained: true } | { refused: 'not-found' } | { refused: 'invalid'; fields: AnswerRefusals }

/**
 * Puts an answer that helps others on the page of a service: in the council's own words, with the name of the group only
 * where it agreed that everyone may read what it asked.
 */
export function explainAnswer(
  at: Acting,
  { voiceId, groupId, fields }: { voiceId: string; groupId: string | null; fields: AnswerFields },
): Promise<Explained> {
  return deed(at.db, async (tx) => {
    const refused = answerRefusals(fields, await listServices(tx))
    if (Object.keys(refused).length) return { refused: 'invalid', fields: refused }
    await tx
      .insertInto('council_service_answers')
      .values({
        id: newId(at.now),
        service_id: fields.service,
        voice_id: voiceId,
        question: fields.question,
        answer: fields.answer,
        asked_by_group: fields.named ? groupId : null,
        at: at.now,
        by_account: at.by.account,
      })
      .onConflict((c) => c.column('voice_id').doNothing())
      .execute()
    await record(tx, at, {
      deed: 'service.answer-explained',
      subject: subjectOf('service', fields.service),
      details: { voice: voiceId },
      public: { named: fields.named },
    })
    return { explained: true }
  })
}
