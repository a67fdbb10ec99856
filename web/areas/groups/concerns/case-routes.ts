import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { findAccounts } from '../../people/index.ts'
import * as paths from '../paths.ts'
import { caseView } from './case-pages.tsx'
import { publishFigures, write } from './commands.ts'
import { figuresOf, yearsToPublish } from './figures.ts'
import { brokerAlone } from './policy.ts'
import { findLock, listFigures } from './queries.ts'
import type { Room } from './room.ts'
import { figuresView, listView, recordView } from './room-pages.tsx'
import { inRoom } from './room-routes.ts'
import { noteRefusals, openingRefusals, stepRefusals, summaryRefusals } from './room-words.ts'
import { type Concern, type Letter, noteRefusal, type Slip, type Step, stepRefusal, summaryRefusal } from './rules.ts'
import { mostSlips } from './slips.ts'

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
  post(paths.concernStep, brokerAlone, records, inRoom(onCase(takeStep)), untold),
  post(paths.concernNote, brokerAlone, records, inRoom(onCase(keepNote)), untold),
  post(paths.concernSummary, brokerAlone, records, inRoom(onCase(askGroup)), untold),
  post(paths.concernHandover, brokerAlone, records, inRoom(onCase(handOver)), untold),
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
  const ready = years.map((year) => ({ year, counts: figuresOf([...room.concerns.values()], year, dayAt) }))
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

/** Writes a letter about a concern, with what its code can read of it, and goes back there. */
async function written(ctx: Ctx, room: Room, concern: Concern, letter: Letter, told?: Omit<Slip, 'at'>) {
  const slip = told && { root: concern.root, place: concern.slips, slip: { at: ctx.now.toISOString(), ...told } }
  const done = await write(ctx.acting, room, letter, slip)
  return ctx.seeOther(paths.concern.to({ concern: concern.id }), done ? 'Done' : openingRefusals.overtaken)
}
const head = (ctx: Ctx, concern: Concern) => ({ at: ctx.now.toISOString(), by: ctx.person!.id, concern: concern.id })

async function takeStep(ctx: Ctx, room: Room, concern: Concern): Promise<Response> {
  const [step, words] = [ctx.form.text('step'), ctx.form.text('said')]
  const refused = stepRefusal(concern, step, words, mostSlips)
  if (refused) return showCase(ctx, concern, { [refused === 'words-long' ? 'said' : 'step']: stepRefusals[refused] })
  const taken = step as Step
  return written(
    ctx,
    room,
    concern,
    { kind: 'step', ...head(ctx, concern), step: taken, words },
    { step: taken, words },
  )
}

async function keepNote(ctx: Ctx, room: Room, concern: Concern): Promise<Response> {
  const words = ctx.form.text('note')
  const refused = noteRefusal(words)
  if (refused) return showCase(ctx, concern, { note: noteRefusals[refused] })
  return written(ctx, room, concern, { kind: 'note', ...head(ctx, concern), words })
}

async function askGroup(ctx: Ctx, room: Room, concern: Concern): Promise<Response> {
  const summary = ctx.form.text('summary')
  const refused = summaryRefusal(concern, summary, mostSlips)
  if (refused) return showCase(ctx, concern, { summary: summaryRefusals[refused] })
  const place = concern.slips
  return written(ctx, room, concern, { kind: 'asked', ...head(ctx, concern), place, summary }, { ask: summary })
}

/** Only what the group said yes to; for anything else there is nothing to hand over. */
async function handOver(ctx: Ctx, room: Room, concern: Concern): Promise<Response> {
  const asked = concern.asked.find(({ place }) => String(place) === ctx.form.text('place'))
  if (asked?.answer !== 'yes') return ctx.notFound()
  return written(ctx, room, concern, { kind: 'handed-over', ...head(ctx, concern), place: asked.place })
}
