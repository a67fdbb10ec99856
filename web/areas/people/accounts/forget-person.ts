import type { Acting } from '../../../platform/acting.ts'
import type { JobKind } from '../../../platform/jobs.ts'
import type { AboutWhom } from '../../../platform/subjects.ts'

/** Forgets what all areas keep about a person: each forgets its own. Tried again until every one has. */
export const forgetPerson: JobKind = {
  kind: 'forget-person',
  async run(job) {
    const why = String(job.data['why'])
    const removed = await job.house.forget(whomOf(job, job.data), job, why)
    return { removed }
  },
}

/** What a job was told of the person; receipts are sealed there, since who holds one can open what it stands for. */
function whomOf(at: Pick<Acting, 'council'>, data: Record<string, unknown>): AboutWhom {
  const { accountId, emailKey, receipts } = data
  return {
    accountId: typeof accountId === 'string' ? accountId : null,
    emailKey: typeof emailKey === 'string' ? Buffer.from(emailKey, 'hex') : null,
    ...(typeof receipts === 'string'
      ? { receipts: at.council.keys.open(Buffer.from(receipts, 'base64')).split('\n') }
      : {}),
  }
}
