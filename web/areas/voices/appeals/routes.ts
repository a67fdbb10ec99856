import { may } from '../../../permissions.ts'
import { anyone, type Ctx, get, post } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { isReason } from '../moderation/rules.ts'
import { moderatedVoiceResponse } from '../moderation/voice.ts'
import { reasonWords } from '../moderation/words.ts'
import { appeal, appealAnswer, moderation, receipt } from '../paths.ts'
import { voiceOfReceipt } from '../receipts/find.ts'
import { type FoundVoice, findVoice } from '../receipts/queries.ts'
import { mayFor } from '../standing/scope.ts'
import { answerAppeal, appealVoice } from './commands.ts'
import { appealView } from './pages.tsx'
import { answerRefusals, appealWords } from './words.ts'

export const routes = [
  get(appeal, anyone, askForAppeal),
  post(appeal, anyone, 'voice.moderated', sendAppeal),
  post(appealAnswer, may('voices.moderate'), 'voice.moderated', sendAnswer),
]

const draw = (ctx: Ctx, voice: FoundVoice, typed: string, error?: string) => {
  const reason = isReason(voice.why ?? '')
    ? reasonWords[ctx.language][voice.why as keyof typeof reasonWords.en].sentence
    : ''
  const view = appealView({
    token: ctx.token(),
    language: ctx.language,
    code: voice.receipt,
    said: voice.words,
    spoken: voice.language,
    reason,
    sentence: voice.sentence ?? '',
    typed,
    error,
  })
  return ctx.show(view, error ? 422 : 200)
}

async function askForAppeal(ctx: Ctx): Promise<Response> {
  const voice = await voiceOfReceipt(ctx)
  if (voice instanceof Response) return voice
  return voice.standing === 'refused' ? draw(ctx, voice, '') : ctx.seeOther(receipt.to({ code: voice.receipt }))
}

async function sendAppeal(ctx: Ctx): Promise<Response> {
  const voice = await voiceOfReceipt(ctx)
  if (voice instanceof Response) return voice
  const words = ctx.form.text('words')
  if (ctx.form.switching) return draw(ctx, voice, words)
  const say = appealWords[ctx.language]
  const answer = await appealVoice(ctx.acting, { receipt: voice.receipt, words })
  if ('refused' in answer) return draw(ctx, voice, words, say.refusals[answer.refused])
  return ctx.seeOther(receipt.to({ code: voice.receipt }), say.sent)
}

async function sendAnswer(ctx: Ctx): Promise<Response> {
  const id = ctx.params['voice']
  const voice = isId(id) ? await findVoice(ctx.db, id) : undefined
  if (!voice || !mayFor(ctx.person, 'voices.moderate', voice.projectId)) return ctx.notFound()
  const verdict = ctx.form.text('verdict')
  const upheld = verdict === 'agree' ? true : verdict === 'refuse' ? false : undefined
  const words = ctx.form.text('answer')
  const answer = await answerAppeal(ctx.acting, { voiceId: voice.id, upheld, words })
  if ('refused' in answer) {
    const field = answer.refused === 'verdict-missing' ? 'verdict' : 'answer'
    return moderatedVoiceResponse(ctx, voice.id, {
      errors: { [field]: answerRefusals[answer.refused] },
      typed: { verdict, answer: words },
    })
  }
  return ctx.seeOther(
    moderation.to(),
    upheld ? 'Appeal agreed with. The author is told.' : 'Appeal refused. The author is told.',
  )
}
