import { anyone, type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { changeVoice, type FoundVoice, findByReceipt, parseReceipt, takingWords } from '../../voices/index.ts'
import { receipt as receiptPath } from '../../voices/paths.ts'
import { findActivityById, isOpen } from '../activity/queries.ts'
import { doorOf, endOf } from '../activity/rules.ts'
import type { Activity } from '../activity/types.ts'
import { kindNamed } from '../kinds/list.ts'
import * as paths from '../paths.ts'
import { sentencesOf } from '../questions/errors.ts'
import { pick, type Question, type Values } from '../questions/question.ts'
import { problemsOfAll } from '../questions/rules.ts'
import { takingPartWords } from '../taking/words.ts'
import { cannotChangeView, changeView } from './pages.tsx'
import { changeWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.changeAnswer, anyone, showChange),
  post(paths.changeAnswer, anyone, 'voice.changed', takeChange),
]

type Found = { voice: FoundVoice; activity: Activity; questions: readonly Question[] }

/** The voice of a receipt and what it answered. What is not one of ours is not found, however it is typed. */
async function find(ctx: Ctx): Promise<Found | Response> {
  const limited = await ctx.limited('receipt-look-up')
  if (limited) return limited
  const parsed = parseReceipt(ctx.params['code']!)
  const voice = parsed === 'mistyped' ? undefined : await findByReceipt(ctx.db, parsed.code)
  const activity = voice?.activityId && (await findActivityById(ctx.db, voice.activityId, null, ctx.now))
  if (!voice || !activity) return ctx.notFound()
  const gone = voice.standing === 'erased'
  const stays = kindNamed(activity.kind).changeable?.(activity) === false
  if (gone || stays || doorOf(activity, ctx.now) !== 'open')
    return ctx.show(
      cannotChangeView({ code: voice.receipt, language: ctx.language, gone }),
      ctx.request.method === 'POST' ? 422 : 200,
    )
  const said = ({ type }: Question) => type !== 'place' && type !== 'contact'
  return { voice, activity, questions: kindNamed(activity.kind).questions(activity).filter(said) }
}

function draw(
  ctx: Ctx,
  { voice, activity, questions }: Found,
  values: Values,
  errors: Record<string, string> = {},
): Response {
  return ctx.show(
    changeView({
      code: voice.receipt,
      activity,
      questions: laterOptional(voice, questions),
      values,
      errors,
      until: endOf(activity),
      token: ctx.token(),
      language: ctx.language,
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

/** Who left the first question on paper may leave it here. */
const laterOptional = (voice: FoundVoice, questions: readonly Question[]): readonly Question[] =>
  questions.map((question) => (voice.words ? question : { ...question, optional: true }))

async function showChange(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (found instanceof Response) return found
  const { voice, activity } = found
  const shown = {
    publish: voice.consentPublish ? 'yes' : 'no',
    ...(voice.publicName ? { name: voice.publicName } : {}),
  }
  return draw(ctx, found, {
    ...kindNamed(activity.kind).values({ words: voice.words, data: voice.data as never }),
    ...shown,
  })
}

async function takeChange(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (found instanceof Response) return found
  const { voice, activity } = found
  const { receipt } = voice
  const say = changeWords[ctx.language]
  const questions = laterOptional(voice, found.questions)
  const values = pick(questions, ctx.form.text)
  if (ctx.form.switching) return draw(ctx, found, values)
  const errors = sentencesOf(problemsOfAll(questions, values), ctx.language)
  const kind = kindNamed(activity.kind)
  const contribution = kind.contribution(values)
  if (!kind.saysSomething(contribution)) errors['answer'] ??= takingPartWords[ctx.language].refusals['nothing-said']
  if (Object.keys(errors).length) return draw(ctx, found, values, errors)
  const consentPublish = values['publish'] === 'yes'
  const changed = await changeVoice(ctx.acting, {
    receipt,
    ...contribution,
    by: 'author',
    consentPublish,
    publicName: consentPublish ? (values['name'] ?? null) : null,
    stillOpen: isOpen(activity.id, ctx.now),
  })
  if ('changed' in changed) return ctx.seeOther(receiptPath.to({ code: receipt }), say.changed)
  if (changed.refused === 'full-name-under-18')
    return draw(ctx, found, values, { name: takingWords[ctx.language].refusals['full-name-under-18'] })
  if (changed.refused === 'nothing-changed') return draw(ctx, found, values, { '': say.same })
  return ctx.show(cannotChangeView({ code: receipt, language: ctx.language, gone: changed.refused === 'erased' }), 422)
}
