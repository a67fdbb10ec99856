import { dayOf } from '../../../../../platform/clock.ts'
import { type Ctx, get, post, type Route, signedIn } from '../../../../../platform/http.ts'
import { newId } from '../../../../../platform/ids.ts'
import { readDay } from '../../../../../platform/typed-time.ts'
import type { Values } from '../../../questions/question.ts'
import { addressOf } from '../found.ts'
import * as paths from '../paths.ts'
import { listIdeas } from '../queries.ts'
import type { LeadRefusal } from '../rules.ts'
import { listTried } from '../trials.ts'
import { findLed, type Led } from './find.ts'
import { hrefOf } from './routes.ts'
import { addPrototype, addTest, prototypeProblems, testProblems } from './trial-commands.ts'
import { prototypeView, testView } from './trial-form-pages.tsx'
import { leadWords } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.newPrototype, signedIn, showPrototype),
  post(paths.newPrototype, signedIn, 'problem.prototype-added', takePrototype),
  get(paths.newTest, signedIn, showTest),
  post(paths.newTest, signedIn, 'problem.test-added', takeTest),
]

const languageOf = (ctx: Ctx, { group }: Led) => (group ? ctx.language : 'en')
const boxes = (name: string) => [`${name}-day`, `${name}-month`, `${name}-year`]

const formOf = (ctx: Ctx, led: Led, typed: Values, errors: Record<string, string>) => ({
  at: { ...addressOf(led.activity), problem: led.problem.id },
  problem: led.problem,
  byGroup: !!led.group,
  typed,
  errors,
  token: ctx.token(),
  once: ctx.form.text('_once') || newId(ctx.now),
  language: languageOf(ctx, led),
})

function sentencesOf(ctx: Ctx, led: Led, problems: Partial<Record<string, LeadRefusal>>): Record<string, string> {
  const say = leadWords[languageOf(ctx, led)].refusals
  return Object.fromEntries(Object.entries(problems).map(([name, refusal]) => [name, say[refusal!]]))
}

async function showPrototype(ctx: Ctx): Promise<Response> {
  const led = await findLed(ctx)
  return led instanceof Response ? led : drawPrototype(ctx, led, {})
}

async function drawPrototype(ctx: Ctx, led: Led, typed: Values, errors: Record<string, string> = {}) {
  const words = (ctx.form.text('words') || (ctx.url.searchParams.get('words') ?? '')).slice(0, 200)
  const { ideas, next } = await listIdeas(ctx.db, led.whole, { words, alone: true })
  if (!ideas.length && !words) return ctx.seeOther(hrefOf(led))
  return ctx.show(
    prototypeView({ ...formOf(ctx, led, typed, errors), ideas, words, search: !!next || !!words }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function takePrototype(ctx: Ctx): Promise<Response> {
  const led = await findLed(ctx)
  if (led instanceof Response) return led
  const names = ['idea', 'what', 'who', 'place', 'cost', ...boxes('from'), ...boxes('to')]
  const values: Values = Object.fromEntries(names.map((name) => [name, ctx.form.text(name)]))
  const typed = {
    idea: values['idea']!,
    what: values['what']!,
    who: values['who']!,
    place: values['place']!,
    cost: values['cost']!,
    from: readDay(ctx.form, 'from'),
    to: readDay(ctx.form, 'to'),
  }
  const errors = sentencesOf(ctx, led, prototypeProblems(typed))
  if (Object.keys(errors).length) return drawPrototype(ctx, led, values, errors)
  const say = leadWords[languageOf(ctx, led)]
  const done = await addPrototype(ctx.acting, led.activity, {
    problemId: led.problem.id,
    typed,
    once: ctx.form.text('_once'),
    group: led.group,
  })
  if ('prototypeId' in done) return ctx.seeOther(hrefOf(led), say.done.prototype)
  return drawPrototype(ctx, led, values, { idea: say.refusals['idea-missing'] })
}

async function showTest(ctx: Ctx): Promise<Response> {
  const led = await findLed(ctx)
  return led instanceof Response ? led : drawTest(ctx, led, {})
}

async function drawTest(ctx: Ctx, led: Led, typed: Values, errors: Record<string, string> = {}): Promise<Response> {
  const prototype = (await listTried(ctx.db, led.whole)).find(({ id }) => id === ctx.params['prototype'])
  if (!prototype) return ctx.notFound()
  return ctx.show(testView({ ...formOf(ctx, led, typed, errors), prototype }), Object.keys(errors).length ? 422 : 200)
}

async function takeTest(ctx: Ctx): Promise<Response> {
  const led = await findLed(ctx)
  if (led instanceof Response) return led
  const names = ['seen', 'verdict', 'measure', 'before', 'after', ...boxes('on')]
  const values: Values = Object.fromEntries(names.map((name) => [name, ctx.form.text(name)]))
  const typed = {
    seen: values['seen']!,
    verdict: values['verdict']!,
    measure: values['measure']!,
    before: values['before']!,
    after: values['after']!,
    on: readDay(ctx.form, 'on'),
  }
  const errors = sentencesOf(ctx, led, testProblems(typed, dayOf(ctx.now)))
  if (Object.keys(errors).length) return drawTest(ctx, led, values, errors)
  const say = leadWords[languageOf(ctx, led)]
  const done = await addTest(ctx.acting, led.activity, {
    problemId: led.problem.id,
    prototypeId: ctx.params['prototype'] ?? '',
    typed,
    once: ctx.form.text('_once'),
    group: led.group,
  })
  return 'testId' in done ? ctx.seeOther(hrefOf(led), say.done.test) : ctx.notFound()
}
