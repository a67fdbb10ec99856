import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { startJob } from '../../../platform/jobs.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { listWards } from '../../places/index.ts'
import * as paths from '../paths.ts'
import { listContacts } from '../register/queries.ts'
import { callLetters } from './letters.ts'
import { askedAmong, findCall } from './queries.ts'
import {
  type AnswerRefusal,
  answerRefusal,
  type CallFields,
  type CallRefusals,
  callRefusals,
  longestReport,
  type ReportRefusal,
  readPounds,
  type ThankRefusal,
} from './rules.ts'
import { words } from './words.ts'

/** Asks groups for what they know; a job then writes to each that is asked. */
export function askCall(
  at: Acting,
  fields: CallFields,
  once?: string,
): Promise<{ callId: string } | { refused: 'invalid'; fields: CallRefusals }> {
  return deed(at.db, async (tx) => {
    const refused = callRefusals(fields, dayOf(at.now), await listWards(tx))
    if (Object.keys(refused).length) return { refused: 'invalid', fields: refused }
    const { title, about, effort, takesPlace, whom, closesOn } = fields
    const id = isId(once) ? once : newId<'call'>(at.now)
    const paid = fields.payment === 'paid'
    const made = await tx
      .insertInto('expertise_calls')
      .values({
        id,
        title,
        about,
        effort,
        takes_place: takesPlace,
        payment_pence: paid ? readPounds(fields.amount) : null,
        payment_for: paid ? fields.paymentFor : null,
        no_payment_why: paid ? null : fields.noPaymentWhy,
        sector: whom === 'sector' ? fields.sector : null,
        community: whom === 'community' ? fields.community : null,
        ward_id: whom === 'ward' ? fields.ward : null,
        closes_on: closesOn,
        asked_at: at.now,
        asked_by: at.by.account,
      })
      .onConflict((c) => c.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return { callId: id }
    await startJob(tx, at, { kind: callLetters.kind, title: words.letters(title), data: { call: id } })
    await record(tx, at, { deed: 'call.asked', subject: subjectOf('call', id), public: { paid, closesOn } })
    return { callId: id }
  })
}

type Answered = { answered: true } | { refused: AnswerRefusal }

/** A group that is asked offers what it knows, or says that it cannot; it may change that until the call closes. */
export function answerCall(
  at: Acting,
  { callId, groupId, offers, words: said }: { callId: string; groupId: string; offers: string; words: string },
): Promise<Answered> {
  return deed(at.db, async (tx) => {
    const call = await findCall(tx, callId)
    if (!call || !isId(groupId)) return { refused: 'not-found' }
    const refused = answerRefusal({ offers, words: said })
    if (refused) return { refused }
    if (call.closesOn < dayOf(at.now)) return { refused: 'closed' }
    if (!(await askedAmong(tx, callId, [groupId])).length) return { refused: 'not-asked' }
    const { rows } = await sql`insert into expertise_answers (call_id, group_id, offers, words, at, by_account)
        values (${callId}, ${groupId}, ${offers === 'yes'}, ${said}, ${at.now}, ${at.by.account})
        on conflict (call_id, group_id) do update set offers = excluded.offers, words = excluded.words, at = excluded.at,
          by_account = excluded.by_account where expertise_answers.thanked_at is null returning call_id`.execute(tx)
    if (!rows.length) return { refused: 'thanked-already' }
    await record(tx, at, {
      deed: 'call.answered',
      subject: subjectOf('call', callId),
      details: { group: groupId },
      public: {},
    })
    return { answered: true }
  })
}

type Thanking = { callId: string; groupId: string; accepted: string; words: string }

/** An officer thanks a group for its offer, and says whether the council takes it up; the group gets a letter. */
export function thankGroup(
  at: Acting,
  { callId, groupId, accepted, words: thanks }: Thanking,
): Promise<{ thanked: true } | { refused: ThankRefusal }> {
  return deed(at.db, async (tx) => {
    const call = await findCall(tx, callId)
    if (!call || !isId(groupId)) return { refused: 'not-found' }
    if (accepted !== 'yes' && accepted !== 'no') return { refused: 'choice-missing' }
    if (!thanks) return { refused: 'words-missing' }
    if (thanks.length > 1000) return { refused: 'words-too-long' }
    const { rows } = await sql`update expertise_answers set thanked_at = ${at.now}, thanked_by = ${at.by.account},
        accepted = ${accepted === 'yes'}, thanks = ${thanks}
      where call_id = ${callId} and group_id = ${groupId} and offers and thanked_at is null returning group_id`.execute(
      tx,
    )
    if (!rows.length) return { refused: 'not-found' }
    const letter = words.thankLetter(call.title, accepted === 'yes', thanks, linkTo(at, callId))
    await write(tx, at, [groupId], 'call-thanks', callId, letter)
    await record(tx, at, {
      deed: 'call.thanked',
      subject: subjectOf('call', callId),
      details: { group: groupId },
      public: { accepted: accepted === 'yes' },
    })
    return { thanked: true }
  })
}

/** Says what came of a call, for everyone to read; each group that answered gets it as a letter. */
export function reportCall(
  at: Acting,
  { callId, words: said }: { callId: string; words: string },
): Promise<{ reported: number } | { refused: ReportRefusal }> {
  return deed(at.db, async (tx) => {
    const call = await findCall(tx, callId)
    if (!call) return { refused: 'not-found' }
    if (call.report !== null) return call.report === said ? { reported: 0 } : { refused: 'reported-already' }
    if (call.closesOn >= dayOf(at.now)) return { refused: 'still-open' }
    if (!said) return { refused: 'words-missing' }
    if (said.length > longestReport) return { refused: 'words-too-long' }
    await tx
      .insertInto('expertise_reports')
      .values({ call_id: callId, words: said, at: at.now, by_account: at.by.account })
      .execute()
    const { rows } = await sql<{
      id: string
    }>`select group_id as id from expertise_answers where call_id = ${callId}`.execute(tx)
    const letter = words.reportLetter(call.title, said, linkTo(at, callId))
    const ids = rows.map(({ id }) => id)
    await write(tx, at, ids, 'call-report', callId, letter)
    await record(tx, at, { deed: 'call.reported', subject: subjectOf('call', callId), public: { answers: ids.length } })
    return { reported: ids.length }
  })
}

const linkTo = (at: Acting, callId: string): string => at.council.origin + paths.call.to({ call: callId })

async function write(
  tx: Tx,
  at: Acting,
  groupIds: readonly string[],
  template: string,
  callId: string,
  letter: { subject: string; text: string },
): Promise<void> {
  const contacts = await listContacts({ db: tx, council: at.council }, groupIds, 'broker')
  for (const [groupId, { email }] of contacts)
    if (email)
      await queueLetter(tx, at, { template, to: email, ...letter, uniqueKey: `${template} ${callId} ${groupId}` })
}
