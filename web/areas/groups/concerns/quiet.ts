import { randomBytes } from '../../../platform/chance.ts'
import type { JobKind } from '../../../platform/jobs.ts'
import { depositNothing } from './commands.ts'
import { findLock } from './queries.ts'

/** Now and then a letter that says nothing, so that neither rows nor days tell how many say something. */
export const quietLetters: JobKind = {
  kind: 'groups.envelopes',
  every: 'every 360 minutes',
  async run(job) {
    const lock = await findLock(job)
    if (lock) await depositNothing(job, lock.publicKey, randomBytes(1)[0]! % 3)
    return undefined
  },
}
