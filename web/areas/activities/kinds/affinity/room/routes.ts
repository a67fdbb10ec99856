import { anyone, type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { formatReceipt, takingWords } from '../../../../voices/index.ts'
import * as paths from '../../../paths.ts'
import { sentencesOf } from '../../../questions/errors.ts'
import { problemsOfAll } from '../../../questions/rules.ts'
import { takePart } from '../../../taking/commands.ts'
import { shut } from '../../../taking/taking.ts'
import { takingPartWords } from '../../../taking/words.ts'
import { affinity } from '../affinity.ts'
import { roomWords } from '../board/words.ts'
import { limits } from '../definition.ts'
import { addressOf, findInRoom, moverOf } from '../found.ts'
import { openSession } from '../joining/commands.ts'
import { drawRoom } from './draw.ts'

export const routes: readonly Route[] = [
  get(paths.boardRoom, anyone, showRoom),
  post(paths.boardNotes, anyone, 'voice.received', takeNote),
]

async function showRoom(ctx: Ctx): Promise<Response> {
  const room = await findInRoom(ctx)
  return room instanceof Response ? room : drawRoom(ctx, room)
}

/** A note written on the board is a voice as any other, with its receipt; the room sees it at once where staff sit with it. */
async function takeNote(ctx: Ctx): Promise<Response> {
  const limited =
    (await ctx.limited('taking-part-address')) ?? (await ctx.limited('taking-part-visitor', ctx.visitor()))
  if (limited) return limited
  const room = await findInRoom(ctx)
  if (room instanceof Response) return room
  const { activity } = room
  if (ctx.form.switching) return drawRoom(ctx, room)
  const values = { answer: ctx.form.text('answer'), publish: 'yes', contact: 'no', name: ctx.form.text('person') }
  const closed = shut(ctx, { ...activity, identityLevel: 'open' }, { answer: values.answer })
  if (closed) return closed
  const { name, ...errors } = sentencesOf(problemsOfAll(affinity.questions(activity), values), ctx.language)
  const problems =
    name || [...values.name].length > limits.person
      ? { ...errors, person: name ?? takingWords[ctx.language].refusals['full-name-under-18'] }
      : errors
  if (Object.keys(problems).length) return drawRoom(ctx, room, { errors: problems })
  const [mover, session] = [await moverOf(ctx, room), await openSession(ctx.db, activity.id)]
  const together = !!session?.together
  const once = ctx.form.text('_once')
  const answer = await takePart(ctx.acting, activity, {
    values: { ...values, 'board-author': mover.member, ...(together ? { 'board-together': 'yes' } : {}) },
    place: undefined,
    channel: together ? 'event' : 'online',
    language: ctx.language,
    once: isId(once) ? once : newId(ctx.now),
    participant: { level: 'open', key: `board ${mover.member}`, several: true },
    ...(ctx.person?.ageBand === '13-to-17' ? { under18: true } : {}),
  })
  if ('taken' in answer) {
    const say = roomWords[ctx.language]
    const receipt = formatReceipt(answer.taken.receipt)
    return ctx.seeOther(
      paths.boardRoom.to(addressOf(activity)),
      together || !activity.preModeration ? say.added(receipt) : say.addedWaits(receipt),
    )
  }
  const sentences: Record<string, string> = {
    ...takingWords[ctx.language].refusals,
    ...takingPartWords[ctx.language].refusals,
  }
  return drawRoom(ctx, room, { errors: { '': sentences[answer.refused] ?? '' } })
}
