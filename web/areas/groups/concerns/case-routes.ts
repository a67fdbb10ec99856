import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { findAccounts } from '../../people/index.ts'
import * as paths from '../paths.ts'
import { askGroup, handOver, keepNote, removeConcern, takeStep } from './case-commands.ts'
import { caseView } from './case-pages.tsx'
import { publishFigures } from './commands.ts'
import { figuresOf, yearsToPublish } from './figures.ts'
import { brokerAlone } from './policy.ts'
import { findLock, listFigures } from './queries.ts'
import type { Room } from './room.ts'
import { figuresView, listView, recordView } from './room-pages.tsx'
import { inRoom } from './room-routes.ts'
import { noteRefusals, openingRefusals, stepRefusals, summaryRefusals } from './room-words.ts'
import type { Concern } from './rules.ts'

const untold = { untold: true }
const records = 'broker.own-record'
const perPage = 25

/** The open room: all that the broker reads and does. Where the room is closed, none of it is there. */
export const roomRoutes: readonly Route[] = [
  get(paths.concernRoom, brokerAlone, inRoom(showList), untold),
  get(paths.concernRoomRecord, brokerAlone, inRoom(showRecord), untold),
  get(paths.concernFigures, brokerAlone, inRoom(showFigures), untold),
  post(paths.concernFigures, brokerAlone, records, inRoom(publish), untold),
  get(paths.concern, brokerAlone, inRoom(onCase((ctx, _, concern) => showCase(ctx, concern))), untold),
  post(paths.concernStep, brokerAlone, records, inRoom(onCase(step)), untold),
  post(paths.concernNote, brokerAlone, records, inRoom(onCase(note)), untold),
  post(paths.concernSummary, brokerAlone, records, inRoom(onCase(ask)), untold),
  post(paths.concernRemoval, brokerAlone, records, inRoom(onCase(remove)), untold),
  post(paths.concernHandover, brokerAlone, records, inRoom(onCase(hand)), untold),
]

function onCase(handle: (ctx: Ctx, room: Room, concern: Concern) => Promise<Response> | Response) {
  return async (ctx: Ctx, room: Room): Promise<Response> => {
    const concern = room.concerns.get(ctx.params['concern']!)
    return concern ? handle(ctx, room, concern) : ctx.notFound()
  }
}

function paged<T>(ctx: Ctx, all: readonly T[]) {
  const asked = Number(ctx.url.searchParams.get('page') ?? 1)
  const count = Math.max(1, Math.ceil(all.length / perPage))
  const page = Number.isInteger(asked) && asked >= 1 && asked <= count ? asked : 1
  return { page, count, rows: all.slice((page - 1) * perPage, page * perPage) }
}

async function showList(ctx: Ctx, room: Room): Promise<Response> {
  const { rows, page, count } = paged(ctx, [...room.concerns.values()].reverse())
  return ctx.show(listView({ token: ctx.token(), concerns: rows, page, count, whole: room.whole }))
}

async function showRecord(ctx: Ctx, room: Room): Promise<Response> {
  const { rows, page, count } = paged(ctx, room.own.toReversed())
  const names = await findAccounts(
    ctx.db,
    rows.map(({ by }) => by),
  )
  const lines = rows.map(({ at, by, kind }) => ({ at, kind, who: names.get(by)?.name ?? 'Somebody who has left' }))
  return ctx.show(recordView({ lines, page, count, whole: room.whole }))
}

const dayAt = (at: string) => dayOf(new Date(at))

async function figuresNow(ctx: Ctx, room: Room) {
  const [published, lock] = [await listFigures(ctx), await findLock(ctx)]
  const years = yearsToPublish(
    dayOf(ctx.now),
    lock!.setUpOn,
    published.map(({ year }) => year),
  )
  const ready = years.map((year) => ({
    year,
    counts: figuresOf([...room.concerns.values(), ...room.removed], year, dayAt),
  }))
  return { published, ready }
}

async function showFigures(ctx: Ctx, room: Room): Promise<Response> {
  return ctx.show(figuresView({ token: ctx.token(), ...(await figuresNow(ctx, room)), today: dayOf(ctx.now) }))
}

async function publish(ctx: Ctx, room: Room): Promise<Response> {
  const chosen = (await figuresNow(ctx, room)).ready.find(({ year }) => String(year) === ctx.form.text('year'))
  const done = chosen && (await publishFigures(ctx.acting, room, chosen.year, chosen.counts))
  return ctx.seeOther(paths.concernFigures.to(), done ? 'The figures are published' : openingRefusals['still-open'])
}

function showCase(ctx: Ctx, concern: Concern, errors: Record<string, string> = {}): Response {
  const typed = Object.fromEntries(Object.keys(ctx.form.values).map((name) => [name, ctx.form.text(name)]))
  return ctx.show(caseView({ token: ctx.token(), concern, errors, typed }), Object.keys(errors).length ? 422 : 200)
}

/** Goes back to the concern, or shows it again with what is wrong under its field. */
function done(
  ctx: Ctx,
  concern: Concern,
  refused: string | null,
  field: string,
  say: Record<string, string>,
): Response {
  if (refused && refused !== 'overtaken') return showCase(ctx, concern, { [field]: say[refused]! })
  return ctx.seeOther(paths.concern.to({ concern: concern.id }), refused ? openingRefusals.overtaken : 'Done')
}

async function step(ctx: Ctx, room: Room, concern: Concern): Promise<Response> {
  const taken = { step: ctx.form.text('step'), words: ctx.form.text('said') }
  const refused = await takeStep(ctx.acting, room, concern, taken)
  return done(ctx, concern, refused, refused === 'words-long' ? 'said' : 'step', stepRefusals)
}

async function note(ctx: Ctx, room: Room, concern: Concern): Promise<Response> {
  return done(ctx, concern, await keepNote(ctx.acting, room, concern, ctx.form.text('note')), 'note', noteRefusals)
}

async function ask(ctx: Ctx, room: Room, concern: Concern): Promise<Response> {
  const refused = await askGroup(ctx.acting, room, concern, ctx.form.text('summary'))
  return done(ctx, concern, refused, 'summary', summaryRefusals)
}

async function hand(ctx: Ctx, room: Room, concern: Concern): Promise<Response> {
  const refused = await handOver(ctx.acting, room, concern, ctx.form.text('place'))
  return refused === 'no-consent' ? ctx.notFound() : done(ctx, concern, refused, '', {})
}

async function remove(ctx: Ctx, room: Room, concern: Concern): Promise<Response> {
  if (await removeConcern(ctx.acting, room, concern)) return ctx.notFound()
  return ctx.seeOther(paths.concernRoom.to(), 'The concern is removed')
}
