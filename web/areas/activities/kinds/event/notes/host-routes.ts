import { may } from '../../../../../permissions.ts'
import { dayOf } from '../../../../../platform/clock.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { isId } from '../../../../../platform/ids.ts'
import { idOf } from '../../../../../platform/subjects.ts'
import { readDay, typedDay } from '../../../../../platform/typed-time.ts'
import { findReplyAbout, type PromisedReply, repliesAbout } from '../../../../voices/index.ts'
import * as paths from '../paths.ts'
import { settleNote } from './commands.ts'
import { hostView, type Note, type SettlePage, settleView } from './host-pages.tsx'
import { type Hosted, hostedBy, subjectsOf } from './queries.ts'
import { outcomeNames, settleSentences } from './words.ts'

const sees = may('desk.see')
const perPage = 25
/** Whoever hosts an event answers for what was said at it: a councillor as well as an officer. */
export const hostRoutes: readonly Route[] = [
  get(paths.hosting, sees, list),
  get(paths.hostedNote, sees, (ctx) => show(ctx)),
  post(paths.hostedNote, sees, 'reply.answered', settle),
]

const noteOf = (reply: PromisedReply, events: readonly Hosted[], today: string): Note => ({
  id: reply.id,
  words: reply.words ?? '',
  service: reply.service ?? '',
  event: events.find(({ activityId }) => activityId === idOf(reply.subject))?.title ?? '',
  dueOn: reply.dueOn ?? today,
  overdue: !reply.answeredAt && !!reply.dueOn && reply.dueOn < today,
})

async function list(ctx: Ctx): Promise<Response> {
  const page = Number(ctx.url.searchParams.get('page') ?? 1)
  if (!Number.isInteger(page) || page < 1 || page > 1_000) return ctx.notFound()
  const events = await hostedBy(ctx.db, ctx.person!.id)
  const owed = await repliesAbout(ctx.db, subjectsOf(events), {
    show: 'owed',
    limit: perPage + 1,
    offset: (page - 1) * perPage,
  })
  const today = dayOf(ctx.now)
  return ctx.show(
    hostView({
      owed: owed.slice(0, perPage).map((reply) => noteOf(reply, events, today)),
      events,
      page,
      more: owed.length > perPage,
      now: ctx.now,
    }),
  )
}

/** A note of an event that this person hosts; any other is not found. */
async function find(ctx: Ctx) {
  const replyId = ctx.params['reply']!
  if (!isId(replyId)) return undefined
  const events = await hostedBy(ctx.db, ctx.person!.id)
  const reply = await findReplyAbout(ctx.db, subjectsOf(events), replyId)
  return reply && { reply, events }
}

const nothing = { outcome: '', words: '', open: false, due: { day: '', month: '', year: '' } }

async function show(ctx: Ctx, wrong?: Pick<SettlePage, 'typed' | 'error'>): Promise<Response> {
  const found = await find(ctx)
  if (!found) return ctx.notFound()
  return ctx.show(
    settleView({
      note: noteOf(found.reply, found.events, dayOf(ctx.now)),
      answer: found.reply.answer,
      typed: wrong?.typed ?? nothing,
      error: wrong?.error,
      token: ctx.token(),
    }),
    wrong ? 422 : 200,
  )
}

async function settle(ctx: Ctx): Promise<Response> {
  const found = await find(ctx)
  if (!found) return ctx.notFound()
  const { text, has } = ctx.form
  const typed = { outcome: text('outcome'), words: text('words'), open: has('open'), due: typedDay(ctx.form, 'due') }
  const done = await settleNote(ctx.acting, {
    activity: { id: idOf(found.reply.subject) },
    replyId: found.reply.id,
    outcome: typed.outcome,
    words: typed.words,
    dueOn: readDay(ctx.form, 'due'),
    public: typed.open,
  })
  if ('settled' in done)
    return ctx.seeOther(paths.hosting.to(), `${outcomeNames[done.settled].done}. It stands on the receipt.`)
  if (done.refused === 'not-found') return ctx.notFound()
  const field = done.refused === 'outcome-missing' ? 'outcome' : done.refused.startsWith('due') ? 'due' : 'words'
  return show(ctx, { typed, error: { field, sentence: settleSentences[done.refused] } })
}
