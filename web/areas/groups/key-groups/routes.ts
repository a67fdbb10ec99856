import { holds, may } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { readDay, typedDay } from '../../../platform/typed-time.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import { setNetworkRules } from '../network-rules/commands.ts'
import { networkRules } from '../network-rules/queries.ts'
import { readRule } from '../network-rules/rules.ts'
import * as paths from '../paths.ts'
import { eyesOf } from '../register/eyes.ts'
import { findGroup, type Group, listGroups } from '../register/queries.ts'
import { findSuggestion } from '../suggestions/queries.ts'
import { choosePage } from './choose-page.tsx'
import { designate, endDesignation } from './commands.ts'
import { type DesignationForm, designationPage } from './designation-page.tsx'
import { findingRoutes } from './finding-routes.ts'
import { keyGroupPage } from './group-page.tsx'
import { keyGroupsPage } from './list-page.tsx'
import { countKeyGroups, designationsOf, keyGroupsAmong, listKeyGroups } from './queries.ts'
import type { DesignationField } from './rules.ts'
import { spreadWith } from './spread-queries.ts'
import { refusals, words } from './words.ts'

const see = may('groups.see')
const name = may('key-groups.designate')
const perPage = 25

export const routes: readonly Route[] = [
  get(paths.keyGroups, see, (ctx) => list(ctx)),
  get(paths.chooseKeyGroup, name, choose),
  get(paths.designation, name, (ctx) => showForm(ctx)),
  post(paths.designation, name, 'key-group.designated', nameGroup),
  post(paths.keyGroupRules, name, 'network.rules-set', saveRules),
  ...findingRoutes,
]
/** Those whose address has any group in it, after all that have a name. */
export const groupRoutes: readonly Route[] = [
  get(paths.keyGroup, see, (ctx) => showGroup(ctx)),
  post(paths.keyGroupEnding, name, 'key-group.ended', end),
]

const isBroker = ({ person }: Ctx) => holds(person, 'key-groups.designate', 'council')

async function list(ctx: Ctx, again?: { target: string; badge: boolean; error: string }): Promise<Response> {
  const page = Math.min(Math.max(1, Number(ctx.url.searchParams.get('page')) || 1), 1_000)
  const [rows, total, rules, latest] = await Promise.all([
    listKeyGroups(ctx.db, { limit: perPage, page: Math.trunc(page) }),
    countKeyGroups(ctx.db),
    networkRules(ctx.db),
    findSuggestion(ctx.db, 'key-groups'),
  ])
  const target = rules['key-group-target']
  const broker = isBroker(ctx)
    ? {
        token: ctx.token(),
        once: newId(ctx.now),
        suggestion: latest && { id: latest.id, date: formatDate(latest.askedAt) },
        target: again?.target ?? String(target),
        badge: again?.badge ?? rules['key-group-badge'] === 1,
        errors: { target: again?.error },
      }
    : undefined
  const view = keyGroupsPage({
    rows,
    total,
    target,
    page,
    perPage,
    today: dayOf(ctx.now),
    plans: holds(ctx.person, 'plans.edit', 'council'),
    broker,
  })
  return ctx.show(view, again ? 422 : 200)
}

async function saveRules(ctx: Ctx): Promise<Response> {
  const typed = { target: ctx.form.text('target'), badge: ctx.form.has('badge') }
  const target = readRule('key-group-target', typed.target)
  if (target === undefined) return list(ctx, { ...typed, error: words.rulesWrong })
  await setNetworkRules(ctx.acting, { 'key-group-target': target, 'key-group-badge': typed.badge ? 1 : 0 })
  return ctx.seeOther(paths.keyGroups.to(), words.rulesSaved)
}

async function choose(ctx: Ctx): Promise<Response> {
  const typed = (ctx.url.searchParams.get('words') ?? '').trim().slice(0, 100)
  const { groups } = await listGroups(ctx.db, { eyes: 'network', words: typed, limit: 30 })
  const key = await keyGroupsAmong(
    ctx.db,
    groups.map(({ id }) => id),
  )
  return ctx.show(choosePage({ typed, groups: groups.filter(({ id }) => !key.has(id)) }))
}

async function candidate(ctx: Ctx): Promise<Group | undefined> {
  const group = await findGroup(ctx.db, ctx.params['group']!, 'broker')
  return group?.state === 'member' ? group : undefined
}

const readTyped = ({ form }: Ctx): DesignationForm['typed'] => ({
  nominator: form.text('nominator'),
  criteria: form.text('criteria'),
  rationale: form.text('rationale'),
  overTargetWhy: form.text('overTargetWhy'),
  review: typedDay(form, 'review'),
})

async function showForm(
  ctx: Ctx,
  errors: Partial<Record<DesignationField, string>> = {},
  status = 200,
): Promise<Response> {
  const group = await candidate(ctx)
  if (!group) return ctx.notFound()
  if ((await keyGroupsAmong(ctx.db, [group.id])).has(group.id))
    return ctx.seeOther(paths.keyGroup.to({ group: group.id }))
  const [spread, already, rules] = await Promise.all([
    spreadWith(ctx.db, 'broker', group),
    countKeyGroups(ctx.db),
    networkRules(ctx.db),
  ])
  const target = rules['key-group-target']
  return ctx.show(
    designationPage({ group, spread, already, target, typed: readTyped(ctx), errors, token: ctx.token() }),
    status,
  )
}

async function nameGroup(ctx: Ctx): Promise<Response> {
  const group = await candidate(ctx)
  if (!group) return ctx.notFound()
  const { review: _, ...typed } = readTyped(ctx)
  const result = await designate(ctx.acting, { groupId: group.id, ...typed, reviewOn: readDay(ctx.form, 'review') })
  const href = paths.keyGroup.to({ group: group.id })
  if ('designated' in result) return ctx.seeOther(href, words.done(group.name))
  if (result.refused !== 'invalid') return ctx.seeOther(href)
  const errors = Object.fromEntries(Object.entries(result.fields).map(([field, refusal]) => [field, refusals[refusal]]))
  return showForm(ctx, errors, 422)
}

async function showGroup(ctx: Ctx, again?: { typed: string; error: string }): Promise<Response> {
  const group = ctx.params['group']!
  const [designations, eyes] = [await designationsOf(ctx.db, group), await eyesOf(ctx.db, ctx.person)]
  if (!designations.length || !(await findGroup(ctx.db, group, eyes))) return ctx.notFound()
  const broker = isBroker(ctx) ? { token: ctx.token(), typed: again?.typed ?? '', error: again?.error } : undefined
  return ctx.show(keyGroupPage({ designations, broker }), again ? 422 : 200)
}

async function end(ctx: Ctx): Promise<Response> {
  const groupId = ctx.params['group']!
  const [latest] = await designationsOf(ctx.db, groupId)
  const reason = ctx.form.text('reason')
  const result = latest ? await endDesignation(ctx.acting, { groupId, reason }) : undefined
  if (!latest || !result) return ctx.notFound()
  if ('ended' in result) return ctx.seeOther(paths.keyGroup.to({ group: groupId }), words.ended(latest.name))
  return result.refused === 'not-found'
    ? ctx.notFound()
    : showGroup(ctx, { typed: reason, error: refusals[result.refused] })
}
