import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { findByReceipt, formatReceipt, parseReceipt } from '../../../../voices/index.ts'
import { findActivityById } from '../../../activity/queries.ts'
import { doorOf } from '../../../activity/rules.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { listServed, type Served } from '../statements/queries.ts'
import { changeVote } from './change-command.ts'
import { ownVotesView } from './own-pages.tsx'
import { ownVotesWords } from './own-words.ts'
import { codesOf } from './queries.ts'
import { choiceOf, isChoice, numberOf, voteOf } from './rules.ts'

export const routes: readonly Route[] = [
  get(paths.ownVotes, anyone, show),
  post(paths.ownVotes, anyone, 'statement.vote-changed', change, { limit: 20_000 }),
]

type Found = {
  activity: Activity
  voter: string
  receipt: string
  served: ReadonlyMap<number, Served>
  codes: readonly number[]
}

/** The votes of a receipt. Only misses count against the limit, so that nobody can try codes one after another. */
async function find(ctx: Ctx): Promise<Found | Response> {
  const parsed = parseReceipt(ctx.params['code']!)
  const voice = parsed === 'mistyped' ? undefined : await findByReceipt(ctx.db, parsed.code)
  const activity =
    voice?.kind === 'opinion-map' && voice.standing !== 'erased' && voice.activityId
      ? await findActivityById(ctx.db, voice.activityId, null, ctx.now)
      : undefined
  if (!voice || !activity) return (await ctx.limited('receipt-look-up')) ?? ctx.notFound()
  const [served, codes] = await Promise.all([listServed(ctx.db, activity.id), codesOf(ctx.db, voice.id)])
  return { activity, voter: voice.id, receipt: voice.receipt, served: new Map(served.map((s) => [s.number, s])), codes }
}

function draw(ctx: Ctx, { activity, receipt, served, codes }: Found, error?: string, status = 200): Response {
  const asked = ctx.url.searchParams.get('statement') ?? ctx.form.text('statement')
  const votes = codes.flatMap((code) => {
    const statement = served.get(numberOf(code))
    return statement ? [{ statement, choice: choiceOf(code) }] : []
  })
  const one = votes.find(({ statement }) => `${statement.number}` === asked)
  return ctx.show(
    ownVotesView({
      activity,
      receipt: { code: receipt, shown: formatReceipt(receipt) },
      votes,
      changing: doorOf(activity, ctx.now) === 'open' ? one : undefined,
      open: doorOf(activity, ctx.now) === 'open',
      error,
      token: ctx.token(),
      language: ctx.language,
    }),
    status,
  )
}

async function show(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  return found instanceof Response ? found : draw(ctx, found)
}

async function change(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (found instanceof Response) return found
  if (ctx.form.switching) return draw(ctx, found)
  const say = ownVotesWords[ctx.language]
  const [number, choice] = [Number(ctx.form.text('statement')), ctx.form.text('vote')]
  if (!found.codes.some((code) => numberOf(code) === number) || !found.served.has(number)) return ctx.notFound()
  if (!isChoice(choice) && choice !== 'none') return draw(ctx, found, say.choose, 422)
  const changed = await changeVote(ctx.acting, {
    activity: found.activity,
    voter: found.voter,
    number,
    vote: isChoice(choice) ? voteOf(choice) : null,
  })
  if ('refused' in changed) return draw(ctx, found, say.closed, 422)
  return ctx.seeOther(paths.ownVotes.to({ code: found.receipt }), choice === 'none' ? say.takenBack : say.changed)
}
