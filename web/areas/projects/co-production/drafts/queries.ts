import { sql } from 'kysely'
import type { Sql } from '../../../../platform/db.ts'
import type { Paragraph } from '../../../../platform/paragraphs.ts'
import type { Version } from '../types.ts'

const facts = sql`v.version, v.seat_id as "seatId", v.at, v.why, v.restores, s.seat_id as "creditSeat", p.at as "publishedAt"`
const from = sql`joint_draft_versions v left join joint_suggestions s on s.id = v.suggestion_id
  left join joint_publications p on p.draft_id = v.draft_id and p.version = v.version`

export async function findVersion(db: Sql, draftId: string, version: number): Promise<Version | undefined> {
  if (!Number.isInteger(version) || version < 1 || version > 2 ** 31 - 1) return undefined
  const { rows } = await sql<Version>`select ${facts}, v.paragraphs from ${from}
    where v.draft_id = ${draftId} and v.version = ${version}`.execute(db)
  return rows[0]
}

export type VersionInList = Omit<Version, 'paragraphs'>
export const versionsOnPage = 30

/** Versions of a draft, the newest first, below a number where one is given. */
export async function listVersions(db: Sql, draftId: string, before = 2 ** 31 - 1): Promise<VersionInList[]> {
  const { rows } = await sql<VersionInList>`select ${facts} from ${from}
    where v.draft_id = ${draftId} and v.version < ${before} order by v.version desc limit ${versionsOnPage}`.execute(db)
  return rows
}

export type DraftInList = {
  id: string
  title: string
  version: number
  changedAt: Date
  publishedVersion: number | null
  publishedAt: Date | null
}

/** Drafts of a group, each with its newest published version. */
export async function listDrafts(db: Sql, groupId: string): Promise<DraftInList[]> {
  const { rows } = await sql<DraftInList>`
    select d.id, d.title, d.version, d.changed_at as "changedAt", p.version as "publishedVersion", p.at as "publishedAt"
    from joint_drafts d left join lateral (select version, at from joint_publications where draft_id = d.id
      order by version desc limit 1) p on true
    where d.working_group_id = ${groupId} order by d.created_at, d.id limit 50`.execute(db)
  return rows
}

export type Publication = {
  version: number
  at: Date
  yesCommunity: number
  yesOfficer: number
  filled: number
}

/** What both sides published of a draft, the newest first, with who agreed, counted. */
export async function listPublications(db: Sql, draftId: string): Promise<Publication[]> {
  const { rows } = await sql<Publication>`
    select p.version, p.at, m.yes_community as "yesCommunity", m.yes_officer as "yesOfficer",
      m.filled_community + m.filled_officer as filled
    from joint_publications p join working_motions m on m.id = p.motion_id
    where p.draft_id = ${draftId} order by p.version desc limit 50`.execute(db)
  return rows
}

/** What changed after a version, for pages that are open: which paragraphs now have other words. */
export async function movedSince(
  db: Sql,
  draftId: string,
  after: number,
  most: number,
): Promise<{
  place: number
  moved: { place: number; event: string; data: { version: number; paragraphs: string[] } }[]
}> {
  // Read first: what comes in between is told twice rather than never.
  const newest = await sql<{ version: number }>`select version from joint_drafts where id = ${draftId}`.execute(db)
  const { rows } = await sql<{ version: number; paragraphs: Paragraph[] }>`
    select version, paragraphs from joint_draft_versions where draft_id = ${draftId} and version >= ${Math.min(after, 2 ** 31 - 1)}
    order by version limit ${most + 1}`.execute(db)
  return {
    place: newest.rows[0]?.version ?? 0,
    moved: rows.slice(1).map(({ version, paragraphs }, i) => {
      const before = new Map(rows[i]!.paragraphs.map(({ id, text }) => [id, text]))
      const ids = paragraphs.flatMap(({ id, text }) => (before.get(id) === text ? [] : [id]))
      return { place: version, event: 'version', data: { version, paragraphs: ids } }
    }),
  }
}
