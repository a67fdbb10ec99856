import { holds, may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { namesFor } from '../forward-plan/names.ts'
import { planYearOf, yearText } from '../forward-plan/rules.ts'
import * as paths from '../paths.ts'
import { adoptPlan, draftPlan, saveAims } from './commands.ts'
import { respondToComment } from './comment-commands.ts'
import { adoptionPage, respondPage } from './deed-pages.tsx'
import { editPage, plansPage } from './desk-pages.tsx'
import { planItemRoutes } from './item-routes.ts'
import {
  contentOf,
  findComment,
  findItem,
  findVersion,
  kept,
  listItems,
  listPlans,
  openComments,
  type Plan,
} from './queries.ts'
import { differenceOf } from './rules.ts'
import { withPlan } from './which.ts'
import { refusals, words } from './words.ts'

const [edits, adopts] = [may('plans.edit'), may('plans.adopt')]
type Errors = Record<string, string>

export const planDeskRoutes: readonly Route[] = [
  get(paths.planDesk, edits, (ctx) => showPlans(ctx)),
  post(paths.planDesk, edits, 'plan.drafted', draft),
  get(paths.planEdit, edits, (ctx) => withPlan(ctx, (plan) => showEdit(ctx, plan))),
  post(paths.planEdit, edits, 'plan.aims-saved', (ctx) => withPlan(ctx, (plan) => aims(ctx, plan))),
  ...planItemRoutes,
  get(paths.planComment, edits, (ctx) => withPlan(ctx, (plan) => showComment(ctx, plan))),
  post(paths.planComment, edits, 'plan.responded', (ctx) => withPlan(ctx, (plan) => respond(ctx, plan))),
  get(paths.planAdoption, adopts, (ctx) => withPlan(ctx, (plan) => showAdoption(ctx, plan))),
  post(paths.planAdoption, adopts, 'plan.adopted', (ctx) => withPlan(ctx, (plan) => adopt(ctx, plan))),
]

async function showPlans(ctx: Ctx, errors: Errors = {}): Promise<Response> {
  const [plans, now] = [await listPlans(ctx.db), planYearOf(dayOf(ctx.now))]
  const there = new Set(plans.map(({ year }) => year))
  const years = [now, now + 1, now + 2].filter((year) => !there.has(year))
  const typed = { year: ctx.form.text('year'), aims: ctx.form.text('aims') }
  return ctx.show(
    plansPage({ plans, years, token: ctx.token(), typed, errors }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function draft(ctx: Ctx): Promise<Response> {
  const year = /^\d{4}$/.test(ctx.form.text('year')) ? Number(ctx.form.text('year')) : 0
  const done = await draftPlan(ctx.acting, { year, aims: ctx.form.text('aims') })
  if ('planId' in done) return ctx.seeOther(paths.planEdit.to({ year: yearText(year) }), words.begun)
  if (done.refused === 'not-found') return ctx.notFound()
  return showPlans(ctx, { [done.refused.startsWith('aims') ? 'aims' : 'year']: refusals[done.refused] })
}

async function showEdit(ctx: Ctx, plan: Plan, errors: Errors = {}): Promise<Response> {
  const [items, open] = [await listItems(ctx.db, plan.id), await openComments(ctx.db, plan.id)]
  const view = editPage({
    plan,
    items,
    open,
    names: await namesFor(ctx.db, ctx.settings, items),
    adopts: holds(ctx.person, 'plans.adopt', 'council'),
    token: ctx.token(),
    aims: ctx.form.has('aims') ? ctx.form.text('aims') : plan.aims,
    errors,
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function aims(ctx: Ctx, plan: Plan): Promise<Response> {
  const done = await saveAims(ctx.acting, { year: plan.year, aims: ctx.form.text('aims') })
  if ('saved' in done) return ctx.seeOther(paths.planEdit.to({ year: yearText(plan.year) }), words.aimsSaved)
  return done.refused === 'not-found' ? ctx.notFound() : showEdit(ctx, plan, { aims: refusals[done.refused] })
}

async function showComment(ctx: Ctx, plan: Plan, errors: Errors = {}): Promise<Response> {
  const comment = await findComment(ctx.db, plan.id, ctx.params['comment']!)
  if (!comment) return ctx.notFound()
  const item = !comment.respondedAt && comment.entryId ? await findItem(ctx.db, plan.id, comment.entryId) : undefined
  const shown = item ? { ...comment, itemAfter: kept(item) } : comment
  const compared = [shown.itemBefore, shown.itemAfter].filter((one) => !!one)
  const view = respondPage({
    plan,
    comment: shown,
    names: await namesFor(ctx.db, ctx.settings, compared),
    token: ctx.token(),
    typed: { accepted: ctx.form.text('accepted'), words: ctx.form.text('words') },
    errors,
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function respond(ctx: Ctx, plan: Plan): Promise<Response> {
  const choice = ctx.form.text('accepted')
  const done = await respondToComment(ctx.acting, {
    year: plan.year,
    commentId: ctx.params['comment']!,
    accepted: choice === 'yes' ? true : choice === 'no' ? false : undefined,
    words: ctx.form.text('words'),
  })
  if ('responded' in done) return ctx.seeOther(paths.planEdit.to({ year: yearText(plan.year) }), words.responded)
  if (done.refused === 'not-found') return ctx.notFound()
  const field = done.refused === 'choice-missing' ? 'accepted' : done.refused === 'answered-already' ? '' : 'words'
  return showComment(ctx, plan, { [field]: refusals[done.refused] })
}

async function showAdoption(ctx: Ctx, plan: Plan, errors: Errors = {}): Promise<Response> {
  const [now, open, last] = await Promise.all([
    contentOf(ctx.db, plan),
    openComments(ctx.db, plan.id),
    plan.version ? findVersion(ctx.db, plan.id, plan.version) : undefined,
  ])
  const view = adoptionPage({
    plan,
    open,
    names: await namesFor(ctx.db, ctx.settings, [...now.items, ...(last?.content.items ?? [])]),
    since: last && differenceOf(last.content, now),
    token: ctx.token(),
    typed: ctx.form.text('why'),
    errors,
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function adopt(ctx: Ctx, plan: Plan): Promise<Response> {
  const done = await adoptPlan(ctx.acting, { year: plan.year, why: ctx.form.text('why') })
  if ('number' in done)
    return ctx.seeOther(paths.planOfYear.to({ year: yearText(plan.year) }), words.adopted2(done.number))
  if (done.refused === 'not-found') return ctx.notFound()
  return showAdoption(ctx, plan, { [done.refused.startsWith('why') ? 'why' : '']: refusals[done.refused] })
}
