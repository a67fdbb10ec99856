import { holds, may } from '../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import { listWards } from '../../places/index.ts'
import { countKeyGroups } from '../key-groups/queries.ts'
import { setNetworkRules } from '../network-rules/commands.ts'
import { networkRules } from '../network-rules/queries.ts'
import { readRule } from '../network-rules/rules.ts'
import * as paths from '../paths.ts'
import { listGroups } from '../register/queries.ts'
import { findSuggestion } from '../suggestions/queries.ts'
import { appoint } from './appoint.ts'
import { appointPage } from './appoint-page.tsx'
import { groupLinkRoutes } from './group-routes.ts'
import { inTouchPage } from './in-touch-page.tsx'
import { officersPage } from './list-page.tsx'
import { officerRoutes } from './officer-routes.ts'
import { currentLinks, listCandidates, listOfficers, listWithout } from './queries.ts'
import type { Appointment } from './rules.ts'
import { suggestionRoutes } from './suggestion-routes.ts'
import { refusals, words } from './words.ts'

const appoints = may('link-officers.appoint')

export const linkOfficerRoutes: readonly Route[] = [
  get(paths.linkOfficers, may('groups.see'), (ctx) => list(ctx)),
  get(paths.newLinkOfficer, appoints, (ctx) => showForm(ctx)),
  post(paths.newLinkOfficer, appoints, 'link-officer.appointed', take),
  post(paths.caseload, appoints, 'network.rules-set', saveCaseload),
  get(paths.inTouch, may('groups.see'), showInTouch),
  ...suggestionRoutes,
  ...officerRoutes,
  ...groupLinkRoutes,
]

async function list(ctx: Ctx, again?: { typed: string; error: string }): Promise<Response> {
  const [officers, without, keyGroups, rules, latest] = await Promise.all([
    listOfficers(ctx.db),
    listWithout(ctx.db),
    countKeyGroups(ctx.db),
    networkRules(ctx.db),
    findSuggestion(ctx.db, 'link-officers'),
  ])
  const view = officersPage({
    officers,
    without,
    keyGroups,
    limit: rules.caseload,
    token: ctx.token(),
    once: newId(ctx.now),
    appoints: holds(ctx.person, 'link-officers.appoint', 'council'),
    allocates: holds(ctx.person, 'link-officers.allocate', 'council'),
    caseload: again ?? { typed: String(rules.caseload) },
    suggestion: latest && { id: latest.id, date: formatDate(latest.askedAt) },
  })
  return ctx.show(view, again ? 422 : 200)
}

async function saveCaseload(ctx: Ctx): Promise<Response> {
  const typed = ctx.form.text('limit')
  const caseload = readRule('caseload', typed)
  if (caseload === undefined) return list(ctx, { typed, error: words.caseloadWrong })
  await setNetworkRules(ctx.acting, { caseload })
  return ctx.seeOther(paths.linkOfficers.to(), words.caseloadSaved)
}

const readTyped = ({ form }: Ctx): Appointment => ({
  accountId: form.text('account'),
  grade: form.text('grade'),
  service: form.text('service'),
  telephone: form.text('telephone'),
  communities: form.all('communities'),
  wards: form.all('wards'),
})

async function showForm(ctx: Ctx, errors: Partial<Record<keyof Appointment, string>> = {}, status = 200) {
  const [people, officers, wards] = await Promise.all([listCandidates(ctx.db), listOfficers(ctx.db), listWards(ctx.db)])
  const taken = new Set(officers.map(({ accountId }) => accountId))
  const candidates = people.filter(({ id }) => !taken.has(id))
  return ctx.show(appointPage({ candidates, wards, typed: readTyped(ctx), errors, token: ctx.token() }), status)
}

async function take(ctx: Ctx): Promise<Response> {
  const result = await appoint(ctx.acting, readTyped(ctx))
  if ('officerId' in result) {
    const name = (await listOfficers(ctx.db)).find(({ id }) => id === result.officerId)?.name ?? ''
    return ctx.seeOther(paths.linkOfficer.to({ officer: result.officerId }), words.appointDone(name))
  }
  const errors = Object.entries(result.fields).map(([field, refusal]) => [field, refusals[refusal]])
  return showForm(ctx, Object.fromEntries(errors), 422)
}

async function showInTouch(ctx: Ctx): Promise<Response> {
  const typed = (ctx.url.searchParams.get('words') ?? '').trim().slice(0, 100)
  const { groups } = typed ? await listGroups(ctx.db, { eyes: 'network', words: typed, limit: 30 }) : { groups: [] }
  const ids = groups.map(({ id }) => id)
  const links = new Map((ids.length ? await currentLinks(ctx.db, ids) : []).map((link) => [link.groupId, link]))
  const found = groups.map(({ id, name }) => {
    const link = links.get(id)
    return link ? { name, service: link.service, officer: link.officer } : { name }
  })
  return ctx.show(inTouchPage({ typed, groups: found }))
}
