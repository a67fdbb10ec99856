import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { type JobKind, type RunningJob, startJob } from '../../../../../platform/jobs.ts'
import { tellAuthors } from '../../../../voices/index.ts'
import { findActivityById } from '../../../activity/queries.ts'
import type { Activity } from '../../../activity/types.ts'
import { addressOf } from '../address.ts'
import * as paths from '../paths.ts'
import { type Version, versionsOf } from '../queries.ts'
import { became } from '../steps.ts'
import { letters } from './letter-words.ts'

const kind = 'tell-draft-version'
const batch = 200
const first = '00000000-0000-0000-0000-000000000000'

/** Tells everyone who commented and asked to hear, once for a version, when it has been published. */
export const tellVersion = (tx: Tx, at: Acting, activity: Pick<Activity, 'id' | 'title'>, number: number) =>
  startJob(tx, at, {
    kind,
    title: `Telling people: version ${number} of ${activity.title}`,
    data: { activityId: activity.id, number },
    uniqueKey: `${kind} ${activity.id} ${number}`,
  })

/** Each batch is told in a transaction of its own; begun again, nobody is told twice. */
export const tellVersionJob: JobKind = {
  kind,
  async run(job) {
    const { activityId, number } = job.data as { activityId: string; number: number }
    const activity = await findActivityById(job.db, activityId, null, job.now)
    const versions = activity ? await versionsOf(job.db, activityId) : []
    const index = versions.findIndex((version) => version.number === number)
    if (!activity || index < 0) return { read: 0 }
    let [after, read] = [first, 0]
    for (;;) {
      const rows = await deed(job.db, (tx) => tellBatch(tx, job, { activity, versions, index, after }))
      read += rows.length
      await job.progress(read)
      if (rows.length < batch) return { read }
      after = rows.at(-1)!.id
    }
  },
}

type Batch = { activity: Activity; versions: readonly Version[]; index: number; after: string }

async function tellBatch(tx: Tx, job: RunningJob, { activity, versions, index, after }: Batch) {
  const { number, whatChanged } = versions[index]!
  const { rows } = await sql<{ id: string; paragraph: string }>`select voice_id as id, paragraph from draft_comments
    where activity_id = ${activity.id} and version < ${number} and voice_id > ${after} order by voice_id limit ${batch}`.execute(
    tx,
  )
  const href = job.council.origin + paths.changesOf.to({ ...addressOf(activity), number: `${number}` })
  const step = `draft-version:${activity.id}:${number}`
  for (const [paragraph, all] of Map.groupBy(rows, (row) => row.paragraph)) {
    const fate = became(versions, index, paragraph)
    const voiceIds = all.map(({ id }) => id)
    if (fate)
      await tellAuthors(tx, job, { voiceIds, step }, (language, receipt, receiptHref) => {
        const say = letters[language]
        const about = say.text[fate](paragraph.slice(1), number)
        return {
          subject: say.subject,
          text: [about, whatChanged, href, say.closing(receipt, receiptHref)].join('\n\n'),
        }
      })
  }
  return rows
}
