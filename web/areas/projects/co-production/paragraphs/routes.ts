import { type Ctx, get, post, type Route } from '../../../../platform/http.ts'
import { newId } from '../../../../platform/ids.ts'
import { joinParagraphs } from '../../../../platform/paragraphs.ts'
import { speak } from '../../../../platform/words.ts'
import { type Saved, saveDraft } from '../drafts/commands.ts'
import type { Clash } from '../drafts/merge.ts'
import { findVersion } from '../drafts/queries.ts'
import { savedAt, showWhole } from '../drafts/routes.ts'
import { draftWords } from '../drafts/words.ts'
import * as paths from '../paths.ts'
import { member, namesOf, withRoomDraft } from '../room/with-room.ts'
import { roomWords } from '../room/words.ts'
import type { JointDraft, Room } from '../types.ts'
import { answerSuggestion, commentOn, resolveComment, type SuggestionAnswer, suggest } from './commands.ts'
import { paragraphView } from './page.tsx'
import { findSuggestion, listComments, listSuggestions } from './queries.ts'

export const paragraphRoutes: readonly Route[] = [
  get(paths.paragraph, member, (ctx) => withRoomDraft(ctx, (room, draft) => show(ctx, room, draft))),
  post(paths.paragraph, member, 'joint-draft.changed', change),
  post(paths.paragraphSuggestions, member, 'joint-draft.suggested', takeSuggestion),
  post(paths.suggestionAnswer, member, 'joint-draft.suggestion-answered', answer),
  post(paths.paragraphComments, member, 'joint-draft.commented', takeComment),
  post(paths.commentResolution, member, 'joint-draft.comment-resolved', settle),
]

type Clashed = Extract<Saved, { clashes: Clash[] }>
type Again = {
  id?: string
  change?: { text: string; why: string; base: number }
  suggestion?: { text: string; why: string }
  comment?: string
  clashes?: readonly Clash[]
  errors?: Partial<Record<string, string>>
}

async function show(ctx: Ctx, room: Room, draft: JointDraft, again: Again = {}): Promise<Response> {
  const { paragraphs } = (await findVersion(ctx.db, draft.id, draft.version))!
  const id = again.id ?? ctx.params['paragraph']!
  const place = paragraphs.findIndex((one) => one.id === id)
  // One that somebody took out meanwhile is still there for whoever was writing in it or about it.
  if (place < 0 && !again.change && !again.errors) return ctx.notFound()
  const text = paragraphs[place]?.text ?? ''
  const page = {
    ...room,
    draft,
    token: ctx.token(),
    language: ctx.language,
    paragraph: { id, text, n: place < 0 ? paragraphs.length + 1 : place + 1 },
    change: again.change ?? { text, why: '', base: draft.version },
    suggestion: again.suggestion ?? { text, why: '' },
    comment: again.comment ?? '',
    clashes: again.clashes ?? [],
    suggestions: await listSuggestions(ctx.db, draft.id, id),
    ...(await listComments(ctx.db, {
      draftId: draft.id,
      paragraphId: id,
      before: ctx.url.searchParams.get('before') ?? undefined,
    })),
    nameOf: (await namesOf(ctx, room.group.id)).nameOf,
    once: newId(ctx.now),
    errors: again.errors,
  }
  return ctx.show(paragraphView(page), again.errors || again.clashes?.length ? 422 : 200)
}

function change(ctx: Ctx): Promise<Response> {
  return withRoomDraft(ctx, async (room, draft) => {
    const [text, why] = [ctx.form.text('text'), ctx.form.text('why')]
    const [base, paragraphId] = [Number(ctx.form.text('base')) || 0, ctx.params['paragraph']!]
    if (ctx.form.switching) return show(ctx, room, draft, { change: { text, why, base } })
    const done = await saveDraft(ctx.acting, { draftId: draft.id, base, why, paragraphId, text })
    if ('saved' in done) return savedAt(ctx, room, draft, done.saved, paragraphId)
    if (done.refused === 'not-found') return ctx.notFound()
    if (done.refused === 'changed-meanwhile') return clash(ctx, room, draft, done)
    const field = done.refused === 'why-too-long' ? 'why' : 'text'
    const errors = { [field]: speak(roomWords, ctx.language).draftRefusals[done.refused] }
    return show(ctx, room, draft, { change: { text, why, base }, errors })
  })
}

