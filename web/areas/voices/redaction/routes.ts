import { may } from '../../../permissions.ts'
import { type Ctx, post } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { moderatedVoiceResponse } from '../moderation/voice.ts'
import { moderatedVoice, redaction } from '../paths.ts'
import { findVoice } from '../receipts/queries.ts'
import { mayFor } from '../standing/scope.ts'
import { isGroupKind } from '../taking/rules.ts'
import { redactVoice, textsOf } from './commands.ts'
import { redactionRefusals } from './words.ts'

export const routes = [post(redaction, may('voices.moderate'), 'voice.moderated', redact)]

async function redact(ctx: Ctx): Promise<Response> {
  const id = ctx.params['voice']
  const voice = isId(id) ? await findVoice(ctx.db, id) : undefined
  if (!voice || (isGroupKind(voice.kind) && !voice.consentPublish)) return ctx.notFound()
  if (!mayFor(ctx.person, 'voices.moderate', voice.projectId)) return ctx.notFound()
  const texts = Object.fromEntries(Object.keys(textsOf(voice)).map((key) => [key, ctx.form.text(`text-${key}`)]))
  const answer = await redactVoice(ctx.acting, { voiceId: voice.id, texts, seen: ctx.form.text('stamp') })
  if ('refused' in answer)
    return moderatedVoiceResponse(ctx, voice.id, {
      errors: { [`text-${Object.keys(texts)[0]}`]: redactionRefusals[answer.refused] },
      texts,
    })
  return ctx.seeOther(
    moderatedVoice.to({ voice: voice.id }),
    'The details are taken out. The original is kept for those who may read it.',
  )
}
