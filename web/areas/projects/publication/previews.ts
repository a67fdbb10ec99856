import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed, type Sql } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { hashToken, newToken } from '../../../platform/session.ts'
import { subjectOf } from '../../../platform/subjects.ts'
import { lockProject } from '../brief/locked.ts'
import { findAnyProject } from '../find/find-project.ts'
import type { Project } from '../types.ts'

export const previewDays = [1, 7, 30] as const

/** Makes a link that shows the project as it stands to whoever has it, until it expires or is withdrawn. Only its hash is kept. */
export function makePreview(
  at: Acting,
  { projectId, days = 7 }: { projectId: string; days?: number },
): Promise<{ token: string; expiresAt: Date } | { refused: 'not-found' | 'days-unknown' }> {
  return deed(at.db, async (tx) => {
    if (!(previewDays as readonly number[]).includes(days)) return { refused: 'days-unknown' }
    const project = await lockProject(tx, projectId)
    if (!project) return { refused: 'not-found' }
    const token = newToken()
    const expiresAt = new Date(at.now.getTime() + days * 86_400_000)
    await tx
      .insertInto('project_previews')
      .values({
        token_hash: hashToken(token),
        project_id: projectId,
        created_by: at.by.account,
        created_at: at.now,
        expires_at: expiresAt,
      })
      .execute()
    await record(tx, at, {
      deed: 'project.preview-made',
      subject: subjectOf('project', projectId),
      details: { until: expiresAt.toISOString() },
    })
    return { token, expiresAt }
  })
}

/** Ends a preview link at once; `preview` is its name on the desk, which does not open it. */
export function withdrawPreview(
  at: Acting,
  { projectId, preview }: { projectId: string; preview: string },
): Promise<{ withdrawn: true } | { refused: 'not-found' }> {
  return deed(at.db, async (tx) => {
    if (!/^[0-9a-f]{64}$/.test(preview)) return { refused: 'not-found' }
    const { rows } =
      await sql`update project_previews set withdrawn_at = coalesce(withdrawn_at, ${at.now}), withdrawn_by = coalesce(withdrawn_by, ${at.by.account})
      where token_hash = ${Buffer.from(preview, 'hex')} and project_id = ${projectId} returning 1`.execute(tx)
    if (!rows.length) return { refused: 'not-found' }
    await record(tx, at, { deed: 'project.preview-withdrawn', subject: subjectOf('project', projectId) })
    return { withdrawn: true }
  })
}

/** The project behind a preview link, for whoever holds it. */
export async function findPreview(
  db: Sql,
  token: string,
  now: Date,
): Promise<{ project: Project; expiresAt: Date } | undefined> {
  const found = await db
    .selectFrom('project_previews')
    .select(['project_id', 'expires_at'])
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  const project = found && (await findAnyProject(db, { id: found.project_id }))
  return project && { project, expiresAt: found.expires_at }
}

export type PreviewLink = { name: string; createdAt: Date; expiresAt: Date; withdrawnAt: Date | null }
export async function listPreviews(db: Sql, projectId: string): Promise<PreviewLink[]> {
  const { rows } =
    await sql<PreviewLink>`select encode(token_hash, 'hex') as name, created_at as "createdAt", expires_at as "expiresAt", withdrawn_at as "withdrawnAt"
    from project_previews where project_id = ${projectId} order by created_at desc limit 50`.execute(db)
  return rows
}
