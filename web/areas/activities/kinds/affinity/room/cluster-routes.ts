import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import * as paths from '../../../paths.ts'
import { perPage } from '../board/routes.ts'
import { roomWords } from '../board/words.ts'
import { addressOf, findInRoom, type InRoom, moverOf } from '../found.ts'
import { joinClusters, type MoveAnswer, nameCluster, removeCluster, splitCluster } from '../moves/commands.ts'
import { type Cluster, findCluster, listClusters, listInCluster, listItems } from '../queries.ts'
import { colours, type MoveRefusal } from '../rules.ts'
import { boardWords } from '../words.ts'
import { roomClusterView } from './cluster-page.tsx'
import { limitedMoves } from './draw.ts'
import { roomListView } from './list-page.tsx'

export const routes: readonly Route[] = [
  get(paths.roomCluster, anyone, show),
  post(paths.roomCluster, anyone, 'board.joined', (ctx) => change(ctx, rename)),
  post(paths.roomClusterJoin, anyone, 'board.joined', (ctx) => change(ctx, join)),
  post(paths.roomClusterSplit, anyone, 'board.joined', (ctx) => change(ctx, split)),
  post(paths.roomClusterRemoval, anyone, 'board.joined', (ctx) => change(ctx, remove)),
]

type Found = { room: InRoom; cluster: Cluster }

async function find(ctx: Ctx): Promise<Found | Response> {
  const room = await findInRoom(ctx)
  if (room instanceof Response) return room
  const cluster = await findCluster(ctx.db, room.activity.id, ctx.params['cluster'] ?? '', room.view)
  return cluster ? { room, cluster } : ctx.notFound()
}

async function show(ctx: Ctx): Promise<Response> {
  const which = ctx.params['cluster']
  if (which === 'unsorted' || which === 'all') return showList(ctx, which)
  const found = await find(ctx)
  return found instanceof Response ? found : draw(ctx, found)
}

const askedOf = (ctx: Ctx) => ({
  words: (ctx.url.searchParams.get('words') ?? '').trim().slice(0, 100),
  after: ctx.url.searchParams.get('after') ?? undefined,
})

/** Notes by their numbers, to find some and put them into a group from there. */
async function showList(ctx: Ctx, which: 'unsorted' | 'all'): Promise<Response> {
  const room = await findInRoom(ctx)
  if (room instanceof Response) return room
  const { activity, view, member } = room
  const asked = askedOf(ctx)
  const [{ cards, next }, clusters] = await Promise.all([
    listItems(ctx.db, activity.id, view, { ...asked, show: which, limit: perPage, author: member?.id }),
    listClusters(ctx.db, activity.id, view),
  ])
  return ctx.show(
    roomListView({
      activity,
      which,
      cards,
      next,
      first: !asked.after,
      words: asked.words,
      clusters,
      team: view === 'team',
      token: ctx.token(),
      language: ctx.language,
    }),
  )
}

async function draw(
  ctx: Ctx,
  { room: { activity, view }, cluster }: Found,
  error?: { field: string; text: string },
): Promise<Response> {
  const asked = askedOf(ctx)
  const [{ cards, next }, clusters] = await Promise.all([
    listInCluster(ctx.db, cluster.id, view, { ...asked, limit: perPage }),
    listClusters(ctx.db, activity.id, view),
  ])
  const typed = (name: string, otherwise: string) => (ctx.form.has(name) ? ctx.form.text(name) : otherwise)
  return ctx.show(
    roomClusterView({
      activity,
      cluster,
      others: clusters.filter(({ id }) => id !== cluster.id),
      cards,
      next,
      first: !asked.after,
      words: asked.words,
      ticked: new Set(ctx.form.all('item')),
      typed: {
        name: typed('name', cluster.name),
        about: typed('about', cluster.about),
        colour: typed('colour', `${cluster.colour}`),
        split: ctx.form.text('split'),
        into: ctx.form.text('into'),
      },
      error,
      team: view === 'team',
      token: ctx.token(),
      language: ctx.language,
    }),
    error ? 422 : 200,
  )
}

type Deed = { run(ctx: Ctx, found: Found): Promise<MoveAnswer>; field: string }

const rename: Deed = {
  field: 'name',
  run: async (ctx, { room, cluster }) => {
    const colour = ctx.form.text('colour')
    return nameCluster(ctx.acting, await moverOf(ctx, room), {
      cluster: cluster.id,
      name: ctx.form.text('name'),
      about: ctx.form.text('about'),
      colour: /^[0-9]$/.test(colour) && Number(colour) < colours ? Number(colour) : cluster.colour,
    })
  },
}
const join: Deed = {
  field: 'into',
  run: async (ctx, { room, cluster }) =>
    joinClusters(ctx.acting, await moverOf(ctx, room), { from: cluster.id, into: ctx.form.text('into') }),
}
const split: Deed = {
  field: 'split',
  run: async (ctx, { room, cluster }) =>
    splitCluster(ctx.acting, await moverOf(ctx, room), {
      cluster: cluster.id,
      name: ctx.form.text('split'),
      items: ctx.form.all('item'),
    }),
}
const remove: Deed = {
  field: '',
  run: async (ctx, { room, cluster }) => removeCluster(ctx.acting, await moverOf(ctx, room), cluster.id),
}

async function change(ctx: Ctx, { run, field }: Deed): Promise<Response> {
  const limited = await limitedMoves(ctx)
  if (limited) return limited
  const found = await find(ctx)
  if (found instanceof Response) return found
  if (ctx.form.switching) return draw(ctx, found)
  const answer = await run(ctx, found)
  const refused = 'refused' in answer && answer.refused !== 'nothing-changed' ? answer.refused : undefined
  if (refused)
    return draw(ctx, found, { field: fieldOf(refused, field), text: boardWords[ctx.language].refusals[refused] })
  return ctx.seeOther(paths.boardRoom.to(addressOf(found.room.activity)), roomWords[ctx.language].saved)
}

const fieldOf = (refused: MoveRefusal, field: string): string =>
  refused === 'about-too-long' ? 'about' : refused === 'choose-items' || refused === 'too-many-clusters' ? '' : field
