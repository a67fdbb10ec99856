import type { Acting } from '../../../platform/acting.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import { type JobId, type JobKind, type RunningJob, startJob } from '../../../platform/jobs.ts'
import { receipt as receiptPath } from '../paths.ts'
import { formatReceipt } from '../receipts/code.ts'
import { tell } from './commands.ts'
import { letterTo, type Telling } from './letter.ts'
import { countTold, listToTell, type ToTell } from './queries.ts'
import { toldSentence } from './words.ts'

const kind = 'tell-voices'
const batch = 200
const first = '00000000-0000-0000-0000-000000000000'

/** Tells everyone in a project who asked, once for a step, as a job that begins when the deed has committed. */
export const tellVoices = (tx: Sql, at: Acting, { title, ...telling }: Telling & { title: string }): Promise<JobId> =>
  startJob(tx, at, {
    kind,
    title: `Telling people: ${title}`,
    data: telling,
    uniqueKey: `${kind} ${telling.step} ${telling.projectId}`,
  })

/** Each batch is told in a transaction of its own; begun again, it goes on with those who were not told. */
export const tellVoicesJob: JobKind = {
  kind,
  async run(job) {
    const telling = job.data as unknown as Telling
    let [after, walked] = [first, 0]
    for (;;) {
      const people = await deed(job.db, (tx) => tellBatch(job, tx, telling, after))
      walked += people.length
      await job.progress(walked)
      if (people.length < batch) break
      after = people.at(-1)!.id
    }
    return { sentence: toldSentence(await countTold(job.db, telling)) }
  },
}

async function tellBatch(job: RunningJob, tx: Sql, telling: Telling, after: string): Promise<ToTell[]> {
  const people = await listToTell(tx, {
    ...telling,
    themeIds: telling.themes.map(({ id }) => id),
    others: !!telling.others,
    after,
    limit: batch,
  })
  const letters = people.flatMap(({ id: voiceId, language, receipt, themes }) => {
    const href = job.council.origin + receiptPath.to({ code: receipt })
    const letter = letterTo(telling, { language, receipt: formatReceipt(receipt), href, themes })
    return letter ? [{ voiceId, step: telling.step, letter }] : []
  })
  await tell(tx, job, letters)
  return people
}
