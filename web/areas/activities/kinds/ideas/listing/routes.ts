import { randomBytes } from '../../../../../platform/chance.ts'
import { anyone, type Ctx, get, type Route } from '../../../../../platform/http.ts'
import { isId } from '../../../../../platform/ids.ts'
import { listWardShapes, listWards } from '../../../../places/index.ts'
import { doorOf } from '../../../activity/rules.ts'
import type { Activity } from '../../../activity/types.ts'
import * as paths from '../../../paths.ts'
import { readDefinition } from '../definition.ts'
import { findBoard } from '../found.ts'
import { type Choice, isStatus, isTurn, orders } from '../rules.ts'
import { figuresView } from './figures-page.tsx'
import { hrefOf, ideasView } from './list-page.tsx'
import { figuresOf, listIdeas } from './queries.ts'

export const routes: readonly Route[] = [
  get(paths.ideas, anyone, showIdeas, { cached: true }),
  get(paths.ideaFigures, anyone, showFigures, { cached: true }),
]

/** What the address asks for, as far as it is anything that can be asked for. */
export function choiceOf(asked: URLSearchParams, activity: Pick<Activity, 'definition'>): Choice {
  const text = (name: string) => asked.get(name) ?? ''
  const [status, tag, ward, order, turn] = ['status', 'tag', 'ward', 'order', 'turn'].map(text) as [
    string,
    string,
    string,
    string,
    string,
  ]
  return {
    words: text('words').slice(0, 200),
    status: isStatus(status) ? status : '',
    tag: readDefinition(activity.definition).tags.some(({ key }) => key === tag) ? tag : '',
    ward: isId(ward) ? ward : '',
    order: orders.find((one) => one === order) ?? 'newest',
    turn: order === 'seldom' && isTurn(turn) ? turn : '',
  }
}

async function showIdeas(ctx: Ctx): Promise<Response> {
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const asked = ctx.url.searchParams
  const choice = choiceOf(asked, activity)
  // Where turns begin is drawn once and stands in the address from then on: page two follows on page one.
  if (choice.order === 'seldom' && !choice.turn)
    return new Response(null, {
      status: 303,
      headers: { location: hrefOf(activity, { ...choice, turn: `0.${1 + (randomBytes(2).readUInt16BE() % 9998)}` }) },
    })
  const after = (asked.get('after') ?? '').slice(0, 80)
  const [{ ideas, next }, figures, wards] = await Promise.all([
    listIdeas(ctx.db, activity.id, choice, { after, language: ctx.language }),
    figuresOf(ctx.db, activity.id),
    listWards(ctx.db),
  ])
  const open = doorOf(activity, ctx.now) === 'open'
  return ctx.show(
    ideasView({ activity, open, ideas, next, first: !after, choice, figures, wards, language: ctx.language }),
  )
}

async function showFigures(ctx: Ctx): Promise<Response> {
  const activity = await findBoard(ctx)
  if (activity instanceof Response) return activity
  const choice = choiceOf(new URLSearchParams({ order: 'supported' }), activity)
  const [{ ideas }, figures, wards] = await Promise.all([
    listIdeas(ctx.db, activity.id, choice, { language: ctx.language, limit: 10 }),
    figuresOf(ctx.db, activity.id),
    listWardShapes(ctx.db),
  ])
  return ctx.show(figuresView({ activity, ideas, figures, wards, language: ctx.language, now: ctx.now }))
}
