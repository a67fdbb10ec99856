import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import * as paths from '../../../paths.ts'
import { roomWords } from '../board/words.ts'
import { addressOf, answerData, findInRoom, type InRoom, moverOf, wantsData } from '../found.ts'
import { createCluster, sortItem } from '../moves/commands.ts'
import { type Card, clustersOf, findCards, listClusters } from '../queries.ts'
import { boardWords } from '../words.ts'
import { limitedMoves } from './draw.ts'
import { itemView } from './item-page.tsx'

export const routes: readonly Route[] = [
  get(paths.boardItem, anyone, showItem),
  post(paths.boardItem, anyone, 'board.joined', sort),
]

async function findItem(ctx: Ctx): Promise<{ room: InRoom; card: Card } | Response> {
  const room = await findInRoom(ctx)
  if (room instanceof Response) return room
  const [card] = await findCards(ctx.db, room.activity.id, [ctx.params['item'] ?? ''], room.view)
  return card ? { room, card } : ctx.notFound()
}

async function draw(
  ctx: Ctx,
  { room: { activity, view }, card }: { room: InRoom; card: Card },
  error?: { field: string; text: string },
): Promise<Response> {
  const [clusters, inside] = await Promise.all([listClusters(ctx.db, activity.id, view), clustersOf(ctx.db, card.id)])
  return ctx.show(
    itemView({
      activity,
      card,
      clusters,
      inside: ctx.form.has('_token') ? new Set(ctx.form.all('cluster')) : inside,
      before: inside,
      name: ctx.form.text('name'),
      error,
      token: ctx.token(),
      language: ctx.language,
    }),
    error ? 422 : 200,
  )
}

async function showItem(ctx: Ctx): Promise<Response> {
  const found = await findItem(ctx)
  return found instanceof Response ? found : draw(ctx, found)
}

/** Puts one note where it is ticked and takes it out where it is not any more. Groups that somebody else changed meanwhile stay as they are. */
async function sort(ctx: Ctx): Promise<Response> {
  const limited = await limitedMoves(ctx)
  if (limited) return limited
  const found = await findItem(ctx)
  if (found instanceof Response) return found
  if (ctx.form.switching) return draw(ctx, found)
  const { room, card } = found
  const [now, before] = [new Set(ctx.form.all('cluster')), new Set(ctx.form.all('before'))]
  const mover = await moverOf(ctx, room)
  const name = ctx.form.text('name')
  const put = [...now].filter((id) => !before.has(id))
  const take = [...before].filter((id) => !now.has(id))
  const made = name ? await createCluster(ctx.acting, mover, { name, items: [card.id] }) : undefined
  if (made && 'refused' in made)
    return draw(ctx, found, { field: 'name', text: boardWords[ctx.language].refusals[made.refused] })
  const answer = put.length || take.length ? await sortItem(ctx.acting, mover, { item: card.id, put, take }) : made
  const refused = answer && 'refused' in answer && answer.refused !== 'nothing-changed' ? answer.refused : undefined
  if (wantsData(ctx))
    return answerData(refused ? { refused: boardWords[ctx.language].refusals[refused] } : { done: true })
  return refused
    ? draw(ctx, found, { field: '', text: boardWords[ctx.language].refusals[refused] })
    : ctx.seeOther(paths.boardRoom.to(addressOf(room.activity)), roomWords[ctx.language].saved)
}
