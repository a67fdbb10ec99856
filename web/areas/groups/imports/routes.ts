import { may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, download, get, post } from '../../../platform/http.ts'
import { findJob } from '../../../platform/jobs.ts'
import * as paths from '../paths.ts'
import { eyesOf } from '../register/eyes.ts'
import { listPairs, pairsPerPage } from './doubles.ts'
import { doublesPage } from './doubles-page.tsx'
import { exportGroups } from './export.ts'
import { keepApart, mergeGroups } from './merge.ts'
import { importPage, importsPage } from './pages.tsx'
import { type FileRefusal, largestList } from './rules.ts'
import { beginTaking, beginUndoing, findImport, type GroupImport, listImports, takeUpload } from './uploads.ts'
import { problemSentence, takeRefusalWords, words } from './words.ts'

const manages = may('groups.manage')
export const importRoutes = [
  get(paths.groupImports, manages, (ctx) => showImports(ctx)),
  post(paths.groupImports, manages, 'groups.list-uploaded', upload, { limit: largestList + 200_000 }),
  get(paths.groupImport, manages, (ctx) => withImport(ctx, (list) => showImport(ctx, list))),
  post(paths.groupImportTaking, manages, 'groups.list-confirmed', (ctx) =>
    withImport(ctx, (list) => taking(ctx, list)),
  ),
  post(paths.groupImportUndoing, manages, 'groups.list-undoing', (ctx) =>
    withImport(ctx, (list) => undoing(ctx, list)),
  ),
  get(paths.groupDoubles, manages, (ctx) => showDoubles(ctx)),
  post(paths.groupMerger, manages, 'group.merged', merge),
  post(paths.groupApart, manages, 'group.kept-apart', apart),
  get(paths.groupsExport, may('groups.see'), sendExport),
]

async function showImports(ctx: Ctx, refused?: FileRefusal): Promise<Response> {
  const imports = await listImports(ctx.db)
  const error = refused && problemSentence({ line: 0, reason: refused })
  const joins = ctx.form.text('joins') || 'yes'
  return ctx.show(importsPage({ imports, joins, error, token: ctx.token() }), refused ? 422 : 200)
}

async function upload(ctx: Ctx): Promise<Response> {
  const file = ctx.form.file('file')
  if (!file) return showImports(ctx, 'no-file')
  const text = decoded(file.bytes)
  if (text === undefined) return showImports(ctx, 'wrong-encoding')
  const taken = await takeUpload(ctx.acting, {
    name: file.name || 'list',
    text,
    joins: ctx.form.text('joins') !== 'no',
  })
  return ctx.seeOther(paths.groupImport.to({ import: taken.importId }))
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

async function withImport(ctx: Ctx, then: (list: GroupImport) => Promise<Response>): Promise<Response> {
  const found = await findImport(ctx.db, ctx.params['import']!)
  return found ? then(found) : ctx.notFound()
}

async function showImport(ctx: Ctx, list: GroupImport, error?: string): Promise<Response> {
  const job = list.jobId ? await findJob(ctx.db, list.jobId) : undefined
  const working = job && !job.finishedAt && !job.failedAt ? { done: job.done, total: job.total } : undefined
  return ctx.show(importPage({ list, job: working, token: ctx.token(), error }), error ? 422 : 200)
}

async function taking(ctx: Ctx, list: GroupImport): Promise<Response> {
  const done = await beginTaking(ctx.acting, { importId: list.id, doubles: ctx.form.text('doubles') })
  if ('refused' in done) return showImport(ctx, list, takeRefusalWords[done.refused])
  return ctx.seeOther(paths.groupImport.to({ import: list.id }))
}

async function undoing(ctx: Ctx, list: GroupImport): Promise<Response> {
  const done = await beginUndoing(ctx.acting, list.id)
  if ('refused' in done) return showImport(ctx, list, takeRefusalWords[done.refused])
  return ctx.seeOther(paths.groupImport.to({ import: list.id }))
}

async function showDoubles(ctx: Ctx, error?: string): Promise<Response> {
  const page = Math.max(1, Math.min(10_000, Math.floor(Number(ctx.url.searchParams.get('page')) || 1)))
  const list = await listPairs(ctx.db, page)
  return ctx.show(
    doublesPage({ ...list, page, perPage: pairsPerPage, token: ctx.token(), ...(error ? { error } : {}) }),
    error ? 422 : 200,
  )
}

async function merge(ctx: Ctx): Promise<Response> {
  const done = await mergeGroups(ctx.acting, { from: ctx.form.text('from'), into: ctx.params['group']! })
  if ('merged' in done) return ctx.seeOther(paths.groupDoubles.to(), words.merged)
  return done.refused === 'held' ? showDoubles(ctx, done.sentence) : ctx.notFound()
}

async function apart(ctx: Ctx): Promise<Response> {
  const done = await keepApart(ctx.acting, ctx.params['group']!, ctx.form.text('other'))
  return 'apart' in done ? ctx.seeOther(paths.groupDoubles.to(), words.apart) : ctx.notFound()
}

async function sendExport(ctx: Ctx): Promise<Response> {
  await ctx.sawSensitive('contacts', 'groups')
  const text = await exportGroups(ctx, await eyesOf(ctx.db, ctx.person))
  return download(text, 'text/csv; charset=utf-8', `groups-${dayOf(ctx.now)}.csv`)
}
