import type { Acting } from '../../../../platform/acting.ts'
import { deed } from '../../../../platform/db.ts'
import { isId, newId } from '../../../../platform/ids.ts'
import { record } from '../../../../platform/record.ts'
import { subjectOf } from '../../../../platform/subjects.ts'
import { addVersion } from '../drafts/add-version.ts'
import { textsRefusal, withParagraph } from '../drafts/commands.ts'
import { findVersion } from '../drafts/queries.ts'
import { lockDraft } from '../lock-room.ts'
import { longest, textRefusal } from '../rules.ts'

export type SuggestRefusal = 'not-found' | 'paragraph-gone' | 'same-words' | 'words-too-long' | 'why-too-long'

/** Whether a paragraph stood in an earlier version: numbers are never given twice. */
const wasThere = ({ used }: { used: number }, { paragraphId }: { paragraphId: string }): boolean =>
  /^p[1-9]\d{0,6}$/.test(paragraphId) && Number(paragraphId.slice(1)) <= used

/** Suggests other words for a paragraph, several paragraphs in its place, or none. */
export function suggest(
  at: Acting,
  input: { draftId: string; paragraphId: string; words: string; why: string; once?: string | undefined },
): Promise<{ suggestionId: string } | { refused: SuggestRefusal }> {
  return deed(at.db, async (tx) => {
    const room = await lockDraft(tx, at, input.draftId)
    const now = room && (await findVersion(tx, room.draft.id, room.draft.version))
    const paragraph = now?.paragraphs.find(({ id }) => id === input.paragraphId)
    if (!room || !paragraph) return { refused: room && wasThere(room.draft, input) ? 'paragraph-gone' : 'not-found' }
    if (input.words === paragraph.text) return { refused: 'same-words' }
    if (input.words.length > longest.suggestion) return { refused: 'words-too-long' }
    if (input.why.length > longest.why) return { refused: 'why-too-long' }
    const id = isId(input.once) ? input.once : newId<'joint-suggestion'>(at.now)
    const made = await tx
      .insertInto('joint_suggestions')
      .values({
        id,
        project_id: room.group.projectId,
        draft_id: room.draft.id,
        working_group_id: room.group.id,
        paragraph_id: input.paragraphId,
        on_version: room.draft.version,
        words: input.words,
        why: input.why,
        seat_id: room.seat.id,
        at: at.now,
      })
      .onConflict((c) => c.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made)
      await record(tx, at, {
        deed: 'joint-draft.suggested',
        subject: subjectOf('project', room.group.projectId),
        details: { group: room.group.id, draft: room.draft.id, suggestion: id, seat: room.seat.id },
      })
    return { suggestionId: id }
  })
}

export type SuggestionAnswer = 'accepted' | 'declined' | 'withdrawn'
export type SuggestionRefusal =
  | 'not-found'
  | 'answered'
  | 'your-own'
  | 'not-yours'
  | 'changed-meanwhile'
  | 'text-missing'
  | 'text-too-long'

/** Takes a suggestion in, or not: any member but the one who made it; who made it may take it back. `seen` is the version they read. */
export function answerSuggestion(
  at: Acting,
  {
    draftId,
    suggestionId,
    answer,
    seen,
  }: { draftId: string; suggestionId: string; answer: SuggestionAnswer; seen: number },
): Promise<{ answered: true } | { refused: SuggestionRefusal }> {
  return deed(at.db, async (tx) => {
    const room = isId(suggestionId) ? await lockDraft(tx, at, draftId) : undefined
    const found =
      room &&
      (await tx
        .selectFrom('joint_suggestions')
        .selectAll()
        .where('id', '=', suggestionId)
        .where('draft_id', '=', draftId)
        .executeTakeFirst())
    if (!found) return { refused: 'not-found' }
    if (found.outcome) return { refused: 'answered' }
    const own = found.seat_id === room.seat.id
    if (own !== (answer === 'withdrawn')) return { refused: own ? 'your-own' : 'not-yours' }
    if (answer === 'accepted') {
      const [now, read] = [await findVersion(tx, draftId, room.draft.version), await findVersion(tx, draftId, seen)]
      const place = now!.paragraphs.findIndex(({ id }) => id === found.paragraph_id)
      const wasRead = read?.paragraphs.find(({ id }) => id === found.paragraph_id)?.text
      if (place < 0 || now!.paragraphs[place]!.text !== wasRead) return { refused: 'changed-meanwhile' }
      const { paragraphs, used } = withParagraph(now!.paragraphs, place, found.words, room.draft.used)
      const refused = textsRefusal(paragraphs.map(({ text }) => text))
      if (refused === 'text-missing' || refused === 'text-too-long') return { refused }
      await addVersion(tx, at, room, { draft: room.draft, paragraphs, used, why: found.why, suggestionId })
    }
    await tx
      .updateTable('joint_suggestions')
      .set({ answered_at: at.now, answered_by: room.seat.id, outcome: answer })
      .where('id', '=', suggestionId)
      .execute()
    await record(tx, at, {
      deed: 'joint-draft.suggestion-answered',
      subject: subjectOf('project', room.group.projectId),
      details: { group: room.group.id, draft: draftId, suggestion: suggestionId, answer },
    })
    return { answered: true }
  })
}

