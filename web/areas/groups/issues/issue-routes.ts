import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { readDay, typedDay } from '../../../platform/typed-time.ts'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { findAccounts, listStaff } from '../../people/index.ts'
import {
  actionRefusals,
  actionsOn,
  answerRefusals,
  assignRefusals,
  assignReply,
  confirmReply,
  disputeReply,
  endingsOf,
  endRefusals,
  findCase,
  formatReceipt,
  repliesTo,
  stateOfCase,
} from '../../voices/index.ts'
import { explainedAt, listServices } from '../explainer/queries.ts'
import { networkRules } from '../network-rules/queries.ts'
import * as paths from '../paths.ts'
import { actOnIssue, answerIssue, closeIssue } from './answering.ts'
import { historyOf } from './history.ts'
import { issuePage, type Typed } from './issue-page.tsx'
import { groupOfIssue, type Issue } from './queries.ts'
import { closeRefusal } from './rules.ts'
import { type IssueSide, sideOfIssue } from './sides.ts'
import { closeRefusals, words } from './words.ts'

export const issueRoutes: readonly Route[] = [
  get(paths.issue, signedIn, (ctx) => withIssue(ctx, (found) => show(ctx, found))),
  post(paths.issueEndings, signedIn, 'reply.ended', (ctx) => withIssue(ctx, (found) => end(ctx, found))),
  post(paths.issueActions, signedIn, 'reply.action-agreed', (ctx) => withCouncil(ctx, (found) => act(ctx, found))),
  post(paths.issueAnswers, signedIn, 'reply.answered', (ctx) => withCouncil(ctx, (found) => answer(ctx, found))),
  post(paths.issueOwners, signedIn, 'reply.assigned', (ctx) => withCouncil(ctx, (found) => assign(ctx, found))),
]

export type Found = { issue: Issue; group: { id: string; slug: string; name: string }; side: IssueSide }

/** One thing that a group told the council, for its two sides; for everybody else there is nothing here. */
export async function withIssue(ctx: Ctx, then: (found: Found) => Promise<Response>): Promise<Response> {
  const issue = await findCase(ctx.db, ctx.params['issue']!)
  const group = issue && (await groupOfIssue(ctx.db, issue))
  const side = group && (await sideOfIssue(ctx, ctx.person, group.id, issue))
  return side ? then({ issue: { ...issue, group: group.name }, group, side }) : ctx.notFound()
}

/** A form that was shown before somebody ended or opened it again is about another answer: then it is shown anew. */
const withCouncil = (ctx: Ctx, then: (found: Found) => Promise<Response>): Promise<Response> =>
  withIssue(ctx, async (found) => {
    if (found.side !== 'council' || found.issue.erased) return ctx.notFound()
    return ctx.form.text('reply') === found.issue.replyId ? then(found) : show(ctx, found, {}, { '': words.meanwhile })
  })

async function show(ctx: Ctx, found: Found, typed: Typed = {}, errors: FieldErrors = {}): Promise<Response> {
  const { db } = ctx
  const { issue, group, side } = found
  const council = side === 'council'
  const [replies, actions, ended, names, explained, rules] = await Promise.all([
    repliesTo(db, issue.voiceId),
    actionsOn(db, issue.voiceId),
    endingsOf(db, issue.voiceId),
    findAccounts(db, issue.ownerAccount ? [issue.ownerAccount] : []),
    explainedAt(db, issue.voiceId),
    networkRules(db),
  ])
  const [services, staff] = council ? await Promise.all([listServices(db), listStaff(db, 'voices.reply')]) : [[], []]
  const quietDays = rules['issue-quiet-days']
  const explains = council && issue.kind === 'question' && issue.answer && !explained
  return ctx.show(
    issuePage({
      issue,
      group,
      side,
      state: stateOfCase(issue, dayOf(ctx.now)),
      owner: issue.ownerAccount ? names.get(issue.ownerAccount)?.name : undefined,
      code: council ? undefined : formatReceipt(issue.receipt),
      history: historyOf(issue, { replies, actions, ended }),
      services,
      staff,
      mayClose: !closeRefusal(issue.answeredAt, ctx.now, quietDays),
      quietDays,
      explain: explains ? paths.issueExplanation.to({ issue: issue.voiceId }) : undefined,
      explained,
      typed,
      errors,
      token: ctx.token(),
      once: newId(ctx.now),
    }),
    Object.keys(errors).length ? 422 : 200,
  )
}

