import { anyone, type Ctx, get, post } from '../../../platform/http.ts'
import { type Subject, subjectOf } from '../../../platform/subjects.ts'
import { equalityView, firstEqualityQuestion, putEquality, readEqualityForm } from '../../people/index.ts'
import { equality, receipt } from '../paths.ts'
import { voiceOfReceipt } from '../receipts/find.ts'
import type { FoundVoice } from '../receipts/queries.ts'
import { equalityPageWords } from './words.ts'

export const routes = [get(equality, anyone, ask), post(equality, anyone, 'equality.answered', take)]

/** Opened right after answering, or later with the receipt; it never shows what was answered before. */
const soon = 30 * 60_000
const isLater = (ctx: Ctx, voice: FoundVoice) => ctx.now.getTime() - voice.receivedAt.getTime() > soon

const draw = (ctx: Ctx, voice: FoundVoice, more: { form?: Ctx['form']; error?: string } = {}) => {
  const view = equalityView({
    action: equality.to({ code: voice.receipt }),
    token: ctx.token(),
    language: ctx.language,
    again: isLater(ctx, voice),
    query: ctx.url.searchParams,
    ...more,
  })
  return ctx.show(view, more.error ? 422 : 200)
}

async function ask(ctx: Ctx): Promise<Response> {
  const voice = await voiceOfReceipt(ctx)
  if (voice instanceof Response) return voice
  return voice.standing === 'erased' ? ctx.seeOther(receipt.to({ code: voice.receipt })) : draw(ctx, voice)
}

async function take(ctx: Ctx): Promise<Response> {
  const voice = await voiceOfReceipt(ctx)
  if (voice instanceof Response) return voice
  const { form } = ctx
  const here = equality.to({ code: voice.receipt })
  const done = () => ctx.seeOther(receipt.to({ code: voice.receipt }), equalityPageWords[ctx.language].done)
  if (voice.standing === 'erased') return done()
  if (form.switching) return draw(ctx, voice, { form })
  const sent = readEqualityForm(form, ctx.now, ctx.language)
  if (sent.kind === 'refused') return draw(ctx, voice, { form, error: sent.sentence })
  if (sent.kind === 'start') return sent.wanted === 'yes' ? ctx.seeOther(`${here}?${firstEqualityQuestion}`) : done()
  await putEquality(ctx.acting, voice.id, scopeOf(voice), sent.answers)
  return sent.next === null ? done() : ctx.seeOther(`${here}?${sent.next}`)
}

const scopeOf = (voice: FoundVoice): Subject =>
  voice.activityId ? subjectOf('activity', voice.activityId) : voice.subject
