import type { Acting } from '../../../../../platform/acting.ts'
import { deed } from '../../../../../platform/db.ts'
import { newId } from '../../../../../platform/ids.ts'
import { record } from '../../../../../platform/record.ts'
import { subjectOf } from '../../../../../platform/subjects.ts'
import { findMap } from './queries.ts'

export type ReportRefusal = 'no-map' | 'foreword-missing' | 'foreword-too-long' | 'changed-meanwhile'
export const longestForeword = 5000

/** Publishes the map as it stands now, with words of those who answer for it: later votes do not change it. */
export function publishReport(
  at: Acting,
  { activityId, foreword, version }: { activityId: string; foreword: string; version: number },
): Promise<{ refused: ReportRefusal } | { reportId: string }> {
  return deed(at.db, async (tx) => {
    const map = await findMap(tx, activityId)
    if (!map) return { refused: 'no-map' }
    if (!foreword.trim()) return { refused: 'foreword-missing' }
    if (foreword.length > longestForeword) return { refused: 'foreword-too-long' }
    if (map.version !== version) return { refused: 'changed-meanwhile' }
    const id = newId<'opinion-report'>(at.now)
    await tx
      .insertInto('opinion_reports')
      .values({
        id,
        activity_id: activityId,
        at: at.now,
        by_account: at.by.account,
        foreword,
        page: JSON.stringify(map.page),
      })
      .execute()
    await record(tx, at, {
      deed: 'opinion-report.published',
      subject: subjectOf('activity', activityId),
      details: { report: id, people: map.page.people, votes: map.page.votes, groups: map.page.groups.length },
      public: { people: map.page.people, votes: map.page.votes, groups: map.page.groups.length },
    })
    return { reportId: id }
  })
}
