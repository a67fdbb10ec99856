import { may } from '../../../../../permissions.ts'
import { type Ctx, get, type Route } from '../../../../../platform/http.ts'
import { isId } from '../../../../../platform/ids.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { countsOf } from '../../../../voices/index.ts'
import { findHeld } from '../../../desk/find-held.ts'
import * as paths from '../../../paths.ts'
import { broughtView } from './desk-page.tsx'
import { listBrought } from './desk-queries.ts'

export const routes: readonly Route[] = [get(paths.storiesDesk, may('voices.moderate'), showBrought)]

async function showBrought(ctx: Ctx): Promise<Response> {
  const activity = await findHeld(ctx, 'voices.moderate')
  if (activity?.kind !== 'stories') return ctx.notFound()
  const asked = ctx.url.searchParams.get('before') ?? ''
  const before = isId(asked) ? asked : undefined
  const [{ brought, next }, { waiting }] = await Promise.all([
    listBrought(ctx.db, activity.id, before),
    countsOf(ctx.db, [subjectOf('activity', activity.id)]),
  ])
  return ctx.show(broughtView({ activity, brought, waiting, next, first: !before }))
}
