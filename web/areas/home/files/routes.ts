import { isStaff } from '../../../permissions.ts'
import { findFile, type KeptFile } from '../../../platform/files.ts'
import { anyone, type Ctx, get, type Route } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { sendFile } from '../../../platform/send-file.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { file } from '../paths.ts'

export const fileRoutes: readonly Route[] = [get(file, anyone, showFile)]

async function showFile(ctx: Ctx): Promise<Response> {
  const id = ctx.params['file']
  const found = isId(id) ? await findFile(ctx.db, id) : undefined
  const open = !!found?.publicAt && found.publicAt <= ctx.now
  if (!found || !(open || (await mayHave(ctx, found)))) return ctx.notFound()
  return (await sendFile(ctx, found, { open })) ?? ctx.notFound()
}

/** A private file is for the member of staff who brought it, and for those to whom the thing it belongs to is open. */
async function mayHave(ctx: Ctx, found: KeptFile): Promise<boolean> {
  if (!isStaff(ctx.person) || !ctx.person?.secondFactorAt) return false
  if (found.createdBy === ctx.person.id) return true
  return !!(await ctx.house.subject(subjectOf('file', found.id), ctx))
}
