import { holds, may } from '../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { withQuery } from '../../../platform/paths.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findProject } from '../../projects/index.ts'
import { listActivities } from '../activity/listing-queries.ts'
import { calledInText } from '../kinds/list.ts'
import * as paths from '../paths.ts'
import { addItem, endHall, openHall, stepTo } from './commands.ts'
import { hallDeskView, hallsView, type Named, remoteView } from './desk-pages.tsx'
import { findHall, type Hall, itemsOf, listHalls } from './queries.ts'
import { type HallRefusal, nextOf } from './rules.ts'
import { hallRefusals } from './words.ts'

const edit = may('activities.edit')
export const deskRoutes: readonly Route[] = [
  get(paths.halls, edit, showHalls),
  post(paths.halls, edit, 'hall.opened', open),
  get(paths.hallDesk, edit, showHall),
  post(paths.hallItems, edit, 'hall.item-added', add),
  get(paths.hallRemote, edit, showRemote),
  post(paths.hallSteps, edit, 'hall.stepped', step),
  post(paths.hallEnd, edit, 'hall.ended', end),
]

async function findOwnProject(ctx: Ctx) {
  const project = await findProject(ctx.db, { id: ctx.params['project']! }, ctx.person, ctx.now)
  return project && holds(ctx.person, 'activities.edit', subjectOf('project', project.id)) ? project : undefined
}

async function findOwnHall(ctx: Ctx): Promise<Hall | undefined> {
  const hall = await findHall(ctx.db, ctx.params['hall']!)
  return hall && holds(ctx.person, 'activities.edit', subjectOf('project', hall.projectId)) ? hall : undefined
}

async function showHalls(ctx: Ctx, title = '', errors: Record<string, string> = {}): Promise<Response> {
  const project = await findOwnProject(ctx)
  if (!project) return ctx.notFound()
  const halls = await listHalls(ctx.db, project.id)
  return ctx.show(
    hallsView({ project, halls, title, errors, token: ctx.token() }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function open(ctx: Ctx): Promise<Response> {
  const project = await findOwnProject(ctx)
  if (!project) return ctx.notFound()
  const title = ctx.form.text('title')
  const done = await openHall(ctx.acting, { projectId: project.id, title })
  return 'opened' in done
    ? ctx.seeOther(paths.hallDesk.to({ hall: done.opened }), 'The hall is open. Add what it shows')
    : showHalls(ctx, title, { title: hallRefusals[done.refused] })
}

/** The items with names that officers know them by. */
async function named(ctx: Ctx, hall: Hall): Promise<{ items: Named[]; choices: { id: string; title: string }[] }> {
  const [items, all] = await Promise.all([
    itemsOf(ctx.db, hall.id),
    listActivities(ctx.db, hall.projectId, ctx.person, ctx.now),
  ])
  return {
    items: items.map(({ id, activityId, words }) => {
      const activity = all.find((one) => one.id === activityId)
      const hands = activity?.kind === 'quick-poll' && activity.state === 'open'
      return {
        id,
        name: activity?.title ?? words ?? 'Something that is not here any more',
        kind: activity ? calledInText(activity.kind) : 'words',
        handsHref: hands
          ? withQuery(paths.pollHands.to({ activity: activity.id }), { hall: hall.id, place: hall.title })
          : undefined,
      }
    }),
    choices: all.filter(({ state }) => state !== 'draft').map(({ id, title }) => ({ id, title })),
  }
}

async function showHall(
  ctx: Ctx,
  typed = { activity: '', words: '' },
  errors: Record<string, string> = {},
): Promise<Response> {
  const hall = await findOwnHall(ctx)
  if (!hall) return ctx.notFound()
  return ctx.show(
    hallDeskView({ hall, ...(await named(ctx, hall)), typed, errors, token: ctx.token() }),
    Object.keys(errors).length ? 422 : 200,
  )
}

async function add(ctx: Ctx): Promise<Response> {
  const hall = await findOwnHall(ctx)
  if (!hall) return ctx.notFound()
  const typed = { activity: ctx.form.text('activity'), words: ctx.form.text('words') }
  const done = await addItem(ctx.acting, {
    hallId: hall.id,
    ...(typed.activity ? { activityId: typed.activity } : { words: typed.words }),
  })
  if ('added' in done) return ctx.seeOther(paths.hallDesk.to({ hall: hall.id }), 'It is added')
  const field = done.refused.startsWith('words') ? 'words' : done.refused === 'activity-unknown' ? 'activity' : ''
  return showHall(ctx, typed, { [field]: hallRefusals[done.refused] })
}

async function showRemote(ctx: Ctx, refused?: HallRefusal): Promise<Response> {
  const hall = await findOwnHall(ctx)
  if (!hall) return ctx.notFound()
  const { items } = await named(ctx, hall)
  const errors: Record<string, string> = refused ? { '': hallRefusals[refused] } : {}
  const next = nextOf(items, hall.itemId ?? undefined)
  return ctx.show(remoteView({ hall, items, next, errors, token: ctx.token() }), refused ? 422 : 200)
}

async function step(ctx: Ctx): Promise<Response> {
  const hall = await findOwnHall(ctx)
  if (!hall) return ctx.notFound()
  const done = await stepTo(ctx.acting, { hallId: hall.id, itemId: ctx.form.text('item') })
  // Pressed twice, it is on already: that is what was asked for.
  if ('shown' in done || done.refused === 'on-now') return ctx.seeOther(paths.hallRemote.to({ hall: hall.id }))
  return done.refused === 'not-found' ? ctx.notFound() : showRemote(ctx, done.refused)
}

async function end(ctx: Ctx): Promise<Response> {
  const hall = await findOwnHall(ctx)
  if (!hall) return ctx.notFound()
  const done = await endHall(ctx.acting, hall.id)
  return 'ended' in done || done.refused === 'ended'
    ? ctx.seeOther(paths.hallDesk.to({ hall: hall.id }), 'The hall has ended')
    : ctx.notFound()
}
