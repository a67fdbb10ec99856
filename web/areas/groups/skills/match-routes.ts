import { type Ctx, get, post, signedIn } from '../../../platform/http.ts'
import * as paths from '../paths.ts'
import { forAdults, type SkillsAt, showRoom, skillsAt } from './at.ts'
import { show } from './entry-routes.ts'
import { answer, ask, withdraw } from './match-commands.ts'
import { matchPage } from './match-page.tsx'
import { detailsOf, findMatch } from './match-queries.ts'
import { isPartner } from './partners.ts'
import { findEntry, findMatched, listMine } from './queries.ts'
import { otherSide } from './rules.ts'
import { refusals, words } from './words.ts'

export const matchRoutes = [
  post(paths.skillMatches, signedIn, 'skill-match.asked', forAdults(sendAsk)),
  get(paths.skillMatch, signedIn, forAdults(showMatch)),
  post(paths.skillMatchAnswer, signedIn, 'skill-match.answered', forAdults(sendAnswer)),
  // Whoever said yes may always take it back.
  post(paths.skillMatchEnding, signedIn, 'skill-match.ended', (ctx) => end(ctx, skillsAt(ctx))),
]

/** Asks with something of one's own for something one may read. */
async function sendAsk(ctx: Ctx, at: SkillsAt): Promise<Response> {
  const entry = await findEntry(at, ctx.form.text('entry'), await isPartner(at.db, at.person))
  if (!entry || entry.mine) return ctx.notFound()
  const side = otherSide(entry.side)
  const own = (await listMine(at, side)).find(({ id }) => id === ctx.form.text('own'))
  if (!own) return show(ctx, at, { own: words.askWith[entry.side] })
  const limited = await ctx.limited('skill-asks', at.person.id)
  if (limited) return limited
  const [offerId, needId] = side === 'offer' ? [own.id, entry.id] : [entry.id, own.id]
  const result = await ask(ctx.acting, { offerId, needId, side })
  if ('matchId' in result) return ctx.seeOther(paths.skillMatch.to({ match: result.matchId }), words.asked)
  return show(ctx, at, { own: refusals[result.refused] })
}

async function showMatch(ctx: Ctx, at: SkillsAt): Promise<Response> {
  const match = await findMatch(at, ctx.params['match']!)
  const pair = match && (await findMatched(at.db, match))
  if (!match || !pair) return ctx.notFound()
  const details = await detailsOf(at, match.id)
  return showRoom(ctx, matchPage({ ...pair, match, details, token: ctx.token() }))
}

async function sendAnswer(ctx: Ctx, at: SkillsAt): Promise<Response> {
  const match = await findMatch(at, ctx.params['match']!)
  if (!match?.live) return ctx.notFound()
  const yes = ctx.form.text('answer') === 'yes'
  const result = await answer(ctx.acting, { matchId: match.id, side: match.side, yes })
  if ('refused' in result && result.refused === 'not-found') return ctx.notFound()
  const notice = 'answered' in result ? (yes ? words.saidYes : words.saidNo) : refusals.answered
  return ctx.seeOther(paths.skillMatch.to({ match: match.id }), notice)
}

async function end(ctx: Ctx, at: SkillsAt): Promise<Response> {
  const match = await findMatch(at, ctx.params['match']!)
  if (!match) return ctx.notFound()
  const result = await withdraw(ctx.acting, { matchId: match.id, side: match.side })
  return ctx.seeOther(
    paths.skillMatch.to({ match: match.id }),
    'withdrawn' in result ? words.withdrawn : refusals.answered,
  )
}
