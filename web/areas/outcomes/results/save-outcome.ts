import type { Acting } from '../../../platform/acting.ts'
import { dayOf } from '../../../platform/clock.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { type Id, isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { findAnyProject } from '../../projects/index.ts'
import { themesOf } from '../../voices/index.ts'
import { findDecision } from '../decisions/queries.ts'
import { lockOutcome } from './queries.ts'
import { type OutcomeFields, type OutcomeRefusals, outcomeRefusals } from './rules.ts'

export type OutcomeInput = OutcomeFields & {
  projectId: string
  decisionId?: string | null
  change?: { outcomeId: string; version: number } | undefined
  once?: string | undefined
}

export type OutcomeSaved =
  | { outcomeId: Id<'outcome'> }
  | { refused: 'not-found' | 'published' | 'changed-meanwhile' }
  | { refused: 'invalid'; fields: OutcomeRefusals }

/** Writes down what changed, as a draft, or changes one that is not published yet. */
export function saveOutcome(
  at: Acting,
  { projectId, decisionId = null, change, once, ...fields }: OutcomeInput,
): Promise<OutcomeSaved> {
  return deed(at.db, async (tx) => {
    if (!(await findAnyProject(tx, { id: projectId }))) return { refused: 'not-found' }
    if (decisionId && (await findDecision(tx, decisionId))?.projectId !== projectId) return { refused: 'not-found' }
    const before = change ? await lockOutcome(tx, change.outcomeId) : undefined
    if (change && before?.projectId !== projectId) return { refused: 'not-found' }
    if (before?.publishedAt) return { refused: 'published' }
    const known = new Set((await themesOf(tx, projectId)).map(({ id }) => id))
    const themeIds = [...new Set(fields.themeIds)].filter((id) => known.has(id))
    const wrong = outcomeRefusals({ ...fields, themeIds }, dayOf(at.now))
    if (Object.keys(wrong).length > 0) return { refused: 'invalid', fields: wrong }
    if (before && change?.version !== before.version) return { refused: 'changed-meanwhile' }
    const row = {
      decision_id: decisionId,
      title: fields.title,
      what: fields.what,
      happened_on: fields.happenedOn,
      evidence: fields.evidence,
      translations: JSON.stringify(fields.translations),
      updated_at: at.now,
    }
    const id = before?.id ?? (isId(once) ? once : newId<'outcome'>(at.now))
    if (before)
      await tx
        .updateTable('outcomes')
        .set({ ...row, version: before.version + 1 })
        .where('id', '=', id)
        .execute()
    else if (!(await begin(tx, at, { id, project_id: projectId, ...row }))) return { outcomeId: id }
    await tx.deleteFrom('outcome_themes').where('outcome_id', '=', id).execute()
    await tx
      .insertInto('outcome_themes')
      .values(themeIds.map((theme_id) => ({ outcome_id: id, theme_id })))
      .execute()
    await record(tx, at, { deed: 'outcome.saved', subject: subjectOf('outcome', id), details: { title: fields.title } })
    return { outcomeId: id }
  })
}

type Row = {
  id: string
  project_id: string
  decision_id: string | null
  title: string
  what: string
  happened_on: string
  evidence: string
  translations: string
  updated_at: Date
}

/** False where the same page was already sent. */
async function begin(tx: Tx, at: Acting, row: Row): Promise<boolean> {
  const made = await tx
    .insertInto('outcomes')
    .values({ ...row, created_by: at.by.account, created_at: at.now })
    .onConflict((c) => c.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return !!made
}
