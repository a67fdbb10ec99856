import { holds, may, type Permission } from '../../../../../permissions.ts'
import { type Ctx, download, get, post, type Route } from '../../../../../platform/http.ts'
import { isId } from '../../../../../platform/ids.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { listActivities } from '../../../activity/listing-queries.ts'
import type { Activity } from '../../../activity/types.ts'
import { findHeld } from '../../../desk/find-held.ts'
import * as paths from '../../../paths.ts'
import { beginSession, endSession, openSession } from '../joining/commands.ts'
import { countItems, listClusters, listItems } from '../queries.ts'
import { boardWords } from '../words.ts'
import { boardCsv, boardFile } from './files.ts'
import { bringIn, keySheet, listWanted, readNumbers } from './item-commands.ts'
import { itemsView } from './items-page.tsx'
import { boardDeskView } from './pages.tsx'
import { paperView, sheetView } from './paper-pages.tsx'
import { makeTheme } from './theme-commands.ts'
import { type DeskRefusal, deskRefusals, notices } from './words.ts'

export const routes: readonly Route[] = [
  get(paths.boardDesk, may('desk.see'), (ctx) =>
    withBoard(ctx, 'projects.see-unpublished', (board) => draw(ctx, board)),
  ),
  post(paths.boardSession, may('activities.edit'), 'board.opened', (ctx) =>
    withBoard(ctx, 'activities.edit', (board) => begin(ctx, board)),
  ),
  post(paths.boardSessionEnd, may('activities.edit'), 'board.closed', (ctx) =>
    withBoard(ctx, 'activities.edit', (board) => end(ctx, board)),
  ),
  get(paths.boardItems, may('themes.edit'), (ctx) => withBoard(ctx, 'themes.edit', (board) => showWanted(ctx, board))),
  post(paths.boardItems, may('themes.edit'), 'board.filled', (ctx) =>
    withBoard(ctx, 'themes.edit', (board) => bring(ctx, board)),
  ),
  post(paths.boardTheme, may('themes.edit'), 'theme.changed', (ctx) =>
    withBoard(ctx, 'themes.edit', (board) => toTheme(ctx, board)),
  ),
  get(paths.boardPaper, may('voices.enter'), (ctx) => withBoard(ctx, 'voices.enter', (board) => showPaper(ctx, board))),
  get(paths.boardSheet, may('themes.edit'), (ctx) => withBoard(ctx, 'themes.edit', (board) => drawSheet(ctx, board))),
  post(paths.boardSheet, may('themes.edit'), 'board.joined', (ctx) =>
    withBoard(ctx, 'themes.edit', (board) => key(ctx, board)),
  ),
  get(paths.boardFile, may('voices.export'), (ctx) => withBoard(ctx, 'voices.export', (board) => file(ctx, board))),
]

async function withBoard(
  ctx: Ctx,
  permission: Permission,
  then: (board: Activity) => Promise<Response>,
): Promise<Response> {
  const activity = await findHeld(ctx, permission)
  return activity?.kind === 'affinity' ? then(activity) : ctx.notFound()
}

async function draw(ctx: Ctx, board: Activity, refused?: DeskRefusal): Promise<Response> {
  const [session, clusters, items, unsorted] = await Promise.all([
    openSession(ctx.db, board.id),
    listClusters(ctx.db, board.id, 'team'),
    countItems(ctx.db, board.id, 'team', 'all', 10_000),
    countItems(ctx.db, board.id, 'team', 'unsorted', 10_000),
  ])
  const held = (permission: Permission) => holds(ctx.person, permission, subjectOf('project', board.projectId))
  const join = paths.boardJoin.to({ project: board.project.slug, activity: board.slug })
  return ctx.show(
    boardDeskView({
      activity: board,
      session,
      joinHref: `${ctx.council.origin}${join}`,
      clusters,
      items,
      unsorted,
      may: {
        edit: held('activities.edit'),
        sort: held('themes.edit'),
        export: held('voices.export'),
        enter: held('voices.enter'),
      },
      refused: refused && deskRefusals[refused],
      token: ctx.token(),
    }),
    refused ? 422 : 200,
  )
}

const home = (board: Activity) => paths.boardDesk.to({ activity: board.id })

async function begin(ctx: Ctx, board: Activity): Promise<Response> {
  const done = await beginSession(ctx.acting, { activityId: board.id, together: ctx.form.text('together') === 'yes' })
  return 'refused' in done ? draw(ctx, board, done.refused) : ctx.seeOther(home(board), notices.opened)
}

