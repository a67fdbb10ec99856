import { type Ctx, get, post, type Route, signedIn } from '../../../../platform/http.ts'
import { speak } from '../../../../platform/words.ts'
import { findAccounts } from '../../../people/index.ts'
import { findOpenGroup } from '../open/routes.ts'
import * as paths from '../paths.ts'
import type { WorkingGroup } from '../types.ts'
import { askForSeat } from './joining-commands.ts'
import { seatView } from './page.tsx'
import { standingOf } from './queries.ts'
import { seatWords } from './words.ts'

export const seatRoutes: readonly Route[] = [
  get(paths.workingSeat, signedIn, (ctx) => withGroup(ctx, (group) => show(ctx, group))),
  post(paths.workingSeat, signedIn, 'working-group.seat-asked', (ctx) => withGroup(ctx, (group) => ask(ctx, group))),
]

async function withGroup(ctx: Ctx, then: (group: WorkingGroup) => Promise<Response>): Promise<Response> {
  const found = await findOpenGroup(ctx)
  return found ? then(found.group) : ctx.notFound()
}

async function show(ctx: Ctx, group: WorkingGroup, errors?: { words?: string; ''?: string }): Promise<Response> {
  const person = ctx.person!
  const names = await findAccounts(ctx.db, [person.id])
  const page = {
    group,
    project: ctx.params['project']!,
    standing: await standingOf(ctx.acting, group, person),
    name: names.get(person.id)?.publicName ?? '',
    words: ctx.form.text('words'),
    named: ctx.form.has('named'),
    token: ctx.token(),
    language: ctx.language,
    errors,
  }
  return ctx.show(seatView(page), errors ? 422 : 200)
}

async function ask(ctx: Ctx, group: WorkingGroup): Promise<Response> {
  if (ctx.form.switching) return show(ctx, group)
  const say = speak(seatWords, ctx.language)
  const input = { groupId: group.id, words: ctx.form.text('words'), named: ctx.form.has('named') }
  const done = await askForSeat(ctx.acting, input)
  if ('seated' in done) return ctx.seeOther(paths.room.to({ group: group.id }), say.taken)
  if ('asked' in done)
    return ctx.seeOther(paths.workingSeat.to({ project: ctx.params['project']!, group: group.id }), say.asked)
  if (done.refused === 'not-found') return ctx.notFound()
  const field = done.refused.startsWith('words-') ? 'words' : ''
  return show(ctx, group, { [field]: say.refusals[done.refused] })
}
