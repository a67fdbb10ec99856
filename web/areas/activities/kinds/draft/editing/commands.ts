import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { joinParagraphs } from '../../../../../platform/paragraphs.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { publishedDraft } from '../../../../projects/index.ts'
import { announce } from '../../../../publishing/index.ts'
import { findActivityById, findRow } from '../../../activity/queries.ts'
import { endOf } from '../../../activity/rules.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import { type Definition, limits, nextVersion, readDefinition } from '../definition.ts'
import * as paths from '../paths.ts'
import { isSame, type TextRefusal, textProblem } from './rules.ts'
import { tellVersion } from './tell-version.ts'

type Kept = { number: number }

/** Keeps the first version of the text until the draft is published: until then it changes freely. */
export const saveText = (
  at: Acting,
  typed: { activityId: string; text: string; source?: string },
): Promise<{ refused: TextRefusal } | { saved: Kept }> =>
  deed(at.db, async (tx) => {
    const activity = await findRow(tx, typed.activityId, { lock: true })
    if (activity?.kind !== 'draft' || activity.publishedAt) return { refused: 'changed-meanwhile' }
    const next = { ...nextVersion({ number: 0, used: 0, paragraphs: [] }, typed.text), number: 1 }
    const refused = textProblem(next, typed.text)
    if (refused) return { refused }
    await tx.deleteFrom('draft_versions').where('activity_id', '=', activity.id).execute()
    await keep(tx, at, activity, next, { whatChanged: '', source: typed.source ?? null })
    await record(tx, at, {
      deed: 'draft.text-saved',
      subject: subjectOf('activity', activity.id),
      details: { paragraphs: next.paragraphs.length, source: typed.source ?? null },
    })
    return { saved: { number: 1 } }
  })

type NewVersion = { activityId: string; base: number; text: string; whatChanged: string }

/** Publishes the text anew: comments stay with their paragraphs, and everybody sees what is different. */
export const publishVersion = (
  at: Acting,
  typed: NewVersion,
): Promise<{ refused: TextRefusal } | { published: Kept }> =>
  deed(at.db, async (tx) => {
    const activity = await findRow(tx, typed.activityId, { lock: true })
    if (activity?.kind !== 'draft' || !activity.publishedAt) return { refused: 'changed-meanwhile' }
    const before = readDefinition(activity.definition)
    if (before.number !== typed.base) return { refused: 'changed-meanwhile' }
    const next = nextVersion(before, typed.text)
    const refused = versionProblem(at, activity, before, next, typed)
    if (refused) return { refused }
    await keep(tx, at, activity, next, { whatChanged: typed.whatChanged.trim(), source: null })
    await tellOf(tx, at, activity, next, typed.whatChanged.trim())
    await record(tx, at, {
      deed: 'draft.version-published',
      subject: subjectOf('activity', activity.id),
      why: typed.whatChanged.trim(),
      details: { number: next.number, paragraphs: next.paragraphs.length },
      public: { number: next.number },
    })
    return { published: { number: next.number } }
  })

function versionProblem(
  at: Acting,
  activity: ActivityRow,
  before: Definition,
  next: Definition,
  { text, whatChanged }: NewVersion,
): TextRefusal | undefined {
  const end = endOf(activity)
  if (end && end <= at.now) return 'already-closed'
  const wrong = textProblem(next, text)
  if (wrong) return wrong
  if (isSame(before, next)) return 'nothing-changed'
  if (!whatChanged.trim()) return 'change-missing'
  return whatChanged.length > limits.change ? 'change-too-long' : undefined
}

async function keep(
  tx: Tx,
  at: Acting,
  activity: ActivityRow,
  next: Definition,
  { whatChanged, source }: { whatChanged: string; source: string | null },
): Promise<void> {
  await tx
    .insertInto('draft_versions')
    .values({
      activity_id: activity.id,
      number: next.number,
      paragraphs: JSON.stringify(next.paragraphs),
      what_changed: whatChanged,
      source,
      at: at.now,
      by_account: at.by.account,
    })
    .execute()
  await tx
    .updateTable('activities')
    .set({ definition: JSON.stringify(next), version: activity.version + 1 })
    .where('id', '=', activity.id)
    .execute()
}

/** Who follows the draft, and who commented on it, hears that it changed. */
async function tellOf(tx: Tx, at: Acting, row: ActivityRow, { number }: Definition, summary: string): Promise<void> {
  const activity = await findActivityById(tx, row.id, null, at.now)
  if (!activity) return
  await announce(tx, at, {
    subject: subjectOf('activity', row.id),
    kind: 'draft-version',
    title: `Version ${number} of a draft: ${activity.title}`,
    summary,
    translations: { cy: { title: `Fersiwn ${number} o ddrafft: ${activity.title}`, summary } },
    path: paths.changesOf.to({ project: activity.project.slug, activity: activity.slug, number: String(number) }),
    uniqueKey: `draft-version:${row.id}:${number}`,
  })
  await tellVersion(tx, at, activity, number)
}

/** The text that a working group agreed on, as both sides published it. */
export async function textOfGroup(
  { db }: Pick<Acting, 'db'>,
  { draftId, projectId }: { draftId: string; projectId: string },
): Promise<string | undefined> {
  const found = await publishedDraft(db, draftId)
  return found && found.projectId === projectId ? joinParagraphs(found.paragraphs) : undefined
}
