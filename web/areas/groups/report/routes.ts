import { may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { anyone, type Ctx, download, get, post, type Route } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import * as paths from '../paths.ts'
import { publishReport, refreshFigures, saveReport, startReport } from './commands.ts'
import { figuresCsv } from './csv.ts'
import { reportFormPage, reportsDeskPage, reportsPage } from './desk-pages.tsx'
import { reportPdf } from './pdf.ts'
import { findReport, listAll, listPublished, type Report } from './queries.ts'
import { reportPage } from './report-page.tsx'
import { parts, type ReportRefusals, type ReportWords } from './rules.ts'
import { refusals, words } from './words.ts'

const writes = may('network-reports.write')
export const reportRoutes: readonly Route[] = [
  get(paths.reports, anyone, async (ctx) => {
    const page = pageOf(ctx)
    return ctx.show(
      reportsPage({ ...(await listPublished(ctx.db, page)), page, writes: writes.admits(ctx.person) === 'yes' }),
    )
  }),
  get(paths.report, anyone, (ctx) => withReport(ctx, (report) => ctx.show(reportPage(report)))),
  get(paths.reportPdf, anyone, (ctx) =>
    withReport(ctx, async (report) =>
      download(await reportPdf(report, ctx.settings.name), 'application/pdf', `${nameOf(report)}.pdf`),
    ),
  ),
  get(paths.reportFigures, anyone, (ctx) =>
    withReport(ctx, (report) =>
      download(figuresCsv(report.figures), 'text/csv; charset=utf-8', `${nameOf(report)}-figures.csv`),
    ),
  ),
  get(paths.reportsDesk, writes, async (ctx) => {
    const page = pageOf(ctx)
    return ctx.show(reportsDeskPage({ ...(await listAll(ctx.db, page)), page }))
  }),
  get(paths.newReport, writes, (ctx) => showForm(ctx)),
  post(paths.newReport, writes, 'report.started', start),
  get(paths.reportDesk, writes, (ctx) => withDraft(ctx, (draft) => showForm(ctx, draft))),
  post(paths.reportDesk, writes, 'report.saved', (ctx) => withDraft(ctx, (draft) => save(ctx, draft))),
  post(paths.reportRefresh, writes, 'report.figures-taken', (ctx) => withDraft(ctx, (draft) => refresh(ctx, draft))),
  post(paths.reportPublication, writes, 'report.published', (ctx) => withDraft(ctx, (draft) => publish(ctx, draft))),
]

const pageOf = (ctx: Ctx): number =>
  Math.min(Math.max(1, Math.trunc(Number(ctx.url.searchParams.get('page')) || 1)), 1_000)
const nameOf = ({ subject, asAt }: Report): string =>
  `${subject
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)}-${dayOf(asAt)}`

/** A published report, or a draft for those who write reports. */
async function withReport(ctx: Ctx, then: (report: Report) => Promise<Response> | Response): Promise<Response> {
  const report = await findReport(ctx.db, ctx.params['report']!)
  return report && (report.publishedAt || writes.admits(ctx.person) === 'yes') ? then(report) : ctx.notFound()
}

/** What is published is read where everyone reads it. */
async function withDraft(ctx: Ctx, then: (draft: Report) => Promise<Response> | Response): Promise<Response> {
  const report = await findReport(ctx.db, ctx.params['report']!)
  if (!report) return ctx.notFound()
  return report.publishedAt ? ctx.seeOther(paths.report.to({ report: report.id })) : then(report)
}

const typedOf = ({ form }: Ctx): ReportWords => ({
  subject: form.text('subject'),
  purpose: form.text('purpose'),
  approach: form.text('approach'),
  achievements: form.text('achievements'),
  'next-steps': form.text('next-steps'),
})

const errorsOf = (fields: ReportRefusals): FieldErrors =>
  Object.fromEntries(['subject', ...parts].flatMap((field) => errorOf(fields, field as keyof ReportRefusals)))
const errorOf = (fields: ReportRefusals, field: keyof ReportRefusals): [string, string][] => {
  const refusal = fields[field]
  return refusal ? [[field, refusals[refusal]]] : []
}

function showForm(
  ctx: Ctx,
  draft?: Report,
  errors?: FieldErrors,
  typed: ReportWords = draft ?? typedOf(ctx),
): Response {
  const once = draft ? undefined : ctx.form.text('_once') || newId(ctx.now)
  return ctx.show(reportFormPage({ typed, errors: errors ?? {}, token: ctx.token(), once, draft }), errors ? 422 : 200)
}

async function start(ctx: Ctx): Promise<Response> {
  const result = await startReport(ctx.acting, { ...typedOf(ctx), once: ctx.form.text('_once') })
  if ('reportId' in result) return ctx.seeOther(paths.reportDesk.to({ report: result.reportId }), words.started)
  return result.refused === 'invalid' ? showForm(ctx, undefined, errorsOf(result.fields)) : ctx.notFound()
}

async function save(ctx: Ctx, draft: Report): Promise<Response> {
  const typed = typedOf(ctx)
  const result = await saveReport(ctx.acting, { reportId: draft.id, ...typed })
  if ('saved' in result) return ctx.seeOther(paths.reportDesk.to({ report: draft.id }), words.saved)
  return result.refused === 'invalid' ? showForm(ctx, draft, errorsOf(result.fields), typed) : ctx.notFound()
}

async function refresh(ctx: Ctx, { id }: Report): Promise<Response> {
  const result = await refreshFigures(ctx.acting, id)
  return 'refreshed' in result ? ctx.seeOther(paths.reportDesk.to({ report: id }), words.refreshed) : ctx.notFound()
}

async function publish(ctx: Ctx, draft: Report): Promise<Response> {
  const result = await publishReport(ctx.acting, draft.id)
  if ('published' in result) return ctx.seeOther(paths.report.to({ report: draft.id }), words.published)
  return result.refused === 'invalid' ? showForm(ctx, draft, errorsOf(result.fields)) : ctx.notFound()
}
