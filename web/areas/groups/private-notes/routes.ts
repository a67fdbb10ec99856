import { type Ctx, get, post, type Route, signedIn } from '../../../platform/http.ts'
import { newId } from '../../../platform/ids.ts'
import * as paths from '../paths.ts'
import type { Reader } from '../record/frame.ts'
import { inRecord } from '../record/with-record.ts'
import { removeNote, writeNote } from './commands.ts'
import { notesPage } from './pages.tsx'
import { listNotes } from './queries.ts'
import { type NoteRefusal, noteRefusalWords, words } from './words.ts'

export const privateNoteRoutes: readonly Route[] = [
  get(
    paths.privateNotes,
    signedIn,
    inRecord((ctx, reader) => show(ctx, reader)),
  ),
  post(paths.privateNotes, signedIn, 'record.note-written', inRecord(take)),
  post(paths.privateNoteRemoval, signedIn, 'record.note-removed', inRecord(remove)),
]

async function show(ctx: Ctx, { group, side }: Reader, refused?: NoteRefusal): Promise<Response> {
  const before = ctx.url.searchParams.get('before') ?? undefined
  const { notes, older } = await listNotes(ctx.db, ctx.council.keys, { groupId: group.id, side, before })
  const view = notesPage(
    { group, side },
    {
      notes,
      older,
      later: !!before,
      token: ctx.token(),
      once: ctx.form.text('_once') || newId(ctx.now),
      typed: ctx.form.text('words'),
      error: refused && noteRefusalWords[refused],
    },
  )
  return ctx.show(view, refused ? 422 : 200)
}

const here = ({ group }: Reader) => paths.privateNotes.to({ group: group.slug })

async function take(ctx: Ctx, reader: Reader): Promise<Response> {
  const { group, side } = reader
  const once = ctx.form.text('_once').slice(0, 60) || newId(ctx.now)
  const done = await writeNote(ctx.acting, { groupId: group.id, side, words: ctx.form.text('words'), once })
  if ('noted' in done) return ctx.seeOther(here(reader), words.saved)
  return done.refused === 'not-found' ? ctx.notFound() : show(ctx, reader, done.refused)
}

async function remove(ctx: Ctx, reader: Reader): Promise<Response> {
  const { group, side } = reader
  const done = await removeNote(ctx.acting, { groupId: group.id, side, noteId: ctx.params['note']! })
  return 'removed' in done ? ctx.seeOther(here(reader), words.removed) : ctx.notFound()
}
