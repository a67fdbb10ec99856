import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { findVoice, formatReceipt } from '../../../../voices/index.ts'
import { addressOf } from '../../../activity/address.ts'
import { doorOf } from '../../../activity/rules.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import type { Values } from '../../../questions/question.ts'
import { shut } from '../../../taking/taking.ts'
import { askForMapSoon } from '../report/jobs.ts'
import { type Ballot, findBallot, nextFor, progressOf } from './ballot.ts'
import { takeVote, type Who } from './commands.ts'
import { finishView } from './finish-pages.tsx'
import { type Asking, askingOf, voteView } from './pages.tsx'
import { findVisit, listOwnStatements, type Visit } from './queries.ts'
import { choiceOf, isChoice, numberOf, type VoteRefusal, voteOf } from './rules.ts'

export const routes: readonly Route[] = [
  get(paths.vote, anyone, showVote),
  post(paths.vote, anyone, 'voice.received', vote, { limit: 20_000 }),
  get(paths.voteFinish, anyone, showFinish),
]

/** Who votes: this browser, or the person where they prove an address or sign in. */
export const whoVotes = (ctx: Ctx, { identityLevel }: Pick<Activity, 'identityLevel'>): Who =>
  identityLevel === 'email' || identityLevel === 'account'
    ? { level: identityLevel, key: ctx.person!.id }
    : { level: 'open', key: ctx.visitor() }

export const ballotOf = (ctx: Ctx): Promise<Ballot | undefined> =>
  findBallot(ctx.acting, { project: ctx.params['project']!, activity: ctx.params['activity']! })

/** The page that says why nobody votes here now; drawn only where there is a reason. */
export const shutBallot = (ctx: Ctx, { activity }: Ballot, values: Values = {}): Response | undefined =>
  doorOf(activity, ctx.now) === 'open' && (activity.identityLevel === 'open' || ctx.person)
    ? undefined
    : shut(ctx, activity, values)

/** What one person sees next, as the page says it. */
function asking(ctx: Ctx, ballot: Ballot, codes: readonly number[], voter: string, asked?: number): Asking | undefined {
  const statement = (asked === undefined ? undefined : ballot.served.get(asked)) ?? nextFor(ballot, voter, codes)
  const last = codes.findLast((code) => ballot.served.has(numberOf(code)))
  return (
    statement &&
    askingOf({
      activity: ballot.activity,
      statement,
      original: statement.betterThan === null ? undefined : ballot.served.get(statement.betterThan),
      progress: progressOf(ballot, codes),
      last: last === undefined ? undefined : { statement: ballot.served.get(numberOf(last))!, choice: choiceOf(last) },
      language: ctx.language,
    })
  )
}

const numberIn = (text: string | null): number | undefined =>
  text && /^\d{1,5}$/.test(text) ? Number(text) : undefined

async function showVote(ctx: Ctx, refused?: VoteRefusal, status = 200): Promise<Response> {
  const ballot = await ballotOf(ctx)
  if (!ballot) return ctx.notFound()
  const closed = shutBallot(ctx, ballot)
  if (closed) return closed
  const who = whoVotes(ctx, ballot.activity)
  const visit = await findVisit(ctx.acting, ballot.activity.id, who)
  const asked = numberIn(ctx.url.searchParams.get('statement') ?? ctx.form.text('statement'))
  const next = asking(ctx, ballot, visit?.codes ?? [], visit?.voter ?? who.key, asked)
  if (!next) return finish(ctx, ballot, visit)
  const { activity } = ballot
  const page = { activity, asking: next, known: !!visit, refused, token: ctx.token(), language: ctx.language }
  return ctx.show(voteView(page), status)
}

/** Takes a vote, and answers with the next statement: as data where the page swaps it in, otherwise as the page it leads to. */
async function vote(ctx: Ctx): Promise<Response> {
  const known = ctx.form.text('known') === 'yes'
  const limited =
    (await ctx.limited(known ? 'taking-part-vote-address' : 'taking-part-address')) ??
    (await ctx.limited('taking-part-vote-visitor', ctx.visitor()))
  if (limited) return limited
  const ballot = await ballotOf(ctx)
  if (!ballot) return ctx.notFound()
  if (ctx.form.switching) return showVote(ctx)
  const { activity } = ballot
  const closed = shutBallot(ctx, ballot, { vote: ctx.form.text('vote') })
  if (closed) return closed
  const [choice, number] = [ctx.form.text('vote'), numberIn(ctx.form.text('statement'))]
  if (!isChoice(choice)) return showVote(ctx, 'nothing-chosen', 422)
  if (number === undefined || !ballot.served.has(number)) return goneView(ctx)
  const input = {
    who: whoVotes(ctx, activity),
    number,
    vote: voteOf(choice),
    language: ctx.language,
    ...(ctx.person?.ageBand === '13-to-17' ? { under18: true } : {}),
  }
  let taken = await takeVote(ctx.acting, activity, { ...input, known })
  if ('refused' in taken && taken.refused === 'who') {
    const newcomers = await ctx.limited('taking-part-address')
    if (newcomers) return newcomers
    taken = await takeVote(ctx.acting, activity, { ...input, known: false })
  }
  if ('refused' in taken) return taken.refused === 'closed' ? showVote(ctx, 'closed', 422) : goneView(ctx)
  askForMapSoon(ctx.acting, activity.id)
  if (ctx.request.headers.get('accept') !== 'application/json') return ctx.seeOther(paths.vote.to(addressOf(activity)))
  const next = asking(ctx, ballot, taken.codes, taken.voter)
  return Response.json(next ?? { finish: paths.voteFinish.to(addressOf(activity)) }, {
    headers: { 'cache-control': 'private, no-store' },
  })
}

/** A statement that is not here, or is here no more: not found, and another in its place. */
async function goneView(ctx: Ctx): Promise<Response> {
  return showVote(ctx, 'no-such-statement', 404)
}

async function showFinish(ctx: Ctx): Promise<Response> {
  const ballot = await ballotOf(ctx)
  if (!ballot) return ctx.notFound()
  const { identityLevel } = ballot.activity
  if (identityLevel !== 'open' && !ctx.person) return ctx.notFound()
  return finish(ctx, ballot, await findVisit(ctx.acting, ballot.activity.id, whoVotes(ctx, ballot.activity)))
}

async function finish(ctx: Ctx, ballot: Ballot, visit: Visit | undefined): Promise<Response> {
  const { activity } = ballot
  if (!visit) return ctx.seeOther(paths.activity.to(addressOf(activity)))
  const written = await listOwnStatements(ctx.db, activity.id, visit.voter)
  const voices = await Promise.all(written.map(({ voiceId }) => (voiceId ? findVoice(ctx.db, voiceId) : undefined)))
  return ctx.show(
    finishView({
      activity,
      receipt: { code: visit.receipt, shown: formatReceipt(visit.receipt) },
      progress: progressOf(ballot, visit.codes),
      left: !!nextFor(ballot, visit.voter, visit.codes),
      own: voices.flatMap((voice) =>
        voice?.words ? [{ text: voice.words, code: voice.receipt, shown: formatReceipt(voice.receipt) }] : [],
      ),
      language: ctx.language,
    }),
  )
}
