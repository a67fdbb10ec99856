import { anyone, type Ctx, get, post } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { houseRules, report, voice as voicePath } from '../paths.ts'
import { findShown } from '../shown/queries.ts'
import { reportVoice } from './commands.ts'
import { reportView } from './pages.tsx'
import { reportWords } from './words.ts'

export const routes = [get(report, anyone, askForReport), post(report, anyone, 'voice.moderated', sendReport)]

const found = (ctx: Ctx) => {
  const id = ctx.params['voice']
  return isId(id) ? findShown(ctx.db, id) : undefined
}

async function askForReport(ctx: Ctx): Promise<Response> {
  const voice = await found(ctx)
  if (!voice) return ctx.notFound()
  return ctx.show(
    reportView({ token: ctx.token(), language: ctx.language, voice, typed: { reason: '', words: '' }, errors: {} }),
  )
}

async function sendReport(ctx: Ctx): Promise<Response> {
  const voice = await found(ctx)
  if (!voice) return ctx.notFound()
  const typed = { reason: ctx.form.text('reason'), words: ctx.form.text('words') }
  const again = (errors: { reason?: string; words?: string }) =>
    ctx.show(
      reportView({ token: ctx.token(), language: ctx.language, voice, typed, errors }),
      Object.keys(errors).length ? 422 : 200,
    )
  if (ctx.form.switching) return again({})
  const limited = await ctx.limited('contact')
  if (limited) return limited
  const say = reportWords[ctx.language]
  const answer = await reportVoice(ctx.acting, { voiceId: voice.id, ...typed })
  if ('refused' in answer)
    return again({ [answer.refused === 'words-too-long' ? 'words' : 'reason']: say.refusals[answer.refused] })
  return ctx.seeOther(answer.hidden ? houseRules.to() : voicePath.to({ voice: voice.id }), say.sent)
}
