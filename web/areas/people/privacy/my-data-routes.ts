import { deed } from '../../../platform/db.ts'
import { anyone, type Ctx, download, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { record } from '../../../platform/record.ts'
import { speak } from '../../../platform/words.ts'
import { front } from '../../home/paths.ts'
import { eraseAccount } from '../accounts/erase-account.ts'
import * as paths from '../paths.ts'
import { asked } from '../second-factor/app-routes.ts'
import { asCsv, asJson, askForCopy, copyDays, gatherByReceipts } from './export.ts'
import { copyView, eraseView, myDataView } from './my-data-pages.tsx'
import { findCopy } from './queries.ts'
import { mostReceipts, readReceipts } from './rules.ts'
import { privacyWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.privacyExport, anyone, (ctx) => askedIfSignedIn(ctx) ?? myDataPage(ctx)),
  post(paths.privacyExport, signedIn, 'personal-data.exported', gather),
  post(paths.privacyReceipts, anyone, 'personal-data.exported', gatherReceipts),
  get(paths.privacyExportJob, signedIn, showCopy),
  get(paths.privacyExportFile, signedIn, takeFile),
  get(paths.privacyErase, signedIn, (ctx) => asked(ctx) ?? erasePage(ctx)),
  post(paths.privacyErase, signedIn, 'account.erased', erase),
]

/** The second factor is asked for only of those who are signed in and have one. */
const askedIfSignedIn = (ctx: Ctx) => (ctx.person ? asked(ctx) : undefined)

const myDataPage = (ctx: Ctx, error?: string): Response =>
  ctx.show(
    myDataView({
      token: ctx.token(),
      language: ctx.language,
      signedIn: !!ctx.person,
      receipts: ctx.form.text('receipts'),
      error,
    }),
    error ? 422 : 200,
  )

async function gather(ctx: Ctx): Promise<Response> {
  const stop = asked(ctx)
  if (stop) return stop
  return ctx.seeOther(paths.privacyExportJob.to({ job: await askForCopy(ctx.acting, ctx.person!.id) }))
}

async function gatherReceipts(ctx: Ctx): Promise<Response> {
  if (ctx.form.switching) return myDataPage(ctx)
  const limited = await ctx.limited('receipt-look-up')
  if (limited) return limited
  const say = speak(privacyWords, ctx.language)
  const codes = readReceipts(ctx.form.text('receipts'))
  if (codes.length > mostReceipts) return myDataPage(ctx, say.refusals['too-many-receipts'])
  const data = codes.length ? await gatherByReceipts(ctx.acting, codes) : []
  if (!data.some(({ rows }) => rows.length)) return myDataPage(ctx, say.byReceiptNone)
  await deed(ctx.db, (tx) =>
    record(tx, ctx.acting, { deed: 'personal-data.exported', details: { receipts: codes.length } }),
  )
  return ctx.form.text('format') === 'json'
    ? download(asJson(data), 'application/json', 'my-data.json')
    : download(asCsv(data), 'text/csv; charset=utf-8', 'my-data.csv')
}

async function showCopy(ctx: Ctx): Promise<Response> {
  const job = ctx.params['job']!
  const copy = await findCopy(ctx, ctx.person!.id, job)
  if (!copy) return ctx.notFound()
  const page = { language: ctx.language, job }
  if (copy.state === 'ready')
    return ctx.show(
      copyView({ ...page, state: 'ready', until: new Date(copy.madeAt.getTime() + copyDays * 86_400_000) }),
    )
  return ctx.show(
    copy.state === 'failed'
      ? copyView({ ...page, state: 'failed', error: copy.error })
      : copyView({ ...page, state: copy.state }),
  )
}

async function takeFile(ctx: Ctx): Promise<Response> {
  const stop = asked(ctx)
  if (stop) return stop
  const copy = await findCopy(ctx, ctx.person!.id, ctx.params['job']!)
  const format = ctx.params['format']
  if (copy?.state !== 'ready' || (format !== 'json' && format !== 'csv')) return ctx.notFound()
  return download(copy[format], format === 'json' ? 'application/json' : 'text/csv; charset=utf-8', `my-data.${format}`)
}

const erasePage = (ctx: Ctx, error?: string): Response =>
  ctx.show(eraseView({ token: ctx.token(), language: ctx.language, error }), error ? 422 : 200)

async function erase(ctx: Ctx): Promise<Response> {
  const stop = asked(ctx)
  if (stop) return stop
  const say = speak(privacyWords, ctx.language)
  if (ctx.form.switching) return erasePage(ctx)
  if (ctx.form.text('sure') !== 'yes') return erasePage(ctx, say.eraseMissing)
  const result = await eraseAccount(ctx.acting, ctx.person!.id, 'Asked for it on the privacy page')
  if ('refused' in result) return erasePage(ctx, say.eraseLastAdministrator)
  ctx.cookies.clear('session')
  return ctx.seeOther(front.to(), say.erased)
}
