import { sql } from 'kysely'
import type { Sql } from '../../../platform/db.ts'
import { isId } from '../../../platform/ids.ts'
import type { ProjectDocument } from '../types.ts'

export type FoundDocument = ProjectDocument & { withdrawnAt: Date | null; withdrawnWhy: string | null }

/** A document of a project, also one that was taken away: its page then says why, and shows nothing else. */
export async function findDocument(db: Sql, projectId: string, id: string): Promise<FoundDocument | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<FoundDocument>`
    select d.id, d.title, d.kind, d.summary, d.body, d.translations, d.added_at as "addedAt", d.version, w.at as "withdrawnAt", w.reason as "withdrawnWhy",
      case when f.id is not null then jsonb_build_object('id', f.id, 'type', f.type, 'bytes', f.bytes, 'name', f.name) end as file
    from project_documents d left join files f on f.id = d.file_id left join project_document_withdrawals w on w.document_id = d.id
    where d.id = ${id} and d.project_id = ${projectId}`.execute(db)
  return rows[0]
}
