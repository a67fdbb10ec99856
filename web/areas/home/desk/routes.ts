import { staffNavigation } from '../../../navigation.ts'
import { may } from '../../../permissions.ts'
import { type Ctx, get, type Route } from '../../../platform/http.ts'
import { desk } from '../paths.ts'
import { deskPage } from './pages.tsx'
import { needsOf } from './queries.ts'
import { gather } from './rules.ts'

export const deskRoutes: readonly Route[] = [get(desk, may('desk.see'), showDesk)]

async function showDesk(ctx: Ctx): Promise<Response> {
  const person = ctx.person!
  const groups = gather(await needsOf(ctx, person))
  const rooms = staffNavigation(person).filter(({ key }) => key !== 'desk')
  return ctx.show(deskPage({ name: person.name, groups, rooms, now: ctx.now }))
}
