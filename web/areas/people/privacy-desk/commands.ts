import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { startJob } from '../../../platform/jobs.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { record } from '../../../platform/record.ts'
import { speak } from '../../../platform/words.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import { eraseAccount } from '../accounts/erase-account.ts'
import { closes, mayErase, type Step, type StepRefusal, stepRefusal } from '../privacy/rules.ts'
import { privacyWords } from '../privacy/words.ts'
import { findRequest, type RequestDetail } from './queries.ts'
import type { EraseDeskRefusal } from './words.ts'

/** Takes a step with a request, and tells the person by email where that is how they asked to be reached. */
export function takeStep(
  at: Acting,
  { id, step, words }: { id: string; step: string; words: string },
): Promise<{ taken: true; told: boolean } | { refused: StepRefusal | 'no-request' }> {
  return deed(at.db, async (tx) => {
    const request = await lockedRequest(tx, at, id)
    if (!request) return { refused: 'no-request' }
    const refused = stepRefusal(
      step,
      request.steps.map((one) => ({ step: one.step, day: dayOf(one.at) })),
      words,
    )
    if (refused) return { refused }
    const taken = step as Step
    await tx
      .insertInto('privacy_request_steps')
      .values({
        id: newId(at.now),
        request_id: id,
        step: taken,
        words: words ? at.council.keys.seal(words) : null,
        by_account: at.by.account,
        at: at.now,
      })
      .execute()
    if (closes(taken))
      await tx.updateTable('privacy_requests').set({ closed_at: at.now }).where('id', '=', id).execute()
    await record(tx, at, {
      deed: 'privacy-request.step',
      subject: `privacy-request:${id}`,
      public: { kind: request.kind, step: taken },
    })
    return { taken: true, told: await tell(tx, at, id, taken, words) }
  })
}

async function lockedRequest(tx: Tx, at: Acting, id: string): Promise<RequestDetail | undefined> {
  if (!isId(id)) return undefined
  await tx.selectFrom('privacy_requests').select('id').where('id', '=', id).forUpdate().execute()
  return findRequest(at, tx, id, at.now)
}

async function tell(tx: Tx, at: Acting, id: string, step: Step, words: string): Promise<boolean> {
  const request = await findRequest(at, tx, id, at.now)
  if (request?.contact?.way !== 'email') return false
  const { stepLetter } = speak(privacyWords, request.language)
  const text = letterText(request, step, words)
  await queueLetter(tx, at, {
    template: 'privacy-request',
    to: request.contact.address,
    subject: stepLetter.subject(request.reference),
    text,
  })
  return true
}

/** The letter of a step, sent by email or shown to be read out or posted. */
export function letterText({ language, clock }: RequestDetail, step: Step, words: string | undefined): string {
  const { stepLetter } = speak(privacyWords, language)
  return [
    stepLetter.opening[step](formatDate(clock.answer.by, language)),
    words,
    closes(step) ? stepLetter.regulator : undefined,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Erases what a request asks for: the account it came from and the voices of its receipts. It stays open until the person is told. */
export async function eraseForRequest(
  at: Acting,
  id: string,
  sure: boolean,
): Promise<{ erasing: true } | { refused: EraseDeskRefusal | 'no-request' }> {
  const request = isId(id) ? await findRequest(at, at.db, id, at.now) : undefined
  if (!request) return { refused: 'no-request' }
  if (request.closedAt) return { refused: 'closed' }
  if (!mayErase(request.kind)) return { refused: 'not-asked' }
  if (!request.account && !request.receipts.length) return { refused: 'nothing-to-erase' }
  if (!sure) return { refused: 'not-sure' }
  const why = `Privacy request ${request.reference}`
  if (request.account) {
    const result = await eraseAccount(at, request.account.id, why)
    if ('refused' in result && result.refused === 'last-administrator') return { refused: 'last-administrator' }
  }
  await deed(at.db, async (tx) => {
    if (request.receipts.length)
      await startJob(tx, at, {
        kind: 'forget-person',
        title: 'Erasing what was said under receipts',
        uniqueKey: `forget-person ${id}`,
        data: { receipts: at.council.keys.seal(request.receipts.join('\n')).toString('base64'), why },
      })
    await record(tx, at, {
      deed: 'privacy-request.erased',
      subject: `privacy-request:${id}`,
      public: { kind: request.kind },
    })
  })
  return { erasing: true }
}
