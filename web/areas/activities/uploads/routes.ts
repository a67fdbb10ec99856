import { Readable } from 'node:stream'
import { may } from '../../../permissions.ts'
import { fileKey } from '../../../platform/files.ts'
import { type Ctx, download, get, type Route } from '../../../platform/http.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findVoice } from '../../voices/index.ts'
import { findHeld } from '../desk/find-held.ts'
import { kindNamed } from '../kinds/list.ts'
import * as paths from '../paths.ts'
import { endingOf, filesView } from './pages.tsx'
import { findSentFile, listSentFiles } from './queries.ts'

const reads = may('voices.read')
export const routes: readonly Route[] = [
  get(paths.answerFiles, reads, showFiles),
  get(paths.answerFile, reads, sendFile),
]

const perPage = 50

async function showFiles(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'voices.read')
  if (!activity) return ctx.notFound()
  const before = ctx.url.searchParams.get('before') ?? undefined
  const listed = await listSentFiles(ctx.db, activity.id, { before, limit: perPage })
  const questions = kindNamed(activity.kind).questions(activity)
  return ctx.show(filesView({ activity, questions, first: !before, ...listed }))
}

/** Always to be saved, never shown within a page of ours: whoever opens it is written down. */
async function sendFile(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'voices.read')
  const file = activity && (await findSentFile(ctx.db, activity.id, ctx.params['file']))
  if (!activity || !file) return ctx.notFound()
  if ((await findVoice(ctx.db, file.voiceId))?.standing === 'erased') return ctx.notFound()
  const bytes = await ctx.files.get(fileKey(ctx.council.slug, file.id))
  if (!bytes) return ctx.notFound()
  await ctx.sawSensitive('a file in an answer', subjectOf('voice', file.voiceId))
  const name = `${activity.slug}-${file.question}-${file.id.slice(-6)}.${endingOf(file.type)}`
  return download(Readable.toWeb(bytes) as ReadableStream, file.type, name)
}
