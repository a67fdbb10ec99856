import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import type { Council } from '../../../platform/councils.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { takeBack } from './entry-commands.ts'
import type { Side } from './rules.ts'

/** Somebody says that something about an entry is not right. The same person's open report on it is one. */
export function report(
  at: Acting,
  { entryId, words }: { entryId: string; words: string },
): Promise<{ reported: true } | { refused: 'words-missing' | 'too-long-1000' }> {
  return deed(at.db, async (tx) => {
    if (!words) return { refused: 'words-missing' }
    if (words.length > 1000) return { refused: 'too-long-1000' }
    const { rows } = await sql`insert into skill_reports (id, entry_id, words, by_account, at)
      select ${newId(at.now)}, ${entryId}, ${at.council.keys.seal(words)}, ${at.by.account}, ${at.now}
      where not exists (select from skill_reports where entry_id = ${entryId} and by_account = ${at.by.account} and settled_at is null)
      returning id`.execute(tx)
    if (rows.length) await record(tx, at, { deed: 'skill.reported', subject: subjectOf('skill', entryId), public: {} })
    return { reported: true }
  })
}

export type Report = { id: string; at: Date; words: string; side: Side; title: string; about: string }

/** Reports that nobody has settled, oldest first. Who reported is not said. */
export async function listReports(db: Sql, council: Council): Promise<Report[]> {
  const { rows } = await sql<Omit<Report, 'words'> & { words: Buffer }>`
    select r.id, r.at, r.words, e.side, e.title, e.about from skill_reports r join skill_entries e on e.id = r.entry_id
    where r.settled_at is null order by r.at, r.id limit 50`.execute(db)
  return rows.map((row) => ({ ...row, words: council.keys.open(row.words) }))
}

export async function countReports(db: Sql): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from skill_reports where settled_at is null`.execute(
    db,
  )
  return rows[0]!.n
}

/** A person looked at it: it may stay, or it goes. */
export function settleReport(
  at: Acting,
  { reportId, remove }: { reportId: string; remove: boolean },
): Promise<{ settled: boolean }> {
  return deed(at.db, async (tx) => {
    if (!isId(reportId)) return { settled: false }
    const { rows } = await sql<{
      entryId: string
    }>`update skill_reports set settled_at = ${at.now}, settled_by = ${at.by.account}
      where id = ${reportId} and settled_at is null returning entry_id as "entryId"`.execute(tx)
    const entryId = rows[0]?.entryId
    if (!entryId) return { settled: false }
    await record(tx, at, {
      deed: 'skill-report.settled',
      subject: subjectOf('skill', entryId),
      public: { removed: remove },
    })
    if (remove) await takeBack({ ...at, db: tx }, entryId)
    return { settled: true }
  })
}
