import type { Acting } from '../../../../platform/acting.ts'
import { deed } from '../../../../platform/db.ts'
import { isId, newId } from '../../../../platform/ids.ts'
import { type Identified, identify, type Paragraph, splitParagraphs } from '../../../../platform/paragraphs.ts'
import { lockDraft, lockRoom } from '../lock-room.ts'
import { longest } from '../rules.ts'
import type { JointDraft } from '../types.ts'
import { addVersion } from './add-version.ts'
import { type Clash, merge } from './merge.ts'
import { findVersion } from './queries.ts'

export type DraftRefusal = 'title-missing' | 'title-too-long' | 'text-missing' | 'text-too-long' | 'why-too-long'

export function textsRefusal(texts: readonly string[]): DraftRefusal | undefined {
  if (!texts.length) return 'text-missing'
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  return length > longest.draft || texts.length > longest.paragraphs ? 'text-too-long' : undefined
}

/** Begins a draft with its first version. */
export function startDraft(
  at: Acting,
  { groupId, title, text, once }: { groupId: string; title: string; text: string; once?: string | undefined },
): Promise<{ draftId: string } | { refused: 'not-found' | DraftRefusal }> {
  return deed(at.db, async (tx) => {
    const room = await lockRoom(tx, at, groupId)
    if (!room) return { refused: 'not-found' }
    if (!title) return { refused: 'title-missing' }
    if (title.length > longest.title) return { refused: 'title-too-long' }
    const { paragraphs, used } = identify(splitParagraphs(text), [])
    const refused = textsRefusal(paragraphs.map((one) => one.text))
    if (refused) return { refused }
    const id = isId(once) ? once : newId<'joint-draft'>(at.now)
    if (await tx.selectFrom('joint_drafts').select('id').where('id', '=', id).executeTakeFirst()) return { draftId: id }
    const draft: JointDraft = { id, groupId, title, version: 0, used, changedAt: at.now }
    await tx
      .insertInto('joint_drafts')
      .values({
        id,
        project_id: room.group.projectId,
        working_group_id: groupId,
        title,
        version: 0,
        used,
        created_at: at.now,
        changed_at: at.now,
      })
      .execute()
    await addVersion(tx, at, room, { draft, paragraphs, used })
    return { draftId: id }
  })
}

export type Edit = {
  draftId: string
  /** The version that whoever writes had before their eyes. */
  base: number
  why: string
} & ({ whole: string } | { paragraphId: string; text: string })

export type Saved =
  | { saved: number }
  | { refused: 'not-found' | DraftRefusal }
  /** Others changed the same paragraphs meanwhile: both, the text with mine in it, and the version to save upon. */
  | { refused: 'changed-meanwhile'; clashes: Clash[]; paragraphs: Paragraph[]; version: number }

/** Saves what a member wrote upon the version they read. What others did meanwhile elsewhere in the text is kept. */
export function saveDraft(at: Acting, edit: Edit): Promise<Saved> {
  return deed(at.db, async (tx) => {
    const room = await lockDraft(tx, at, edit.draftId)
    const base = room && (await findVersion(tx, edit.draftId, edit.base))
    if (!base) return { refused: 'not-found' }
    const { draft } = room
    const mine = written(edit, base.paragraphs, draft.used)
    if (!mine) return { refused: 'not-found' }
    const now = await findVersion(tx, draft.id, draft.version)
    const { paragraphs, clashes } = merge(base.paragraphs, mine.paragraphs, now!.paragraphs)
    if (clashes.length) return { refused: 'changed-meanwhile', clashes, paragraphs, version: draft.version }
    const refused =
      textsRefusal(paragraphs.map(({ text }) => text)) ?? (edit.why.length > longest.why ? 'why-too-long' : undefined)
    if (refused) return { refused }
    if (JSON.stringify(paragraphs) === JSON.stringify(now!.paragraphs)) return { saved: draft.version }
    return { saved: await addVersion(tx, at, room, { draft, paragraphs, used: mine.used, why: edit.why }) }
  })
}

/** The text as the writer wants it, upon the version they read. A paragraph may have become several, or none. */
function written(edit: Edit, base: readonly Paragraph[], used: number): Identified | undefined {
  if ('whole' in edit) return identify(splitParagraphs(edit.whole), base, used)
  const place = base.findIndex(({ id }) => id === edit.paragraphId)
  return place < 0 ? undefined : withParagraph(base, place, edit.text, used)
}

/** The same paragraphs with one of them written anew: the first of what came of it keeps its id. */
export function withParagraph(base: readonly Paragraph[], place: number, text: string, used: number): Identified {
  let last = used
  const fresh = splitParagraphs(text).map((words, i) => ({ id: i ? `p${++last}` : base[place]!.id, text: words }))
  return { paragraphs: base.toSpliced(place, 1, ...fresh), used: last }
}

/** Brings an earlier version back as the newest one; those between stay in the list. */
export function restoreVersion(
  at: Acting,
  { draftId, version, base, why }: { draftId: string; version: number; base: number; why: string },
): Promise<{ saved: number } | { refused: 'not-found' | 'changed-meanwhile' | 'why-too-long' }> {
  return deed(at.db, async (tx) => {
    const room = await lockDraft(tx, at, draftId)
    const earlier = room && (await findVersion(tx, draftId, version))
    if (!earlier || version === room.draft.version) return { refused: 'not-found' }
    if (base !== room.draft.version) return { refused: 'changed-meanwhile' }
    if (why.length > longest.why) return { refused: 'why-too-long' }
    const { draft } = room
    const { paragraphs } = earlier
    return { saved: await addVersion(tx, at, room, { draft, paragraphs, used: draft.used, why, restores: version }) }
  })
}
