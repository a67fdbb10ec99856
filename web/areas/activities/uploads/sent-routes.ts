import { holds, may } from '../../../permissions.ts'
import { findFile } from '../../../platform/files.ts'
import { anyone, type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { sendFile } from '../../../platform/send-file.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { moderatedVoice } from '../../voices/paths.ts'
import * as paths from '../paths.ts'
import { type DescribeRefusal, describeFile } from './describe-commands.ts'
import { describeSentences, describeView } from './describe-page.tsx'
import { findSent, type Sent } from './sent-queries.ts'

const moderates = may('voices.moderate')
export const routes: readonly Route[] = [
  get(paths.sentFile, anyone, showSent),
  get(paths.sentFileWords, moderates, (ctx) => showWords(ctx)),
  post(paths.sentFileWords, moderates, 'answer-file.described', takeWords),
]

const mayModerate = ({ person }: Ctx, { projectId }: Sent): boolean =>
  !!person?.secondFactorAt && holds(person, 'voices.moderate', subjectOf('project', projectId))

/**
 * A picture or recording of an answer, for everyone while the answer is shown. Browsers ask each time whether they may
 * still show it: what was taken down is gone from the next page on.
 */
async function showSent(ctx: Ctx): Promise<Response> {
  const id = ctx.params['file']
  const sent = await findSent(ctx.db, id)
  if (!sent || !(sent.forEveryone || mayModerate(ctx, sent))) return ctx.notFound()
  const file = await findFile(ctx.db, id!)
  if (!file) return ctx.notFound()
  const headers = { etag: `"${file.digest}"`, 'cache-control': 'private, no-cache' }
  if (sent.forEveryone && ctx.request.headers.get('if-none-match') === headers.etag)
    return new Response(null, { status: 304, headers })
  const answer = await sendFile(ctx, file, { open: false })
  if (sent.forEveryone) answer?.headers.set('cache-control', headers['cache-control'])
  return answer ?? ctx.notFound()
}

async function findOwn(ctx: Ctx): Promise<Sent | undefined> {
  const sent = await findSent(ctx.db, ctx.params['file'])
  return sent && sent.id === ctx.params['file'] && mayModerate(ctx, sent) ? sent : undefined
}

async function showWords(ctx: Ctx, typed?: { words: string; refused: DescribeRefusal }): Promise<Response> {
  const sent = await findOwn(ctx)
  if (!sent) return ctx.notFound()
  const error = typed && describeSentences[typed.refused]
  return ctx.show(
    describeView({ sent, words: typed?.words ?? sent.words, error, token: ctx.token() }),
    typed ? 422 : 200,
  )
}

async function takeWords(ctx: Ctx): Promise<Response> {
  const sent = await findOwn(ctx)
  if (!sent) return ctx.notFound()
  const words = ctx.form.text('words')
  const done = await describeFile(ctx.acting, { fileId: sent.id, words })
  if ('described' in done) return ctx.seeOther(moderatedVoice.to({ voice: sent.voiceId }), 'The words are kept.')
  return done.refused === 'not-found' ? ctx.notFound() : showWords(ctx, { words, refused: done.refused })
}
