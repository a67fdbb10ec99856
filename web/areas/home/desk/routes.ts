import { staffNavigation } from '../../../navigation.ts'
import { holds, may } from '../../../permissions.ts'
import { type Ctx, get, type Route } from '../../../platform/http.ts'
import { calls, councilServices, issues } from '../../groups/paths.ts'
import { letters } from '../../outcomes/paths.ts'
import { replies } from '../../voices/replies/paths.ts'
import { thoughtsDesk } from '../../voices/thoughts/paths.ts'
import { desk } from '../paths.ts'
import { deskPage } from './pages.tsx'
import { needsOf } from './queries.ts'
import { gather } from './rules.ts'

export const deskRoutes: readonly Route[] = [get(desk, may('desk.see'), showDesk, { kept: true })]

/** Rooms that have no place of their own in the navigation. */
const more = [
  { href: replies.to(), text: 'Promised replies', permission: 'voices.reply' },
  { href: thoughtsDesk.to(), text: 'Thoughts people sent', permission: 'voices.reply' },
  { href: letters.to(), text: 'Letters and calls', permission: 'contacts.read' },
  { href: issues.to(), text: 'Issues, questions and feedback of groups', permission: 'voices.reply' },
  { href: calls.to(), text: 'Calls for what groups know', permission: 'calls.ask' },
  { href: councilServices.to(), text: 'What the council does', permission: 'services.explain' },
] as const

async function showDesk(ctx: Ctx): Promise<Response> {
  const person = ctx.person!
  const groups = gather(await needsOf(ctx, person))
  const rooms = [
    ...staffNavigation(person).filter(({ key }) => key !== 'desk'),
    ...more.filter(({ permission }) => holds(person, permission)),
  ]
  return ctx.show(deskPage({ name: person.name, groups, rooms, now: ctx.now }))
}
