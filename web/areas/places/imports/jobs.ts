import { type JobKind, JobRefused, type RunningJob } from '../../../platform/jobs.ts'
import { checkJob, findUpload, importJob, runUpload } from './uploads.ts'
import { problemSentence } from './words.ts'

/** Large files: checked and imported in the work process, with progress. */
export const jobs: readonly JobKind[] = [
  { kind: checkJob, run: (job) => run(job, true) },
  { kind: importJob, run: (job) => run(job, false) },
]

async function run(job: RunningJob, preview: boolean): Promise<Record<string, unknown> | undefined> {
  const upload = await findUpload(job.db, String(job.data['upload']))
  if (!upload || upload.importedAt || upload.bytes === null) return {}
  const result = await runUpload(job, upload, { preview, progress: (done, total) => job.progress(done, total) })
  if ('refused' in result) throw new JobRefused(problemSentence(result.refused))
  return { imported: result.imported, upload: upload.id }
}
