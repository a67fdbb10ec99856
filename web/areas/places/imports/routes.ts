import { may } from '../../../permissions.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { findJob } from '../../../platform/jobs.ts'
import { readDay, typedDay } from '../../../platform/typed-time.ts'
import * as paths from '../paths.ts'
import { deskPage, nothingTyped, type Typed } from './pages.tsx'
import { type ImportKind, importKinds } from './problems.ts'
import { countHoldings, listImports } from './queries.ts'
import { largestUpload } from './read-file.ts'
import { uploadPage } from './upload-page.tsx'
import { findUpload, importUpload, takeUpload, type Upload } from './uploads.ts'
import { type FormRefusal, formRefusals, problemSentence, words } from './words.ts'

export const routes = [
  get(paths.placesDesk, may('places.import'), showDesk),
  post(paths.uploads, may('places.import'), 'import.uploaded', upload, { limit: largestUpload + 200_000 }),
  get(paths.upload, may('places.import'), showUpload),
  post(paths.uploadImport, may('places.import'), 'import.confirmed', confirm),
]

async function desk(ctx: Ctx, typed: Typed, errors: Record<string, string>): Promise<Response> {
  const [holdings, imports] = [await countHoldings(ctx.db), await listImports(ctx.db)]
  return ctx.show(
    deskPage({ holdings, imports, typed, errors, token: ctx.token() }),
    Object.keys(errors).length > 0 ? 422 : 200,
  )
}

function showDesk(ctx: Ctx): Promise<Response> {
  return desk(ctx, nothingTyped, {})
}

const readTyped = ({ form }: Ctx): Typed => ({
  kind: form.text('kind'),
  source: form.text('source'),
  licence: form.text('licence'),
  ...typedDay(form, 'starts'),
  example: form.has('example'),
})

async function upload(ctx: Ctx): Promise<Response> {
  const typed = readTyped(ctx)
  const file = ctx.form.file('file')
  const day = readDay(ctx.form, 'starts')
  const startsOn = day === 'nothing' ? null : day
  const wrong: Record<string, FormRefusal | undefined> = {
    kind: (importKinds as readonly string[]).includes(typed.kind) ? undefined : 'no-kind',
    file: file ? undefined : 'no-file',
    source: lengthOf(typed.source, 'no-source-typed'),
    licence: lengthOf(typed.licence, 'no-licence-typed'),
    starts: startsOn === 'not-a-day' ? 'bad-start' : undefined,
  }
  const errors = Object.fromEntries(
    Object.entries(wrong).flatMap(([field, refusal]) => (refusal ? [[field, formRefusals[refusal]]] : [])),
  )
  if (Object.keys(errors).length > 0 || !file) return desk(ctx, typed, errors)
  const { source, licence, example } = typed
  const taken = await takeUpload(ctx.acting, {
    kind: typed.kind as ImportKind,
    name: file.name || 'file',
    bytes: file.bytes,
    source,
    licence,
    startsOn,
    example,
  })
  if ('refused' in taken) return desk(ctx, typed, { file: problemSentence(taken.refused) })
  return ctx.seeOther(paths.upload.to({ upload: taken.uploadId }))
}

const lengthOf = (text: string, missing: FormRefusal): FormRefusal | undefined =>
  !text ? missing : text.length > 300 ? 'words-too-long' : undefined

async function showUpload(ctx: Ctx): Promise<Response> {
  const found = await findUpload(ctx.db, ctx.params['upload']!)
  return found ? ctx.show(uploadPage(found, await workOn(ctx, found), ctx.token())) : ctx.notFound()
}

/** The job that works on an upload now, if one does. */
async function workOn(ctx: Ctx, { jobId }: Upload) {
  const job = jobId ? await findJob(ctx.db, jobId) : undefined
  return job && !job.finishedAt && !job.failedAt ? { done: job.done, total: job.total } : undefined
}

async function confirm(ctx: Ctx): Promise<Response> {
  const found = await findUpload(ctx.db, ctx.params['upload']!)
  if (!found) return ctx.notFound()
  const href = paths.upload.to({ upload: found.id })
  const result = await importUpload(ctx.acting, found)
  if ('refused' in result)
    return ctx.show(
      uploadPage(
        { ...found, counts: null, problem: result.refused === 'gone' ? null : result.refused },
        undefined,
        ctx.token(),
      ),
      422,
    )
  return ctx.seeOther(href, result.done === 'imported' ? words.done(found.name) : undefined)
}
