import { deed } from '../../../platform/db.ts'
import type { JobKind } from '../../../platform/jobs.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import * as paths from '../paths.ts'
import { listContacts } from '../register/queries.ts'
import { findCall, groupsToAsk } from './queries.ts'
import { words } from './words.ts'

const batch = 200
const first = '00000000-0000-0000-0000-000000000000'

/** Writes to every group that a call asks, once each; begun again, it goes on with the others. */
export const callLetters: JobKind = {
  kind: 'call-letters',
  async run(job) {
    const call = await findCall(job.db, String(job.data['call']))
    if (!call) return {}
    const link = job.council.origin + paths.call.to({ call: call.id })
    let [after, asked, written] = [first, 0, 0]
    for (;;) {
      const groups = await groupsToAsk(job.db, call.id, { after, limit: batch })
      written += await deed(job.db, async (tx) => {
        const ids = groups.map(({ id }) => id)
        const contacts = await listContacts({ db: tx, council: job.council }, ids, 'broker')
        let letters = 0
        for (const { id, name } of groups) {
          const email = contacts.get(id)?.email
          if (!email) continue
          letters++
          await queueLetter(tx, job, {
            template: 'call',
            to: email,
            ...words.callLetter(name, call, link),
            uniqueKey: `call ${call.id} ${id}`,
          })
        }
        return letters
      })
      asked += groups.length
      await job.progress(asked)
      if (groups.length < batch) break
      after = groups.at(-1)!.id
    }
    return { sentence: words.lettersDone(asked, written) }
  },
}
