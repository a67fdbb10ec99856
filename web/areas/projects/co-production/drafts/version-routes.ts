import { type Ctx, get, post, type Route } from '../../../../platform/http.ts'
import { paragraphChanges } from '../../../../platform/paragraph-changes.ts'
import { speak } from '../../../../platform/words.ts'
import * as paths from '../paths.ts'
import { member, namesOf, withRoomDraft } from '../room/with-room.ts'
import { roomWords } from '../room/words.ts'
import type { JointDraft, Room } from '../types.ts'
import { restoreVersion } from './commands.ts'
import { findVersion, listVersions } from './queries.ts'
import { differenceView, versionsView, versionView } from './version-pages.tsx'
import { draftWords } from './words.ts'

export const versionRoutes: readonly Route[] = [
  get(paths.roomVersions, member, (ctx) => withRoomDraft(ctx, (room, draft) => showList(ctx, room, draft))),
  get(paths.roomDifference, member, (ctx) => withRoomDraft(ctx, (room, draft) => showDifference(ctx, room, draft))),
  get(paths.roomVersion, member, (ctx) => withRoomDraft(ctx, (room, draft) => showVersion(ctx, room, draft))),
  post(paths.restoration, member, 'joint-draft.changed', restore),
]

const frameOf = (ctx: Ctx, room: Room, draft: JointDraft) => ({
  ...room,
  draft,
  token: ctx.token(),
  language: ctx.language,
})

async function showList(ctx: Ctx, room: Room, draft: JointDraft): Promise<Response> {
  const before = ctx.url.searchParams.get('before') ?? ''
  const versions = await listVersions(ctx.db, draft.id, /^\d{1,9}$/.test(before) ? Number(before) : undefined)
  const { nameOf } = await namesOf(ctx, room.group.id)
  return ctx.show(versionsView({ ...frameOf(ctx, room, draft), versions, nameOf }))
}

async function showVersion(
  ctx: Ctx,
  room: Room,
  draft: JointDraft,
  errors?: { ''?: string; why?: string },
): Promise<Response> {
  const version = await findVersion(ctx.db, draft.id, Number(ctx.params['version']))
  if (!version) return ctx.notFound()
  const { nameOf } = await namesOf(ctx, room.group.id)
  const page = { ...frameOf(ctx, room, draft), version, nameOf, why: ctx.form.text('why'), errors }
  return ctx.show(versionView(page), errors ? 422 : 200)
}

async function showDifference(ctx: Ctx, room: Room, draft: JointDraft): Promise<Response> {
  const [from, to] = ['from', 'to'].map((name) => Number(ctx.url.searchParams.get(name)))
  const [before, after] = [await findVersion(ctx.db, draft.id, from!), await findVersion(ctx.db, draft.id, to!)]
  if (!before || !after) return ctx.notFound()
  const changes = paragraphChanges(before.paragraphs, after.paragraphs)
  return ctx.show(differenceView({ ...frameOf(ctx, room, draft), from: before.version, to: after.version, changes }))
}

function restore(ctx: Ctx): Promise<Response> {
  return withRoomDraft(ctx, async (room, draft) => {
    const version = Number(ctx.params['version'])
    if (ctx.form.switching) return showVersion(ctx, room, draft)
    const [base, why] = [Number(ctx.form.text('base')) || 0, ctx.form.text('why')]
    const done = await restoreVersion(ctx.acting, { draftId: draft.id, version, base, why })
    if ('saved' in done)
      return ctx.seeOther(
        paths.roomDraft.to({ group: room.group.id, draft: draft.id }),
        speak(draftWords, ctx.language).restored,
      )
    if (done.refused === 'not-found') return ctx.notFound()
    const say = speak(roomWords, ctx.language)
    return done.refused === 'why-too-long'
      ? showVersion(ctx, room, draft, { why: say.draftRefusals['why-too-long'] })
      : showVersion(ctx, room, draft, { '': say.motionRefusals['changed-meanwhile'] })
  })
}
