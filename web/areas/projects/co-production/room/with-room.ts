import { isStaff } from '../../../../permissions.ts'
import type { Ctx, Policy } from '../../../../platform/http.ts'
import { findSeat, findWorkingGroup, listSeats } from '../find.ts'
import { findDraft } from '../lock-room.ts'
import type { JointDraft, Room, Seat } from '../types.ts'
import { roomWords } from './words.ts'

/** Members of working groups; officers with their second factor, as in every room of theirs. */
export const member: Policy = {
  name: 'working-group-member',
  admits: (person) => (!person ? 'sign-in' : isStaff(person) && !person.secondFactorAt ? 'second-factor' : 'yes'),
}

/** The room of a group for who has a seat there; for everybody else there is none. */
export async function withRoom(ctx: Ctx, then: (room: Room) => Promise<Response> | Response): Promise<Response> {
  const group = await findWorkingGroup(ctx.db, ctx.params['group']!)
  const seat = group && (await findSeat(ctx.db, group.id, ctx.person?.id ?? null, isStaff(ctx.person)))
  return seat ? then({ group, seat }) : ctx.notFound()
}

export const withRoomDraft = (
  ctx: Ctx,
  then: (room: Room, draft: JointDraft) => Promise<Response> | Response,
): Promise<Response> =>
  withRoom(ctx, async (room) => {
    const draft = await findDraft(ctx.db, ctx.params['draft']!)
    return draft?.groupId === room.group.id ? then(room, draft) : ctx.notFound()
  })

/** What members call each other: the name that everybody sees elsewhere too, or that they were one. */
export type Names = (seatId: string | null) => string
export async function namesOf(ctx: Ctx, groupId: string): Promise<{ seats: Seat[]; nameOf: Names }> {
  const seats = await listSeats(ctx.db, groupId)
  const names = new Map(seats.map(({ id, name }) => [id, name]))
  const say = roomWords[ctx.language]
  return { seats, nameOf: (seatId) => (seatId && names.get(seatId)) || say.formerMember }
}
