import { isStaff } from '../../../permissions.ts'
import { type Ctx, get, type Route, signedIn } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { ownRecords } from '../../groups/index.ts'
import { ownWorkingGroups } from '../../projects/index.ts'
import { myPage } from '../paths.ts'
import { myPageView } from './pages.tsx'
import { gatherMyPage } from './queries.ts'

export const myPageRoutes: readonly Route[] = [get(myPage, signedIn, showMyPage)]

async function showMyPage(ctx: Ctx): Promise<Response> {
  const person = ctx.person!
  const asked = ctx.url.searchParams.get('after')
  const data = await gatherMyPage({ ...ctx, person }, isId(asked) ? asked : undefined)
  const records = [...(await ownRecords(ctx.db, person)), ...(await ownWorkingGroups(ctx.db, person))]
  return ctx.show(myPageView({ ...data, records, name: person.name, staff: isStaff(person), language: ctx.language }))
}
