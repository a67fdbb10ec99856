import { type RawBuilder, sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { Figures, ReportWords } from './rules.ts'

export type Report = ReportWords & { id: string; asAt: Date; figures: Figures; publishedAt: Date | null }

const columns = sql`r.id, r.subject, r.purpose, r.approach, r.achievements, r.next_steps as "next-steps",
  r.as_at as "asAt", r.figures, p.at as "publishedAt"`

/** One report, draft or published; whoever asks says who may see a draft. */
export async function findReport(db: Sql, id: string): Promise<Report | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<Report>`select ${columns} from network_reports r
    left join network_report_publications p on p.report_id = r.id where r.id = ${id}`.execute(db)
  return rows[0]
}

export type ReportLine = Pick<Report, 'id' | 'subject' | 'asAt' | 'publishedAt'>
export const reportsPerPage = 20

async function list(db: Sql, of: RawBuilder<unknown>, page: number): Promise<{ reports: ReportLine[]; more: boolean }> {
  const { rows } = await sql<ReportLine>`select r.id, r.subject, r.as_at as "asAt", p.at as "publishedAt" ${of}
    limit ${reportsPerPage + 1} offset ${(page - 1) * reportsPerPage}`.execute(db)
  return { reports: rows.slice(0, reportsPerPage), more: rows.length > reportsPerPage }
}

/** Published reports, the latest first. */
export const listPublished = (db: Sql, page: number) =>
  list(
    db,
    sql`from network_report_publications p join network_reports r on r.id = p.report_id order by p.at desc, p.report_id desc`,
    page,
  )

/** Drafts and published reports, the latest first: for those who write them. */
export const listAll = (db: Sql, page: number) =>
  list(
    db,
    sql`from network_reports r left join network_report_publications p on p.report_id = r.id order by r.made_at desc, r.id desc`,
    page,
  )