const back = (ctx: Ctx, { issue }: Found, notice: string): Response =>
  ctx.seeOther(paths.issue.to({ issue: issue.voiceId }), notice)

/** The group says that it is settled or not; the council closes what the group left open. */
async function end(ctx: Ctx, found: Found): Promise<Response> {
  const { issue, side } = found
  const { form } = ctx
  if (issue.erased) return ctx.notFound()
  const typed = { ending: form.text('ending'), 'ending-words': form.text('ending-words'), close: form.text('close') }
  if (form.text('reply') !== issue.replyId) return show(ctx, found, typed, { '': words.meanwhile })
  if (side === 'council') {
    const done = await closeIssue(ctx.acting, issue, typed.close)
    if ('ended' in done) return back(ctx, found, words.closedNow)
    const sentence =
      done.refused === 'too-soon' ? closeRefusals['too-soon'] : endRefusals['closed-by-council'][done.refused]
    return show(ctx, found, typed, { close: sentence })
  }
  const { ending } = typed
  if (ending !== 'confirmed' && ending !== 'disputed') return show(ctx, found, typed, { ending: words.settleMissing })
  const said = { replyId: issue.replyId, words: typed['ending-words'] }
  const done = await (ending === 'confirmed' ? confirmReply(ctx.acting, said) : disputeReply(ctx.acting, said))
  if ('ended' in done) return back(ctx, found, ending === 'confirmed' ? words.confirmedNow : words.disputedNow)
  return show(ctx, found, typed, { 'ending-words': endRefusals[ending][done.refused] })
}

async function act(ctx: Ctx, found: Found): Promise<Response> {
  const { form } = ctx
  const [said, day, once] = [form.text('action'), readDay(form, 'due'), form.text('_once')]
  const dueOn = day === 'nothing' ? null : day
  const done = await actOnIssue(ctx.acting, found.issue, { words: said, dueOn, once: isId(once) ? once : undefined })
  if ('agreed' in done) return back(ctx, found, words.actionNow)
  const field = done.refused.startsWith('due') ? 'due' : 'action'
  return show(ctx, found, { action: said, due: typedDay(form, 'due') }, { [field]: actionRefusals[done.refused] })
}

async function answer(ctx: Ctx, found: Found): Promise<Response> {
  const typed = { answer: ctx.form.text('answer'), open: ctx.form.text('open') === 'yes' && found.issue.consentPublish }
  const done = await answerIssue(ctx.acting, found.issue, typed)
  if ('answered' in done) return back(ctx, found, words.answerNow)
  return show(ctx, found, typed, { answer: answerRefusals[done.refused] })
}

async function assign(ctx: Ctx, found: Found): Promise<Response> {
  const typed = { service: ctx.form.text('service'), owner: ctx.form.text('owner') }
  const service = (await listServices(ctx.db)).find(({ id }) => id === typed.service)
  if (typed.service && !service) return show(ctx, found, typed, { service: assignRefusals['not-found'] })
  const done =
    typed.owner && !isId(typed.owner)
      ? { refused: 'owner-unknown' as const }
      : await assignReply(ctx.acting, {
          replyId: found.issue.replyId,
          service: service?.name ?? '',
          serviceId: service?.id ?? null,
          ownerAccount: typed.owner || null,
        })
  if (!('refused' in done))
    // Who hands it to somebody else may not be one of its sides any more.
    return ctx.seeOther(paths.issues.to(), words.whoNow)
  return show(ctx, found, typed, { owner: assignRefusals[done.refused] })
}
