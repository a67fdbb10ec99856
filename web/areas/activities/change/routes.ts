import { anyone, type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { listWards } from '../../places/index.ts'
import { type FoundVoice, findByReceipt, parseReceipt, takingWords } from '../../voices/index.ts'
import { receipt as receiptPath } from '../../voices/paths.ts'
import { findActivityById } from '../activity/queries.ts'
import { doorOf, endOf } from '../activity/rules.ts'
import type { Activity } from '../activity/types.ts'
import { kindNamed } from '../kinds/list.ts'
import * as paths from '../paths.ts'
import { sentencesOf } from '../questions/errors.ts'
import { drawnGround } from '../questions/ground-queries.ts'
import { withWards } from '../questions/place-queries.ts'
import { pick, type Question, type Values } from '../questions/question.ts'
import { isMissing, problemsOf, problemsOfAll } from '../questions/rules.ts'
import { answersTo, questionsOnWay } from '../questions/way.ts'
import { takingPartWords } from '../taking/words.ts'
import { largestUpload } from '../uploads/prepare.ts'
import { withUploads } from '../uploads/read-uploads.ts'
import { changeAnswer } from './commands.ts'
import { cannotChangeView, changeView } from './pages.tsx'
import { changeWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.changeAnswer, anyone, showChange),
  post(paths.changeAnswer, anyone, 'voice.changed', takeChange, { limit: largestUpload }),
]

type Found = { voice: FoundVoice; activity: Activity; before: Values }

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
  const before = {
    ...kindNamed(activity.kind).values({ words: voice.words, data: voice.data as never }),
    publish: voice.consentPublish ? 'yes' : 'no',
    ...(voice.publicName ? { name: voice.publicName } : {}),
  }
  return { voice, activity, before }
}

/** What can be changed here: the answers on the way of what is typed now, not the place and not the contact. */
const askedWith = (activity: Activity, values: Values): readonly Question[] =>
  questionsOnWay(activity, values).filter(({ type }) => type !== 'place' && type !== 'contact')

/** What was left on paper or in a call may be left here. */
function laterOptional({ activity, before }: Found, questions: readonly Question[]): readonly Question[] {
  const left = new Set(
    askedWith(activity, before)
      .filter((question) => Object.values(problemsOf(question, before)).some(({ problem }) => isMissing(problem)))
      .map(({ key }) => key),
  )
  return questions.map((question) => (left.has(question.key) ? { ...question, optional: true } : question))
}

async function draw(ctx: Ctx, found: Found, values: Values, errors: Record<string, string> = {}): Promise<Response> {
  const { voice, activity } = found
  const questions = laterOptional(found, askedWith(activity, values))
  return ctx.show(
    changeView({
      code: voice.receipt,
      activity,
      questions,
      values,
      errors,
      wards: questions.some(({ type }) => type === 'postcode') ? await listWards(ctx.db) : undefined,
      ground: await drawnGround(ctx, activity.projectId, questions, ctx.language),
      until: endOf(activity),
      token: ctx.token(),
      language: ctx.language,
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function showChange(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  return found instanceof Response ? found : draw(ctx, found, found.before)
}

/** What was typed, with its files kept and its postcodes looked up, and what is wrong with it. */
async function readTyped(
  ctx: Ctx,
  found: Found,
): Promise<{ values: Values; errors: Record<string, string> } | Response> {
  const { activity } = found
  const typed = pick(kindNamed(activity.kind).questions(activity), ctx.form.text)
  const questions = laterOptional(found, askedWith(activity, typed))
  const limited = questions.some(({ key }) => ctx.form.file(key)) && (await ctx.limited('upload'))
  if (limited) return limited
  const sent = await withUploads(ctx, activity.id, questions, answersTo(questions, typed), ctx.language)
  const placed = await withWards(ctx.db, questions, sent.values, activity.projectId)
  const problems = { ...problemsOfAll(questions, placed.values), ...placed.problems }
  const errors = { ...sentencesOf(problems, ctx.language), ...sent.errors }
  const shown = ctx.form.has('asked') && new Set(ctx.form.text('asked').split(' '))
  if (shown && !Object.keys(errors).length && questions.some(({ key }) => !shown.has(key)))
    errors[''] = changeWords[ctx.language].more
  const { onPaperOnly } = kindNamed(activity.kind)
  const kept = onPaperOnly ? Object.entries(found.before).filter(([name]) => onPaperOnly(name)) : []
  return { values: { ...placed.values, ...Object.fromEntries(kept) }, errors }
}

async function takeChange(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (found instanceof Response) return found
  const { voice, activity } = found
  const { receipt } = voice
  const say = changeWords[ctx.language]
  const typed = await readTyped(ctx, found)
  if (typed instanceof Response) return typed
  const { values, errors } = typed
  if (ctx.form.switching) return draw(ctx, found, values)
  const kind = kindNamed(activity.kind)
  const contribution = kind.contribution(values)
  if (!kind.saysSomething(contribution)) {
    const [first] = askedWith(activity, values)
    errors[first?.key ?? ''] ??= takingPartWords[ctx.language].refusals['nothing-said']
  }
  if (Object.keys(errors).length) return draw(ctx, found, values, errors)
  const changed = await changeAnswer(ctx.acting, { activity, voice, values })
  if ('changed' in changed) return ctx.seeOther(receiptPath.to({ code: receipt }), say.changed)
  if (changed.refused === 'full-name-under-18')
    return draw(ctx, found, values, { name: takingWords[ctx.language].refusals['full-name-under-18'] })
  if (changed.refused === 'nothing-changed') return draw(ctx, found, values, { '': say.same })
  if (changed.refused === 'file-gone')
    return draw(ctx, found, values, { '': takingPartWords[ctx.language].refusals['file-gone'] })
  return ctx.show(cannotChangeView({ code: receipt, language: ctx.language, gone: changed.refused === 'erased' }), 422)
}
