import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { mayBeShownAs } from '../../../../people/index.ts'
import { type FoundVoice, takingWords } from '../../../../voices/index.ts'
import { receipt } from '../../../../voices/paths.ts'
import type { Activity } from '../../../activity/types.ts'
import { changeAnswer } from '../../../change/commands.ts'
import * as paths from '../../../paths.ts'
import { sentencesOf } from '../../../questions/errors.ts'
import { pick, type Values } from '../../../questions/question.ts'
import { problemsOfAll } from '../../../questions/rules.ts'
import { findActivityInAHurry } from '../../../taking/hurry.ts'
import { shut } from '../../../taking/taking.ts'
import { choiceOf, findVote, resultOf, type Who } from '../queries.ts'
import { choiceKey, quickPoll } from '../quick-poll.ts'
import { pollWords } from '../words.ts'
import { castVote } from './commands.ts'
import { pollView, whyView } from './pages.tsx'

export const routes: readonly Route[] = [
  get(paths.poll, anyone, showPoll),
  post(paths.poll, anyone, 'voice.received', vote, { limit: 20_000 }),
  get(paths.pollWhy, anyone, showWhy),
  post(paths.pollWhy, anyone, 'voice.changed', sendWhy, { limit: 40_000 }),
]

/** Who votes: this browser, or the person where they prove an address or sign in. */
export const whoVotes = (ctx: Ctx, { identityLevel }: Pick<Activity, 'identityLevel'>): Who =>
  identityLevel === 'email' || identityLevel === 'account'
    ? { level: identityLevel, key: ctx.person!.id }
    : { level: 'open', key: ctx.visitor() }

/** The poll of an address while somebody may vote there; else the page that says why not. */
async function find(ctx: Ctx, typed: Values = {}): Promise<Activity | Response> {
  const where = { project: ctx.params['project']!, activity: ctx.params['activity']! }
  const activity = await findActivityInAHurry(ctx.acting, where)
  if (activity?.kind !== 'quick-poll') return ctx.notFound()
  return shut(ctx, activity, typed) ?? activity
}

const isHall = (text: string): boolean => /^[0-9A-Z]{6}$/.test(text)

async function showPoll(ctx: Ctx): Promise<Response> {
  const activity = await find(ctx)
  return activity instanceof Response ? activity : draw(ctx, activity)
}

type Drawing = { error?: string; chosen?: string; hall?: string }

async function draw(ctx: Ctx, activity: Activity, { error, chosen, hall }: Drawing = {}): Promise<Response> {
  const [before, result] = await Promise.all([
    findVote(ctx.acting, activity.id, whoVotes(ctx, activity)),
    resultOf(ctx.db, activity.id),
  ])
  const once = ctx.form.text('_once')
  const view = pollView({
    activity,
    chosen: chosen ?? (before ? choiceOf(before) : ''),
    receipt: before?.receipt,
    result,
    error,
    hall,
    once: isId(once) ? once : newId(ctx.now),
    token: ctx.token(),
    language: ctx.language,
    now: ctx.now,
  })
  return ctx.show(view, error ? 422 : 200)
}

async function vote(ctx: Ctx): Promise<Response> {
  const limited =
    (await ctx.limited('taking-part-vote-address')) ?? (await ctx.limited('taking-part-vote-visitor', ctx.visitor()))
  if (limited) return limited
  const choice = ctx.form.text('choice')
  const activity = await find(ctx, { choice })
  if (activity instanceof Response) return activity
  const from = ctx.form.text('hall').toUpperCase()
  const hall = isHall(from) ? { hall: from } : {}
  if (ctx.form.switching) return draw(ctx, activity, { ...(choice ? { chosen: choice } : {}), ...hall })
  const once = ctx.form.text('_once')
  const done = await castVote(ctx.acting, activity, {
    choice,
    who: whoVotes(ctx, activity),
    language: ctx.language,
    ...(isId(once) ? { once } : {}),
    ...(ctx.person?.ageBand === '13-to-17' ? { under18: true } : {}),
  })
  const say = pollWords[ctx.language]
  if ('refused' in done) return draw(ctx, activity, { error: say.refusals[done.refused], ...hall })
  const at = { project: activity.project.slug, activity: activity.slug }
  const href = hall.hall ? paths.hall.to({ code: hall.hall }) : paths.poll.to(at)
  return ctx.seeOther(href, done.voted.again ? say.changed : say.thanks)
}

async function showWhy(ctx: Ctx): Promise<Response> {
  const found = await findOwn(ctx)
  if (found instanceof Response) return found
  const { words, publicName, consentPublish } = found.own
  const values = { answer: words ?? '', publish: words && consentPublish ? 'yes' : '', name: publicName ?? '' }
  return drawWhy(ctx, found.activity, values)
}

async function findOwn(ctx: Ctx): Promise<{ activity: Activity; own: FoundVoice } | Response> {
  const activity = await find(ctx)
  if (activity instanceof Response) return activity
  const own = await findVote(ctx.acting, activity.id, whoVotes(ctx, activity))
  const at = { project: activity.project.slug, activity: activity.slug }
  return own && choiceOf(own) ? { activity, own } : ctx.seeOther(paths.poll.to(at))
}

const drawWhy = (ctx: Ctx, activity: Activity, values: Values, errors: Record<string, string> = {}): Response =>
  ctx.show(
    whyView({ activity, values, errors, token: ctx.token(), language: ctx.language }),
    Object.keys(errors).length ? 422 : 200,
  )

async function sendWhy(ctx: Ctx): Promise<Response> {
  const limited = await ctx.limited('taking-part-visitor', ctx.visitor())
  if (limited) return limited
  const found = await findOwn(ctx)
  if (found instanceof Response) return found
  const { activity, own } = found
  const asked = quickPoll.questions(activity).filter(({ key }) => key === 'answer' || key === 'show')
  const values = pick(asked, ctx.form.text)
  if (ctx.form.switching) return drawWhy(ctx, activity, values)
  const errors = sentencesOf(problemsOfAll(asked, values), ctx.language)
  if (values['publish'] === 'yes' && ctx.person && !mayBeShownAs(ctx.person, values['name'] ?? ''))
    errors['name'] ??= takingWords[ctx.language].refusals['full-name-under-18']
  if (Object.keys(errors).length) return drawWhy(ctx, activity, values, errors)
  const done = await changeAnswer(ctx.acting, {
    activity,
    voice: own,
    values: { ...values, [choiceKey]: choiceOf(own) },
  })
  if ('refused' in done && done.refused !== 'nothing-changed')
    return drawWhy(ctx, activity, values, { '': pollWords[ctx.language].refusals['cannot-change'] })
  return ctx.seeOther(receipt.to({ code: own.receipt }))
}
