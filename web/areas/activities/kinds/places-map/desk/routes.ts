import { holds, may } from '../../../../../permissions.ts'
import { type Ctx, get, type Route } from '../../../../../platform/http.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import * as paths from '../../../paths.ts'
import { groundOf } from '../../../questions/ground-queries.ts'
import { spanOf } from '../cells.ts'
import { findDeskMap } from '../found.ts'
import { cellsIn, figuresOf } from '../queries.ts'
import { deskView } from './page.tsx'
import { listAllPins } from './queries.ts'

export const routes: readonly Route[] = [get(paths.placesDesk, may('voices.read'), showDesk)]

const perPage = 50

async function showDesk(ctx: Ctx): Promise<Response> {
  const activity = await findDeskMap(ctx, 'projects.see-unpublished')
  const subject = activity && subjectOf('project', activity.projectId)
  if (!activity || !holds(ctx.person, 'voices.read', subject)) return ctx.notFound()
  const after = (ctx.url.searchParams.get('after') ?? '').slice(0, 80)
  const ground = await groundOf(ctx.db, activity.projectId)
  const [{ pins, next }, cells, figures] = await Promise.all([
    listAllPins(ctx.db, activity.id, { after, limit: perPage }),
    cellsIn(ctx.db, activity.id, spanOf(ground.box, 5)),
    figuresOf(ctx.db, activity.id),
  ])
  return ctx.show(
    deskView({
      activity,
      ground,
      pins,
      next,
      first: !after,
      cells,
      figures,
      mayExport: holds(ctx.person, 'voices.export', subject),
    }),
  )
}
