import { holds, isStaff } from '../../../../permissions.ts'
import type { Ctx } from '../../../../platform/http.ts'
import { isId } from '../../../../platform/ids.ts'
import type { Person } from '../../../../platform/session.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import type { Activity } from '../../activity/types.ts'
import { findHeldOfKind, findOfKind } from '../found.ts'
import { findProblem, type Problem } from './queries.ts'

export { addressOf } from '../../activity/address.ts'
export { shutOut } from '../found.ts'

/** The board of an address; an address that changed leads on. */
export const findBoard = (ctx: Ctx): Promise<Activity | Response> => findOfKind(ctx, 'solutions')

export type Found = { activity: Activity; problem: Problem }

/** One problem of a board, as everybody may see it. */
export async function findOnBoard(ctx: Ctx): Promise<Found | Response> {
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const problem = await findProblem(ctx.db, activity.id, ctx.params['problem'] ?? '')
  return problem ? { activity, problem } : ctx.notFound()
}

/** The board of a desk's address; nothing where it is of another kind. */
export const findDeskBoard = (
  ctx: Ctx,
  permission: 'projects.see-unpublished' | 'activities.edit' | 'voices.enter',
): Promise<Activity | undefined> => findHeldOfKind(ctx, 'solutions', permission)

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
