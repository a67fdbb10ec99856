import { type Ctx, get, post, type Route } from '../../../../platform/http.ts'
import { speak } from '../../../../platform/words.ts'
import { findAnyProject } from '../../find/find-project.ts'
import { listDrafts } from '../drafts/queries.ts'
import * as paths from '../paths.ts'
import { leaveSeat, setNamed } from '../seats/take-seat.ts'
import type { Room } from '../types.ts'
import { type MotionAsked, proposeMotion, vote } from '../votes/commands.ts'
import { listMotions } from '../votes/queries.ts'
import { roomView } from './page.tsx'
import { member, namesOf, withRoom } from './with-room.ts'
import { roomWords } from './words.ts'

export const roomRoutes: readonly Route[] = [
  get(paths.room, member, (ctx) => withRoom(ctx, (room) => showRoom(ctx, room))),
  post(paths.roomName, member, 'working-group.name-chosen', chooseName),
  post(paths.roomLeaving, member, 'working-group.seat-left', leave),
  post(paths.motions, member, 'working-group.vote-called', propose),
  post(paths.motionVote, member, 'working-group.voted', castVote),
]

export async function showRoom(ctx: Ctx, room: Room, errors?: Partial<Record<string, string>>): Promise<Response> {
  const { group, seat } = room
  const { seats, nameOf } = await namesOf(ctx, group.id)
  const project = await findAnyProject(ctx.db, { id: group.projectId })
  const page = {
    ...room,
    project: project!.slug,
    seats,
    nameOf,
    drafts: await listDrafts(ctx.db, group.id),
    motions: await listMotions(ctx.db, group.id, seat.id),
    token: ctx.token(),
    language: ctx.language,
    typed: { kind: ctx.form.text('kind'), words: ctx.form.text('words'), seat: ctx.form.text('seat') },
    errors,
  }
  return ctx.show(roomView(page), errors ? 422 : 200)
}

const back = (ctx: Ctx, { group }: Room, notice: string) => ctx.seeOther(paths.room.to({ group: group.id }), notice)

function chooseName(ctx: Ctx): Promise<Response> {
  return withRoom(ctx, async (room) => {
    const done = await setNamed(ctx.acting, { groupId: room.group.id, named: ctx.form.has('named') })
    return 'set' in done ? back(ctx, room, speak(roomWords, ctx.language).nameSaved) : ctx.notFound()
  })
}

function leave(ctx: Ctx): Promise<Response> {
  return withRoom(ctx, async ({ group }) => {
    const done = await leaveSeat(ctx.acting, group.id)
    const project = await findAnyProject(ctx.db, { id: group.projectId })
    const to = paths.workingGroup.to({ project: project!.slug, group: group.id })
    return 'left' in done ? ctx.seeOther(to, speak(roomWords, ctx.language).left) : ctx.notFound()
  })
}

function propose(ctx: Ctx): Promise<Response> {
  return withRoom(ctx, async (room) => {
    const say = speak(roomWords, ctx.language)
    const [kind, words, seatId] = [ctx.form.text('kind'), ctx.form.text('words'), ctx.form.text('seat')]
    if (kind === 'remove' && !seatId) return showRoom(ctx, room, { seat: say.motionRefusals.choose })
    if (kind !== 'remove' && kind !== 'decide') return ctx.notFound()
    const asked: MotionAsked = kind === 'remove' ? { kind, seatId, words } : { kind, words }
    const done = await proposeMotion(ctx.acting, room.group.id, asked)
    if ('motionId' in done) return back(ctx, room, say.called)
    if (done.refused === 'not-found') return ctx.notFound()
    const field = kind === 'decide' ? 'words' : done.refused === 'asked-already' ? 'seat' : 'why'
    return showRoom(ctx, room, { [field]: say.motionRefusals[done.refused] })
  })
}

function castVote(ctx: Ctx): Promise<Response> {
  return withRoom(ctx, async (room) => {
    const say = speak(roomWords, ctx.language)
    const answer = ctx.form.text('vote')
    if (answer !== 'yes' && answer !== 'no') return ctx.notFound()
    const input = { groupId: room.group.id, motionId: ctx.params['motion']!, yes: answer === 'yes' }
    const done = await vote(ctx.acting, input)
    if ('outcome' in done) return back(ctx, room, say.voted)
    return done.refused === 'not-found' ? ctx.notFound() : showRoom(ctx, room, { '': say.motionRefusals.ended })
  })
}
