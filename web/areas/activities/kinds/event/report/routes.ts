import { Readable } from 'node:stream'
import { may } from '../../../../../permissions.ts'
import { dayOf } from '../../../../../platform/clock.ts'
import { fileKey, largestFile } from '../../../../../platform/files.ts'
import { anyone, type Ctx, get, post, type Route, text } from '../../../../../platform/http.ts'
import { newId } from '../../../../../platform/ids.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { promisesAbout } from '../../../../voices/index.ts'
import { type Found, findOnDesk, findPublic } from '../find-event.ts'
import { notesByService } from '../notes/queries.ts'
import * as paths from '../paths.ts'
import { addPhoto, publishReport, removePhoto, writeReport } from './commands.ts'
import { reportDeskView } from './desk-pages.tsx'
import { reportView } from './pages.tsx'
import { findPhoto, findReport, listPhotos } from './queries.ts'
import { resultsView } from './results-pages.tsx'
import { photoSentences, reportSentences } from './words.ts'

const edit = may('activities.edit')
export const reportRoutes: readonly Route[] = [
  get(paths.report, anyone, showReport, { cached: true }),
  get(paths.photo, anyone, sendPhoto),
  get(paths.results, may('desk.see'), showResults),
  get(paths.reportDesk, edit, (ctx) => showDesk(ctx)),
  post(paths.reportDesk, edit, 'event.report-written', write),
  post(paths.reportPublication, edit, 'event.report-published', publish),
  post(paths.photos, edit, 'event.photo-added', add, { limit: largestFile + 500_000 }),
  post(paths.photoRemoval, edit, 'event.photo-removed', remove),
]

async function showReport(ctx: Ctx): Promise<Response> {
  const found = await findPublic(ctx)
  const report = found && (await findReport(ctx.db, found.activity.id))
  if (!found || !report?.publishedAt) return ctx.notFound()
  const [photos, promises] = await Promise.all([
    listPhotos(ctx.db, found.activity.id),
    promisesAbout(ctx.db, [subjectOf('activity', found.activity.id)], dayOf(ctx.now)),
  ])
  const sum = (of: 'promised' | 'answered') => promises.reduce((total, one) => total + one[of], 0)
  return ctx.show(
    reportView({
      ...found,
      report,
      photos,
      notes: sum('promised'),
      answered: sum('answered'),
      language: ctx.language,
    }),
  )
}

/** Pictures of a report are for everyone once it is published, and for the team before. */
async function sendPhoto(ctx: Ctx): Promise<Response> {
  const found = await findPublic(ctx)
  if (!found) return ctx.notFound()
  const report = await findReport(ctx.db, found.activity.id)
  const team = may('activities.edit').admits(ctx.person) === 'yes'
  if (!report?.publishedAt && !team) return ctx.notFound()
  const photo = await findPhoto(ctx.db, found.activity.id, ctx.params['photo']!)
  const bytes = photo && (await ctx.files.get(fileKey(ctx.council.slug, photo.fileId)))
  return bytes
    ? text(Readable.toWeb(bytes) as ReadableStream, photo.type, {
        'cache-control': report?.publishedAt ? 'public, max-age=300' : 'private, no-store',
      })
    : ctx.notFound()
}

async function showResults(ctx: Ctx): Promise<Response> {
  const found = await findOnDesk(ctx, 'desk.see')
  if (!found) return ctx.notFound()
  return ctx.show(resultsView({ ...found, services: await notesByService(ctx.db, found.activity.id, dayOf(ctx.now)) }))
}

type Wrong = { words?: string; wordsCy?: string; alt?: string; errors: Readonly<Record<string, string>> }

async function showDesk(ctx: Ctx, wrong?: Wrong, own?: Found): Promise<Response> {
  const found = own ?? (await findOnDesk(ctx, 'activities.edit'))
  if (!found) return ctx.notFound()
  const [report, photos] = await Promise.all([
    findReport(ctx.db, found.activity.id),
    listPhotos(ctx.db, found.activity.id),
  ])
  return ctx.show(
    reportDeskView({
      ...found,
      report,
      photos,
      typed: {
        words: wrong?.words ?? report?.words ?? '',
        wordsCy: wrong?.wordsCy ?? report?.wordsCy ?? '',
        alt: wrong?.alt ?? '',
      },
      errors: wrong?.errors ?? {},
      once: newId(ctx.now),
      token: ctx.token(),
    }),
    wrong ? 422 : 200,
  )
}

const back = (ctx: Ctx, found: Found, said: string) =>
  ctx.seeOther(paths.reportDesk.to({ activity: found.activity.id }), said)

async function write(ctx: Ctx): Promise<Response> {
  const found = await findOnDesk(ctx, 'activities.edit')
  if (!found) return ctx.notFound()
  const typed = { words: ctx.form.text('words'), wordsCy: ctx.form.text('wordsCy') }
  const done = await writeReport(ctx.acting, { activityId: found.activity.id, ...typed })
  if ('written' in done) return back(ctx, found, 'The report is kept.')
  if (done.refused === 'not-found') return ctx.notFound()
  return showDesk(ctx, { ...typed, errors: { words: reportSentences[done.refused] } }, found)
}

async function publish(ctx: Ctx): Promise<Response> {
  const found = await findOnDesk(ctx, 'activities.edit')
  if (!found) return ctx.notFound()
  const done = await publishReport(ctx.acting, found.activity.id)
  if ('published' in done) return back(ctx, found, 'Everyone can read the report.')
  if (done.refused === 'not-found') return ctx.notFound()
  return showDesk(ctx, { errors: { words: reportSentences[done.refused] } }, found)
}

async function add(ctx: Ctx): Promise<Response> {
  const found = await findOnDesk(ctx, 'activities.edit')
  if (!found) return ctx.notFound()
  const alt = ctx.form.text('alt')
  const done = await addPhoto(ctx.acting, ctx.files, {
    activityId: found.activity.id,
    alt,
    upload: ctx.form.file('photo'),
    once: ctx.form.text('_once'),
  })
  if ('photoId' in done) return back(ctx, found, 'The picture is kept.')
  if (done.refused === 'not-found') return ctx.notFound()
  const field = done.refused.startsWith('alt') ? 'alt' : 'photo'
  return showDesk(ctx, { alt, errors: { [field]: photoSentences[done.refused] } }, found)
}

async function remove(ctx: Ctx): Promise<Response> {
  const found = await findOnDesk(ctx, 'activities.edit')
  if (!found) return ctx.notFound()
  const done = await removePhoto(ctx.acting, { activityId: found.activity.id, photoId: ctx.params['photo']! })
  return 'removed' in done ? back(ctx, found, 'The picture is taken away.') : ctx.notFound()
}
