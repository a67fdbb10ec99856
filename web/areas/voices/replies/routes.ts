import { may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { findAccounts, listStaff } from '../../people/index.ts'
import { mayFor, scopeOf } from '../standing/scope.ts'
import { answerReply, assignReply } from './commands.ts'
import { excerpt } from './desk.ts'
import { repliesView } from './list-pages.tsx'
import { type ReplyPage, replyView, type SaidTo } from './pages.tsx'
import * as paths from './paths.ts'
import { promiseRoutes } from './promise-routes.ts'
import { findReply, listReplies, perPage, type StaffReply } from './queries.ts'
import { stateOfReply } from './rules.ts'
import { aboutOf, readWords } from './said.ts'
import { answerRefusals, assignRefusals } from './words.ts'

const canReply = may('voices.reply')
export const routes = [
  get(paths.replies, canReply, list),
  ...promiseRoutes,
  get(paths.reply, canReply, (ctx) => showReply(ctx)),
  post(paths.reply, canReply, 'reply.answered', answer),
  post(paths.assignment, canReply, 'reply.assigned', assign),
]

async function list(ctx: Ctx): Promise<Response> {
  const query = ctx.url.searchParams
  const [owner, page] = [query.get('owner') ?? '', Number(query.get('page') ?? 1)]
  const filter = {
    show: query.get('show') === 'answered' ? ('answered' as const) : ('open' as const),
    owner: isId(owner) ? owner : '',
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  }
  const scope = scopeOf(ctx.person, 'voices.reply')
  const { replies, total } = await listReplies(ctx.db, scope, { ...filter, owner: filter.owner || undefined })
  const owners = await listStaff(ctx.db, 'voices.reply')
  const names = await findAccounts(ctx.db, [...new Set(replies.flatMap((reply) => reply.ownerAccount ?? []))])
  const today = dayOf(ctx.now)
  const abouts = new Map<string, SaidTo['about']>()
  for (const { subject } of replies) if (!abouts.has(subject)) abouts.set(subject, await aboutOf(ctx, subject))
  return ctx.show(
    repliesView({
      total,
      perPage,
      filter,
      owners,
      replies: replies.map((reply) => ({
        ...reply,
        excerpt: excerpt(reply.words),
        about: abouts.get(reply.subject),
        owner: reply.ownerAccount ? names.get(reply.ownerAccount)?.name : undefined,
        state: stateOfReply(reply, today),
      })),
    }),
  )
}

async function own(ctx: Ctx): Promise<StaffReply | undefined> {
  const reply = await findReply(ctx.db, ctx.params['reply'])
  return reply && mayFor(ctx.person, 'voices.reply', reply.projectId) ? reply : undefined
}

type Typed = Partial<Pick<ReplyPage, 'typed' | 'errors' | 'service' | 'owner'>>

async function showReply(ctx: Ctx, typed: Typed = {}): Promise<Response> {
  const reply = await own(ctx)
  if (!reply || (reply.standing === 'erased' && !reply.answeredAt)) return ctx.notFound()
  await readWords(ctx, { ...reply, id: reply.voiceId })
  const view = replyView({
    token: ctx.token(),
    id: reply.id,
    said: { ...reply, about: await aboutOf(ctx, reply.subject) },
    state: stateOfReply(reply, dayOf(ctx.now)),
    dueOn: reply.dueOn,
    service: reply.service ?? '',
    owner: reply.ownerAccount ?? '',
    staff: await listStaff(ctx.db, 'voices.reply'),
    way: reply.way,
    shown: reply.standing === 'shown',
    given: reply.answeredAt ? { ...reply, answeredAt: reply.answeredAt } : undefined,
    typed: { answer: '', public: false },
    errors: {},
    ...typed,
  })
  return ctx.show(view, typed.errors ? 422 : 200)
}

async function answer(ctx: Ctx): Promise<Response> {
  const reply = await own(ctx)
  if (!reply) return ctx.notFound()
  const typed = { answer: ctx.form.text('answer'), public: ctx.form.text('public') === 'yes' }
  const done = await answerReply(ctx.acting, { replyId: reply.id, ...typed })
  if ('refused' in done)
    return done.refused === 'not-found'
      ? ctx.notFound()
      : showReply(ctx, { typed, errors: { answer: answerRefusals[done.refused] } })
  return ctx.seeOther(paths.replies.to(), 'The reply is sent')
}

async function assign(ctx: Ctx): Promise<Response> {
  const reply = await own(ctx)
  if (!reply) return ctx.notFound()
  const [service, owner] = [ctx.form.text('service'), ctx.form.text('owner')]
  const done =
    owner && !isId(owner)
      ? { refused: 'owner-unknown' as const }
      : await assignReply(ctx.acting, { replyId: reply.id, service, ownerAccount: owner || null })
  if (!('refused' in done)) return ctx.seeOther(paths.reply.to({ reply: reply.id }), 'Who replies is saved')
  if (done.refused === 'not-found') return ctx.notFound()
  const field = done.refused === 'service-too-long' ? 'service' : 'owner'
  return showReply(ctx, { service, owner, errors: { [field]: assignRefusals[done.refused] } })
}
