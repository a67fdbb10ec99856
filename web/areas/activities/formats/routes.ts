import { findFile } from '../../../platform/files.ts'
import { anyone, type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { sendFile } from '../../../platform/send-file.ts'
import { findActivity, maySeeDraft } from '../activity/queries.ts'
import { doorOf } from '../activity/rules.ts'
import type { Activity } from '../activity/types.ts'
import { faceOf } from '../kinds/faces.ts'
import { kindNamed } from '../kinds/list.ts'
import * as paths from '../paths.ts'
import { drawnGround } from '../questions/ground-queries.ts'
import { findDraft, keepDraft } from '../taking/drafts.ts'
import { filesIn } from './commands.ts'
import { deskRoutes, sentencesIn } from './desk-routes.ts'
import { isTranslationLanguage } from './languages.ts'
import { largePrintView } from './large-print-page.tsx'
import { easyReadView, recordingView, translationView } from './pages.tsx'
import { type FormatRow, findFormat } from './queries.ts'
import { formatOf } from './rules.ts'

export const routes: readonly Route[] = [
  get(paths.version, anyone, showVersion),
  post(paths.version, anyone, 'nothing-changes', begin),
  get(paths.versionFile, anyone, showFile),
  ...deskRoutes,
]

const findHere = (ctx: Ctx): Promise<Activity | undefined> =>
  findActivity(ctx.db, { project: ctx.params['project']!, activity: ctx.params['activity']! }, ctx.person, ctx.now)

/** A version that this person may see: a published one, or a draft for those who see drafts. */
async function findShown(ctx: Ctx, activity: Activity): Promise<FormatRow | undefined> {
  const which = formatOf(ctx.params['version'] ?? '', isTranslationLanguage)
  const row = which && (await findFormat(ctx.db, activity.id, which))
  return row && (row.publishedAt || maySeeDraft(ctx.person, activity.projectId)) ? row : undefined
}

/** Where people begin, where the kind has another way than the form with one question a page. */
async function ownBeginning(ctx: Ctx, activity: Activity): Promise<string | undefined> {
  const face = faceOf(activity.kind)
  const at = { project: activity.project.slug, activity: activity.slug }
  if (face.page) return paths.activity.to(at)
  const begin = (await face.shown?.(ctx, activity))?.begin
  return begin === null ? paths.activity.to(at) : begin?.href
}

async function showVersion(ctx: Ctx): Promise<Response> {
  const activity = await findHere(ctx)
  if (!activity) return ctx.notFound()
  const { language } = ctx
  const kind = kindNamed(activity.kind)
  const questions = kind.questions(activity).filter(({ office }) => !office)
  if (ctx.params['version'] === 'large-print') {
    const { name, contactAddress, contactPhone } = ctx.settings
    const council = { name, address: contactAddress, phone: contactPhone }
    const ground = await drawnGround(ctx, activity.projectId, questions, language)
    const skips = kind.routes?.(activity) ?? []
    return ctx.show(largePrintView({ activity, questions, skips, council, language, ground }))
  }
  const row = await findShown(ctx, activity)
  if (!row) return ctx.notFound()
  const open = doorOf(activity, ctx.now) === 'open'
  const asks = !(await ownBeginning(ctx, activity))
  const page = { activity, row, open, asks, language }
  switch (row.format) {
    case 'translation':
      return ctx.show(translationView({ ...page, questions, sentences: sentencesIn(activity), token: ctx.token() }))
    case 'easy-read':
      return ctx.show(easyReadView(page))
    default:
      return ctx.show(recordingView(page))
  }
}

/** Goes on in this language: the draft of this browser knows it from here on. */
async function begin(ctx: Ctx): Promise<Response> {
  const activity = await findHere(ctx)
  const row = activity && (await findShown(ctx, activity))
  if (!activity || row?.format !== 'translation') return ctx.notFound()
  const own = await ownBeginning(ctx, activity)
  if (own) return ctx.seeOther(own)
  const visitor = ctx.visitor()
  const draft = await findDraft(ctx.acting, activity.id, visitor)
  await keepDraft(ctx.acting, activity.id, visitor, { ...draft?.values, in: row.language })
  return ctx.seeOther(paths.answer.to({ project: activity.project.slug, activity: activity.slug }))
}

/** Only a file that this version holds, and only to those who see the version. */
async function showFile(ctx: Ctx): Promise<Response> {
  const activity = await findHere(ctx)
  const row = activity && (await findShown(ctx, activity))
  const id = ctx.params['file'] ?? ''
  if (!row || !isId(id)) return ctx.notFound()
  const file = await findFile(ctx.db, id)
  const belongs = filesIn(row.content).includes(id) || (!!ctx.person && file?.createdBy === ctx.person.id)
  if (!file || !belongs) return ctx.notFound()
  return (await sendFile(ctx, file, { open: !!row.publishedAt && filesIn(row.content).includes(id) })) ?? ctx.notFound()
}
