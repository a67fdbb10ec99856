import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { type Files, keepFile, prepareDocument } from '../../../platform/files.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { record } from '../../../platform/record.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { lockProject } from '../brief/locked.ts'
import { announceProject } from '../publication/publish.ts'
import { type DocumentInput, type DocumentRefusals, documentRefusals } from './rules.ts'

export type SaveDocument = DocumentInput & {
  projectId: string
  /** An existing document; without it a new one is added. */
  documentId?: string | undefined
  version?: number | undefined
  once?: string | undefined
  upload?: { name: string; bytes: Uint8Array } | undefined
}
export type DocumentSaved =
  | { documentId: string }
  | { refused: 'not-found' }
  | { refused: 'invalid'; fields: DocumentRefusals }
  | {
      refused: 'changed-meanwhile'
      theirs: Required<Pick<DocumentInput, 'title' | 'kind' | 'summary' | 'body'>>
      version: number
    }

/** Adds a document to a project, or changes one. Bytes are kept only once the words beside them are right. */
export async function addDocument(at: Acting, files: Files, input: SaveDocument): Promise<DocumentSaved> {
  const prepared = input.upload && prepareDocument(input.upload.name, input.upload.bytes)
  if (prepared && 'refused' in prepared)
    return { refused: 'invalid', fields: { ...documentRefusals(input, true), file: prepared.refused } }
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, input.projectId)
    if (!project) return { refused: 'not-found' }
    const { documentId } = input
    const before =
      documentId && isId(documentId)
        ? await tx
            .selectFrom('project_documents')
            .selectAll()
            .where('id', '=', documentId)
            .where('project_id', '=', project.id)
            .executeTakeFirst()
        : undefined
    if (documentId !== undefined && !before) return { refused: 'not-found' }
    if (before && input.version !== undefined && input.version !== before.version)
      return {
        refused: 'changed-meanwhile',
        theirs: { title: before.title, kind: before.kind, summary: before.summary, body: before.body },
        version: before.version,
      }
    const fields = documentRefusals(input, !!prepared || !!before?.file_id)
    if (Object.keys(fields).length) return { refused: 'invalid', fields }
    const id = documentId ?? (isId(input.once) ? input.once : newId<'document'>(at.now))
    if (!before && (await tx.selectFrom('project_documents').select('id').where('id', '=', id).executeTakeFirst()))
      return { documentId: id }
    const fileId = prepared ? await keepFile(tx, at, files, prepared, false) : (before?.file_id ?? null)
    const row = {
      title: input.title,
      kind: input.kind ?? '',
      summary: input.summary ?? '',
      body: input.body ?? '',
      file_id: fileId,
      translations: JSON.stringify(input.translations ?? before?.translations ?? {}),
    }
    if (before)
      await tx
        .updateTable('project_documents')
        .set({ ...row, version: before.version + 1 })
        .where('id', '=', id)
        .execute()
    else
      await tx
        .insertInto('project_documents')
        .values({ id, project_id: project.id, added_by: at.by.account, added_at: at.now, ...row })
        .execute()
    await record(tx, at, {
      deed: before ? 'project.document-changed' : 'project.document-added',
      subject: subjectOf('project', project.id),
      details: {
        document: id,
        title: input.title,
        before: before
          ? { title: before.title, summary: before.summary, body: before.body, file: before.file_id }
          : null,
      },
      ...(project.publishedAt ? { public: { document: id } } : {}),
    })
    if (!before && project.publishedAt)
      await announceProject(tx, at, project, {
        kind: 'document-added',
        title: `New document: ${input.title}`,
        summary: input.summary ?? '',
        translations: { cy: { title: `Dogfen newydd: ${input.translations?.cy?.['title'] || input.title}` } },
      })
    return { documentId: id }
  })
}

/** Takes a document away with a reason; that it was there stays public. */
export function withdrawDocument(
  at: Acting,
  { projectId, documentId, reason }: { projectId: string; documentId: string; reason: string },
): Promise<{ withdrawn: true } | { refused: 'not-found' | 'reason-missing' | 'reason-too-long' }> {
  return deed(at.db, async (tx) => {
    const project = await lockProject(tx, projectId)
    if (!project || !isId(documentId)) return { refused: 'not-found' }
    const found = await tx
      .selectFrom('project_documents')
      .select('id')
      .where('id', '=', documentId)
      .where('project_id', '=', projectId)
      .executeTakeFirst()
    if (!found) return { refused: 'not-found' }
    if (!reason) return { refused: 'reason-missing' }
    if (reason.length > 1_000) return { refused: 'reason-too-long' }
    const gone = await tx
      .insertInto('project_document_withdrawals')
      .values({ document_id: documentId, at: at.now, by_account: at.by.account, reason })
      .onConflict((c) => c.column('document_id').doNothing())
      .returning('document_id')
      .executeTakeFirst()
    if (gone)
      await record(tx, at, {
        deed: 'project.document-withdrawn',
        subject: subjectOf('project', projectId),
        why: reason,
        details: { document: documentId },
        ...(project.publishedAt ? { public: { document: documentId, reason } } : {}),
      })
    return { withdrawn: true }
  })
}
