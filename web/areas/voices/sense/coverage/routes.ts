import { may } from '../../../../permissions.ts'
import { deed } from '../../../../platform/db.ts'
import { type Ctx, get, post } from '../../../../platform/http.ts'
import { startJob } from '../../../../platform/jobs.ts'
import { record } from '../../../../platform/record.ts'
import { job as jobPath } from '../../../home/paths.ts'
import { deskOfSubject } from '../../themes/desk.ts'
import { themesOf } from '../../themes/queries.ts'
import * as paths from '../paths.ts'
import { findCoverage } from './count.ts'
import { countJob } from './job.ts'
import { coverageView } from './page.tsx'

const edit = may('themes.edit')
export const routes = [get(paths.coverage, edit, show), post(paths.coverage, edit, 'theme.coverage-asked', countAgain)]

async function show(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  const [kept, themes] = [await findCoverage(ctx.db, desk.projectId), await themesOf(ctx.db, desk.projectId)]
  return ctx.show(coverageView({ token: ctx.token(), ...desk, kept, themes }))
}

async function countAgain(ctx: Ctx): Promise<Response> {
  const desk = await deskOfSubject(ctx)
  if (!desk) return ctx.notFound()
  const id = await deed(ctx.db, async (tx) => {
    await record(tx, ctx.acting, { deed: 'theme.coverage-asked', subject: desk.subject })
    return startJob(tx, ctx.acting, {
      kind: countJob.kind,
      title: `Counting every voice of ${desk.title}`,
      data: { projectId: desk.projectId },
    })
  })
  return ctx.seeOther(jobPath.to({ job: id }))
}
