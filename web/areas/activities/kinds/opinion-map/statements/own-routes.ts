import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { formatReceipt, takingWords } from '../../../../voices/index.ts'
import { addressOf } from '../../../activity/address.ts'
import * as paths from '../../../paths.ts'
import type { Ballot } from '../voting/ballot.ts'
import { findVisit } from '../voting/queries.ts'
import { ballotOf, shutBallot, whoVotes } from '../voting/routes.ts'
import { addOwnStatement } from './commands.ts'
import { ownView } from './own-pages.tsx'
import { ownWords } from './own-words.ts'
import type { StatementRefusal } from './rules.ts'

export const routes: readonly Route[] = [
  get(paths.newStatement, anyone, show),
  post(paths.newStatement, anyone, 'voice.received', add, { limit: 20_000 }),
]

const originalOf = ({ served }: Ballot, number: string | null) =>
  number && /^\d{1,5}$/.test(number) ? served.get(Number(number)) : undefined

type Typed = {
  text: string
  sure: boolean
  once: string
  refused?: StatementRefusal | undefined
  error?: string | undefined
}

function draw(ctx: Ctx, ballot: Ballot, typed: Typed): Response {
  const error = typed.error ?? (typed.refused && ownWords[ctx.language].refusals[typed.refused])
  return ctx.show(
    ownView({
      activity: ballot.activity,
      original: originalOf(ballot, ctx.url.searchParams.get('better') ?? ctx.form.text('better')),
      text: typed.text,
      sure: typed.sure,
      askSure: typed.sure || typed.refused === 'two-ideas',
      error,
      once: typed.once,
      token: ctx.token(),
      language: ctx.language,
    }),
    error ? 422 : 200,
  )
}

async function show(ctx: Ctx): Promise<Response> {
  const ballot = await ballotOf(ctx)
  if (!ballot) return ctx.notFound()
  return shutBallot(ctx, ballot) ?? draw(ctx, ballot, { text: '', sure: false, once: newId(ctx.now) })
}

async function add(ctx: Ctx): Promise<Response> {
  const limited =
    (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', ctx.visitor()))
  if (limited) return limited
  const ballot = await ballotOf(ctx)
  if (!ballot) return ctx.notFound()
  const { activity } = ballot
  const text = ctx.form.text('text').replace(/\s+/g, ' ')
  const closed = shutBallot(ctx, ballot, { answer: text })
  if (closed) return closed
  const once = isId(ctx.form.text('_once')) ? ctx.form.text('_once') : newId(ctx.now)
  const typed = { text, sure: ctx.form.text('sure') === 'yes', once }
  if (ctx.form.switching) return draw(ctx, ballot, typed)
  const who = whoVotes(ctx, activity)
  const original = originalOf(ballot, ctx.form.text('better'))
  const added = await addOwnStatement(ctx.acting, activity, {
    ...typed,
    who,
    voter: (await findVisit(ctx.acting, activity.id, who))?.voter,
    language: ctx.language,
    ...(original ? { betterThan: original.number } : {}),
    ...(ctx.person?.ageBand === '13-to-17' ? { under18: true } : {}),
  })
  if ('receipt' in added)
    return ctx.seeOther(
      paths.vote.to(addressOf(activity)),
      ownWords[ctx.language].received(formatReceipt(added.receipt)),
    )
  const own = ownWords[ctx.language].refusals as Partial<Record<string, string>>
  const taking = takingWords[ctx.language].refusals as Partial<Record<string, string>>
  return own[added.refused]
    ? draw(ctx, ballot, { ...typed, refused: added.refused as StatementRefusal })
    : draw(ctx, ballot, { ...typed, error: taking[added.refused] })
}
