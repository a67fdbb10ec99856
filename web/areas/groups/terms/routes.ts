import { holds, may } from '../../../permissions.ts'
import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { unclear } from '../choosing/choose-field.tsx'
import { type Choosable, choicesOf, readChosen } from '../choosing/choosing.ts'
import { keyGroupsAmong } from '../key-groups/queries.ts'
import * as paths from '../paths.ts'
import { groupIdsOf } from '../register/eyes.ts'
import { agreeTerms, changeTerms } from './commands.ts'
import { newTermsPage, termsPage } from './pages.tsx'
import { agreementsOf, countAgreed, currentTerms, findTerms, listAgreements, yetToAgree } from './queries.ts'
import { readClauses } from './rules.ts'
import { refusals, words } from './words.ts'

const changes = may('link-officers.allocate')
export const termsRoutes: readonly Route[] = [
  get(paths.terms, signedIn, (ctx) => show(ctx)),
  get(paths.newTerms, changes, async (ctx) => showForm(ctx, (await currentTerms(ctx.db)).clauses.join('\n'))),
  post(paths.terms, changes, 'terms.changed', change),
  post(paths.termsAgreements, signedIn, 'terms.agreed', agree),
  get(paths.termsVersion, signedIn, (ctx) => {
    const number = ctx.params['version']!
    return /^[1-9]\d{0,3}$/.test(number) ? show(ctx, {}, Number(number)) : ctx.notFound()
  }),
]

/** The broker, officers, and people of key groups; nobody else. */
async function partOf({ db, person }: Ctx) {
  const shown = !!person?.secondFactorAt
  const own = await keyGroupsAmong(db, groupIdsOf(person))
  const staff = shown && holds(person, 'groups.see')
  return staff || own.size
    ? { own, staff, broker: shown && holds(person, 'key-groups.designate', 'council') }
    : undefined
}

async function show(
  ctx: Ctx,
  errors: FieldErrors = {},
  number?: number,
  matches: readonly Choosable[] = [],
): Promise<Response> {
  const [part, latest] = [await partOf(ctx), await currentTerms(ctx.db)]
  const terms = number === undefined ? latest : await findTerms(ctx.db, number)
  if (!part || !terms) return ctx.notFound()
  const page = Math.trunc(Math.min(Math.max(1, Number(ctx.url.searchParams.get('page')) || 1), 1_000))
  const [figures, agreements, mine, open] = await Promise.all([
    countAgreed(ctx.db, terms.number),
    part.staff ? listAgreements(ctx.db, terms.number, page) : [],
    part.broker ? [] : agreementsOf(ctx.db, terms.number, [...part.own]),
    part.broker ? yetToAgree(ctx.db, terms.number) : [],
  ])
  const waiting = part.broker
    ? open
    : mine.flatMap(({ groupId, group, agreedAt }) => (agreedAt ? [] : [{ id: groupId, name: group }]))
  const view = termsPage({
    terms,
    latest: latest.number,
    figures,
    agreements,
    page,
    staff: part.staff,
    changes: part.staff && holds(ctx.person, 'link-officers.allocate', 'council'),
    notes: part.broker,
    mine,
    open: waiting.length,
    only: waiting.length === 1 ? waiting[0] : undefined,
    choices: choicesOf(waiting, ctx.form.text('group'), matches),
    typed: {
      group: ctx.form.text('group'),
      name: ctx.form.text('name') || (part.broker ? '' : (ctx.person?.name ?? '')),
    },
    errors,
    token: ctx.token(),
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

const showForm = (ctx: Ctx, clauses: string, errors: FieldErrors = {}): Response =>
  ctx.show(
    newTermsPage({ clauses, why: ctx.form.text('why'), errors, token: ctx.token() }),
    Object.keys(errors).length ? 422 : 200,
  )

async function change(ctx: Ctx): Promise<Response> {
  const typed = ctx.form.text('clauses')
  const result = await changeTerms(ctx.acting, { clauses: readClauses(typed), why: ctx.form.text('why') })
  if ('number' in result) return ctx.seeOther(paths.terms.to(), words.saved(result.number))
  const errors = Object.entries(result.fields).map(([field, refusal]) => [field, refusals[refusal]])
  return showForm(ctx, typed, Object.fromEntries(errors))
}

async function agree(ctx: Ctx): Promise<Response> {
  const [part, version] = [await partOf(ctx), Number(ctx.form.text('version'))]
  if (!part) return ctx.notFound()
  const chosen = readChosen(ctx.form.text('group'), part.broker ? await yetToAgree(ctx.db, version) : [])
  if ('matches' in chosen)
    return part.broker ? show(ctx, { group: unclear(chosen.matches) }, undefined, chosen.matches) : ctx.notFound()
  const groupId = chosen.id
  if (!(part.broker || part.own.has(groupId))) return ctx.notFound()
  const result = await agreeTerms(ctx.acting, { groupId, version, name: ctx.form.text('name') })
  if ('agreed' in result) return ctx.seeOther(paths.terms.to(), words.done)
  const { refused } = result
  const field = refused === 'not-found' ? 'group' : refused === 'changed-meanwhile' ? '' : 'name'
  return show(ctx, { [field]: refusals[refused] })
}
