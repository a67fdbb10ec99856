import { holds, may } from '../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import { listWards } from '../../places/index.ts'
import { unclear } from '../choosing/choose-field.tsx'
import { type Choosable, choicesOf, readChosen } from '../choosing/choosing.ts'
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
import { officersPage, officersPerPage } from './list-page.tsx'
import { officerRoutes } from './officer-routes.ts'
import { countOfficers, currentLinks, findOfficer, listCandidates, listOfficers, listWithout } from './queries.ts'
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
  const page = Math.trunc(Math.min(Math.max(1, Number(ctx.url.searchParams.get('page')) || 1), 1_000))
  const [officers, total, without, keyGroups, rules, latest] = await Promise.all([
    listOfficers(ctx.db, officersPerPage, (page - 1) * officersPerPage),
    countOfficers(ctx.db),
    listWithout(ctx.db),
    countKeyGroups(ctx.db),
    networkRules(ctx.db),
    findSuggestion(ctx.db, 'link-officers'),
  ])
  const view = officersPage({
    officers,
    total,
    page,
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

async function showForm(
  ctx: Ctx,
  errors: Partial<Record<keyof Appointment, string>> = {},
  matches: readonly Choosable[] = [],
): Promise<Response> {
  const [people, wards] = await Promise.all([listCandidates(ctx.db), listWards(ctx.db)])
  const typed = readTyped(ctx)
  const candidates = choicesOf(people, typed.accountId, matches)
  return ctx.show(
    appointPage({ candidates, wards, typed, errors, token: ctx.token() }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function take(ctx: Ctx): Promise<Response> {
  const typed = readTyped(ctx)
  const chosen = readChosen(typed.accountId, await listCandidates(ctx.db))
  if ('matches' in chosen) return showForm(ctx, { accountId: unclear(chosen.matches) }, chosen.matches)
  const result = await appoint(ctx.acting, { ...typed, accountId: chosen.id })
  if ('officerId' in result) {
    const name = (await findOfficer(ctx.db, result.officerId))?.name ?? ''
    return ctx.seeOther(paths.linkOfficer.to({ officer: result.officerId }), words.appointDone(name))
  }
  const errors = Object.entries(result.fields).map(([field, refusal]) => [field, refusals[refusal]])
  return showForm(ctx, Object.fromEntries(errors))
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
