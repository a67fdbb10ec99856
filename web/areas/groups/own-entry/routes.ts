import { may } from '../../../permissions.ts'
import { type Ctx, get, post, signedIn } from '../../../platform/http.ts'
import { listWards } from '../../places/index.ts'
import * as paths from '../paths.ts'
import { isOwn, ownGroupIds } from '../register/eyes.ts'
import { findGroup, type Group } from '../register/queries.ts'
import { readGroupFields } from '../register/read-fields.ts'
import { readGroupForm } from '../register/read-form.ts'
import type { GroupFields, GroupRefusals } from '../register/rules.ts'
import { groupRefusalWords } from '../register/words.ts'
import { type AnswerRefusal, approveProposal, proposeEntry, refuseProposal } from './commands.ts'
import { differences } from './difference.ts'
import { ownEntryPage, proposalPage, proposalsPage } from './pages.tsx'
import { findProposal, lastProposal, listWaiting, type Proposal } from './queries.ts'
import { answerRefusalWords, words } from './words.ts'

const manages = may('groups.manage')
export const ownEntryRoutes = [
  get(paths.ownEntry, signedIn, (ctx) => withOwn(ctx, (group) => showEntry(ctx, group))),
  post(paths.ownEntry, signedIn, 'group.entry-proposed', (ctx) => withOwn(ctx, (group) => propose(ctx, group))),
  get(paths.groupProposals, manages, async (ctx) => ctx.show(proposalsPage(await listWaiting(ctx.db)))),
  get(paths.groupProposal, manages, (ctx) => withProposal(ctx, (found) => showProposal(ctx, found))),
  post(paths.groupProposalApproval, manages, 'group.entry-approved', (ctx) =>
    withProposal(ctx, (found) => approve(ctx, found)),
  ),
  post(paths.groupProposalRefusal, manages, 'group.entry-refused', (ctx) =>
    withProposal(ctx, (found) => refuse(ctx, found)),
  ),
]

/** Only a group's own people come in; for everybody else there is nothing here. */
async function withOwn(ctx: Ctx, then: (group: Group) => Promise<Response>): Promise<Response> {
  const group = await findGroup(ctx.db, ctx.params['group']!, 'broker')
  return group && (await isOwn(ctx.db, ownGroupIds(ctx.person), group.id)) ? then(group) : ctx.notFound()
}

async function showEntry(ctx: Ctx, group: Group, typed?: GroupFields, refused: GroupRefusals = {}): Promise<Response> {
  const { keys } = ctx.council
  const last = await lastProposal(ctx.db, keys, group.id)
  const waiting = last && !last.answeredAt ? last.fields : undefined
  const entry = typed ?? waiting ?? (await readGroupFields(ctx.db, keys, group.id))
  if (!entry) return ctx.notFound()
  const errors = Object.fromEntries(
    Object.entries(refused).map(([field, reason]) => [field, groupRefusalWords[reason]]),
  )
  const wards = await listWards(ctx.db)
  return ctx.show(
    ownEntryPage({ slug: group.slug, group: entry, wards, errors, last, token: ctx.token() }),
    Object.keys(refused).length ? 422 : 200,
  )
}

async function propose(ctx: Ctx, group: Group): Promise<Response> {
  const typed = readGroupForm(ctx.form)
  if (ctx.form.switching) return showEntry(ctx, group, typed)
  const done = await proposeEntry(ctx.acting, { groupId: group.id, fields: typed })
  if ('proposed' in done) return ctx.seeOther(paths.ownEntry.to({ group: group.slug }), words.sent)
  return 'fields' in done ? showEntry(ctx, group, typed, done.fields) : ctx.notFound()
}

async function withProposal(ctx: Ctx, then: (found: Proposal) => Promise<Response>): Promise<Response> {
  const found = await findProposal(ctx.db, ctx.council.keys, ctx.params['proposal']!)
  return found ? then(found) : ctx.notFound()
}

async function showProposal(ctx: Ctx, proposal: Proposal, refused?: AnswerRefusal): Promise<Response> {
  const now = await readGroupFields(ctx.db, ctx.council.keys, proposal.groupId)
  if (!now) return ctx.notFound()
  await ctx.sawSensitive('contact', `group:${proposal.groupId}`)
  const changes = differences(now, proposal.fields, await listWards(ctx.db))
  const error = refused && answerRefusalWords[refused]
  const page = { proposal, version: now.version, changes, token: ctx.token(), why: ctx.form.text('why'), error }
  return ctx.show(proposalPage(page), refused ? 422 : 200)
}

async function approve(ctx: Ctx, proposal: Proposal): Promise<Response> {
  const version = Number(ctx.form.text('version')) || 0
  const done = await approveProposal(ctx.acting, { proposalId: proposal.id, version, seen: ctx.form.text('seen') })
  if ('approved' in done) return ctx.seeOther(paths.groupProposals.to(), words.approvedNow)
  return showProposal(ctx, (await findProposal(ctx.db, ctx.council.keys, proposal.id)) ?? proposal, done.refused)
}

async function refuse(ctx: Ctx, proposal: Proposal): Promise<Response> {
  const done = await refuseProposal(ctx.acting, { proposalId: proposal.id, why: ctx.form.text('why') })
  if ('answered' in done) return ctx.seeOther(paths.groupProposals.to(), words.refusedNow)
  return showProposal(ctx, proposal, done.refused)
}
