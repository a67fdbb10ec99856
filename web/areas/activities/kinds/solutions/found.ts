import { holds, isStaff } from '../../../../permissions.ts'
import type { Ctx } from '../../../../platform/http.ts'
import { isId } from '../../../../platform/ids.ts'
import { withQuery } from '../../../../platform/paths.ts'
import type { Person } from '../../../../platform/session.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { signIn } from '../../../people/paths.ts'
import { findActivity } from '../../activity/queries.ts'
import { doorOf } from '../../activity/rules.ts'
import type { Activity } from '../../activity/types.ts'
import { activityWords } from '../../activity/words.ts'
import { findHeld } from '../../desk/find-held.ts'
import type { Values } from '../../questions/question.ts'
import { closedView } from '../../taking/pages.tsx'
import { takingOf } from '../../taking/taking.ts'
import { findProblem, type Problem } from './queries.ts'

/** The board of an address; an address that changed leads on. */
export async function findBoard(ctx: Ctx): Promise<Activity | Response> {
  const { project = '', activity = '' } = ctx.params
  const found = await findActivity(ctx.db, { project, activity }, null, ctx.now)
  if (found?.kind !== 'solutions') return ctx.notFound()
  const { movedTo } = found
  if (!movedTo) return found
  const location = ctx.url.pathname.replace(`/projects/${project}/`, `/projects/${movedTo}/`)
  return new Response(null, { status: 301, headers: { location } })
}

export type Found = { activity: Activity; problem: Problem }

/** One problem of a board, as everybody may see it. */
export async function findOnBoard(ctx: Ctx): Promise<Found | Response> {
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const problem = await findProblem(ctx.db, activity.id, ctx.params['problem'] ?? '')
  return problem ? { activity, problem } : ctx.notFound()
}

/** The board of a desk's address; nothing where it is of another kind. */
export async function findDeskBoard(
  ctx: Ctx,
  permission: 'projects.see-unpublished' | 'activities.edit' | 'voices.enter',
): Promise<Activity | undefined> {
  const activity = await findHeld(ctx, permission)
  return activity?.kind === 'solutions' ? activity : undefined
}

/** What stands in the way of taking part: it is not open, or people prove first who they are and come back here. */
export function shutOut(ctx: Ctx, activity: Activity, values: Values = {}): Response | undefined {
  const door = doorOf(activity, ctx.now)
  if (door !== 'open') {
    const why = activityWords[ctx.language].doors[door].text(undefined)
    const view = closedView(takingOf(activity), { values, language: ctx.language, why })
    return ctx.show(view, Object.keys(values).length ? 422 : 200)
  }
  if (activity.identityLevel === 'open' || ctx.person) return undefined
  return ctx.seeOther(withQuery(signIn.to(), { 'return-to': ctx.url.pathname }))
}

export const addressOf = (activity: Activity) => ({ project: activity.project.slug, activity: activity.slug })

export type OwnGroup = { id: string; name: string; href: string }

/** The groups of the network that somebody speaks for. Nobody who works for the council or is under 18 speaks for one. */
export async function ownGroups(ctx: Ctx): Promise<OwnGroup[]> {
  const ids = isStaff(ctx.person) || ctx.person?.ageBand === '13-to-17' ? [] : groupIdsOf(ctx.person)
  const known = await Promise.all(ids.map((id) => knownGroup(ctx, id)))
  return known.filter((group) => group !== undefined)
}

const groupIdsOf = (person: Person | null): string[] => [
  ...new Set(
    (person?.grants ?? []).flatMap(({ role, scope }) => {
      const id = scope.slice('group:'.length)
      return role === 'group-member' && scope.startsWith('group:') && isId(id) ? [id] : []
    }),
  ),
]

/** A group as everybody finds it in the directory; a group that left is not there. */
export async function knownGroup(ctx: Ctx, id: string): Promise<OwnGroup | undefined> {
  const known = await ctx.house.subject(subjectOf('group', id), { ...ctx, person: null })
  return known?.public ? { id, name: known.title, href: known.href } : undefined
}

/** An officer of the project with their second factor shown. */
export const isOfficer = (person: Person | null, activity: Activity): boolean =>
  !!person?.secondFactorAt && holds(person, 'activities.edit', subjectOf('project', activity.projectId))
