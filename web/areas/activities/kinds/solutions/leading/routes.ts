import { dayOf } from '../../../../../platform/clock.ts'
import { type Ctx, get, post, type Route, signedIn } from '../../../../../platform/http.ts'
import { dayParts, readDay } from '../../../../../platform/typed-time.ts'
import type { Values } from '../../../questions/question.ts'
import { addressOf } from '../found.ts'
import * as paths from '../paths.ts'
import { listIdeas } from '../queries.ts'
import { listTried } from '../trials.ts'
import { agreementProblems, agreeOn, moveStep } from './commands.ts'
import { findLed, type Led } from './find.ts'
import { leadView } from './page.tsx'
import { leadWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.lead, signedIn, show),
  post(paths.leadStep, signedIn, 'problem.moved', move),
  post(paths.leadAgreement, signedIn, 'problem.agreed', agree),
]

async function show(ctx: Ctx): Promise<Response> {
  const led = await findLed(ctx)
  return led instanceof Response ? led : draw(ctx, led)
}

export const hrefOf = ({ activity, problem }: Led): string =>
  paths.lead.to({ ...addressOf(activity), problem: problem.id })

async function draw(
  ctx: Ctx,
  { activity, problem, whole, group }: Led,
  typed: Values = {},
  errors: Record<string, string> = {},
): Promise<Response> {
  const [{ ideas }, prototypes] = await Promise.all([
    listIdeas(ctx.db, whole, { alone: true, limit: 1 }),
    listTried(ctx.db, whole),
  ])
  const day = dayParts(problem.nextOn)
  const before = {
    owner: problem.owner,
    nextStep: problem.nextStep,
    'nextOn-day': day.day ?? '',
    'nextOn-month': day.month ?? '',
    'nextOn-year': day.year ?? '',
  }
  return ctx.show(
    leadView({
      at: { ...addressOf(activity), problem: problem.id },
      problem,
      group,
      prototypes,
      hasIdeas: ideas.length > 0,
      typed: { ...before, ...typed },
      errors,
      token: ctx.token(),
      language: group ? ctx.language : 'en',
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

const languageOf = (ctx: Ctx, { group }: Led) => (group ? ctx.language : 'en')

async function move(ctx: Ctx): Promise<Response> {
  const led = await findLed(ctx)
  if (led instanceof Response) return led
  const say = leadWords[languageOf(ctx, led)]
  const why = ctx.form.text('why')
  const done = await moveStep(ctx.acting, led.activity, {
    problemId: led.problem.id,
    why,
    seen: ctx.form.text('step'),
    group: led.group,
  })
  if ('moved' in done) return ctx.seeOther(hrefOf(led), say.done.moved)
  if (done.refused === 'not-found') return ctx.notFound()
  const now = done.refused === 'moved-on' ? await findLed(ctx) : led
  if (now instanceof Response) return now
  return draw(ctx, now, { why }, { [done.refused.startsWith('why') ? 'why' : '']: say.steps[done.refused] })
}

async function agree(ctx: Ctx): Promise<Response> {
  const led = await findLed(ctx)
  if (led instanceof Response) return led
  const say = leadWords[languageOf(ctx, led)]
  const names = ['owner', 'nextStep', 'nextOn-day', 'nextOn-month', 'nextOn-year']
  const typed: Values = Object.fromEntries(names.map((name) => [name, ctx.form.text(name)]))
  const asked = { owner: typed['owner']!, nextStep: typed['nextStep']!, nextOn: readDay(ctx.form, 'nextOn') }
  const problems = Object.entries(agreementProblems(asked, dayOf(ctx.now)))
  if (problems.length)
    return draw(ctx, led, typed, Object.fromEntries(problems.map(([name, refusal]) => [name, say.refusals[refusal]])))
  const done = await agreeOn(ctx.acting, led.activity, { problemId: led.problem.id, ...asked, group: led.group })
  if ('agreed' in done) return ctx.seeOther(hrefOf(led), say.done.agreed)
  return draw(ctx, led, typed, { '': say.refusals.changed })
}