export type CommentRefusal = 'not-found' | 'paragraph-gone' | 'words-missing' | 'words-too-long'

/** Says something about a paragraph, or answers what somebody said. */
export function commentOn(
  at: Acting,
  input: {
    draftId: string
    paragraphId: string
    words: string
    replyTo?: string | undefined
    once?: string | undefined
  },
): Promise<{ commentId: string } | { refused: CommentRefusal }> {
  return deed(at.db, async (tx) => {
    const room = await lockDraft(tx, at, input.draftId)
    const now = room && (await findVersion(tx, room.draft.id, room.draft.version))
    if (!room || !now?.paragraphs.some(({ id }) => id === input.paragraphId))
      return { refused: room && wasThere(room.draft, input) ? 'paragraph-gone' : 'not-found' }
    const first = input.replyTo ? await firstComment(tx, input) : undefined
    if (input.replyTo && !first) return { refused: 'not-found' }
    const wrong = textRefusal(input.words, longest.comment)
    if (wrong) return { refused: `words-${wrong}` }
    const id = isId(input.once) ? input.once : newId<'joint-comment'>(at.now)
    const made = await tx
      .insertInto('joint_comments')
      .values({
        id,
        project_id: room.group.projectId,
        draft_id: room.draft.id,
        working_group_id: room.group.id,
        paragraph_id: input.paragraphId,
        reply_to: first ?? null,
        words: input.words,
        seat_id: room.seat.id,
        at: at.now,
      })
      .onConflict((c) => c.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made)
      await record(tx, at, {
        deed: 'joint-draft.commented',
        subject: subjectOf('project', room.group.projectId),
        details: { group: room.group.id, draft: room.draft.id, comment: id, seat: room.seat.id },
      })
    return { commentId: id }
  })
}

const firstComment = async (
  tx: Acting['db'],
  { draftId, paragraphId, replyTo }: { draftId: string; paragraphId: string; replyTo?: string | undefined },
): Promise<string | undefined> =>
  isId(replyTo)
    ? (
        await tx
          .selectFrom('joint_comments')
          .select('id')
          .where('id', '=', replyTo)
          .where('draft_id', '=', draftId)
          .where('paragraph_id', '=', paragraphId)
          .where('reply_to', 'is', null)
          .executeTakeFirst()
      )?.id
    : undefined

/** Says that what a comment asked for is settled. */
export function resolveComment(
  at: Acting,
  { draftId, commentId }: { draftId: string; commentId: string },
): Promise<{ resolved: true; paragraphId: string } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    const room = isId(commentId) ? await lockDraft(tx, at, draftId) : undefined
    const done =
      room &&
      (await tx
        .updateTable('joint_comments')
        .set((eb) => ({
          resolved_at: eb.fn.coalesce('resolved_at', eb.val(at.now)),
          resolved_by: eb.fn.coalesce('resolved_by', eb.val(room.seat.id)),
        }))
        .where('id', '=', commentId)
        .where('draft_id', '=', draftId)
        .where('reply_to', 'is', null)
        .returning('paragraph_id as paragraphId')
        .executeTakeFirst())
    if (!room || !done) return { refused: 'not-found' }
    await record(tx, at, {
      deed: 'joint-draft.comment-resolved',
      subject: subjectOf('project', room.group.projectId),
      details: { group: room.group.id, draft: draftId, comment: commentId },
    })
    return { resolved: true, paragraphId: done.paragraphId }
  })
}
