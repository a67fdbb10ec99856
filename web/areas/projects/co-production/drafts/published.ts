import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import { isId } from '../../../../platform/ids.ts'
import type { Paragraph } from '../../../../platform/paragraphs.ts'

export type PublishedDraft = {
  id: string
  projectId: string
  groupId: string
  title: string
  version: number
  publishedAt: Date
}

const newest = sql`select d.id, d.project_id as "projectId", d.working_group_id as "groupId", d.title, p.version,
    p.at as "publishedAt", v.paragraphs, d.used
  from joint_drafts d join lateral (select version, at from joint_publications where draft_id = d.id
    order by version desc limit 1) p on true
  join joint_draft_versions v on v.draft_id = d.id and v.version = p.version`

/** The newest version of a draft that both sides agreed to publish, in its paragraphs; `used` is their highest number. */
export async function publishedDraft(
  db: Sql,
  draftId: string,
): Promise<(PublishedDraft & { paragraphs: Paragraph[]; used: number }) | undefined> {
  if (!isId(draftId)) return undefined
  const { rows } = await sql<PublishedDraft & { paragraphs: Paragraph[]; used: number }>`
    ${newest} where d.id = ${draftId}`.execute(db)
  return rows[0]
}

/** The drafts of a project that its working groups have published. */
export async function listPublishedDrafts(db: Sql, projectId: string): Promise<PublishedDraft[]> {
  const { rows } = await sql<PublishedDraft & { paragraphs?: Paragraph[]; used?: number }>`
    ${newest} where d.project_id = ${projectId} order by p.at desc limit 50`.execute(db)
  return rows.map(({ paragraphs: _, used: __, ...draft }) => draft)
}