async function end(ctx: Ctx, board: Activity): Promise<Response> {
  const done = await endSession(ctx.acting, board.id)
  return 'refused' in done ? draw(ctx, board, done.refused) : ctx.seeOther(home(board), notices.ended)
}

const perPage = 50

async function showWanted(ctx: Ctx, board: Activity, refused?: DeskRefusal): Promise<Response> {
  const text = (name: string) =>
    (ctx.form.has(name) ? ctx.form.text(name) : (ctx.url.searchParams.get(name) ?? '')).trim().slice(0, 100)
  const others = (await listActivities(ctx.db, board.projectId, ctx.person, ctx.now)).filter(
    ({ id }) => id !== board.id,
  )
  const asked = { from: others.some(({ id }) => id === text('from')) ? text('from') : '', words: text('words') }
  const after = ctx.url.searchParams.get('after') ?? ''
  const { voices, next } = await listWanted(
    ctx.db,
    board,
    { activityId: asked.from || undefined, words: asked.words || undefined },
    {
      limit: perPage,
      after: isId(after) ? after : undefined,
    },
  )
  return ctx.show(
    itemsView({
      activity: board,
      others,
      asked,
      voices,
      next,
      first: !after,
      refused: refused && deskRefusals[refused],
      token: ctx.token(),
    }),
    refused ? 422 : 200,
  )
}

async function bring(ctx: Ctx, board: Activity): Promise<Response> {
  const all = ctx.form.text('action') === 'all'
  const from = ctx.form.text('from')
  const done = await bringIn(ctx.acting, board, {
    voiceIds: ctx.form.all('chosen'),
    ...(all
      ? {
          all: {
            activityId: isId(from) ? from : undefined,
            words: ctx.form.text('words') || undefined,
          },
        }
      : {}),
  })
  return 'refused' in done
    ? showWanted(ctx, board, done.refused)
    : ctx.seeOther(home(board), notices.brought(done.brought.length))
}

async function toTheme(ctx: Ctx, board: Activity): Promise<Response> {
  const cluster = ctx.params['cluster']
  if (!isId(cluster)) return ctx.notFound()
  const done = await makeTheme(ctx.acting, board, cluster)
  if (!('refused' in done)) return ctx.seeOther(home(board), notices.theme(done.put))
  return done.refused === 'cluster-gone' ? ctx.notFound() : draw(ctx, board, done.refused)
}

const onPaper = 200

async function showPaper(ctx: Ctx, board: Activity): Promise<Response> {
  const after = ctx.url.searchParams.get('after') ?? undefined
  const { cards, next } = await listItems(ctx.db, board.id, 'room', { show: 'all', after, limit: onPaper })
  return ctx.show(paperView({ activity: board, cards, next, council: ctx.settings.name }))
}

type SheetErrors = { name?: string; numbers?: string }
async function drawSheet(ctx: Ctx, board: Activity, errors: SheetErrors = {}): Promise<Response> {
  const view = sheetView({
    activity: board,
    typed: { name: ctx.form.text('name'), numbers: ctx.form.text('numbers') },
    errors,
    token: ctx.token(),
  })
  return ctx.show(view, Object.keys(errors).length ? 422 : 200)
}

async function key(ctx: Ctx, board: Activity): Promise<Response> {
  const name = ctx.form.text('name').replace(/\s+/g, ' ')
  const done = await keySheet(ctx.acting, board, { name, numbers: readNumbers(ctx.form.text('numbers')) })
  if ('keyed' in done) return ctx.seeOther(paths.boardSheet.to({ activity: board.id }), notices.keyed(name, done.keyed))
  if (done.refused === 'no-numbers') return drawSheet(ctx, board, { numbers: deskRefusals['no-numbers'] })
  if (done.refused === 'numbers-unknown')
    return drawSheet(ctx, board, {
      numbers: `${deskRefusals['numbers-unknown']}: ${(done.unknown ?? []).slice(0, 20).join(', ')}`,
    })
  return drawSheet(ctx, board, { name: boardWords.en.refusals[done.refused] })
}

async function file(ctx: Ctx, board: Activity): Promise<Response> {
  const which = ctx.params['file']
  if (which !== 'csv' && which !== 'json') return ctx.notFound()
  await ctx.sawSensitive('board file', subjectOf('activity', board.id))
  const all = await boardFile(ctx.db, board.id)
  return which === 'csv'
    ? download(boardCsv(all), 'text/csv; charset=utf-8', `${board.slug}.csv`)
    : download(JSON.stringify(all, null, 1), 'application/json; charset=utf-8', `${board.slug}.json`)
}
