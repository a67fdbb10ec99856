import { type Ctx, get, post, type Route } from '../../../../platform/http.ts'
import { newId } from '../../../../platform/ids.ts'
import { joinParagraphs } from '../../../../platform/paragraphs.ts'
import { speak } from '../../../../platform/words.ts'
import { countOpen } from '../paragraphs/queries.ts'
import * as paths from '../paths.ts'
import { member, withRoom, withRoomDraft } from '../room/with-room.ts'
import { roomWords } from '../room/words.ts'
import type { JointDraft, Room, WorkingGroup } from '../types.ts'
import { proposeMotion } from '../votes/commands.ts'
import { listMotions } from '../votes/queries.ts'
import { draftTopic } from './add-version.ts'
import { saveDraft, startDraft } from './commands.ts'
import { roomDraftView } from './draft-page.tsx'
import type { Clash } from './merge.ts'
import { findVersion, movedSince } from './queries.ts'
import { draftWords } from './words.ts'
import { newDraftView, wholeDraftView } from './write-pages.tsx'

/** A whole draft in a form: its letters may take several bytes each. */
const wide = { limit: 700_000 }

export const draftRoutes: readonly Route[] = [
  get(paths.newRoomDraft, member, (ctx) => withRoom(ctx, ({ group }) => showNew(ctx, group))),
  post(paths.roomDrafts, member, 'joint-draft.started', begin, wide),
  get(paths.roomDraft, member, (ctx) => withRoomDraft(ctx, (room, draft) => showDraft(ctx, room, draft))),
  get(paths.roomDraftLive, member, follow),
  get(paths.wholeDraft, member, (ctx) => withRoomDraft(ctx, (room, draft) => showWhole(ctx, room, draft))),
  post(paths.wholeDraft, member, 'joint-draft.changed', saveWhole, wide),
  post(paths.draftProposal, member, 'working-group.vote-called', askToPublish),
]

function showNew(ctx: Ctx, group: WorkingGroup, errors?: { title?: string; text?: string }): Response {
  const typed = { title: ctx.form.text('title'), text: ctx.form.text('text'), once: ctx.form.text('_once') }
  const page = { group, ...typed, once: typed.once || newId(ctx.now), token: ctx.token(), language: ctx.language }
  return ctx.show(newDraftView({ ...page, errors }), errors ? 422 : 200)
}

function begin(ctx: Ctx): Promise<Response> {
  return withRoom(ctx, async ({ group }) => {
    if (ctx.form.switching) return showNew(ctx, group)
    const say = speak(roomWords, ctx.language)
    const [title, text, once] = [ctx.form.text('title'), ctx.form.text('text'), ctx.form.text('_once')]
    const done = await startDraft(ctx.acting, { groupId: group.id, title, text, once })
    if ('draftId' in done) return ctx.seeOther(paths.roomDraft.to({ group: group.id, draft: done.draftId }), say.begun)
    if (done.refused === 'not-found') return ctx.notFound()
    const field = done.refused.startsWith('title') ? 'title' : 'text'
    return showNew(ctx, group, { [field]: say.draftRefusals[done.refused] })
  })
}

async function showDraft(ctx: Ctx, room: Room, draft: JointDraft, error?: string): Promise<Response> {
  const version = await findVersion(ctx.db, draft.id, draft.version)
  const { open } = await listMotions(ctx.db, room.group.id, room.seat.id)
  const voting = open.some(({ draftId }) => draftId === draft.id)
  const page = {
    ...room,
    draft,
    paragraphs: version!.paragraphs,
    open: await countOpen(ctx.db, draft.id),
    publishing: version!.publishedAt ? ('public' as const) : voting ? ('voting' as const) : undefined,
    token: ctx.token(),
    language: ctx.language,
    error,
  }
  return ctx.show(roomDraftView(page), error ? 422 : 200)
}

function follow(ctx: Ctx): Promise<Response> {
  return withRoomDraft(ctx, (_, draft) =>
    ctx.follow({
      topic: draftTopic(draft.id),
      view: 'room',
      since: (place, most) => movedSince(ctx.db, draft.id, place, most),
    }),
  )
}

type Typed = {
  text: string
  why: string
  base: number
  clashes: readonly Clash[]
  errors?: { text?: string; why?: string }
}

export async function showWhole(ctx: Ctx, room: Room, draft: JointDraft, typed?: Typed): Promise<Response> {
  const text = typed?.text ?? joinParagraphs((await findVersion(ctx.db, draft.id, draft.version))!.paragraphs)
  const page = { why: '', base: draft.version, clashes: [], ...typed, text }
  const frame = { ...room, draft, token: ctx.token(), language: ctx.language }
  return ctx.show(wholeDraftView({ ...frame, ...page }), typed?.errors || typed?.clashes.length ? 422 : 200)
}

function saveWhole(ctx: Ctx): Promise<Response> {
  return withRoomDraft(ctx, async (room, draft) => {
    const [text, why] = [ctx.form.text('text'), ctx.form.text('why')]
    const base = Number(ctx.form.text('base')) || 0
    if (ctx.form.switching) return showWhole(ctx, room, draft, { text, why, base, clashes: [] })
    const done = await saveDraft(ctx.acting, { draftId: draft.id, base, why, whole: text })
    if ('saved' in done) return savedAt(ctx, room, draft, done.saved)
    if (done.refused === 'not-found') return ctx.notFound()
    if (done.refused === 'changed-meanwhile') {
      const { clashes, version } = done
      const now = { ...draft, version }
      return showWhole(ctx, room, now, { text: joinParagraphs(done.paragraphs), why, base: version, clashes })
    }
    const field = done.refused === 'why-too-long' ? 'why' : 'text'
    const errors = { [field]: speak(roomWords, ctx.language).draftRefusals[done.refused] }
    return showWhole(ctx, room, draft, { text, why, base, clashes: [], errors })
  })
}

/** Back to the draft, at the paragraph where one was changed. */
export function savedAt(ctx: Ctx, { group }: Room, draft: JointDraft, saved: number, paragraph?: string): Response {
  const say = speak(draftWords, ctx.language)
  const to = paths.roomDraft.to({ group: group.id, draft: draft.id })
  return ctx.seeOther(paragraph ? `${to}#${paragraph}` : to, saved === draft.version ? say.nothing : say.saved)
}

function askToPublish(ctx: Ctx): Promise<Response> {
  return withRoomDraft(ctx, async (room, draft) => {
    const say = speak(roomWords, ctx.language)
    const version = Number(ctx.form.text('version')) || 0
    const done = await proposeMotion(ctx.acting, room.group.id, { kind: 'publish', draftId: draft.id, version })
    if ('motionId' in done) return ctx.seeOther(`${paths.room.to({ group: room.group.id })}#votes`, say.called)
    return done.refused === 'not-found' ? ctx.notFound() : showDraft(ctx, room, draft, say.motionRefusals[done.refused])
  })
}
