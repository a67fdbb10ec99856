import { randomBytes } from 'node:crypto'
import type { Acting } from '../../../platform/acting.ts'
import { addDays, dayOf } from '../../../platform/clock.ts'
import { deed } from '../../../platform/db.ts'
import { type Id, newId } from '../../../platform/ids.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { record } from '../../../platform/record.ts'
import { ruleOf, settingsOf } from '../../../platform/settings.ts'
import { speak } from '../../../platform/words.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import type { Language } from '../../../ui/layout/view.ts'
import type { RequestKind, Way } from './rules.ts'
import { privacyWords } from './words.ts'

export type Contact = { way: Way; address: string }
export type NewRequest = {
  kind: RequestKind
  words: string
  contact: Contact
  receipts: readonly string[]
  accountId: string | null
  language: Language
  /** Made once for the page it was sent from: sending twice is one request. */
  once: string
}

const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const newReference = (): string => `P-${[...randomBytes(8)].map((byte) => letters[byte % letters.length]).join('')}`

/** Takes a request or complaint and starts its clock. The words, the contact and the receipts are sealed. */
export async function fileRequest(at: Acting, input: NewRequest): Promise<{ reference: string }> {
  const settings = await settingsOf(at.council)
  const today = dayOf(at.now)
  const acknowledgeBy = addDays(today, ruleOf(settings, 'complaint-acknowledge-days'))
  const answerBy = addDays(today, ruleOf(settings, 'access-answer-days'))
  const { seal } = at.council.keys
  return deed(at.db, async (tx) => {
    const id = newId<'privacy-request'>(at.now)
    const made = await tx
      .insertInto('privacy_requests')
      .values({
        id,
        reference: newReference(),
        kind: input.kind,
        account_id: input.accountId,
        contact: seal(JSON.stringify(input.contact)),
        words: seal(input.words),
        receipts: input.receipts.length ? seal(input.receipts.join('\n')) : null,
        language: input.language,
        once: input.once,
        received_at: at.now,
        acknowledge_by: acknowledgeBy,
        answer_by: answerBy,
      })
      .onConflict((c) => c.column('once').doNothing())
      .returning('reference')
      .executeTakeFirst()
    if (!made)
      return tx
        .selectFrom('privacy_requests')
        .select('reference')
        .where('once', '=', input.once)
        .executeTakeFirstOrThrow()
    await record(tx, at, { deed: 'privacy-request.made', subject: subjectOfRequest(id), public: { kind: input.kind } })
    if (input.contact.way === 'email') {
      const { letter, kinds } = speak(privacyWords, input.language)
      const text = letter.text(
        kinds[input.kind].name,
        made.reference,
        formatDate(acknowledgeBy, input.language),
        formatDate(answerBy, input.language),
      )
      await queueLetter(tx, at, {
        template: 'privacy-request',
        to: input.contact.address,
        subject: letter.subject(made.reference),
        text,
      })
    }
    return made
  })
}

export const subjectOfRequest = (id: Id<'privacy-request'>): string => `privacy-request:${id}`
