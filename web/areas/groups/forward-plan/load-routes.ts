import { holds, may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { keptFigure } from '../../../platform/kept-figures.ts'
import { mostListed } from '../choosing/choosing.ts'
import { setNetworkRules } from '../network-rules/commands.ts'
import { networkRules } from '../network-rules/queries.ts'
import { readRule } from '../network-rules/rules.ts'
import * as paths from '../paths.ts'
import { sideOf } from '../record/sides.ts'
import { findGroup } from '../register/queries.ts'
import { groupAsksPage, loadPage } from './load-page.tsx'
import { entriesNaming, groupsAsked, keyGroupsNotAsked, timesAsked } from './queries.ts'
import { planYearOf, planYearSpan, quartersOf } from './rules.ts'
import { words } from './words.ts'

export const loadRoutes: readonly Route[] = [
  get(paths.forwardLoad, may('plans.edit'), (ctx) => showLoad(ctx)),
  post(paths.forwardCap, may('plans.adopt'), 'network.rules-set', setCap),
  get(paths.groupAsks, signedIn, showAsks),
]

const perPage = 30
const pageOf = (ctx: Ctx) => Number(ctx.url.searchParams.get('page') ?? 1)
const isPage = (page: number) => Number.isInteger(page) && page >= 1 && page <= 1_000

async function showLoad(ctx: Ctx, again?: { typed: string; error: string }): Promise<Response> {
  const [year, page] = [Number(ctx.url.searchParams.get('year') ?? planYearOf(dayOf(ctx.now))), pageOf(ctx)]
  if (!Number.isInteger(year) || year < 2000 || year > 2199 || !isPage(page)) return ctx.notFound()
  const span = planYearSpan(year)
  const quarters = quartersOf(span)
  const [found, rules, notAsked] = await Promise.all([
    groupsAsked(ctx.db, span, { page, perPage }),
    networkRules(ctx.db),
    keptFigure(ctx.db, `key groups not asked ${year}`, () => keyGroupsNotAsked(ctx.db, span, mostListed)),
  ])
  const groups = found.slice(0, perPage)
  const ids = groups.map(({ id }) => id)
  const times = await timesAsked(ctx.db, ids, quarters)
  const count = (id: string, quarter: string) =>
    times.find((one) => one.groupId === id && one.quarter === quarter)?.times ?? 0
  const cap = rules['asks-a-quarter']
  const sets = !!ctx.person?.secondFactorAt && holds(ctx.person, 'plans.adopt', 'council')
  return ctx.show(
    loadPage({
      year,
      quarters,
      groups: groups.map(({ id, name }) => ({ id, name, times: quarters.map((quarter) => count(id, quarter)) })),
      notAsked: page === 1 ? notAsked : { groups: [], total: 0 },
      cap,
      page,
      more: found.length > perPage,
      setting: sets ? { token: ctx.token(), typed: again?.typed ?? String(cap), error: again?.error } : undefined,
    }),
    again ? 422 : 200,
  )
}

async function setCap(ctx: Ctx): Promise<Response> {
  const typed = ctx.form.text('cap')
  const cap = readRule('asks-a-quarter', typed)
  if (cap === undefined) return showLoad(ctx, { typed, error: words.capWrong })
  await setNetworkRules(ctx.acting, { 'asks-a-quarter': cap })
  return ctx.seeOther(paths.forwardLoad.to(), words.capSaved)
}

/** The group itself, its link officer, and officers who plan; for everybody else there is nothing here. */
async function showAsks(ctx: Ctx): Promise<Response> {
  const group = await findGroup(ctx.db, ctx.params['group']!, 'network')
  const side = group && (await sideOf(ctx, ctx.person, group.id))
  const plans = !!ctx.person?.secondFactorAt && holds(ctx.person, 'plans.edit', 'council')
  const page = pageOf(ctx)
  if (!group || !(side || plans) || !isPage(page)) return ctx.notFound()
  const quarters = quartersOf(planYearSpan(planYearOf(dayOf(ctx.now))))
  const [asks, times, rules] = await Promise.all([
    entriesNaming(ctx.db, group.id, perPage + 1, (page - 1) * perPage),
    timesAsked(ctx.db, [group.id], quarters),
    networkRules(ctx.db),
  ])
  const href = paths.groupAsks.to({ group: group.id })
  const back = plans
    ? { href: paths.forwardLoad.to(), text: words.load }
    : { href: paths.group.to({ group: group.slug }), text: group.name }
  return ctx.show(
    groupAsksPage({
      group,
      staff: side !== 'group',
      back,
      cap: rules['asks-a-quarter'],
      quarters: quarters.map((quarter) => ({
        quarter,
        times: times.find((one) => one.quarter === quarter)?.times ?? 0,
      })),
      asks: asks.slice(0, perPage),
      page,
      more: asks.length > perPage,
      href,
    }),
  )
}
