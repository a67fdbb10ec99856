import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { mayBeShownAs } from '../../../../people/index.ts'
import { listWards } from '../../../../places/index.ts'
import { takingWords } from '../../../../voices/index.ts'
import { equality } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import { askedOfAll } from '../../../questions/asked-of-all.ts'
import { sentencesOf } from '../../../questions/errors.ts'
import { type PlaceKept, readPlace } from '../../../questions/place.ts'
import { findPlaceOf } from '../../../questions/place-queries.ts'
import { pick, type Question, type Values } from '../../../questions/question.ts'
import { problemsOfAll } from '../../../questions/rules.ts'
import { takePart } from '../../../taking/commands.ts'
import { takingPartWords } from '../../../taking/words.ts'
import type { Found } from '../address.ts'
import { findQuestion, shutOut } from '../found.ts'
import { idea } from '../how-might-we.ts'
import * as paths from '../paths.ts'
import { shareView } from './page.tsx'

export const routes: readonly Route[] = [
  get(paths.newIdea, anyone, showForm),
  post(paths.newIdea, anyone, 'voice.received', takeIdea),
]

/** On its own page the idea must be there: the question is known already. */
const asked = (activity: Activity): Question[] => [{ ...idea(activity), optional: false }, ...askedOfAll]

async function showForm(ctx: Ctx): Promise<Response> {
  const found = await findQuestion(ctx)
  if (found instanceof Response) return found
  return shutOut(ctx, found.activity) ?? draw(ctx, found, {})
}

type Drawing = { errors?: Record<string, string>; place?: PlaceKept | undefined }

async function draw(ctx: Ctx, found: Found, values: Values, { errors = {}, place }: Drawing = {}): Promise<Response> {
  const once = ctx.form.text('_once')
  const view = shareView({
    ...found,
    questions: asked(found.activity),
    values,
    errors,
    place,
    wards: await listWards(ctx.db),
    signedIn: !!ctx.person,
    link: ctx.form.text('link') === 'yes',
    token: ctx.token(),
    once: isId(once) ? once : newId(ctx.now),
    language: ctx.language,
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function takeIdea(ctx: Ctx): Promise<Response> {
  const visitor = ctx.visitor()
  const limited = (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', visitor))
  if (limited) return limited
  const found = await findQuestion(ctx)
  if (found instanceof Response) return found
  const { activity, question } = found
  const questions = asked(activity)
  const values = pick(questions, ctx.form.text)
  const closed = shutOut(ctx, activity, values)
  if (closed) return closed
  const before = readPlace(ctx.council.keys, values['place'])
  if (ctx.form.switching) return draw(ctx, found, values, { place: before })
  const placed = values['postcode'] || values['ward'] ? await findPlaceOf(ctx.db, values) : { place: before }
  const errors = sentencesOf(
    { ...problemsOfAll(questions, values), ...('problem' in placed ? { postcode: { problem: placed.problem } } : {}) },
    ctx.language,
  )
  if (ctx.person && values['publish'] === 'yes' && !mayBeShownAs(ctx.person, values['name'] ?? ''))
    errors['name'] ??= takingWords[ctx.language].refusals['full-name-under-18']
  const place = 'place' in placed ? placed.place : undefined
  if (Object.keys(errors).length) return draw(ctx, found, values, { errors, place })
  const open = activity.identityLevel === 'open' || !ctx.person
  const once = ctx.form.text('_once')
  const answer = await takePart(ctx.acting, activity, {
    values: { ...values, 'hmw-question': question.key },
    place,
    once: isId(once) ? once : newId(ctx.now),
    channel: 'online',
    language: ctx.language,
    participant: {
      level: open ? 'open' : activity.identityLevel,
      key: open ? visitor : ctx.person!.id,
      accountId: ctx.person && ctx.form.text('link') === 'yes' ? ctx.person.id : null,
      several: true,
    },
    ...(ctx.person?.ageBand === '13-to-17' ? { under18: true } : {}),
  })
  if ('taken' in answer) return ctx.seeOther(equality.to({ code: answer.taken.receipt }))
  const sentences: Record<string, string> = {
    ...takingWords[ctx.language].refusals,
    ...takingPartWords[ctx.language].refusals,
  }
  return draw(ctx, found, values, { errors: { '': sentences[answer.refused] ?? '' }, place })
}
