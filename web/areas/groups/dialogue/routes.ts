import { dayOf } from '../../../platform/clock.ts'
import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import { dayParts, readDay, typedDay } from '../../../platform/typed-time.ts'
import type { FieldErrors } from '../../../ui/field-errors/field-errors.tsx'
import { currentLinks } from '../link-officers/queries.ts'
import * as paths from '../paths.ts'
import type { Reader } from '../record/frame.ts'
import { inRecord } from '../record/with-record.ts'
import { correctContact, logContact } from './commands.ts'
import type { TypedContact } from './fields.tsx'
import { dialoguePage, entryPage, newContactPage } from './pages.tsx'
import { type Entry, findEntry, listEntries, versionsOf } from './queries.ts'
import type { ContactRefusals, Turn, Way } from './rules.ts'
import { contactRefusalWords, words } from './words.ts'

export const dialogueRoutes: readonly Route[] = [
  get(paths.dialogue, signedIn, inRecord(showDialogue)),
  get(
    paths.newContact,
    signedIn,
    inRecord((ctx, reader) => showForm(ctx, reader)),
  ),
  post(paths.newContact, signedIn, 'record.contact-logged', inRecord(take)),
  get(
    paths.contact,
    signedIn,
    inRecord((ctx, reader) => withEntry(ctx, reader, (entry) => showEntry(ctx, reader, entry))),
  ),
  post(
    paths.contact,
    signedIn,
    'record.contact-corrected',
    inRecord((ctx, reader) => withEntry(ctx, reader, (entry) => correct(ctx, reader, entry))),
  ),
]

async function showDialogue(ctx: Ctx, reader: Reader): Promise<Response> {
  const before = ctx.url.searchParams.get('before') ?? undefined
  const list = await listEntries(ctx.db, reader.group.id, { before })
  return ctx.show(dialoguePage(reader, { ...list, later: !!before }))
}

const typedOf = ({ form }: Ctx): TypedContact => ({
  how: form.text('how'),
  on: typedDay(form, 'on'),
  words: form.text('words'),
  next: form.text('next'),
})
/** What the form says, for the command: its rules say what is wrong with it. */
const saidOf = ({ form }: Ctx) => ({
  how: form.text('how') as Way,
  on: readDay(form, 'on'),
  words: form.text('words'),
  next: form.text('next') as Turn,
})
const errorsOf = (fields: ContactRefusals): FieldErrors =>
  Object.fromEntries(Object.entries(fields).map(([field, refusal]) => [field, contactRefusalWords[refusal]]))

async function showForm(ctx: Ctx, reader: Reader, errors?: FieldErrors): Promise<Response> {
  const typed = errors ? typedOf(ctx) : { how: '', on: dayParts(dayOf(ctx.now)), words: '', next: '' }
  const once = ctx.form.text('_once') || newId(ctx.now)
  const unread = reader.side === 'group' && (await currentLinks(ctx.db, [reader.group.id])).length === 0
  const form = { token: ctx.token(), once, typed, errors: errors ?? {} }
  return ctx.show(newContactPage(reader, form, unread), errors ? 422 : 200)
}

async function take(ctx: Ctx, reader: Reader): Promise<Response> {
  const { group, side } = reader
  const once = ctx.form.text('_once').slice(0, 60) || newId(ctx.now)
  const done = await logContact(ctx.acting, { groupId: group.id, by: side, ...saidOf(ctx), once })
  if ('entryId' in done) return ctx.seeOther(paths.sharedRecord.to({ group: group.slug }), words.saved)
  return 'fields' in done ? showForm(ctx, reader, errorsOf(done.fields)) : ctx.notFound()
}

async function withEntry(ctx: Ctx, { group }: Reader, then: (entry: Entry) => Promise<Response>): Promise<Response> {
  const entry = await findEntry(ctx.db, group.id, ctx.params['entry']!)
  return entry ? then(entry) : ctx.notFound()
}

async function showEntry(ctx: Ctx, reader: Reader, entry: Entry, errors?: FieldErrors): Promise<Response> {
  const before = await versionsOf(ctx.db, entry.id)
  const { how, on, nextSide, version } = entry
  const typed = errors ? typedOf(ctx) : { how, on: dayParts(on), words: entry.words, next: nextSide ?? 'nobody' }
  const own = entry.side === reader.side
  const form = own ? { token: ctx.token(), version, typed, errors: errors ?? {} } : undefined
  return ctx.show(entryPage(reader, { entry, before, form }), errors ? 422 : 200)
}

async function correct(ctx: Ctx, reader: Reader, entry: Entry): Promise<Response> {
  const { group, side } = reader
  const version = Number(ctx.form.text('version')) || 0
  const said = { groupId: group.id, by: side, entryId: entry.id, version, ...saidOf(ctx) }
  const done = await correctContact(ctx.acting, said)
  if ('corrected' in done)
    return ctx.seeOther(paths.contact.to({ group: group.slug, entry: entry.id }), words.corrected)
  if ('fields' in done) return showEntry(ctx, reader, entry, errorsOf(done.fields))
  return done.refused === 'changed-meanwhile'
    ? showEntry(ctx, reader, entry, { words: words.changedMeanwhile })
    : ctx.notFound()
}
