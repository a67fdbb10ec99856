import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { takeFigures } from './figures.ts'
import { findReport, type Report } from './queries.ts'
import { type ReportRefusals, type ReportWords, reportRefusals } from './rules.ts'

type Refused = { refused: 'not-found' | 'published' } | { refused: 'invalid'; fields: ReportRefusals }

const columnsOf = ({ 'next-steps': next_steps, ...words }: ReportWords) => ({ ...words, next_steps })

/** Starts a report with the figures of this moment. */
export function startReport(
  at: Acting,
  { once, ...words }: ReportWords & { once?: string | undefined },
): Promise<{ reportId: string } | Refused> {
  return deed(at.db, async (tx) => {
    const fields = reportRefusals(words, false)
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    const id = isId(once) ? once : newId<'report'>(at.now)
    const figures = JSON.stringify(await takeFigures({ db: tx, now: at.now }))
    const made = await tx
      .insertInto('network_reports')
      .values({ id, ...columnsOf(words), as_at: at.now, figures, made_at: at.now, made_by: at.by.account })
      .onConflict((c) => c.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made) await note(tx, at, 'report.started', id)
    return { reportId: id }
  })
}

const note = (tx: Tx, at: Acting, what: string, id: string) =>
  record(tx, at, { deed: what, subject: subjectOf('report', id), public: {} })

/** A draft, held while it is changed; what is published stays as it is. */
async function lockDraft(tx: Tx, id: string): Promise<Report | { refused: 'not-found' | 'published' }> {
  if (!isId(id)) return { refused: 'not-found' }
  await sql`select from network_reports where id = ${id} for update`.execute(tx)
  const report = await findReport(tx, id)
  if (!report) return { refused: 'not-found' }
  return report.publishedAt ? { refused: 'published' } : report
}

export function saveReport(
  at: Acting,
  { reportId, ...words }: ReportWords & { reportId: string },
): Promise<{ saved: true } | Refused> {
  return deed(at.db, async (tx) => {
    const draft = await lockDraft(tx, reportId)
    if ('refused' in draft) return draft
    const fields = reportRefusals(words, false)
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    await tx.updateTable('network_reports').set(columnsOf(words)).where('id', '=', reportId).execute()
    await note(tx, at, 'report.saved', reportId)
    return { saved: true }
  })
}

/** Puts the figures of this moment in the place of earlier ones. */
export function refreshFigures(at: Acting, reportId: string): Promise<{ refreshed: true } | Refused> {
  return deed(at.db, async (tx) => {
    const draft = await lockDraft(tx, reportId)
    if ('refused' in draft) return draft
    const figures = JSON.stringify(await takeFigures({ db: tx, now: at.now }))
    await tx.updateTable('network_reports').set({ figures, as_at: at.now }).where('id', '=', reportId).execute()
    await note(tx, at, 'report.figures-taken', reportId)
    return { refreshed: true }
  })
}

/** From now on everyone reads it, and nobody changes it. */
export function publishReport(at: Acting, reportId: string): Promise<{ published: true } | Refused> {
  return deed(at.db, async (tx) => {
    const draft = await lockDraft(tx, reportId)
    if ('refused' in draft) return draft.refused === 'published' ? { published: true } : draft
    const fields = reportRefusals(draft, true)
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    await tx
      .insertInto('network_report_publications')
      .values({ report_id: reportId, at: at.now, by_account: at.by.account })
      .execute()
    await note(tx, at, 'report.published', reportId)
    return { published: true }
  })
}
