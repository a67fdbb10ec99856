import type { Acting } from '../../../platform/acting.ts'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import { findJob } from '../../../platform/jobs.ts'

export type SentRequest = { reference: string; acknowledgeBy: string; answerBy: string }

/** The dates of a request, for whoever holds its reference; nothing else of it. */
export const findSent = (db: Sql, reference: string): Promise<SentRequest | undefined> =>
  db
    .selectFrom('privacy_requests')
    .select(['reference', 'acknowledge_by as acknowledgeBy', 'answer_by as answerBy'])
    .where('reference', '=', reference)
    .executeTakeFirst()

export type OwnCopy =
  | { state: 'waiting' | 'gone' }
  | { state: 'ready'; madeAt: Date; json: string; csv: string }
  | { state: 'failed'; error: string }

/** A copy of one's own data: nobody else's is found. */
export async function findCopy(
  at: Pick<Acting, 'council' | 'db'>,
  accountId: string,
  jobId: string,
): Promise<OwnCopy | undefined> {
  const job = isId(jobId) ? await findJob(at.db, jobId) : undefined
  if (job?.kind !== 'export-person' || job.startedBy !== accountId) return undefined
  if (job.failedAt) return { state: 'failed', error: job.error ?? '' }
  if (!job.finishedAt) return { state: 'waiting' }
  const copy = await at.db
    .selectFrom('data_exports')
    .select(['made_at as madeAt', 'json', 'csv'])
    .where('job_id', '=', jobId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return copy
    ? {
        state: 'ready',
        madeAt: copy.madeAt,
        json: at.council.keys.open(copy.json),
        csv: at.council.keys.open(copy.csv),
      }
    : { state: 'gone' }
}
