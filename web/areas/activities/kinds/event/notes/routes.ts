import { may } from '../../../../../permissions.ts'
import { type Ctx, get, post, type Route } from '../../../../../platform/http.ts'
import { isId, newId } from '../../../../../platform/ids.ts'
import { withQuery } from '../../../../../platform/paths.ts'
import { isDay, readDay, typedDay } from '../../../../../platform/typed-time.ts'
import { formatReceipt, parseReceipt, usualDue } from '../../../../voices/index.ts'
import { type Found, findOnDesk } from '../find-event.ts'
import * as paths from '../paths.ts'
import { takeTableNote } from './commands.ts'
import { type TableNotePage, tableNoteView } from './pages.tsx'
import { noteSentences } from './words.ts'

const enter = may('voices.enter')
export const noteRoutes: readonly Route[] = [
  get(paths.tableNotes, enter, async (ctx) => {
    const found = await findOnDesk(ctx, 'voices.enter')
    return found?.activity.publishedAt ? show(ctx, found) : ctx.notFound()
  }),
  post(paths.tableNotes, enter, 'voice.received', take),
]

const noDay = { day: '', month: '', year: '' }

async function show(ctx: Ctx, { activity, event }: Found, wrong?: Partial<TableNotePage>): Promise<Response> {
  const asked = ctx.url.searchParams
  const code = parseReceipt(asked.get('kept') ?? '')
  const dueOn = asked.get('due') ?? ''
  return ctx.show(
    tableNoteView({
      activity,
      event,
      typed: {
        words: '',
        table: asked.get('table') ?? '',
        service: asked.get('service') ?? '',
        show: asked.get('show') === 'yes',
        due: noDay,
      },
      errors: {},
      last: code !== 'mistyped' && isDay(dueOn) ? { code: formatReceipt(code.code), dueOn } : undefined,
      usualDue: await usualDue(ctx.acting),
      once: newId(ctx.now),
      token: ctx.token(),
      ...wrong,
    }),
    wrong ? 422 : 200,
  )
}

async function take(ctx: Ctx): Promise<Response> {
  const found = await findOnDesk(ctx, 'voices.enter')
  if (!found?.activity.publishedAt) return ctx.notFound()
  const { text } = ctx.form
  const said = { words: text('words'), table: text('table'), service: text('service'), show: ctx.form.has('show') }
  const once = isId(text('_once')) ? text('_once') : newId(ctx.now)
  const done = await takeTableNote(ctx.acting, {
    ...found,
    fields: { ...said, dueOn: readDay(ctx.form, 'due') },
    once,
  })
  if ('noted' in done)
    return ctx.seeOther(
      withQuery(paths.tableNotes.to({ activity: found.activity.id }), {
        kept: done.noted.receipt,
        due: done.dueOn,
        table: said.table,
        service: said.service,
        show: said.show ? 'yes' : '',
      }),
    )
  const errors = Object.fromEntries(
    Object.entries(done.fields).map(([field, refusal]) => [field, noteSentences[refusal]]),
  )
  return show(ctx, found, { typed: { ...said, due: typedDay(ctx.form, 'due') }, once, errors })
}
