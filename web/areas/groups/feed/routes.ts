import { anyone, type Ctx, get, text } from '../../../platform/http.ts'
import * as paths from '../paths.ts'
import { findContact, findGroup, type Group, listContacts, listGroups } from '../register/queries.ts'
import type { Contact } from '../register/rules.ts'
import { organisationOf, pageOf, serviceOf, wholeService } from './records.ts'

/** The register as open data, in the Open Referral UK profile, version 3: what everyone may see, and nothing else. */
export const feedRoutes = [
  get(paths.services, anyone, (ctx) => sendList(ctx, serviceOf), { cached: true }),
  get(paths.service, anyone, (ctx) => sendOne(ctx, wholeService), { cached: true }),
  get(paths.organisations, anyone, (ctx) => sendList(ctx, organisationOf), { cached: true }),
  get(paths.organisation, anyone, (ctx) => sendOne(ctx, organisationOf), { cached: true }),
]

type Draw = (group: Group, contact: Partial<Contact>) => unknown
const json = (value: unknown): Response => text(JSON.stringify(value), 'application/json; charset=utf-8')

const mostPerPage = 100
async function sendList(ctx: Ctx, draw: Draw): Promise<Response> {
  const query = ctx.url.searchParams
  const number = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise)
  const [page, size] = [number('page', 1), number('per_page', 50)]
  const possible = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most
  if (!possible(page, 10_000) || !possible(size, mostPerPage)) return ctx.notFound()
  const words = (query.get('search') ?? '').trim().slice(0, 100) || undefined
  const { groups, total } = await listGroups(ctx.db, { words, page, limit: size })
  const contacts = await listContacts(
    ctx,
    groups.map(({ id }) => id),
    'public',
  )
  return json(
    pageOf(
      groups.map((group) => draw(group, contacts.get(group.id) ?? {})),
      { total, page, size },
    ),
  )
}

async function sendOne(ctx: Ctx, draw: Draw): Promise<Response> {
  const group = await findGroup(ctx.db, ctx.params['group']!)
  return group ? json(draw(group, await findContact(ctx, group.id, 'public'))) : ctx.notFound()
}
