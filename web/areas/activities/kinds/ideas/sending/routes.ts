import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { mayBeShownAs } from '../../../../people/index.ts'
import { listWardShapes } from '../../../../places/index.ts'
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
import { findBoard, shutOut } from '../found.ts'
import { ideas } from '../ideas.ts'
import { checkView } from './check-page.tsx'
import { newIdeaView } from './new-page.tsx'
import { listSimilar } from './similar-queries.ts'
import { sendingWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.newIdea, anyone, showNew),
  post(paths.newIdea, anyone, 'voice.received', takeIdea),
  post(paths.similarIdeas, anyone, 'nothing-changes', tellSimilar),
]

async function showNew(ctx: Ctx): Promise<Response> {
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
  const view = newIdeaView({ ...frame(ctx, activity, values), errors, place, wards: await listWardShapes(ctx.db) })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

const frame = (ctx: Ctx, activity: Activity, values: Values) => ({
  activity,
  values,
  signedIn: !!ctx.person,
  link: ctx.form.text('link') === 'yes',
  token: ctx.token(),
  once: isId(ctx.form.text('_once')) ? ctx.form.text('_once') : newId(ctx.now),
  language: ctx.language,
})

async function takeIdea(ctx: Ctx): Promise<Response> {
  const visitor = ctx.visitor()
  const limited = (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', visitor))
  if (limited) return limited
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const questions = ideas.questions(activity)
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

/** Ideas like it, where there are any: whoever has JavaScript has seen them while writing. */
async function offer(
  ctx: Ctx,
  activity: Activity,
  values: Values,
  place: PlaceKept | undefined,
): Promise<Response | undefined> {
  const similar = await listSimilar(ctx.db, activity.id, { text: textOf(values), language: ctx.language })
  if (!similar.length) return undefined
  const token = place ? placeToken(ctx.council.keys, place) : ''
  return ctx.show(checkView({ ...frame(ctx, activity, values), similar, placeToken: token }))
}

const textOf = (values: Values) => `${values['title'] ?? ''} ${values['answer'] ?? ''}`

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

/** For the page itself, while somebody writes: what others have shared that is much like it. */
async function tellSimilar(ctx: Ctx): Promise<Response> {
  const limited = await ctx.limited('taking-part-address')
  if (limited) return limited
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const text = `${ctx.form.text('title')} ${ctx.form.text('answer')}`
  const similar = await listSimilar(ctx.db, activity.id, { text, language: ctx.language })
  const at = { project: activity.project.slug, activity: activity.slug }
  const say = sendingWords[ctx.language]
  return Response.json(
    similar.map((idea) => ({
      title: idea.title,
      href: paths.idea.to({ ...at, idea: idea.id }),
      says: say.supports(idea.supports),
      support: paths.ideaSupport.to({ ...at, idea: idea.id }),
      text: say.support,
      ...(idea.language === ctx.language ? {} : { lang: idea.language }),
    })),
  )
}
