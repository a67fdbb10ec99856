import { anyone, type Ctx, get, type Route } from '../../../../../platform/http.ts'
import * as paths from '../../../paths.ts'
import { findInRoom, findPublicBoard } from '../found.ts'
import { openSession } from '../joining/commands.ts'
import { findCluster, listClusters, listColumns, listInCluster, listItems, placeOf } from '../queries.ts'
import type { View } from '../rules.ts'
import { clusterView } from './cluster-page.tsx'
import { feedOf } from './feed.ts'
import { boardView } from './pages.tsx'

export const routes: readonly Route[] = [
  get(paths.board, anyone, showBoard, { cached: true }),
  get(paths.boardCluster, anyone, showCluster, { cached: true }),
  get(paths.boardLive, anyone, followBoard),
  get(paths.boardRoomLive, anyone, followRoom),
]

const each = 6
const tray = 12
export const perPage = 50

/** What stands on the board for a view: the place of the log first, so that what comes after it is followed. */
export async function contentsOf(ctx: Ctx, activityId: string, view: View, author?: string) {
  const place = await placeOf(ctx.db, activityId)
  const [clusters, columns, unsorted] = await Promise.all([
    listClusters(ctx.db, activityId, view),
    listColumns(ctx.db, activityId, view, each),
    listItems(ctx.db, activityId, view, { show: 'unsorted', limit: tray, author }),
  ])
  return { place, clusters, columns, unsorted: unsorted.cards, moreUnsorted: !!unsorted.next }
}

async function showBoard(ctx: Ctx): Promise<Response> {
  const activity = await findPublicBoard(ctx)
  if (activity instanceof Response) return activity
  const [contents, session] = await Promise.all([
    contentsOf(ctx, activity.id, 'public'),
    openSession(ctx.db, activity.id),
  ])
  return ctx.show(boardView({ ...contents, activity, joinable: !!session, language: ctx.language }))
}

/** All of one group, or all that is in none. */
async function showCluster(ctx: Ctx): Promise<Response> {
  const activity = await findPublicBoard(ctx)
  if (activity instanceof Response) return activity
  const which = ctx.params['cluster'] ?? ''
  const after = ctx.url.searchParams.get('after') ?? undefined
  const cluster = which === 'unsorted' ? undefined : await findCluster(ctx.db, activity.id, which, 'public')
  if (which !== 'unsorted' && !cluster) return ctx.notFound()
  const { cards, next } = cluster
    ? await listInCluster(ctx.db, cluster.id, 'public', { after, limit: perPage })
    : await listItems(ctx.db, activity.id, 'public', { show: 'unsorted', after, limit: perPage })
  return ctx.show(clusterView({ activity, cluster, cards, next, first: !after, language: ctx.language }))
}

async function followBoard(ctx: Ctx): Promise<Response> {
  const activity = await findPublicBoard(ctx)
  return activity instanceof Response ? activity : ctx.follow(feedOf(ctx.db, activity.id, 'public', ctx.language))
}

async function followRoom(ctx: Ctx): Promise<Response> {
  const found = await findInRoom(ctx)
  if (!(found instanceof Response)) return ctx.follow(feedOf(ctx.db, found.activity.id, found.view, ctx.language))
  return found.status === 303 ? ctx.notFound() : found
}
