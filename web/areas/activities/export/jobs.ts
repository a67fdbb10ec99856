import { type JobKind, JobRefused, type RunningJob } from '../../../platform/jobs.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { listWards } from '../../places/index.ts'
import { countsOf, exportVoices } from '../../voices/index.ts'
import { findRow } from '../activity/queries.ts'
import { listUnreadable } from '../keying/queries.ts'
import { kindNamed } from '../kinds/list.ts'
import { exportFile } from '../paths.ts'
import { columnsOf } from './columns.ts'
import { exportJob } from './commands.ts'
import { count, dictionaryOf, noCounts } from './dictionary.ts'
import { type Format, makerOf, type Piece } from './file.ts'

const atOnce = 500

const nothing: ReadonlySet<string> = new Set()

/**
 * Writes the file in sealed parts, 500 answers at a time, so that no memory holds all of it: neither the answers, which
 * are read page by page, nor the file, whose pieces are handed on as they come. Tried again, it begins anew.
 */
async function run(job: RunningJob): Promise<Record<string, unknown>> {
  const { db, council } = job
  const asked = await db
    .selectFrom('exports')
    .selectAll()
    .where('id', '=', String(job.data['exportId']))
    .executeTakeFirst()
  const activity = asked && (await findRow(db, asked.activity_id))
  if (!asked || !activity) throw new JobRefused('The file was asked for too long ago. Ask for it again.')
  const kind = kindNamed(activity.kind)
  const questions = kind.questions(activity)
  const wards = new Map((await listWards(db)).map(({ id, name }) => [id, name]))
  const columns = columnsOf(questions, (id) => wards.get(id))
  const { received } = await countsOf(db, [subjectOf('activity', activity.id)])
  await db.deleteFrom('export_parts').where('export_id', '=', asked.id).execute()
  const positions = { answers: 0, dictionary: 0 }
  const write = async (pieces: readonly Piece[]) => {
    for (const { file, text } of pieces)
      await db
        .insertInto('export_parts')
        .values({ export_id: asked.id, file, position: positions[file]++, content: council.keys.seal(text) })
        .execute()
  }
  const maker = makerOf(asked.format as Format, columns, job.now)
  const counts = noCounts(columns)
  let written = 0
  for (let after: string | undefined; ; ) {
    const voices = await exportVoices(db, activity.id, { ...(after ? { after } : {}), limit: atOnce })
    if (!voices.length) break
    const spoilt = await listUnreadable(
      db,
      voices.map(({ id }) => id),
    )
    const rows = voices.map((voice) => {
      const values = kind.values({ words: voice.words, data: (voice.data ?? {}) as never })
      return columns.map((column) => column.cell({ voice, values, spoilt: spoilt.get(voice.id) ?? nothing }))
    })
    for (const row of rows) count(counts, row)
    await write(maker.rows(rows))
    written += voices.length
    after = voices.at(-1)!.id
    await job.progress(written, Math.max(received, written))
  }
  await write(maker.end(dictionaryOf(columns, counts, written)))
  await db.updateTable('exports').set({ made_at: job.now, voices: written }).where('id', '=', asked.id).execute()
  return {
    sentence:
      written === 1 ? '1 answer is in the file.' : `${written.toLocaleString('en-GB')} answers are in the file.`,
    goTo: { href: exportFile.to({ activity: activity.id, export: asked.id }), text: 'Download the file' },
  }
}

export const jobs: readonly JobKind[] = [
  { kind: exportJob, run },
  {
    kind: 'sweep-exports',
    every: 'daily 03:40',
    async run({ db, now }) {
      const { numDeletedRows } = await db.deleteFrom('exports').where('expires_at', '<', now).executeTakeFirst()
      return { removed: Number(numDeletedRows) }
    },
  },
]
