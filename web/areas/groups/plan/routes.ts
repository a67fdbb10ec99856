import { holds } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { anyone, type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { namesFor } from '../forward-plan/names.ts'
import { groupsOf } from '../forward-plan/queries.ts'
import { planYearOf, yearText } from '../forward-plan/rules.ts'
import * as paths from '../paths.ts'
import { ownGroupIds } from '../register/eyes.ts'
import { commentOnPlan } from './comment-commands.ts'
import { planDeskRoutes } from './desk-routes.ts'
import { noPlanPage, type PlanPage, planPage, versionPage } from './plan-page.tsx'
import { contentOf, currentYear, findVersion, listComments, listPlans, listVersions, type Plan } from './queries.ts'
import { type Content, differenceOf, isSame } from './rules.ts'
import { withPlan } from './which.ts'
import { refusals, words } from './words.ts'

export const planRoutes: readonly Route[] = [
  get(paths.plan, anyone, current),
  get(paths.planOfYear, anyone, (ctx) => withPlan(ctx, (plan) => show(ctx, plan))),
  get(paths.planVersion, anyone, (ctx) => withPlan(ctx, (plan) => showVersion(ctx, plan))),
  post(paths.planComments, signedIn, 'plan.commented', (ctx) => withPlan(ctx, (plan) => comment(ctx, plan))),
  ...planDeskRoutes,
]

const mayEdit = ({ person }: Ctx): boolean => !!person?.secondFactorAt && holds(person, 'plans.edit', 'council')

async function current(ctx: Ctx): Promise<Response> {
  const year = await currentYear(ctx.db, planYearOf(dayOf(ctx.now)))
  return year === undefined
    ? ctx.show(noPlanPage(mayEdit(ctx)))
    : ctx.seeOther(paths.planOfYear.to({ year: yearText(year) }))
}

async function show(ctx: Ctx, plan: Plan, errors: Record<string, string> = {}): Promise<Response> {
  const page = Number(ctx.url.searchParams.get('page') ?? 1)
  if (!Number.isInteger(page) || page < 1 || page > 1_000) return ctx.notFound()
  const [now, version, { comments, more }, versions, plans] = await Promise.all([
    contentOf(ctx.db, plan),
    plan.version ? findVersion(ctx.db, plan.id, plan.version) : undefined,
    listComments(ctx.db, plan.id, page),
    listVersions(ctx.db, plan.id),
    listPlans(ctx.db),
  ])
  if (page > 1 && !comments.length) return ctx.notFound()
  const holdsNow = version?.content ?? now
  const difference = version && differenceOf(version.content, now)
  const compared = comments.flatMap(({ itemBefore, itemAfter }) => [itemBefore, itemAfter].filter((item) => !!item))
  const view = planPage({
    plan,
    holds: holdsNow,
    changing: difference && !isSame(difference) ? difference : undefined,
    comments,
    page,
    more,
    names: await namesFor(ctx.db, ctx.settings, [...holdsNow.items, ...now.items, ...compared]),
    years: plans.map(({ year }) => year),
    versions,
    edits: mayEdit(ctx),
    saying: await sayingOf(ctx, now, errors),
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

/** People of groups of the network may say something, for their group. */
async function sayingOf(ctx: Ctx, { items }: Content, errors: Record<string, string>): Promise<PlanPage['saying']> {
  const groups = await groupsOf(ctx.db, ownGroupIds(ctx.person))
  if (!groups.length) return undefined
  const { form } = ctx
  return {
    token: ctx.token(),
    once: form.text('_once') || newId(ctx.now),
    groups,
    items,
    typed: {
      group: form.text('group'),
      item: form.text('item') || (ctx.url.searchParams.get('item') ?? ''),
      words: form.text('words'),
    },
    errors,
  }
}

async function showVersion(ctx: Ctx, plan: Plan): Promise<Response> {
  const text = ctx.params['version']!
  if (!/^[1-9]\d{0,3}$/.test(text)) return ctx.notFound()
  const number = Number(text)
  const [version, before] = [
    await findVersion(ctx.db, plan.id, number),
    number > 1 ? await findVersion(ctx.db, plan.id, number - 1) : undefined,
  ]
  if (!version) return ctx.notFound()
  const names = await namesFor(ctx.db, ctx.settings, [...version.content.items, ...(before?.content.items ?? [])])
  const since = before && differenceOf(before.content, version.content)
  return ctx.show(versionPage({ plan, version, names, since }))
}

async function comment(ctx: Ctx, plan: Plan): Promise<Response> {
  const { form } = ctx
  const groupId = form.text('group')
  if (!ownGroupIds(ctx.person).includes(groupId)) return ctx.notFound()
  const done = await commentOnPlan(ctx.acting, {
    year: plan.year,
    groupId,
    itemId: form.text('item') || undefined,
    words: form.text('words'),
    once: form.text('_once'),
  })
  if ('commentId' in done)
    return ctx.seeOther(`${paths.planOfYear.to({ year: yearText(plan.year) })}#comment-${done.commentId}`, words.said)
  return done.refused === 'not-found' ? ctx.notFound() : show(ctx, plan, { words: refusals[done.refused] })
}
