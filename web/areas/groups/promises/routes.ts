import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { dayParts, readDay, typedDay } from '../../../platform/typed-time.ts'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { currentLinks } from '../link-officers/queries.ts'
import * as paths from '../paths.ts'
import type { Reader } from '../record/frame.ts'
import { inRecord } from '../record/with-record.ts'
import { changePromise, endPromise, promise } from './commands.ts'
import { newPromisePage, promisesPage } from './pages.tsx'
import type { Holder } from './promise-list.tsx'
import { promisePage } from './promise-page.tsx'
import { findPromise, listEnded, listOpen, type Made, versionsOf } from './queries.ts'
import type { PromiseRefusals } from './rules.ts'
import { endingRefusalWords, promiseRefusalWords, words } from './words.ts'

const inPromise = (then: (ctx: Ctx, reader: Reader, made: Made) => Promise<Response>) =>
  inRecord(async (ctx, reader) => {
    const made = await findPromise(ctx.db, reader.group.id, ctx.params['promise']!)
    return made ? then(ctx, reader, made) : ctx.notFound()
  })

export const promiseRoutes: readonly Route[] = [
  get(paths.promises, signedIn, inRecord(list)),
  get(
    paths.newPromise,
    signedIn,
    inRecord((ctx, reader) => showForm(ctx, reader)),
  ),
  post(paths.newPromise, signedIn, 'record.promised', inRecord(take)),
  get(
    paths.promise,
    signedIn,
    inPromise((ctx, reader, made) => show(ctx, reader, made)),
  ),
  post(paths.promiseChange, signedIn, 'record.promise-changed', inPromise(change)),
  post(paths.promiseEnding, signedIn, 'record.promise-kept', inPromise(end)),
]

/** Who is the link officer today, and since when: the council's open promises are theirs. */
export async function holderOf(db: Sql, groupId: string): Promise<Holder> {
  const [link] = await currentLinks(db, [groupId])
  return link && { officer: link.officer, since: link.startedAt }
}

async function list(ctx: Ctx, reader: Reader): Promise<Response> {
  const before = ctx.url.searchParams.get('before') ?? undefined
  const { id } = reader.group
  const [open, { ended, older }, holder] = await Promise.all([
    before ? [] : listOpen(ctx.db, id),
    listEnded(ctx.db, id, before),
    holderOf(ctx.db, id),
  ])
  const page = { open, ended, older, later: !!before, today: dayOf(ctx.now), holder }
  return ctx.show(promisesPage(reader, page))
}

const typedOf = ({ form }: Ctx) => ({ words: form.text('words'), due: typedDay(form, 'due') })
const saidOf = ({ form }: Ctx) => ({ words: form.text('words'), dueOn: readDay(form, 'due') })
const errorsOf = (fields: PromiseRefusals): FieldErrors =>
  Object.fromEntries(Object.entries(fields).map(([field, refusal]) => [field, promiseRefusalWords[refusal]]))

function showForm(ctx: Ctx, reader: Reader, errors: FieldErrors = {}, status = 200): Promise<Response> {
  const once = ctx.form.text('_once') || newId(ctx.now)
  const form = { token: ctx.token(), once, typed: typedOf(ctx), errors }
  return Promise.resolve(ctx.show(newPromisePage(reader, form), status))
}

async function take(ctx: Ctx, reader: Reader): Promise<Response> {
  const { group, side } = reader
  const once = ctx.form.text('_once').slice(0, 60) || newId(ctx.now)
  const done = await promise(ctx.acting, { groupId: group.id, by: side, ...saidOf(ctx), once })
  if ('promiseId' in done) return ctx.seeOther(paths.sharedRecord.to({ group: group.slug }), words.saved)
  return 'fields' in done ? showForm(ctx, reader, errorsOf(done.fields), 422) : ctx.notFound()
}

async function show(ctx: Ctx, reader: Reader, made: Made, errors?: FieldErrors): Promise<Response> {
  const [before, holder] = await Promise.all([versionsOf(ctx.db, made.id), holderOf(ctx.db, reader.group.id)])
  const { form } = ctx
  const again = form.has('version')
  const typed = {
    ...(again ? typedOf(ctx) : { words: made.words, due: dayParts(made.dueOn) }),
    why: form.text('why'),
    how: form.text('how'),
    whyNot: form.text('whyNot'),
  }
  const open = made.side === reader.side && !made.endedAt
  const forms = open ? { token: ctx.token(), version: made.version, typed, errors: errors ?? {} } : undefined
  const view = promisePage(reader, { made, before, today: dayOf(ctx.now), holder, forms })
  return ctx.show(view, errors ? 422 : 200)
}

const back = (ctx: Ctx, { group }: Reader, made: Made, notice: string) =>
  ctx.seeOther(paths.promise.to({ group: group.slug, promise: made.id }), notice)

async function change(ctx: Ctx, reader: Reader, made: Made): Promise<Response> {
  const done = await changePromise(ctx.acting, {
    groupId: reader.group.id,
    promiseId: made.id,
    by: reader.side,
    version: Number(ctx.form.text('version')) || 0,
    ...saidOf(ctx),
    why: ctx.form.text('why'),
  })
  if ('changed' in done) return back(ctx, reader, made, words.changedNow)
  if ('fields' in done) return show(ctx, reader, made, errorsOf(done.fields))
  if (done.refused === 'not-found') return ctx.notFound()
  if (done.refused === 'changed-meanwhile') return show(ctx, reader, made, { words: words.changedMeanwhile })
  return show(ctx, reader, made, { why: endingRefusalWords[done.refused] })
}

async function end(ctx: Ctx, reader: Reader, made: Made): Promise<Response> {
  const kept = ctx.form.text('as') === 'kept'
  const field = kept ? 'how' : 'whyNot'
  const done = await endPromise(ctx.acting, {
    groupId: reader.group.id,
    promiseId: made.id,
    by: reader.side,
    as: kept ? 'kept' : 'withdrawn',
    why: ctx.form.text(field),
  })
  if ('ended' in done) return back(ctx, reader, made, kept ? words.keptNow : words.withdrawnNow)
  return done.refused === 'not-found'
    ? ctx.notFound()
    : show(ctx, reader, made, { [field]: endingRefusalWords[done.refused] })
}
