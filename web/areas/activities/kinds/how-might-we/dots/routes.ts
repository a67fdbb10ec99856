import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { addressOf, type Found } from '../address.ts'
import { readDefinition } from '../definition.ts'
import { findQuestion, shutOut } from '../found.ts'
import * as paths from '../paths.ts'
import { personOf } from '../person.ts'
import { dotsOf, listIdeas } from '../queries.ts'
import { hmwWords } from '../words.ts'
import { putDots } from './commands.ts'
import { dotsView, nameOf } from './page.tsx'
import { type DotsRefusal, totalOf } from './rules.ts'

export const routes: readonly Route[] = [
  get(paths.dots, anyone, showDots),
  post(paths.dots, anyone, 'dots.put', takeDots),
]

type Mine = Found & { person: string }

/** The question and who asks. What is not open, or asks for an account first, is answered at once. */
async function find(ctx: Ctx): Promise<Mine | Response> {
  const found = await findQuestion(ctx)
  if (found instanceof Response) return found
  const shut = shutOut(ctx, found.activity)
  if (shut) return shut
  const who = { visitor: ctx.visitor(), accountId: ctx.person?.id ?? null }
  return { ...found, person: personOf(ctx.council.keys, found.activity, who) }
}

const typedIn = (ctx: Ctx, ideas: readonly { id: string }[]) =>
  new Map(ideas.map(({ id }) => [id, ctx.form.text(nameOf(id))]))

async function listed(ctx: Ctx, { activity, question }: Found) {
  const after = (ctx.url.searchParams.get('after') ?? '').slice(0, 80)
  const found = await listIdeas(ctx.db, { activityId: activity.id, question: question.key }, { order: 'given', after })
  return { ...found, after }
}

async function showDots(ctx: Ctx): Promise<Response> {
  const mine = await find(ctx)
  return mine instanceof Response ? mine : draw(ctx, mine)
}

async function draw(
  ctx: Ctx,
  mine: Mine,
  typed?: ReadonlyMap<string, string>,
  refused?: DotsRefusal,
): Promise<Response> {
  const { ideas, next, after } = await listed(ctx, mine)
  const { on } = await dotsOf(ctx.db, mine.activity.id, mine.person)
  const here = new Map(ideas.map(({ id }) => [id, 0]))
  const view = dotsView({
    ...mine,
    ideas,
    next,
    after,
    typed: typed ?? new Map([...on].map(([id, n]) => [id, String(n)])),
    elsewhere: totalOf(here, on),
    errors: errorsOf(ctx, mine, typed, refused),
    token: ctx.token(),
    language: ctx.language,
  })
  return ctx.show(view, refused ? 422 : 200)
}

/** The sentence stands beside the number it is about, where it is about one. */
function errorsOf(
  ctx: Ctx,
  { activity }: Mine,
  typed: ReadonlyMap<string, string> | undefined,
  refused: DotsRefusal | undefined,
): Record<string, string> {
  if (!refused) return {}
  const sentence = hmwWords[ctx.language].refusals[refused]
  const { each } = readDefinition(activity.definition)
  const wrong = [...(typed ?? [])].find(([, text]) =>
    refused === 'not-dots' ? countIn(text) === undefined : refused === 'too-many-on-one' && (countIn(text) ?? 0) > each,
  )
  return { [wrong ? nameOf(wrong[0]) : '']: sentence }
}

/** Nothing written is no dot. */
const countIn = (text: string): number | undefined =>
  /^\d{0,4}$/.test(text.trim()) ? Number(text.trim() || 0) : undefined

async function takeDots(ctx: Ctx): Promise<Response> {
  const limited = await ctx.limited('taking-part-address')
  if (limited) return limited
  const mine = await find(ctx)
  if (mine instanceof Response) return mine
  const { ideas, after } = await listed(ctx, mine)
  const sent = Object.keys(ctx.form.values).filter((name) => name.startsWith('dots-'))
  const typed = typedIn(ctx, ideas)
  if (ctx.form.switching) return draw(ctx, mine, typed)
  // Names of ideas that are not on this page are refused with the rest: nothing is put where nobody looked.
  if (sent.some((name) => !typed.has(name.slice('dots-'.length)))) return draw(ctx, mine, typed, 'no-such-idea')
  const counts = [...typed].flatMap(([id, text]) =>
    ctx.form.has(nameOf(id)) ? [[id, countIn(text) ?? -1] as const] : [],
  )
  const done = await putDots(ctx.acting, mine.activity, { person: mine.person, wanted: new Map(counts) })
  if ('refused' in done) return draw(ctx, mine, typed, done.refused)
  const to = { ...addressOf(mine.activity), question: mine.question.key }
  const say = hmwWords[ctx.language]
  return ctx.seeOther(after ? `${paths.dots.to(to)}?after=${after}` : paths.question.to(to), say.saved(done.left))
}
