import { holds, may } from '../../../permissions.ts'
import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { readDay, typedDay } from '../../../platform/typed-time.ts'
import { unclear } from '../choosing/choose-field.tsx'
import { choicesOf, mostListed, readChosen } from '../choosing/choosing.ts'
import { keyGroupChoices, keyGroupsAmong } from '../key-groups/queries.ts'
import * as paths from '../paths.ts'
import { groupIdsOf } from '../register/eyes.ts'
import { listGroups } from '../register/queries.ts'
import { type CascadePage, cascadePage } from './cascade-page.tsx'
import { askCascade, confirmCascade } from './commands.ts'
import { type CascadeForm, cascadeFormPage } from './form-page.tsx'
import { cascadesPage } from './list-page.tsx'
import { findCascade, listCascades, listReturns, reachOf, sentTo } from './queries.ts'
import { refusals, words } from './words.ts'

const ask = may('key-groups.designate')
export const cascadeRoutes: readonly Route[] = [
  get(paths.cascades, signedIn, list),
  get(paths.newCascade, ask, (ctx) => showForm(ctx)),
  post(paths.cascades, ask, 'cascade.asked', send),
  get(paths.cascade, signedIn, (ctx) => show(ctx)),
  post(paths.cascadeReturns, signedIn, 'cascade.confirmed', confirm),
]

type Asker = { broker: boolean; staff: boolean; own: string[] }

/** Whether this person has a part in it: the broker, officers, and people of key groups; nobody else. */
async function askerOf({ db, person }: Ctx): Promise<Asker | undefined> {
  const shown = !!person?.secondFactorAt
  const own = [...(await keyGroupsAmong(db, groupIdsOf(person)))]
  const staff = shown && holds(person, 'groups.see')
  return staff || own.length
    ? { broker: shown && holds(person, 'key-groups.designate', 'council'), staff, own }
    : undefined
}

async function list(ctx: Ctx): Promise<Response> {
  const asker = await askerOf(ctx)
  if (!asker) return ctx.notFound()
  const page = Math.min(Math.max(1, Math.trunc(Number(ctx.url.searchParams.get('page')) || 1)), 1_000)
  const [{ cascades, total }, reach] = [await listCascades(ctx.db, page), await reachOf(ctx.db)]
  return ctx.show(cascadesPage({ cascades, total, page, reach, staff: asker.staff, broker: asker.broker }))
}

function showForm(ctx: Ctx, errors: CascadeForm['errors'] = {}, status = 200): Response {
  const { form } = ctx
  const typed = { title: form.text('title'), message: form.text('message'), due: typedDay(form, 'due') }
  return ctx.show(
    cascadeFormPage({ typed, errors, token: ctx.token(), once: form.text('_once') || newId(ctx.now) }),
    status,
  )
}

async function send(ctx: Ctx): Promise<Response> {
  const { form } = ctx
  const result = await askCascade(ctx.acting, {
    title: form.text('title'),
    message: form.text('message'),
    dueOn: readDay(form, 'due'),
    once: form.text('_once'),
  })
  if ('cascadeId' in result)
    return ctx.seeOther(paths.cascade.to({ cascade: result.cascadeId }), words.asked(result.asked))
  const errors = Object.fromEntries(Object.entries(result.fields).map(([field, refusal]) => [field, refusals[refusal]]))
  return showForm(ctx, errors, 422)
}

async function show(ctx: Ctx, again?: { group: string; error: string }): Promise<Response> {
  const [asker, cascade] = [await askerOf(ctx), await findCascade(ctx.db, ctx.params['cascade']!)]
  if (!asker || !cascade) return ctx.notFound()
  const page = Math.min(Math.max(1, Math.trunc(Number(ctx.url.searchParams.get('page')) || 1)), 1_000)
  const [reach, returns] = [await reachOf(ctx.db, cascade.id), await listReturns(ctx.db, cascade.id, page)]
  const telling = await tellingOf(ctx, asker, cascade.id, again)
  return ctx.show(cascadePage({ cascade, reach, ...returns, page, staff: asker.staff, telling }), again ? 422 : 200)
}

async function tellingOf(
  ctx: Ctx,
  { broker, own }: Asker,
  cascadeId: string,
  again?: { group: string; error: string },
): Promise<CascadePage['telling']> {
  const mine = (await keyGroupChoices(ctx.db)).filter(({ id }) => broker || own.includes(id))
  if (!mine.length) return undefined
  const group = (again?.group ?? ctx.url.searchParams.get('group') ?? '').slice(0, 200)
  const choice = readChosen(group, mine)
  const matches = 'matches' in choice ? choice.matches : []
  const chosen =
    mine.find(({ id }) => 'id' in choice && id === choice.id) ??
    (group || mine.length > mostListed ? undefined : mine[0])
  const typed = (ctx.url.searchParams.get('words') ?? '').trim().slice(0, 100)
  const before = chosen ? await sentTo(ctx.db, cascadeId, chosen.id) : new Set<string>()
  const { groups } = chosen
    ? await listGroups(ctx.db, { eyes: 'public', words: typed, limit: 30 + before.size })
    : { groups: [] }
  return {
    token: ctx.token(),
    choices: mine.length > 1 ? choicesOf(mine, group, matches) : undefined,
    group: group || (chosen?.id ?? ''),
    chosen,
    unclear: group && !chosen ? unclear(matches) : undefined,
    typed,
    found: groups.filter(({ id }) => id !== chosen?.id && !before.has(id)).slice(0, 30),
    error: again?.error,
  }
}

async function confirm(ctx: Ctx): Promise<Response> {
  const cascadeId = ctx.params['cascade']!
  const groupId = ctx.form.text('group')
  const asker = await askerOf(ctx)
  if (!asker || !(asker.broker || asker.own.includes(groupId))) return ctx.notFound()
  const result = await confirmCascade(ctx.acting, { cascadeId, groupId, reached: ctx.form.all('reached') })
  if ('added' in result) return ctx.seeOther(paths.cascade.to({ cascade: cascadeId }), words.confirmed)
  return result.refused === 'not-found'
    ? ctx.notFound()
    : show(ctx, { group: groupId, error: refusals[result.refused] })
}
