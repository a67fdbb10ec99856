import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import {
  confirmReply,
  disputeReply,
  endingsOf,
  type FoundVoice,
  findByReceipt,
  parseReceipt,
  repliesTo,
} from '../../../../voices/index.ts'
import * as paths from '../../../paths.ts'
import { findRow } from '../queries.ts'
import { askerView } from './asker-page.tsx'
import type { EndRefusal } from './rules.ts'
import { showingWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.wasItAnswered, anyone, show),
  post(paths.wasItAnswered, anyone, 'reply.ended', say, { limit: 20_000 }),
]

/** The question of a receipt. Only misses count against the limit, so that nobody can try codes one after another. */
async function find(ctx: Ctx): Promise<FoundVoice | Response> {
  const parsed = parseReceipt(ctx.params['code']!)
  const voice = parsed === 'mistyped' ? undefined : await findByReceipt(ctx.db, parsed.code)
  if (voice?.kind === 'questions-answers' && voice.standing !== 'erased') return voice
  return (await ctx.limited('receipt-look-up')) ?? ctx.notFound()
}

async function show(ctx: Ctx): Promise<Response> {
  const voice = await find(ctx)
  return voice instanceof Response ? voice : draw(ctx, voice)
}

/** The newest answer, and how it ended. */
async function lastOf(ctx: Ctx, voice: FoundVoice) {
  const [replies, endings] = await Promise.all([repliesTo(ctx.db, voice.id), endingsOf(ctx.db, voice.id)])
  const last = replies.filter(({ answeredAt }) => answeredAt).at(-1)
  const ending = last && endings.get(last.id)?.ending
  return { last, ended: ending === 'confirmed' || ending === 'disputed' ? ending : undefined }
}

async function draw(
  ctx: Ctx,
  voice: FoundVoice,
  typed = { did: '', words: '' },
  errors: Record<string, string> = {},
): Promise<Response> {
  const [{ last, ended }, row] = await Promise.all([lastOf(ctx, voice), findRow(ctx.db, voice.id)])
  const view = askerView({
    code: voice.receipt,
    words: voice.words ?? '',
    answer: last?.answeredAt ? { words: last.answer ?? '', at: last.answeredAt } : undefined,
    ended,
    dueOn: row?.dueOn ?? null,
    typed,
    errors,
    token: ctx.token(),
    language: ctx.language,
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function say(ctx: Ctx): Promise<Response> {
  const voice = await find(ctx)
  if (voice instanceof Response) return voice
  const typed = { did: ctx.form.text('did'), words: ctx.form.text('words') }
  if (ctx.form.switching) return draw(ctx, voice, typed)
  const words = showingWords[ctx.language]
  const refuse = (refused: EndRefusal, field: string) => draw(ctx, voice, typed, { [field]: words.refusals[refused] })
  if (typed.did !== 'yes' && typed.did !== 'no') return refuse('choose-one', 'did')
  const { last } = await lastOf(ctx, voice)
  if (!last) return refuse('not-answered', '')
  const done =
    typed.did === 'yes'
      ? await confirmReply(ctx.acting, { replyId: last.id, words: '' })
      : await disputeReply(ctx.acting, { replyId: last.id, words: typed.words })
  if ('refused' in done) return refuse(done.refused, done.refused.startsWith('words') ? 'words' : '')
  return ctx.seeOther(
    paths.wasItAnswered.to({ code: voice.receipt }),
    typed.did === 'yes' ? words.thanksYes : words.thanksNo,
  )
}
