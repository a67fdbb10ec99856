import { holds } from '../../../permissions.ts'
import { anyone, type Ctx, get } from '../../../platform/http.ts'
import { listWardShapes, listWards } from '../../places/index.ts'
import { hasEvents } from '../events/panels.ts'
import { badgedGroups } from '../key-groups/queries.ts'
import * as paths from '../paths.ts'
import { eyesOf, groupIdsOf } from '../register/eyes.ts'
import { communities, languages, sectors } from '../register/fields.ts'
import { findContact, findGroup, findSuccessor, groupsPerPage, listGroups } from '../register/queries.ts'
import { groupPage } from './group-page.tsx'
import { type Choice, directoryPage } from './list-page.tsx'
import { directoryMapPage, wardHref } from './map-page.tsx'
import { countByWard } from './queries.ts'

export const directoryRoutes = [
  get(paths.groups, anyone, showDirectory, { cached: true }),
  get(paths.groupsMap, anyone, showMap, { cached: true }),
  get(paths.group, anyone, showGroup),
]

/** The same for everybody: what is for the network stands on a group's own page. */
async function showDirectory(ctx: Ctx): Promise<Response> {
  const query = ctx.url.searchParams
  const asked = (name: string, all: readonly string[]) => all.find((one) => one === query.get(name)) ?? ''
  const wards = await listWards(ctx.db)
  const chosen: Choice = {
    words: (query.get('words') ?? '').trim().slice(0, 100),
    sector: asked('sector', sectors),
    ward: asked(
      'ward',
      wards.map(({ slug }) => slug),
    ),
    community: asked('community', communities),
    language: asked('language', languages),
    youth: asked('youth', ['yes']),
    page: Number(query.get('page') ?? 1),
  }
  if (!Number.isInteger(chosen.page) || chosen.page < 1 || chosen.page > 10_000) return ctx.notFound()
  const list = await listGroups(ctx.db, {
    words: chosen.words || undefined,
    sector: chosen.sector || undefined,
    wardId: wards.find(({ slug }) => slug === chosen.ward)?.id,
    community: chosen.community || undefined,
    language: chosen.language || undefined,
    youth: chosen.youth ? true : undefined,
    page: chosen.page,
  })
  if (chosen.page > 1 && !list.groups.length) return ctx.notFound()
  const badged = await badgedGroups(
    ctx.db,
    list.groups.map(({ id }) => id),
  )
  return ctx.show(directoryPage({ ...list, badged, perPage: groupsPerPage, chosen, wards }, ctx.language))
}

async function showMap(ctx: Ctx): Promise<Response> {
  const shapes = await listWardShapes(ctx.db)
  const { wards, everywhere } = await countByWard(ctx.db)
  const counted = shapes.map(({ id, name, slug, geometry }) => ({
    id,
    name,
    geometry,
    href: wardHref(slug),
    groups: wards.get(id) ?? 0,
  }))
  return ctx.show(directoryMapPage(counted, everywhere, ctx.language))
}

async function showGroup(ctx: Ctx): Promise<Response> {
  const slug = ctx.params['group']!
  const known = await findGroup(ctx.db, slug)
  if (!known) {
    const successor = await findSuccessor(ctx.db, slug)
    return successor
      ? new Response(null, { status: 308, headers: { location: paths.group.to({ group: successor }) } })
      : ctx.notFound()
  }
  const eyes = await eyesOf(ctx.db, ctx.person, known.id)
  const group = eyes === 'public' ? known : ((await findGroup(ctx.db, known.id, eyes)) ?? known)
  const badged = await badgedGroups(ctx.db, [known.id])
  const contact = await findContact(ctx, known.id, eyes)
  if (Object.keys(contact).length && ctx.person && holds(ctx.person, 'groups.see'))
    await ctx.sawSensitive('contact', `group:${known.id}`)
  return ctx.show(
    groupPage(
      group,
      contact,
      ctx.language,
      groupIdsOf(ctx.person).includes(known.id),
      badged.has(known.id),
      await hasEvents(ctx.db, known.id, ctx.now),
    ),
  )
}
