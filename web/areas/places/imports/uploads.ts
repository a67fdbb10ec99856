import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import { type Id, isId, newId } from '../../../platform/ids.ts'
import { startJob } from '../../../platform/jobs.ts'
import { record } from '../../../platform/record.ts'
import { importBoundaries } from './boundaries.ts'
import type { Counts, Imported, ImportInput, Options } from './import.ts'
import { importNeighbourhoods } from './neighbourhoods.ts'
import { importPostcodes } from './postcodes.ts'
import type { ImportKind, Problem } from './problems.ts'
import { importProfile } from './profile.ts'

export const importers: Record<
  ImportKind,
  (at: Acting, input: ImportInput, options?: Options) => Promise<Imported | { refused: Problem }>
> = {
  boundaries: importBoundaries,
  profile: importProfile,
  postcodes: importPostcodes,
  neighbourhoods: importNeighbourhoods,
}

/** Files up to this size are checked while the person waits; larger ones by a job. */
const quick = 600_000

export type Upload = {
  id: Id<'upload'>
  kind: ImportKind
  name: string
  source: string
  licence: string
  startsOn: string | null
  example: boolean
  bytes: number | null
  counts: Counts | null
  problem: Problem | null
  jobId: string | null
  importedAt: Date | null
}

export async function findUpload(db: Sql, id: string): Promise<Upload | undefined> {
  if (!isId(id)) return undefined
  const { rows } =
    await sql<Upload>`select id, kind, name, source, licence, starts_on as "startsOn", example, length(content) as bytes,
    counts, problem, job_id as "jobId", imported_at as "importedAt" from import_uploads where id = ${id}`.execute(db)
  return rows[0]
}

export type UploadInput = {
  kind: ImportKind
  name: string
  bytes: Uint8Array
  source: string
  licence: string
  startsOn: string | null
  example: boolean
}

/** Keeps a file until it is confirmed, and checks it: at once, or as a job where it is large. */
export async function takeUpload(
  at: Acting,
  input: UploadInput,
): Promise<{ uploadId: Id<'upload'> } | { refused: Problem }> {
  const id = newId<'upload'>(at.now)
  const { kind, name, source, licence, startsOn, example, bytes } = input
  const small = bytes.length <= quick
  const checked = small
    ? await importers[kind](
        at,
        { name, text: bytes, source, licence, startsOn: startsOn ?? undefined, example },
        { preview: true },
      )
    : undefined
  if (checked && 'refused' in checked) return checked
  return deed(at.db, async (tx) => {
    const job = small
      ? null
      : await startJob(tx, at, {
          kind: checkJob,
          title: `Check ${name}`,
          data: { upload: id },
          uniqueKey: `check ${id}`,
        })
    await sql`delete from import_uploads where uploaded_at < ${new Date(at.now.getTime() - 7 * 24 * 3600_000)}`.execute(
      tx,
    )
    await tx
      .insertInto('import_uploads')
      .values({
        id,
        kind,
        name,
        source,
        licence,
        starts_on: startsOn,
        example,
        content: Buffer.from(bytes),
        uploaded_by: at.by.account,
        uploaded_at: at.now,
        counts: checked ? JSON.stringify(checked.counts) : null,
        job_id: job,
      })
      .execute()
    await record(tx, at, { deed: 'import.uploaded', details: { kind, name, bytes: bytes.length } })
    return { uploadId: id }
  })
}

export const checkJob = 'places.check-upload'
export const importJob = 'places.import-upload'

/** Imports a checked upload: at once, or as a job where it is large. A second press does nothing more. */
export async function importUpload(
  at: Acting,
  upload: Upload,
): Promise<{ done: 'imported' | 'begun' } | { refused: Problem | 'gone' }> {
  if (upload.importedAt) return { done: 'imported' }
  if (upload.bytes === null || !upload.counts) return { refused: 'gone' }
  const large = upload.bytes > quick
  await deed(at.db, async (tx) => {
    await record(tx, at, { deed: 'import.confirmed', details: { kind: upload.kind, name: upload.name } })
    if (!large) return
    const title = `Import ${upload.name}`
    const job = await startJob(tx, at, {
      kind: importJob,
      title,
      data: { upload: upload.id },
      uniqueKey: `import ${upload.id}`,
    })
    await sql`update import_uploads set job_id = ${job} where id = ${upload.id}`.execute(tx)
  })
  if (large) return { done: 'begun' }
  const result = await runUpload(at, upload)
  return 'refused' in result ? result : { done: 'imported' }
}

/** Imports the content of an upload and lets the file go. */
export async function runUpload(
  at: Acting,
  upload: Upload,
  options: Options = {},
): Promise<Imported | { refused: Problem }> {
  const { rows } = await sql<{
    content: Buffer | null
  }>`select content from import_uploads where id = ${upload.id}`.execute(at.db)
  const { kind, name, source, licence, startsOn, example } = upload
  const result = await importers[kind](
    at,
    { name, text: rows[0]?.content ?? '', source, licence, startsOn: startsOn ?? undefined, example },
    options,
  )
  const kept = JSON.stringify('refused' in result ? result.refused : result.counts)
  if ('refused' in result) await sql`update import_uploads set problem = ${kept} where id = ${upload.id}`.execute(at.db)
  else if (options.preview) await sql`update import_uploads set counts = ${kept} where id = ${upload.id}`.execute(at.db)
  else
    await sql`update import_uploads set counts = ${kept}, imported_at = ${at.now}, content = null where id = ${upload.id}`.execute(
      at.db,
    )
  return result
}
