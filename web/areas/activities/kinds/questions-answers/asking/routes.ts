import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { mayBeShownAs } from '../../../../people/index.ts'
import { listWards } from '../../../../places/index.ts'
import { takingWords } from '../../../../voices/index.ts'
import { equality } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { sentencesOf } from '../../../questions/errors.ts'
import { type PlaceKept, placeToken, readPlace } from '../../../questions/place.ts'
import { findPlaceOf } from '../../../questions/place-queries.ts'
import { pick, type Values } from '../../../questions/question.ts'
import { problemsOfAll } from '../../../questions/rules.ts'
import { takePart } from '../../../taking/commands.ts'
import { takingPartWords } from '../../../taking/words.ts'
import { titleOf } from '../excerpt.ts'
import { findBoard, shutOut } from '../found.ts'
import { listSimilar } from '../listing/queries.ts'
import { questionsAnswers } from '../questions-answers.ts'
import { askedWords } from '../words.ts'
import { askView, similarView } from './pages.tsx'
import { askingWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.ask, anyone, showAsk),
  post(paths.ask, anyone, 'voice.received', takeQuestion, { limit: 60_000 }),
  post(paths.similarAsked, anyone, 'nothing-changes', tellSimilar, { limit: 60_000 }),
]

async function showAsk(ctx: Ctx): Promise<Response> {
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  return shutOut(ctx, activity) ?? draw(ctx, activity, {})
}

type Drawing = { errors?: Record<string, string>; place?: PlaceKept | undefined }

async function draw(
  ctx: Ctx,
  activity: Activity,
  values: Values,
  { errors = {}, place }: Drawing = {},
): Promise<Response> {
  const view = askView({ ...frame(ctx, activity, values), errors, place, wards: await listWards(ctx.db) })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

const hallOf = (ctx: Ctx): string => {
  const code = (ctx.form.text('hall') || (ctx.url.searchParams.get('hall') ?? '')).toUpperCase()
  return /^[0-9A-Z]{6}$/.test(code) ? code : ''
}

const frame = (ctx: Ctx, activity: Activity, values: Values) => ({
  activity,
  values,
  signedIn: !!ctx.person,
  link: ctx.form.text('link') === 'yes',
  token: ctx.token(),
  once: isId(ctx.form.text('_once')) ? ctx.form.text('_once') : newId(ctx.now),
  hall: hallOf(ctx),
  language: ctx.language,
})

async function takeQuestion(ctx: Ctx): Promise<Response> {
  const visitor = ctx.visitor()
  const limited = (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', visitor))
  if (limited) return limited
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const questions = questionsAnswers.questions(activity)
  const values = pick(questions, ctx.form.text)
  const closed = shutOut(ctx, activity, values)
  if (closed) return closed
  const typed = { ...values, seen: ctx.form.text('seen') === 'yes' ? 'yes' : '' }
  const before = readPlace(ctx.council.keys, values['place'])
  if (ctx.form.switching || ctx.form.text('again') === 'yes') return draw(ctx, activity, typed, { place: before })
  const found = values['postcode'] || values['ward'] ? await findPlaceOf(ctx.db, values) : { place: before }
  const errors = sentencesOf(
    { ...problemsOfAll(questions, values), ...('problem' in found ? { postcode: { problem: found.problem } } : {}) },
    ctx.language,
  )
  if (ctx.person && values['publish'] === 'yes' && !mayBeShownAs(ctx.person, values['name'] ?? ''))
    errors['name'] ??= takingWords[ctx.language].refusals['full-name-under-18']
  const place = 'place' in found ? found.place : undefined
  if (Object.keys(errors).length) return draw(ctx, activity, typed, { errors, place })
  const offered = typed.seen ? undefined : await offer(ctx, activity, values, place)
  return offered ?? send(ctx, activity, { values, place, visitor })
}

/** Questions like it, where there are any: whoever has JavaScript has seen them while writing. */
async function offer(ctx: Ctx, activity: Activity, values: Values, place: PlaceKept | undefined) {
  const similar = await listSimilar(ctx.db, activity.id, { text: values['answer'] ?? '', language: ctx.language })
  if (!similar.length) return undefined
  const token = place ? placeToken(ctx.council.keys, place) : ''
  return ctx.show(similarView({ ...frame(ctx, activity, values), similar, placeToken: token }))
}

type Sent = { values: Values; place: PlaceKept | undefined; visitor: string }

async function send(ctx: Ctx, activity: Activity, { values, place, visitor }: Sent): Promise<Response> {
  const accountId = ctx.person && ctx.form.text('link') === 'yes' ? ctx.person.id : null
  const open = activity.identityLevel === 'open' || !ctx.person
  const once = ctx.form.text('_once')
  const answer = await takePart(ctx.acting, activity, {
    values,
    place,
    once: isId(once) ? once : newId(ctx.now),
    channel: 'online',
    language: ctx.language,
    participant: {
      level: open ? 'open' : activity.identityLevel,
      key: open ? visitor : ctx.person!.id,
      accountId,
      several: true,
    },
    ...(ctx.person?.ageBand === '13-to-17' ? { under18: true } : {}),
  })
  if ('taken' in answer) return ctx.seeOther(equality.to({ code: answer.taken.receipt }))
  const sentences: Record<string, string> = {
    ...takingWords[ctx.language].refusals,
    ...takingPartWords[ctx.language].refusals,
  }
  return draw(ctx, activity, values, { errors: { '': sentences[answer.refused] ?? '' }, place })
}

/** For the page itself, while somebody writes: what others have asked that is much like it. */
async function tellSimilar(ctx: Ctx): Promise<Response> {
  const limited = await ctx.limited('taking-part-address')
  if (limited) return limited
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const similar = await listSimilar(ctx.db, activity.id, { text: ctx.form.text('answer'), language: ctx.language })
  const at = { project: activity.project.slug, activity: activity.slug }
  return Response.json(
    similar.map((question) => ({
      title: titleOf(question.words),
      href: paths.askedQuestion.to({ ...at, question: question.id }),
      says: askedWords[ctx.language].wants(question.wants),
      support: paths.want.to({ ...at, question: question.id }),
      text: askingWords[ctx.language].want,
      ...(question.language === ctx.language ? {} : { lang: question.language }),
    })),
  )
}