/** Both versions of the paragraph, with one's own in the box: what is saved next is upon the newest. */
function clash(ctx: Ctx, room: Room, draft: JointDraft, { clashes, paragraphs, version }: Clashed): Promise<Response> {
  const [now, why] = [{ ...draft, version }, ctx.form.text('why')]
  const [own] = clashes
  // One that somebody took out can only be put back in the whole.
  if (own?.theirs === undefined)
    return showWhole(ctx, room, now, { text: joinParagraphs(paragraphs), why, base: version, clashes })
  const text = ctx.form.text('text') || own.theirs
  return show(ctx, room, now, { change: { text, why, base: version }, clashes })
}

function takeSuggestion(ctx: Ctx): Promise<Response> {
  return withRoomDraft(ctx, async (room, draft) => {
    const [words, why] = [ctx.form.text('suggestion'), ctx.form.text('why')]
    const paragraphId = ctx.params['paragraph']!
    const input = { draftId: draft.id, paragraphId, words, why, once: ctx.form.text('_once') }
    const done = await suggest(ctx.acting, input)
    const say = speak(draftWords, ctx.language)
    if ('suggestionId' in done) return back(ctx, room, draft, paragraphId, 'suggestions', say.suggested)
    if (done.refused === 'not-found') return ctx.notFound()
    const field = done.refused === 'why-too-long' ? 'suggestion-why' : 'suggestion'
    const errors = { [field]: say.refusals[done.refused] }
    return show(ctx, room, draft, { suggestion: { text: words, why }, errors })
  })
}

const back = (ctx: Ctx, { group }: Room, draft: JointDraft, paragraph: string, part: string, notice: string) =>
  ctx.seeOther(`${paths.paragraph.to({ group: group.id, draft: draft.id, paragraph })}#${part}`, notice)

const answers: readonly string[] = ['accepted', 'declined', 'withdrawn']

function answer(ctx: Ctx): Promise<Response> {
  return withRoomDraft(ctx, async (room, draft) => {
    const [said, suggestionId] = [ctx.form.text('answer'), ctx.params['suggestion']!]
    const found = await findSuggestion(ctx.db, draft.id, suggestionId)
    if (!found || !answers.includes(said)) return ctx.notFound()
    const seen = Number(ctx.form.text('seen')) || 0
    const input = { draftId: draft.id, suggestionId, answer: said as SuggestionAnswer, seen }
    const done = await answerSuggestion(ctx.acting, input)
    const say = speak(draftWords, ctx.language)
    const to = { group: room.group.id, draft: draft.id }
    if ('answered' in done) return ctx.seeOther(`${paths.roomDraft.to(to)}#${found.paragraphId}`, say.answered)
    if (done.refused === 'not-found') return ctx.notFound()
    return show(ctx, room, draft, { id: found.paragraphId, errors: { '': say.refusals[done.refused] } })
  })
}

function takeComment(ctx: Ctx): Promise<Response> {
  return withRoomDraft(ctx, async (room, draft) => {
    const [words, replyTo] = [ctx.form.text('words'), ctx.form.text('replyTo')]
    const paragraphId = ctx.params['paragraph']!
    const done = await commentOn(ctx.acting, {
      draftId: draft.id,
      paragraphId,
      words,
      replyTo: replyTo || undefined,
      once: ctx.form.text('_once'),
    })
    const say = speak(draftWords, ctx.language)
    if ('commentId' in done) return back(ctx, room, draft, paragraphId, 'comments', say.said)
    if (done.refused === 'not-found') return ctx.notFound()
    return show(ctx, room, draft, { comment: words, errors: { words: say.refusals[done.refused] } })
  })
}

function settle(ctx: Ctx): Promise<Response> {
  return withRoomDraft(ctx, async (room, draft) => {
    const done = await resolveComment(ctx.acting, { draftId: draft.id, commentId: ctx.params['comment']! })
    if ('refused' in done) return ctx.notFound()
    return back(ctx, room, draft, done.paragraphId, 'comments', speak(draftWords, ctx.language).isResolved)
  })
}
