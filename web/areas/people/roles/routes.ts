import { may } from '../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import * as paths from '../paths.ts'
import { endGrant, grantRole } from './commands.ts'
import { peopleView } from './pages.tsx'
import { type GrantTyped, personView } from './person-page.tsx'
import { findPersonDetail, listPeople, type PersonDetail, pageSize } from './queries.ts'
import { type GrantRefusal, isRole } from './rules.ts'
import { readScope, titlesOf } from './scopes.ts'
import { endRefusals, grantRefusals } from './words.ts'

const manage = may('people.manage')

export const routes: readonly Route[] = [
  get(paths.people, manage, showPeople),
  get(paths.person, manage, showPerson),
  post(paths.grantsOf, manage, 'grant.made', giveRole),
  post(paths.grantEnd, manage, 'grant.ended', endRole),
]

async function showPeople(ctx: Ctx): Promise<Response> {
  const query = ctx.url.searchParams
  const role = query.get('role') ?? ''
  const wanted = {
    words: (query.get('q') ?? '').trim().slice(0, 200),
    role: isRole(role) ? role : '',
    everyone: query.get('who') === 'everyone',
    page: Math.min(10_000, Math.max(1, Math.floor(Number(query.get('page')) || 1))),
  }
  const found = await listPeople(ctx, wanted)
  const scopes = await titlesOf(
    ctx,
    found.people.flatMap(({ roles }) => roles.map(({ scope }) => scope)),
  )
  return ctx.show(peopleView({ ...found, wanted, pageSize, scopes }))
}

const find = async (ctx: Ctx): Promise<PersonDetail | undefined> =>
  isId(ctx.params['account']) ? findPersonDetail(ctx, ctx.params['account']) : undefined

type Again = { errors?: FieldErrors; typed?: GrantTyped; ended?: { grant: string; reason: string } }

async function showPerson(ctx: Ctx): Promise<Response> {
  const person = await find(ctx)
  if (!person) return ctx.notFound()
  const scope = ctx.url.searchParams.get('scope')
  return personPage(ctx, person, scope ? { typed: { role: '', where: 'thing', scope, reason: '' } } : {})
}

async function personPage(ctx: Ctx, person: PersonDetail, again: Again = {}): Promise<Response> {
  await ctx.sawSensitive('address of an account', `account:${person.id}`)
  const scopes = await titlesOf(
    ctx,
    person.grants.map(({ scope }) => scope),
  )
  return ctx.show(personView({ person, scopes, token: ctx.token(), ...again }), again.errors ? 422 : 200)
}

async function giveRole(ctx: Ctx): Promise<Response> {
  const person = await find(ctx)
  if (!person) return ctx.notFound()
  const typed = {
    role: ctx.form.text('role'),
    where: ctx.form.text('where'),
    scope: ctx.form.text('scope'),
    reason: ctx.form.text('reason').slice(0, 500),
  }
  const wrong = (field: string, refused: GrantRefusal) =>
    personPage(ctx, person, { typed, errors: { [field]: grantRefusals[refused] } })
  if (!isRole(typed.role)) return wrong('role', 'no-role')
  const scope = await readScope(ctx)
  if (typeof scope !== 'string') return wrong('scope', scope.refused)
  const result = await grantRole(ctx.acting, { accountId: person.id, role: typed.role, scope, reason: typed.reason })
  return 'refused' in result
    ? wrong('role', result.refused)
    : ctx.seeOther(paths.person.to({ account: person.id }), `${person.name} has the role now`)
}

async function endRole(ctx: Ctx): Promise<Response> {
  const person = await find(ctx)
  const grant = ctx.params['grant']!
  if (!person?.grants.some(({ id }) => id === grant)) return ctx.notFound()
  const reason = ctx.form.text('reason')
  const result = await endGrant(ctx.acting, { grantId: grant, reason })
  if ('refused' in result)
    return personPage(ctx, person, {
      ended: { grant, reason },
      errors: { [`reason-${grant}`]: endRefusals[result.refused] },
    })
  return ctx.seeOther(paths.person.to({ account: person.id }), 'The role has ended')
}
