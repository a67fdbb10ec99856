import type { Acting } from '../../../../../platform/acting.ts'
import { deed, type Tx } from '../../../../../platform/db.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { findRow } from '../../../activity/queries.ts'
import type { ActivityRow } from '../../../activity/types.ts'
import { hasVoices } from '../../../desk/queries.ts'
import { type Definition, parseDefinition, readDefinition } from '../definition.ts'
import { isLocked, isOver, type SurveyRefusal, sameButForWords } from './rules.ts'

export type SurveyChange = {
  activityId: string
  version: number
  /** What was changed, as officers read it in the list of changes. */
  change: string
  question?: string
  next: (definition: Definition) => Definition | { refused: SurveyRefusal }
  /** Why words are mended where people can answer already. */
  why?: string
}
export type Changed = { refused: SurveyRefusal } | { changed: true }

/** Changes what a survey asks; once it is open, only its words, with a reason. What stood before is kept. */
export function changeSurvey(at: Acting, change: SurveyChange): Promise<Changed> {
  return deed(at.db, async (tx) => {
    const activity = await findRow(tx, change.activityId, { lock: true })
    if (activity?.kind !== 'survey' || activity.version !== change.version) return { refused: 'changed-meanwhile' }
    if (isOver(activity, at.now)) return { refused: 'already-closed' }
    const before = readDefinition(activity.definition)
    const next = change.next(before)
    if ('refused' in next) return next
    const after = parseDefinition(next)
    if (!after) return { refused: 'unreadable' }
    if (isLocked(activity, at.now, await hasVoices(tx, activity.id))) {
      const refused = correctionRefusal(before, after, change.why)
      if (refused) return { refused }
    }
    await keepVersion(tx, at, activity, change)
    await tx
      .updateTable('activities')
      .set({ definition: JSON.stringify(after), version: activity.version + 1 })
      .where('id', '=', activity.id)
      .execute()
    await record(tx, at, {
      deed: 'survey.changed',
      subject: subjectOf('activity', activity.id),
      details: { change: change.change, question: change.question ?? null, version: activity.version + 1 },
      ...(change.why ? { why: change.why } : {}),
    })
    return { changed: true }
  })
}

function correctionRefusal(before: Definition, after: Definition, why: string | undefined): SurveyRefusal | undefined {
  if (why === undefined) return 'has-answers'
  if (!why.trim()) return 'why-missing'
  if (!sameButForWords(before, after)) return 'meaning-changed'
  return JSON.stringify(before) === JSON.stringify(after) ? 'nothing-changed' : undefined
}

const keepVersion = (tx: Tx, at: Acting, activity: ActivityRow, { change, question, why }: SurveyChange) =>
  tx
    .insertInto('survey_versions')
    .values({
      activity_id: activity.id,
      version: activity.version,
      at: at.now,
      by_account: at.by.account,
      change,
      question: question ?? null,
      why: why?.trim() || null,
      before: JSON.stringify(activity.definition),
    })
    .execute()
