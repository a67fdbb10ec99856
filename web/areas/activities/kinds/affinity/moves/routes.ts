import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import * as paths from '../../../paths.ts'
import { roomWords } from '../board/words.ts'
import { addressOf, answerData, findInRoom, type InRoom, moverOf, wantsData } from '../found.ts'
import { drawRoom, limitedMoves } from '../room/draw.ts'
import type { MoveRefusal } from '../rules.ts'
import { boardWords } from '../words.ts'
import { createCluster, type MoveAnswer, placeItems, undoMove } from './commands.ts'
import { historyView } from './history-page.tsx'
import { listHistory } from './queries.ts'

export const routes: readonly Route[] = [
  get(paths.boardMoves, anyone, showHistory),
  post(paths.boardMoves, anyone, 'board.joined', move),
  post(paths.boardUndo, anyone, 'board.joined', undo),
]

const perPage = 50

/** The ticked notes, all at once: into a group, out of one, or into a new one. */
async function move(ctx: Ctx): Promise<Response> {
  const limited = await limitedMoves(ctx)
  if (limited) return limited
  const room = await findInRoom(ctx)
  if (room instanceof Response) return room
  const items = ctx.form.all('item')
  if (ctx.form.switching) return drawRoom(ctx, room, { ticked: items })
  const [put, take] = [ctx.form.text('put'), ctx.form.text('take')]
  const mover = await moverOf(ctx, room)
  const answer = put
    ? await placeItems(ctx.acting, mover, 'put', { cluster: put, items })
    : take
      ? await placeItems(ctx.acting, mover, 'take', { cluster: take, items })
      : await createCluster(ctx.acting, mover, { name: ctx.form.text('name'), items })
  return answered(ctx, room, answer, items)
}

async function answered(ctx: Ctx, room: InRoom, answer: MoveAnswer, items: readonly string[]): Promise<Response> {
  if (wantsData(ctx))
    return answerData(
      'refused' in answer ? { refused: boardWords[ctx.language].refusals[answer.refused] } : { place: answer.place },
    )
  // What is so already needs no excuse.
  if (!('refused' in answer) || answer.refused === 'nothing-changed')
    return ctx.seeOther(paths.boardRoom.to(addressOf(room.activity)), roomWords[ctx.language].moved)
  const field = /^name/.test(answer.refused) ? 'name' : ''
  return drawRoom(ctx, room, { errors: { [field]: boardWords[ctx.language].refusals[answer.refused] }, ticked: items })
}

async function showHistory(ctx: Ctx): Promise<Response> {
  const room = await findInRoom(ctx)
  return room instanceof Response ? room : drawHistory(ctx, room)
}

async function drawHistory(ctx: Ctx, { activity, view }: InRoom, refused?: MoveRefusal): Promise<Response> {
  const asked = ctx.url.searchParams.get('before') ?? ''
  const before = /^\d{1,15}$/.test(asked) ? Number(asked) : Number.MAX_SAFE_INTEGER
  const { lines, next } = await listHistory(ctx.db, activity.id, {
    view,
    before,
    limit: perPage,
    language: ctx.language,
  })
  const error = refused && boardWords[ctx.language].refusals[refused]
  return ctx.show(
    historyView({ activity, lines, next, first: !asked, error, token: ctx.token(), language: ctx.language }),
    refused ? 422 : 200,
  )
}

async function undo(ctx: Ctx): Promise<Response> {
  const limited = await limitedMoves(ctx)
  if (limited) return limited
  const room = await findInRoom(ctx)
  if (room instanceof Response) return room
  const place = ctx.params['place'] ?? ''
  if (!/^\d{1,15}$/.test(place)) return ctx.notFound()
  const answer = await undoMove(ctx.acting, await moverOf(ctx, room), Number(place))
  if (!('refused' in answer))
    return ctx.seeOther(paths.boardMoves.to(addressOf(room.activity)), roomWords[ctx.language].undoneNow)
  return answer.refused === 'not-found' ? ctx.notFound() : drawHistory(ctx, room, answer.refused)
}
