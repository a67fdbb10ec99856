import { holds } from '../../../../permissions.ts'
import type { Ctx } from '../../../../platform/http.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { addressOf } from '../../activity/address.ts'
import type { Activity } from '../../activity/types.ts'
import * as paths from '../../paths.ts'
import { findOfKind } from '../found.ts'
import { readDefinition } from './definition.ts'
import { findMember, type Member, teamMember } from './joining/commands.ts'
import type { Mover } from './moves/commands.ts'
import { boardWords } from './words.ts'

export { addressOf } from '../../activity/address.ts'

/** The board of an address; an address that changed leads on. */
export const findBoard = (ctx: Ctx): Promise<Activity | Response> => findOfKind(ctx, 'affinity')

/** A board that everybody may read. */
export async function findPublicBoard(ctx: Ctx): Promise<Activity | Response> {
  const activity = await findBoard(ctx)
  return activity instanceof Response || readDefinition(activity.definition).public ? activity : ctx.notFound()
}

/** Whoever works on the project's themes takes part in its boards, always. */
export const isTeam = ({ person }: Pick<Ctx, 'person'>, activity: { projectId: string }): boolean =>
  !!person?.secondFactorAt && holds(person, 'themes.edit', subjectOf('project', activity.projectId))

export const wantsData = (ctx: Ctx): boolean => ctx.request.headers.get('accept') === 'application/json'
export const answerData = (answer: { refused: string } | { done: true } | { place: number }): Response =>
  Response.json(answer, { status: 'refused' in answer ? 422 : 200, headers: { 'cache-control': 'private, no-store' } })

export type InRoom = { activity: Activity; view: 'room' | 'team'; member: Member | undefined }

/** Whoever may be in the room: the team, and those who joined the session that is open. The others are led to the door. */
export async function findInRoom(ctx: Ctx): Promise<InRoom | Response> {
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  if (isTeam(ctx, activity)) return { activity, view: 'team', member: undefined }
  const member = await findMember(ctx.acting, activity.id, ctx.visitor())
  if (member) return { activity, view: 'room', member }
  // A script would take the page behind the door for a yes.
  if (wantsData(ctx)) return answerData({ refused: boardWords[ctx.language].refusals.shut })
  return ctx.seeOther(paths.boardJoin.to(addressOf(activity)))
}

/** As whom a move is made. */
export async function moverOf(ctx: Ctx, { activity, view, member }: InRoom): Promise<Mover> {
  const who = member ?? (await teamMember(ctx.acting, activity.id))
  return { activityId: activity.id, member: who.id, view }
}
