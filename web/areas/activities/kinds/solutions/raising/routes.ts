import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { mayBeShownAs } from '../../../../people/index.ts'
import { listWards } from '../../../../places/index.ts'
import { takingWords } from '../../../../voices/index.ts'
import { equality } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import { sentencesOf } from '../../../questions/errors.ts'
import { type PlaceKept, readPlace } from '../../../questions/place.ts'
import { findPlaceOf } from '../../../questions/place-queries.ts'
import { pick, type Values } from '../../../questions/question.ts'
import { problemsOfAll } from '../../../questions/rules.ts'
import { takingPartWords } from '../../../taking/words.ts'
import { findBoard, type OwnGroup, ownGroups, shutOut } from '../found.ts'
import * as paths from '../paths.ts'
import { solutions } from '../solutions.ts'
import { raiseProblem } from './commands.ts'
import { newProblemView } from './page.tsx'
import { speakerOf } from './speaker.tsx'
import { raisingWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.newProblem, anyone, showNew),
  post(paths.newProblem, anyone, 'voice.received', take),
]

async function showNew(ctx: Ctx): Promise<Response> {
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  return shutOut(ctx, activity) ?? draw(ctx, activity, await ownGroups(ctx), {})
}

type Drawing = { errors?: Record<string, string>; place?: PlaceKept | undefined }

async function draw(
  ctx: Ctx,
  activity: Activity,
  groups: readonly OwnGroup[],
  values: Values,
  { errors = {}, place }: Drawing = {},
): Promise<Response> {
  const once = ctx.form.text('_once')
  const view = newProblemView({
    activity,
    groups,
    speaksFor: ctx.form.text('speaks-for'),
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

async function take(ctx: Ctx): Promise<Response> {
  const visitor = ctx.visitor()
  const limited = (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', visitor))
  if (limited) return limited
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const questions = solutions.questions(activity)
  const values = pick(questions, ctx.form.text)
  const closed = shutOut(ctx, activity, values)
  if (closed) return closed
  const groups = await ownGroups(ctx)
  const before = readPlace(ctx.council.keys, values['place'])
  if (ctx.form.switching) return draw(ctx, activity, groups, values, { place: before })
  const group = speakerOf(ctx.form.text('speaks-for'), groups)
  // For a group nothing is asked about showing: a group speaks in public.
  const asked = group && group !== 'nobody' ? { ...values, publish: 'yes', name: group.name } : values
  const found = values['postcode'] || values['ward'] ? await findPlaceOf(ctx.db, values) : { place: before }
  const errors: Record<string, string> = sentencesOf(
    { ...problemsOfAll(questions, asked), ...('problem' in found ? { postcode: { problem: found.problem } } : {}) },
    ctx.language,
  )
  if (group === 'nobody') errors['speaks-for'] = raisingWords[ctx.language].groupGone
  if (ctx.person && !group && values['publish'] === 'yes' && !mayBeShownAs(ctx.person, values['name'] ?? ''))
    errors['name'] ??= takingWords[ctx.language].refusals['full-name-under-18']
  const place = 'place' in found ? found.place : undefined
  if (Object.keys(errors).length || group === 'nobody') return draw(ctx, activity, groups, values, { errors, place })
  return send(ctx, activity, { values, place, visitor, groups, group })
}

type Sent = {
  values: Values
  place: PlaceKept | undefined
  visitor: string
  groups: readonly OwnGroup[]
  group: OwnGroup | undefined
}

async function send(ctx: Ctx, activity: Activity, { values, place, visitor, groups, group }: Sent): Promise<Response> {
  const open = activity.identityLevel === 'open' || !ctx.person
  const once = ctx.form.text('_once')
  const part = {
    values,
    place,
    once: isId(once) ? once : newId(ctx.now),
    channel: 'online' as const,
    language: ctx.language,
    participant: {
      level: open ? ('open' as const) : activity.identityLevel,
      key: open ? visitor : ctx.person!.id,
      accountId: ctx.person && ctx.form.text('link') === 'yes' ? ctx.person.id : null,
      several: true,
    },
    ...(ctx.person?.ageBand === '13-to-17' ? { under18: true } : {}),
  }
  const answer = await raiseProblem(ctx.acting, activity, part, group)
  if ('taken' in answer) return ctx.seeOther(equality.to({ code: answer.taken.receipt }))
  const sentences: Record<string, string> = {
    ...takingWords[ctx.language].refusals,
    ...takingPartWords[ctx.language].refusals,
  }
  return draw(ctx, activity, groups, values, { errors: { '': sentences[answer.refused] ?? '' }, place })
}
