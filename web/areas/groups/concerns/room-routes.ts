import { type Ctx, get, type Handler, post, type Route } from '../../../platform/http.ts'
import { heldBy, hold, letGo } from '../../../platform/session-memory.ts'
import * as paths from '../paths.ts'
import { recover, setUp, unlock } from './commands.ts'
import { closedView, recoveryCodeView, recoveryView, setUpView } from './opening-pages.tsx'
import { brokerAlone } from './policy.ts'
import { findLock } from './queries.ts'
import { catchUp, type Room } from './room.ts'
import { openingRefusals, passphraseRefusals } from './room-words.ts'
import { printOf } from './routes.ts'
import { passphraseRefusal } from './rules.ts'
import { inFours, readCode, recoveryLength } from './wrapping.ts'

const untold = { untold: true }

/** How the broker's room is set up, opened and closed. */
export const openingRoutes: readonly Route[] = [
  get(paths.concernRoomSetUp, brokerAlone, (ctx) => showSetUp(ctx), untold),
  post(paths.concernRoomSetUp, brokerAlone, 'broker.own-record', makeKey, untold),
  post(paths.concernRoomOpening, brokerAlone, 'broker.own-record', open, untold),
  post(paths.concernRoomClosing, brokerAlone, 'nothing-changes', close, untold),
  get(paths.concernRoomRecovery, brokerAlone, (ctx) => showRecovery(ctx), untold),
  post(paths.concernRoomRecovery, brokerAlone, 'broker.own-record', changePassphrase, untold),
]

const sessionOf = (ctx: Ctx) => ctx.cookies.get('session')!

/** A door behind which the room is open; where it is closed, the way in. */
export const inRoom =
  (handle: (ctx: Ctx, room: Room) => Promise<Response>): Handler =>
  async (ctx) => {
    const room = heldBy<Room>(sessionOf(ctx), ctx.now)
    if (room?.council === ctx.council.slug) {
      await catchUp(ctx, room)
      return handle(ctx, room)
    }
    if (!(await findLock(ctx))) return ctx.seeOther(paths.concernRoomSetUp.to())
    if (ctx.request.method === 'POST') return ctx.seeOther(paths.concernRoom.to())
    return ctx.show(closedView({ token: ctx.token(), errors: {} }))
  }

async function showSetUp(ctx: Ctx, errors = {}): Promise<Response> {
  if (await findLock(ctx)) return ctx.seeOther(paths.concernRoom.to())
  return ctx.show(setUpView({ token: ctx.token(), errors }), Object.keys(errors).length ? 422 : 200)
}

/** What is wrong with a new passphrase, under its field. A passphrase is taken as it was typed, within its ends. */
function passphraseErrors(ctx: Ctx): Record<string, string> {
  const refused = passphraseRefusal(ctx.form.text('passphrase'), ctx.form.text('again'))
  return refused ? { [refused === 'different' ? 'again' : 'passphrase']: passphraseRefusals[refused] } : {}
}

async function makeKey(ctx: Ctx): Promise<Response> {
  const errors = passphraseErrors(ctx)
  if (Object.keys(errors).length) return showSetUp(ctx, errors)
  const made = await setUp(ctx.acting, ctx.form.text('passphrase'))
  return made === 'there-already' ? ctx.seeOther(paths.concernRoom.to()) : showCode(ctx, made)
}

function showCode(ctx: Ctx, { recovery, room }: { recovery: string; room: Room }): Response {
  hold(sessionOf(ctx), room, ctx.now)
  return ctx.show(recoveryCodeView({ code: inFours(recovery), print: printOf(room.publicKey) }))
}

async function open(ctx: Ctx): Promise<Response> {
  const lock = await findLock(ctx)
  if (!lock) return ctx.seeOther(paths.concernRoomSetUp.to())
  const limited = await ctx.limited('broker-unlock', ctx.person!.id)
  if (limited) return limited
  const room = await unlock(ctx.acting, lock, ctx.form.text('passphrase'))
  if (!room)
    return ctx.show(closedView({ token: ctx.token(), errors: { passphrase: openingRefusals.passphrase } }), 422)
  hold(sessionOf(ctx), room, ctx.now)
  return ctx.seeOther(paths.concernRoom.to())
}

function close(ctx: Ctx): Response {
  letGo(sessionOf(ctx))
  return ctx.seeOther(paths.concernRoom.to(), 'The room is closed')
}

async function showRecovery(ctx: Ctx, errors = {}): Promise<Response> {
  if (!(await findLock(ctx))) return ctx.seeOther(paths.concernRoomSetUp.to())
  const typed = ctx.form.text('code').slice(0, 80)
  return ctx.show(recoveryView({ token: ctx.token(), errors, typed }), Object.keys(errors).length ? 422 : 200)
}

async function changePassphrase(ctx: Ctx): Promise<Response> {
  const lock = await findLock(ctx)
  if (!lock) return ctx.seeOther(paths.concernRoomSetUp.to())
  const errors = passphraseErrors(ctx)
  if (Object.keys(errors).length) return showRecovery(ctx, errors)
  const limited = await ctx.limited('broker-unlock', ctx.person!.id)
  if (limited) return limited
  const code = readCode(ctx.form.text('code'), recoveryLength)
  const done = code && (await recover(ctx.acting, lock, code, ctx.form.text('passphrase')))
  return done ? showCode(ctx, done) : showRecovery(ctx, { code: openingRefusals.recovery })
}
