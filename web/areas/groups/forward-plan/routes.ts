import { may } from '../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import * as paths from '../paths.ts'
import { saveEntry, withdrawEntry } from './commands.ts'
import { entryPage } from './form-page.tsx'
import { listRoutes } from './list-routes.ts'
import { loadRoutes } from './load-routes.ts'
import { namesFor } from './names.ts'
import { type Entry, findEntry } from './queries.ts'
import { offeredGroups, readEntry, readTyped, type TypedEntry, typedOf } from './read-form.ts'
import { type Clashing, putErrors, unseenClashes } from './unseen.ts'
import { otherRefusals, words } from './words.ts'

const edits = may('plans.edit')
export const forwardPlanRoutes: readonly Route[] = [
  ...listRoutes,
  ...loadRoutes,
  get(paths.newForwardEntry, edits, (ctx) => show(ctx, { typed: readTyped(ctx.form) })),
  post(paths.forwardDesk, edits, 'forward-plan.saved', (ctx) => save(ctx)),
  get(paths.forwardEntry, edits, (ctx) =>
    withEntry(ctx, async (entry) => show(ctx, { typed: await typedOf(ctx.db, entry), entry })),
  ),
  post(paths.forwardEntry, edits, 'forward-plan.saved', (ctx) => withEntry(ctx, (entry) => save(ctx, entry))),
  post(paths.forwardWithdrawal, edits, 'forward-plan.withdrawn', (ctx) =>
    withEntry(ctx, (entry) => withdraw(ctx, entry)),
  ),
]

/** What stands in a yearly plan is changed there. */
async function withEntry(ctx: Ctx, then: (entry: Entry) => Promise<Response>): Promise<Response> {
  const entry = await findEntry(ctx.db, ctx.params['entry']!)
  return entry && !entry.planYear ? then(entry) : ctx.notFound()
}

type Shown = {
  typed: TypedEntry
  entry?: Entry | undefined
  errors?: Record<string, string | undefined>
  over?: readonly string[]
  clashes?: Clashing | undefined
}

async function show(ctx: Ctx, { typed, entry, errors = {}, over = [], clashes }: Shown): Promise<Response> {
  const [names, keyGroups] = [await namesFor(ctx.db, ctx.settings, []), await offeredGroups(ctx.db)]
  const withdrawn = entry?.withdrawnAt
    ? words.wasWithdrawn(formatDate(entry.withdrawnAt), entry.withdrawnWhy ?? '')
    : undefined
  const view = entryPage({
    typed,
    errors,
    over,
    clashes,
    wards: names.all,
    keyGroups,
    token: ctx.token(),
    once: ctx.form.text('_once') || newId(ctx.now),
    entry: entry && { id: entry.id, version: entry.version, withdrawn },
    why: ctx.form.text('why'),
  })
  return ctx.show(view, clashes || Object.values(errors).some(Boolean) ? 422 : 200)
}

async function save(ctx: Ctx, entry?: Entry): Promise<Response> {
  const typed = readTyped(ctx.form)
  const { fields, unknown } = await readEntry(ctx.db, ctx.form)
  if (unknown.length) return show(ctx, { typed, entry, errors: { groups: words.form.unknownGroups(unknown) } })
  const clashes = await unseenClashes(ctx, fields, entry?.id)
  if (clashes) return show(ctx, { typed, entry, clashes })
  const version = Number(ctx.form.text('version')) || 0
  const done = await saveEntry(ctx.acting, { fields, entryId: entry?.id, version, once: ctx.form.text('_once') })
  if ('entryId' in done) return ctx.seeOther(`${paths.forwardDesk.to()}#ask-${done.entryId}`, words.form.saved)
  if (done.refused === 'not-found') return ctx.notFound()
  return show(ctx, { typed, entry, ...(await putErrors(ctx, done, fields)) })
}

async function withdraw(ctx: Ctx, entry: Entry): Promise<Response> {
  const done = await withdrawEntry(ctx.acting, { entryId: entry.id, why: ctx.form.text('why') })
  if ('withdrawn' in done) return ctx.seeOther(paths.forwardDesk.to(), words.withdrawn)
  if (done.refused === 'not-found') return ctx.notFound()
  return show(ctx, { typed: await typedOf(ctx.db, entry), entry, errors: { why: otherRefusals[done.refused] } })
}
