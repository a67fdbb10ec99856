import { sql } from 'kysely'
import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { type JobKind, type RunningJob, startJob } from '../../../../../platform/jobs.ts'
import { findVoice, formatReceipt, type Telling, tell } from '../../../../voices/index.ts'
import { receipt as receiptPath } from '../../../../voices/paths.ts'
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
    if (!activity || index < 0) return { told: 0 }
    let [after, told] = [first, 0]
    for (;;) {
      const done = await deed(job.db, (tx) => tellBatch(tx, job, { activity, versions, index, after }))
      told += done.told
      await job.progress(told)
      if (!done.last) return { told }
      after = done.last
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
  const tellings = await Promise.all(
    rows.map(async ({ id, paragraph }): Promise<Telling[]> => {
      const voice = await findVoice(tx, id)
      const fate = became(versions, index, paragraph)
      if (!voice?.hasContact || voice.standing === 'refused' || voice.standing === 'erased' || !fate) return []
      const say = letters[voice.language === 'cy' ? 'cy' : 'en']
      const receiptHref = job.council.origin + receiptPath.to({ code: voice.receipt })
      const closing = say.closing(formatReceipt(voice.receipt), receiptHref)
      const text = [say.text[fate](paragraph.slice(1), number), whatChanged, href, closing].join('\n\n')
      return [{ voiceId: id, step: `draft-version:${activity.id}:${number}`, letter: { subject: say.subject, text } }]
    }),
  )
  return { told: await tell(tx, job, tellings.flat()), last: rows.length === batch ? rows.at(-1)!.id : undefined }
}
