import { deed } from '../../../platform/db.ts'
import type { Ctx } from '../../../platform/http.ts'
import { type JobKind, startJob } from '../../../platform/jobs.ts'
import { record } from '../../../platform/record.ts'
import { job as jobPath } from '../../home/paths.ts'

/** Asks for a calculation, once for each form that was shown, and leads to the page of its progress. */
export async function askSuggestion(ctx: Ctx, { kind }: JobKind, title: string, recorded: string): Promise<Response> {
  const id = await deed(ctx.db, async (tx) => {
    await record(tx, ctx.acting, { deed: recorded })
    const once = ctx.form.text('_once').slice(0, 60)
    return startJob(tx, ctx.acting, { kind, title, ...(once ? { uniqueKey: `${kind} ${once}` } : {}) })
  })
  return ctx.seeOther(jobPath.to({ job: id }))
}
