import { may } from '../../../../../permissions.ts'
import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { countsOf } from '../../../../voices/index.ts'
import type { Activity } from '../../../activity/types.ts'
import { findHeld } from '../../../desk/find-held.ts'
import * as paths from '../../../paths.ts'
import { readDefinition, type Session } from '../definition.ts'
import { findStories } from '../found.ts'
import { listArrived } from '../queries.ts'
import { showInSession, showRefusals } from './commands.ts'
import { sessionDeskView } from './desk-pages.tsx'
import { largeView, sessionView } from './pages.tsx'
import { findChosen } from './queries.ts'

const edit = may('activities.edit')
export const routes: readonly Route[] = [
  get(paths.session, anyone, showSession, { cached: true }),
  get(paths.sessionDesk, edit, (ctx) => showDesk(ctx)),
  post(paths.sessionDesk, edit, 'session.answer-chosen', choose),
]

/** A session is a room of people: more than it can talk about are in the gallery. */
const most = 200

async function showSession(ctx: Ctx): Promise<Response> {
  const activity = await findStories(ctx)
  if (activity instanceof Response) return activity
  const { session } = readDefinition(activity.definition)
  if (!session) return ctx.notFound()
  const [stories, chosen] = await Promise.all([listArrived(ctx.db, activity.id, most), findChosen(ctx.db, activity.id)])
  const asked = ctx.url.searchParams
  const page = { activity, session, stories, chosen, still: asked.get('still') === 'yes', language: ctx.language }
  const large = stories.findIndex(({ id }) => id === asked.get('large'))
  return ctx.show(large < 0 ? sessionView(page) : largeView(page, large))
}

async function findDesk(ctx: Ctx): Promise<{ activity: Activity; session: Session } | undefined> {
  const activity = await findHeld(ctx, 'activities.edit')
  const session = activity?.kind === 'stories' && activity.publishedAt && readDefinition(activity.definition).session
  return activity && session ? { activity, session } : undefined
}

async function showDesk(ctx: Ctx, error?: string): Promise<Response> {
  const found = await findDesk(ctx)
  if (!found) return ctx.notFound()
  const [stories, chosen, counts] = await Promise.all([
    listArrived(ctx.db, found.activity.id, most),
    findChosen(ctx.db, found.activity.id),
    countsOf(ctx.db, [subjectOf('activity', found.activity.id)]),
  ])
  const { waiting } = counts
  return ctx.show(sessionDeskView({ ...found, stories, chosen, waiting, error, token: ctx.token() }), error ? 422 : 200)
}

async function choose(ctx: Ctx): Promise<Response> {
  const found = await findDesk(ctx)
  if (!found) return ctx.notFound()
  const { activity } = found
  const done = await showInSession(ctx.acting, { activityId: activity.id, voiceId: ctx.form.text('story') })
  if ('shown' in done)
    return ctx.seeOther(
      paths.sessionDesk.to({ activity: activity.id }),
      done.shown ? 'Everyone looks at this now.' : 'Nothing is shown large now.',
    )
  return done.refused === 'not-found' ? ctx.notFound() : showDesk(ctx, showRefusals[done.refused])
}
