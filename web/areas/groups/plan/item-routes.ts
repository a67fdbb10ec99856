import { may } from '../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { namesFor } from '../forward-plan/names.ts'
import { findEntry } from '../forward-plan/queries.ts'
import { offeredGroups, readEntry, readTyped, type TypedEntry, typedOf } from '../forward-plan/read-form.ts'
import { yearText } from '../forward-plan/rules.ts'
import { type Clashing, putErrors, unseenClashes } from '../forward-plan/unseen.ts'
import { words as forward } from '../forward-plan/words.ts'
import * as paths from '../paths.ts'
import { removeItem, saveItem } from './commands.ts'
import { itemPage } from './deed-pages.tsx'
import type { ItemRow, Plan } from './queries.ts'
import { type ItemExtra, itemRefusals } from './rules.ts'
import { withItem, withPlan } from './which.ts'
import { refusals, words } from './words.ts'

const edits = may('plans.edit')
export const planItemRoutes: readonly Route[] = [
  get(paths.newPlanItem, edits, (ctx) =>
    withPlan(ctx, (plan) => show(ctx, plan, { typed: readTyped(ctx.form), extra: readExtra(ctx) })),
  ),
  post(paths.newPlanItem, edits, 'plan.item-saved', (ctx) => withPlan(ctx, (plan) => save(ctx, plan))),
  get(paths.planItem, edits, (ctx) => withItem(ctx, (plan, item) => showItem(ctx, plan, item))),
  post(paths.planItem, edits, 'plan.item-saved', (ctx) => withItem(ctx, (plan, item) => save(ctx, plan, item))),
  post(paths.planItemRemoval, edits, 'plan.item-removed', (ctx) =>
    withItem(ctx, (plan, item) => remove(ctx, plan, item)),
  ),
]

const readExtra = ({ form }: Ctx): ItemExtra => ({
  why: form.text('why'),
  how: form.text('how'),
  mayChange: form.text('mayChange'),
})

type Shown = {
  typed: TypedEntry
  extra: ItemExtra
  item?: ItemRow | undefined
  errors?: Record<string, string | undefined>
  over?: readonly string[]
  clashes?: Clashing | undefined
}

async function show(
  ctx: Ctx,
  plan: Plan,
  { typed, extra, item, errors = {}, over = [], clashes }: Shown,
): Promise<Response> {
  const [names, keyGroups] = [await namesFor(ctx.db, ctx.settings, []), await offeredGroups(ctx.db)]
  const view = itemPage({
    plan,
    typed,
    extra,
    errors,
    over,
    clashes,
    wards: names.all,
    keyGroups,
    token: ctx.token(),
    once: ctx.form.text('_once') || newId(ctx.now),
    item: item && { id: item.id, version: item.version },
    removeWhy: ctx.form.text('removeWhy'),
  })
  return ctx.show(view, clashes || Object.values(errors).some(Boolean) ? 422 : 200)
}

async function showItem(ctx: Ctx, plan: Plan, item: ItemRow, errors: Record<string, string> = {}): Promise<Response> {
  const entry = await findEntry(ctx.db, item.id)
  if (!entry) return ctx.notFound()
  return show(ctx, plan, { typed: await typedOf(ctx.db, entry), extra: item, item, errors })
}

async function save(ctx: Ctx, plan: Plan, item?: ItemRow): Promise<Response> {
  const [typed, extra] = [readTyped(ctx.form), readExtra(ctx)]
  const { fields, unknown } = await readEntry(ctx.db, ctx.form)
  const wrong = Object.entries(itemRefusals(extra, fields, plan.year)).map(([field, why]) => [field, refusals[why]])
  const again = (errors: Record<string, string | undefined>, more: Partial<Shown> = {}) =>
    show(ctx, plan, { typed, extra, item, errors, ...more })
  if (unknown.length) return again({ ...Object.fromEntries(wrong), groups: forward.form.unknownGroups(unknown) })
  const clashes = wrong.length ? undefined : await unseenClashes(ctx, fields, item?.id)
  if (clashes) return again({}, { clashes })
  const done = await saveItem(ctx.acting, {
    year: plan.year,
    fields,
    extra,
    itemId: item?.id,
    version: Number(ctx.form.text('version')) || 0,
    once: ctx.form.text('_once'),
  })
  if ('itemId' in done) return ctx.seeOther(paths.planEdit.to({ year: yearText(plan.year) }), words.itemSaved)
  if (done.refused === 'not-found') return ctx.notFound()
  if (done.refused === 'too-many') return again({ '': refusals['too-many'] })
  if (done.refused === 'item-invalid') return again(Object.fromEntries(wrong))
  const { errors, over } = await putErrors(ctx, done, fields)
  return again(errors, { over })
}

async function remove(ctx: Ctx, plan: Plan, item: ItemRow): Promise<Response> {
  const done = await removeItem(ctx.acting, { year: plan.year, itemId: item.id, why: ctx.form.text('removeWhy') })
  if ('removed' in done) return ctx.seeOther(paths.planEdit.to({ year: yearText(plan.year) }), words.removed)
  return done.refused === 'not-found'
    ? ctx.notFound()
    : showItem(ctx, plan, item, { removeWhy: refusals[done.refused] })
}
